import {formatProblem, type Problem} from "../../contract/problem.js";
import {silenceFramework} from "../../framework/quiet.js";
import {sealOf} from "./folder-sums.js";
import {reasonsOf} from "./problem.js";
import {readCall} from "./read-call.js";
import {rebuildEdition} from "./rebuild.js";
import {verifyEdition} from "./verify.js";
import type {PrintReport} from "./write-edition.js";

const usage =
  "Aufruf: npm run release:verify -- ORDNER [--rebuild]\n" +
  "  --rebuild  baut die Ausgabe aus demselben Stand und denselben Lieferungen noch einmal und vergleicht jedes Byte";

/** Checks an edition, on request by building it again. Returns 0 where all is as released, 1 where not, 2 where called wrongly. */
export async function runVerify(args: readonly string[], print: PrintReport): Promise<number> {
  const called = readCall(args, 1, ["rebuild"]);
  if (called === undefined) {
    console.error(usage);
    return 2;
  }
  const [folder] = called.words as [string];
  const report = silenceFramework();
  const {edition, files, problems} = verifyEdition(folder);
  if (problems.length > 0) return fail(problems);
  report(`Ausgabe ${edition} ist unverändert: Alle ${files} Dateien stimmen.\nKennzahl: ${sealOf(folder)}`);
  if (!called.flags.has("rebuild")) return 0;
  try {
    const different = await rebuildEdition(folder, print, report);
    if (different.length > 0) return fail(different);
  } catch (error) {
    const reasons = reasonsOf(error);
    if (reasons === undefined) throw error;
    return fail(reasons);
  }
  report(`Noch einmal gebaut: Alle ${files} Dateien sind Byte für Byte dieselben.`);
  return 0;
}

function fail(problems: readonly Problem[]): number {
  console.error(problems.map(formatProblem).join("\n"));
  return 1;
}

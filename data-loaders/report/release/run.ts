import {join} from "node:path";
import {formatProblem, type Problem} from "../../contract/problem.js";
import {editionsFolder, editionVariable} from "../../editions/editions.js";
import {appendLedger} from "../../disclosure/ledger-file.js";
import {releaseEntries} from "../../disclosure/release-entries.js";
import {silenceFramework} from "../../framework/quiet.js";
import {checkRelease, nameOf, refusedAtOnce, type Wanted} from "./check-release.js";
import {editionParts} from "./edition-parts.js";
import {deliverySums, writeInternal} from "./internal-record.js";
import {reasonsOf} from "./problem.js";
import {publishedCubes} from "./published-cubes.js";
import {readCall} from "./read-call.js";
import {type PrintReport, writeEdition} from "./write-edition.js";

export const usage =
  "Aufruf: npm run release -- JAHR [--mit-beispieldaten] [--nur-pruefen]\n" +
  "  --mit-beispieldaten  macht eine gekennzeichnete Probe auf Beispieldaten\n" +
  "  --nur-pruefen        sagt nur, was gegen die Ausgabe spricht";

/** What somebody hears who stops a release. */
export const interrupted =
  "Abgebrochen. Es wurde keine Ausgabe geschrieben; Ausgaben und Veröffentlichungsbuch bleiben, wie sie waren.";

/**
 * Releases an edition, or says everything that speaks against it. Returns the exit code: 0 released or nothing against it, 1
 * refused, 2 called wrongly.
 */
export async function run(args: readonly string[], print: PrintReport): Promise<number> {
  const called = readCall(args, 1, ["mit-beispieldaten", "nur-pruefen"]);
  if (called === undefined) {
    console.error(usage);
    return 2;
  }
  const [year] = called.words as [string];
  const wanted: Wanted = {year, trial: called.flags.has("mit-beispieldaten")};
  const report = silenceFramework();
  const atOnce = refusedAtOnce(wanted);
  if (atOnce.length > 0) return refuse(wanted, atOnce);
  process.env[editionVariable] = nameOf(wanted); // for the loaders
  const published = await publishedCubes(report);
  const release = checkRelease(wanted, published);
  const ledger =
    wanted.trial || release.problems.length > 0 ? undefined : await releaseEntries(release.edition, report);
  const problems = [...release.problems, ...(ledger?.problems ?? [])];
  if (problems.length > 0) return refuse(wanted, problems);
  if (called.flags.has("nur-pruefen")) {
    report(`Gegen die Ausgabe ${release.edition} spricht nichts.`);
    return 0;
  }
  const folder = join(editionsFolder(), release.edition);
  const deliveries = deliverySums();
  try {
    const parts = await editionParts(release, published.cubes, print, report);
    const seal = await writeEdition(folder, parts, (kennzahl) => {
      writeInternal({edition: release.edition, kennzahl, lieferungen: deliveries});
      if (ledger !== undefined) appendLedger(ledger.entries);
    });
    report(`Ausgabe ${release.edition}: ${folder}\nKennzahl: ${seal}`);
    return 0;
  } catch (error) {
    const reasons = reasonsOf(error);
    if (reasons === undefined) throw error;
    return refuse(wanted, reasons);
  }
}

function refuse(wanted: Wanted, problems: readonly Problem[]): number {
  console.error(problems.map(formatProblem).join("\n"));
  const count = problems.length === 1 ? "ein Grund spricht" : `${problems.length} Gründe sprechen`;
  console.error(`\nNicht freigegeben: ${count} gegen die Ausgabe ${nameOf(wanted)}.`);
  return 1;
}

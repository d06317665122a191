import {readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join, relative} from "node:path";
import type {Indicator} from "../../indicators/definition/indicator.js";
import {indicators as catalogue} from "../../indicators/index.js";
import {printable} from "../inspect/printable.js";
import {applyProposal} from "./apply-proposal.js";
import type {ProjectCheck} from "./project-checks.js";
import {largestProposal, readProposal} from "./read-proposal.js";

export interface Output {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

const usage = "Aufruf: npm run proposal -- DATEI.json (gespeichert in der Werkstatt unter „Als Vorschlag speichern“)";
const mostLines = 40;

/**
 * Checks a proposal, writes it into the file of its indicator, and runs the checks on the changed project. Where one objects,
 * the file is as it was before. Returns the exit code: 0 applied, 1 refused or undone.
 */
export async function run(
  args: readonly string[],
  project: string,
  checks: readonly ProjectCheck[],
  {print, warn}: Output,
  indicators: readonly Indicator[] = catalogue
): Promise<number> {
  const text = args.length === 1 ? readSmall(args[0]!) : usage;
  if (typeof text === "string") return refuse([text]);
  const read = readProposal(text.content, indicators);
  if (read.problems !== undefined) return refuse(read.problems);
  const {proposal, indicator} = read;
  const path = fileOf(project, proposal.indicator);
  if (path === undefined) return refuse([`Die Datei von ${proposal.indicator} ist unter indicators/ nicht zu finden.`]);
  const before = readFileSync(path, "utf8");
  const applied = await applyProposal(before, path, proposal, indicator);
  if (applied.problem !== undefined) return refuse([applied.problem]);
  const name = relative(project, path).replaceAll("\\", "/");
  print(`${proposal.indicator}: Vorschlag gelesen, in ${name} eingetragen, wird geprüft.`);
  let kept = false;
  try {
    writeFileSync(path, applied.source);
    for (const check of checks) {
      const objection = check.run(project, proposal.indicator);
      if (objection !== undefined) {
        return refuse([
          `${check.name} nicht bestanden:`,
          ...printableLines(objection),
          `${name} ist wieder wie vorher.`
        ]);
      }
      print(`${check.name}: bestanden.`);
    }
    kept = true;
  } finally {
    if (!kept) writeFileSync(path, before);
  }
  print(
    `${proposal.indicator} steht jetzt in Fassung ${applied.version}. Zahlen des Vorschlags: ${proposal.address}\n` +
      "Vor der Abgabe: npm test. Die Begründung gehört als Frage der Methode nach docs/entscheidungen/."
  );
  return 0;

  function refuse(problems: readonly string[]): number {
    for (const problem of problems) warn(problem);
    return 1;
  }
}

/** The content of a file that may be a proposal, else a German sentence. */
function readSmall(path: string): {readonly content: string} | string {
  const shown = printable(path);
  try {
    const {size} = statSync(path);
    if (size > largestProposal) return `${shown} ist mit ${size} Bytes zu groß für einen Vorschlag.`;
    return {content: readFileSync(path, "utf8")};
  } catch {
    return `${shown} ist nicht zu lesen. ${usage}`;
  }
}

/** The file of an indicator, whose name begins with its id. */
function fileOf(project: string, id: string): string | undefined {
  const folder = join(project, "indicators");
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"});
  const found = files.find((file) => file.split(/[\\/]/).at(-1)!.startsWith(`${id.toLowerCase()}-`));
  return found === undefined ? undefined : join(folder, found);
}

function printableLines(output: string): readonly string[] {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== "");
  const left = lines.length - mostLines;
  return [...lines.slice(0, mostLines).map(printable), ...(left > 0 ? [`… und ${left} weitere Zeilen`] : [])];
}

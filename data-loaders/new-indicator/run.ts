import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {indicators} from "../../indicators/index.js";
import {printable} from "../inspect/printable.js";
import {askAll, checkAnswers} from "./answer.js";
import type {Catalogue} from "./catalogue.js";
import type {Answers} from "./questions.js";
import {readIndex, writeIndicator} from "./write.js";

export interface Terminal {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** The next line that is typed; undefined at the end. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
}

const usage =
  "Aufruf: npm run new:indicator, oder mit fertigen Antworten: npm run new:indicator -- --answers DATEI.json";

/** Proposes an indicator: asks, or takes the answers of a file, and writes it into the project. Returns the exit code. */
export async function run(args: readonly string[], project: string, terminal: Terminal): Promise<number> {
  const {print, warn} = terminal;
  const file = answersFile(args);
  if (file === null) {
    warn(usage);
    return 1;
  }
  const catalogue = {indicators, index: readIndex(project), today: new Date().toISOString().slice(0, 10)};
  const answers = file === undefined ? await askReader(catalogue, terminal) : readAnswers(file, catalogue, warn);
  if (answers === undefined) {
    warn("Es wurde nichts geschrieben.");
    return 1;
  }
  const path = await writeIndicator(project, answers, catalogue);
  print(
    `\n${answers["id"]} „${printable(answers["titel"]!)}“ steht als Vorschlag in ${path} und ist in indicators/index.ts eingetragen.\n` +
      `Ansehen: npm start, dann /katalog/${answers["id"]}. Strittiges wird dort zur Stellgröße: docs/handbuch/indikator-vorschlagen.md.`
  );
  return 0;
}

/** The file named with `--answers`, undefined without one, null where the arguments are not understood. */
function answersFile(args: readonly string[]): string | undefined | null {
  try {
    return parseArgs({args: [...args], options: {answers: {type: "string"}}}).values.answers;
  } catch {
    return null;
  }
}

function askReader(catalogue: Catalogue, {print, ask}: Terminal): Promise<Answers | undefined> {
  print(
    "Ein neuer Indikator. Jede Frage sagt, was möglich ist; was in eckigen Klammern steht, gilt bei einer leeren Zeile.\n" +
      "Abbrechen: Strg+C. Geschrieben wird erst nach der letzten Antwort."
  );
  return askAll(catalogue, ask);
}

function readAnswers(file: string, catalogue: Catalogue, warn: (text: string) => void): Answers | undefined {
  const given = readObject(file);
  if (given === undefined) {
    warn(
      `${printable(file)}: Die Datei lässt sich nicht lesen oder enthält keine Antworten in geschweiften Klammern (JSON).`
    );
    return undefined;
  }
  const {answers, faults} = checkAnswers(given, catalogue);
  for (const {question, problem} of faults) warn(printable(`${question}: ${problem}`));
  return faults.length === 0 ? answers : undefined;
}

function readObject(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof content === "object" && content !== null && !Array.isArray(content)
      ? (content as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

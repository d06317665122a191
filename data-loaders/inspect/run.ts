import {DeliveryError} from "../contract/problem.js";
import {asJson} from "./as-json.js";
import {asText} from "./as-text.js";
import {inspectFile, type Inspection} from "./inspection.js";
import {printable, printableJson} from "./printable.js";

export interface Output {
  /** Receives what was asked for. */
  readonly print: (text: string) => void;
  /** Receives one sentence per file that cannot be read. */
  readonly warn: (text: string) => void;
}

const usage = "Aufruf: npm run inspect -- [--json] DATEI…";

/**
 * Inspects the files named in the arguments. Returns the exit code: 0 if all
 * could be read, 1 if not; the others are shown all the same.
 */
export function run(args: readonly string[], {print, warn}: Output): number {
  const {json, paths, unknown} = parseArguments(args);
  if (unknown !== undefined) {
    warn(`Die Angabe „${printable(unknown)}“ gibt es nicht. ${usage}`);
    return 1;
  }
  if (paths.length === 0) {
    warn(`Es ist keine Datei angegeben. ${usage}`);
    return 1;
  }
  const inspections = paths.flatMap((path) => tryInspect(path, warn) ?? []);
  if (!json) inspections.forEach((inspection, i) => print((i > 0 ? "\n" : "") + asText(inspection)));
  else if (paths.length > 1) print(printableJson(inspections.map(asJson)));
  else if (inspections[0]) print(printableJson(asJson(inspections[0])));
  return inspections.length === paths.length ? 0 : 1;
}

function parseArguments(args: readonly string[]): {json: boolean; paths: string[]; unknown?: string} {
  const end = args.indexOf("--");
  const options = args.slice(0, end < 0 ? args.length : end);
  const unknown = options.find((arg) => arg.startsWith("-") && arg !== "--json");
  const paths = [...options.filter((arg) => !arg.startsWith("-")), ...(end < 0 ? [] : args.slice(end + 1))];
  return {json: options.includes("--json"), paths, ...(unknown === undefined ? {} : {unknown})};
}

function tryInspect(path: string, warn: Output["warn"]): Inspection | undefined {
  try {
    return inspectFile(path);
  } catch (error) {
    warn(`${printable(path)}: ${printable(sentence(error))}`);
    return undefined;
  }
}

function sentence(error: unknown): string {
  if (error instanceof DeliveryError) return error.problems[0]?.message ?? "Die Datei lässt sich nicht lesen.";
  return `Die Datei ließ sich wegen eines Fehlers im Programm nicht untersuchen (${String(error)}).`;
}

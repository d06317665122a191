import {DeliveryError, formatProblem} from "../contract/problem.js";
import {printable, printableJson} from "../inspect/printable.js";
import {asText} from "./as-text.js";
import {checkDeliveries, type CheckDeliveriesOptions, type CheckReport} from "./check-deliveries.js";

export interface Output {
  /** Receives the report. */
  readonly print: (text: string) => void;
  /** Receives what is wrong with the call. */
  readonly warn: (text: string) => void;
}

const usage = "Aufruf: npm run check -- [--json] [DATEI…]";

/**
 * Checks all deliveries, or the files named in the arguments. Returns the exit
 * code: 0 if none is refused, 1 if any is, 2 if nothing could be checked.
 */
export function run(
  args: readonly string[],
  {print, warn}: Output,
  options: Omit<CheckDeliveriesOptions, "paths"> = {}
): number {
  const end = args.indexOf("--");
  const flags = args.slice(0, end < 0 ? args.length : end);
  const unknown = flags.find((arg) => arg.startsWith("-") && arg !== "--json");
  if (unknown !== undefined) {
    warn(`Die Angabe „${printable(unknown)}“ gibt es nicht. ${usage}`);
    return 2;
  }
  const paths = [...flags.filter((arg) => !arg.startsWith("-")), ...(end < 0 ? [] : args.slice(end + 1))];
  let report: CheckReport;
  try {
    report = checkDeliveries({...options, ...(paths.length > 0 && {paths})});
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    warn(printableLines(error.problems.map(formatProblem).join("\n")));
    return 2;
  }
  if (flags.includes("--json")) print(printableJson(report));
  else print(printableLines(asText(report)));
  return report.summary.refused > 0 ? 1 : 0;
}

const printableLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => printable(line))
    .join("\n");

import {printCodes} from "../../messages/print-codes.js";

export type PrintCode = keyof typeof printCodes;

/** One thing that keeps the report from being printed. */
export interface PrintProblem {
  readonly code: PrintCode;
  /** German. */
  readonly message: string;
  /** German: what to do. */
  readonly advice: string;
  /** Page, chapter or folder. */
  readonly place: string;
}

export class PrintError extends Error {
  readonly problems: readonly PrintProblem[];
  constructor(problems: readonly PrintProblem[]) {
    super(problems.map(formatPrintProblem).join("\n"));
    this.name = "PrintError";
    this.problems = problems;
  }
}

/** A problem in the words of its code, with what was found added to them. */
export function printProblem(code: PrintCode, place: string, found?: string): PrintProblem {
  const {title, advice} = printCodes[code];
  return {code, place, message: found === undefined ? title : `${title} ${found}`, advice};
}

/** A problem as German text for a terminal. */
export function formatPrintProblem({code, message, place, advice}: PrintProblem): string {
  return `${code}: ${message}\n  Wo: ${place}\n  Was tun: ${advice}`;
}

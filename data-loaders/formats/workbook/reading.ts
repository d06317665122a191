import {DeliveryError, type Place, type Problem} from "../../contract/problem.js";
import {workbookCodes, type WorkbookCodeId} from "./codes.js";
import type {WorkbookLimits} from "./limits.js";

/** One reading of one file: its name for messages, its limits, and what was odd so far. */
export interface Reading {
  readonly file: string;
  readonly limits: WorkbookLimits;
  /** Bytes unpacked so far. */
  unpacked: number;
  /** Warnings so far by code, sheet and sentence, each with its number of places. */
  readonly warnings: Map<string, {problem: Problem; places: number}>;
}

export function startReading(file: string, limits: WorkbookLimits): Reading {
  return {file, limits, unpacked: 0, warnings: new Map()};
}

/** Where in the file: all but its name. */
export type Where = Omit<Place, "file">;

/** Refuses the file with a coded German sentence. */
export function refuse({file}: Pick<Reading, "file">, code: WorkbookCodeId, message: string, where: Where = {}): never {
  throw new DeliveryError([problem(file, code, message, where)]);
}

/** Nobody reads more, and hostile files could go on forever. */
const mostWarnings = 500;

/** What a file says, cut to what fits into a message. */
export function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Notes what was odd; the same sentence in the same sheet is kept once, with the number of places. */
export function warn(reading: Reading, code: WorkbookCodeId, message: string, where: Where = {}): void {
  const key = `${code}\n${where.sheet ?? ""}\n${message}`;
  const known = reading.warnings.get(key);
  if (known) known.places++;
  else if (reading.warnings.size < mostWarnings)
    reading.warnings.set(key, {problem: problem(reading.file, code, message, where), places: 1});
}

export function warningsOf(reading: Reading): readonly Problem[] {
  return Array.from(reading.warnings.values(), ({problem: one, places}) =>
    places > 1 ? Object.assign(one, {more: places - 1}) : one
  );
}

function problem(file: string, code: WorkbookCodeId, message: string, where: Where): Problem {
  const {severity, advice} = workbookCodes[code];
  return {code, severity, message, place: {file, ...where}, advice};
}

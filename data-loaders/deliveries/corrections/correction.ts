/** How the name of a file with corrections ends: `<file>.korrektur.json` beside the delivery. */
export const correctionSuffix = ".korrektur.json";

/**
 * One correction of a delivery, by the place that messages give: a cell gets
 * another text, a row is dropped, or the numbers of a column are multiplied.
 */
export interface Correction {
  readonly kind: "ersetzen" | "streichen" | "skalieren";
  /** Absent for text files. */
  readonly sheet?: string;
  /** First line or row, counted from 1. */
  readonly row: number;
  /** Last one, the same for a single cell. */
  readonly lastRow: number;
  /** Counted from 1. */
  readonly column: number;
  /** What the first cell must hold as delivered, else the correction is out of date. */
  readonly expected: string;
  /** What the numbers of all rows must add up to as delivered, where they are several. */
  readonly expectedSum?: number;
  /** The text instead (“ersetzen”). */
  readonly text?: string;
  /** “skalieren”. */
  readonly factor?: number;
  readonly reason: string;
  /** A role, not a person. */
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

/** What stands in the file beside a delivery. */
export interface CorrectionFile {
  /** Stand of the delivery, where it does not say it itself; ISO date. */
  readonly state?: string;
  readonly corrections: readonly Correction[];
}

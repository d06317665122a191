import {parseNumber, type Notation} from "../formats/number.js";
import type {StatisticalTable} from "../formats/table.js";

export interface SignCount {
  /** How often each text that is no number stands in a value column, exactly as delivered; the most frequent first. */
  readonly signs: ReadonlyMap<string, number>;
  /** Number of cells with a number. */
  readonly numbers: number;
  /** Cells that a short row leaves out; they are no empty cells. */
  readonly missing: number;
  /** Guess for display; null where whole numbers leave it open. */
  readonly notation: Notation | null;
}

/** Counts numbers and texts in the value columns of a table. Nothing is interpreted: “-” stays “-”. */
export function countSigns(table: StatisticalTable, columns: readonly number[]): SignCount {
  const notation = guessNotation(table, columns);
  const signs = new Map<string, number>();
  let numbers = 0;
  let missing = 0;
  eachCell(table, columns, (text) => {
    if (text === undefined) missing++;
    else if (parseNumber(text, notation ?? "machine") !== undefined) numbers++;
    else signs.set(text, (signs.get(text) ?? 0) + 1);
  });
  return {signs: new Map([...signs].sort(([, a], [, b]) => b - a)), numbers, missing, notation};
}

/**
 * The notation in which more cells are numbers. “1.234” is one in both and
 * decides nothing; then the classic layout, known to be German, does.
 */
function guessNotation(table: StatisticalTable, columns: readonly number[]): Notation | null {
  let german = 0;
  let machine = 0;
  let both = 0;
  eachCell(table, columns, (text) => {
    if (text === undefined || !/[.,eE]/.test(text)) return;
    const isGerman = parseNumber(text, "german") !== undefined;
    const isMachine = parseNumber(text, "machine") !== undefined;
    if (isGerman && isMachine) both++;
    else if (isGerman) german++;
    else if (isMachine) machine++;
  });
  if (german !== machine) return german > machine ? "german" : "machine";
  if (german + both === 0) return null;
  return table.layout === "genesis-flat" ? "machine" : "german";
}

function eachCell(
  table: StatisticalTable,
  columns: readonly number[],
  visit: (text: string | undefined) => void
): void {
  const {sheet, firstRow, endRow} = table;
  for (let row = firstRow; row < endRow; row++) {
    const width = sheet.width(row);
    for (const column of columns) visit(column < width ? sheet.text(row, column) : undefined);
  }
}

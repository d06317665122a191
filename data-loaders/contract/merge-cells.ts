import type {DeliveredCells, DeliveredCode, DeliveredColumn} from "./delivered.js";

/**
 * The cells of several sheets one after the other, with common dictionaries and
 * the sheet that each came from. Cells of one text file stay as they are.
 */
export function mergeCells(parts: readonly {readonly sheet: string; readonly cells: DeliveredCells}[]): DeliveredCells {
  const [only] = parts;
  if (only === undefined) throw new Error("no cells to merge");
  if (parts.length === 1 && only.sheet === "") return only.cells;
  const length = parts.reduce((sum, {cells}) => sum + cells.length, 0);
  const blatt = {codes: new Int16Array(length), dictionary: [...new Set(parts.map(({sheet}) => sheet))]};
  const merged = {
    length,
    dimensions: Object.fromEntries(
      Object.keys(only.cells.dimensions).map((id) => [id, mergeColumn(id, parts, length)])
    ),
    wert: new Float64Array(length),
    zeichen: new Int8Array(length),
    zeile: new Int32Array(length),
    spalte: new Int16Array(length),
    blatt
  };
  let start = 0;
  for (const {sheet, cells} of parts) {
    merged.wert.set(cells.wert, start);
    merged.zeichen.set(cells.zeichen, start);
    merged.zeile.set(cells.zeile, start);
    merged.spalte.set(cells.spalte, start);
    blatt.codes.fill(blatt.dictionary.indexOf(sheet), start, start + cells.length);
    start += cells.length;
  }
  return merged;
}

function mergeColumn(id: string, parts: readonly {readonly cells: DeliveredCells}[], length: number): DeliveredColumn {
  const codes = new Int32Array(length);
  const dictionary: DeliveredCode[] = [];
  const positions = new Map<string, number>();
  let start = 0;
  for (const {cells} of parts) {
    const column = cells.dimensions[id]!;
    const common = column.dictionary.map((code) => {
      const position = positions.get(code.id) ?? dictionary.push(code) - 1;
      positions.set(code.id, position);
      return position;
    });
    for (let cell = 0; cell < cells.length; ++cell) codes[start + cell] = common[column.codes[cell]!]!;
    start += cells.length;
  }
  return {codes, dictionary};
}

/** The cells at the given positions, in their order. */
export function takeCells(cells: DeliveredCells, positions: Int32Array): DeliveredCells {
  const take = <A extends Float64Array | Int32Array | Int16Array | Int8Array>(values: A): A =>
    values.slice(0, positions.length).map((_, i) => values[positions[i]!]!) as A;
  return {
    length: positions.length,
    dimensions: Object.fromEntries(
      Object.entries(cells.dimensions).map(([id, {codes, dictionary}]) => [id, {codes: take(codes), dictionary}])
    ),
    wert: take(cells.wert),
    zeichen: take(cells.zeichen),
    zeile: take(cells.zeile),
    spalte: take(cells.spalte),
    ...(cells.blatt && {blatt: {...cells.blatt, codes: take(cells.blatt.codes)}})
  };
}

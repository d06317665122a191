import {formatDate, formatNumber} from "../indicators/definition/german.js";
import type {Cube} from "../indicators/engine/cube.js";
import {signAt} from "../indicators/vocabulary/signs.js";

/** So many cells are shown as a sample. */
const sampleSize = 6;

/** A cell of a cube with its place in the delivery. */
export interface CellSample {
  readonly what: string;
  readonly text: string;
  readonly delivery: string;
  readonly file: string;
  readonly sheet?: string;
  /** Counted from 1; 0 where the place is not published. */
  readonly line: number;
  readonly column: number;
}

/** Some cells with a value, spread evenly over the newest reference date of a cube. */
export function sampleCells(cube: Cube, size = sampleSize): CellSample[] {
  const time = cube.dimensions["stichtag"];
  const day = time && [...time.dictionary].sort().at(-1);
  const newest = time ? time.dictionary.indexOf(day!) : -1;
  const cells: number[] = [];
  for (let cell = 0; cell < cube.length; ++cell) {
    if (time && time.codes[cell] !== newest) continue;
    if (signAt(cube.zeichen[cell]!).hasValue && cube.wert[cell]! > 0) cells.push(cell);
  }
  const step = Math.max(1, cells.length / size);
  const chosen = Array.from({length: Math.min(size, cells.length)}, (_, i) => cells[Math.floor(i * step)]!);
  return chosen.map((cell) => toSample(cube, cell));
}

function toSample({meta, dimensions, wert, zeichen, herkunft}: Cube, cell: number): CellSample {
  const what = meta.dimensions.flatMap(({id, codes}) => {
    const code = codes[dimensions[id]!.codes[cell]!]!;
    if (code.id === "insgesamt") return [];
    return [id === "stichtag" ? formatDate(code.id) : code.label];
  });
  const {symbol} = signAt(zeichen[cell]!);
  const {id, file} = meta.deliveries[herkunft.lieferung[cell]!]!;
  const sheet = herkunft.blatt && herkunft.blatt.dictionary[herkunft.blatt.codes[cell]!];
  return {
    what: what.join(", ") || "insgesamt",
    text: `${formatNumber(wert[cell]!, [0, 2])}${symbol === "" ? "" : ` ${symbol}`}`,
    delivery: id,
    file,
    ...(sheet && {sheet}),
    line: herkunft.zeile[cell]!,
    column: herkunft.spalte[cell]!
  };
}

/** Columns as a spreadsheet names them: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const name = String.fromCharCode(65 + rest);
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + name : name;
}

/** Where a cell stands: “Blatt „Tab. 2“, Zelle C14”, or line and column of a text file. */
export function placeWords({sheet, line, column}: CellSample): string {
  if (line === 0) return "wird nicht veröffentlicht";
  if (sheet !== undefined) return `Blatt „${sheet}“, Zelle ${columnName(column)}${line}`;
  return `Zeile ${line}, Spalte ${column}`;
}

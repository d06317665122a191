import {csvParseRows, dsvFormat} from "d3-dsv";
import {inputError} from "./input-error.js";
import type {Hierarchy} from "./hierarchy.js";

/** A frequency table as delivered: one row per cell, one code per dimension, a count. */
export interface Table {
  /** The file as read, to be written again with further columns. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly hierarchies: readonly Hierarchy[];
  /** Per dimension the code of every row, as its number in the hierarchy. */
  readonly codes: readonly Int32Array[];
  /** Counts, whole numbers ≥ 0. */
  readonly value: Float64Array;
}

const MAX_ROWS = 2_000_000;
const MAX_COUNT = 1e9;

/** Reads `cells.csv`: a column `value`, further columns that are dimensions of the hierarchy, others are kept unread. */
export function readTable(text: string, file: string, hierarchies: Map<string, Hierarchy>): Table {
  const clean = text.replace(/^\uFEFF/, "");
  const firstLine = clean.slice(0, clean.search(/\r?\n|$/));
  const delimiter = /^[^,]*;[^,]*$/.test(firstLine) ? ";" : ",";
  const [header = [], ...rows] = delimiter === "," ? csvParseRows(clean) : dsvFormat(";").parseRows(clean);
  while (rows.length && rows.at(-1)!.every((cell) => cell === "")) rows.pop();
  if (rows.length === 0) throw inputError("G110", "Die Tabelle enthält keine Zellen.", {file});
  if (rows.length > MAX_ROWS) throw inputError("G111", `Die Tabelle hat mehr als ${MAX_ROWS} Zeilen.`, {file});
  const valueColumn = header.indexOf("value");
  if (valueColumn < 0)
    throw inputError(
      "G112",
      "Der Tabelle fehlt die Spalte „value“.",
      {file, row: 1, raw: header.join(delimiter)},
      {
        expected: "eine Spalte je Dimension und die Spalte value"
      }
    );
  const dimensions = header.filter((name) => hierarchies.has(name));
  for (const name of hierarchies.keys())
    if (!dimensions.includes(name))
      throw inputError(
        "G113",
        `Die Dimension „${name}“ der Hierarchie fehlt in der Tabelle.`,
        {file, row: 1, raw: header.join(delimiter)},
        {
          expected: `eine Spalte „${name}“`
        }
      );
  const used = dimensions.map((name) => hierarchies.get(name)!);
  const codes = used.map((h) => readCodes(rows, header.indexOf(h.dimension), h, file));
  return {header, rows, delimiter, hierarchies: used, codes, value: readCounts(rows, valueColumn, file)};
}

function readCodes(rows: string[][], column: number, {index, dimension}: Hierarchy, file: string): Int32Array {
  return Int32Array.from(rows, (row, i) => {
    const code = index.get(row[column]?.trim() ?? "");
    if (code === undefined)
      throw inputError(
        "G114",
        `Der Code „${row[column] ?? ""}“ kommt in der Hierarchie der Dimension „${dimension}“ nicht vor.`,
        {file, row: i + 2, column: column + 1, raw: row[column] ?? ""},
        {advice: "Den Code in der Hierarchiedatei ergänzen oder in der Tabelle berichtigen."}
      );
    return code;
  });
}

function readCounts(rows: string[][], column: number, file: string): Float64Array {
  return Float64Array.from(rows, (row, i) => {
    const raw = row[column]?.trim() ?? "";
    const count = /^\d{1,10}$/.test(raw) ? Number(raw) : NaN;
    if (!(count <= MAX_COUNT))
      throw inputError(
        "G115",
        "Ein Wert ist keine Anzahl.",
        {file, row: i + 2, column: column + 1, raw},
        {
          expected: "eine ganze Zahl von 0 bis 1000000000 ohne Tausenderzeichen"
        }
      );
    return count;
  });
}

/** Reads a 0/1 column of the table, e.g. a suppression pattern that is to be audited. */
export function readFlag({header, rows}: Table, column: string, file: string): Uint8Array {
  const at = header.indexOf(column);
  if (at < 0)
    throw inputError(
      "G116",
      `Die Spalte „${column}“ fehlt in der Tabelle.`,
      {file, row: 1, raw: header.join(",")},
      {
        expected: "eine Spalte mit 0 (veröffentlicht) und 1 (unterdrückt)"
      }
    );
  return Uint8Array.from(rows, (row, i) => {
    const raw = row[at]?.trim() ?? "";
    if (raw !== "0" && raw !== "1")
      throw inputError("G117", `In der Spalte „${column}“ steht weder 0 noch 1.`, {
        file,
        row: i + 2,
        column: at + 1,
        raw
      });
    return raw === "1" ? 1 : 0;
  });
}

/** The table as text, with further columns appended (a column of the same name is replaced). */
export function formatTable(table: Table, columns: Record<string, ArrayLike<number | string>>): string {
  const names = Object.keys(columns);
  const keep = table.header.flatMap((name, i) => (names.includes(name) ? [] : [i]));
  const out = table.rows.map((row, i) => [
    ...keep.map((k) => row[k] ?? ""),
    ...names.map((name) => String(columns[name]![i]!))
  ]);
  return `${dsvFormat(table.delimiter).formatRows([[...keep.map((k) => table.header[k]!), ...names], ...out])}\n`;
}

/** Name of a row's cell for people, e.g. „geo=Q001, age=Insg“. */
export function cellName({hierarchies, codes}: Table, row: number): string {
  return hierarchies.map((h, d) => `${h.dimension}=${h.codes[codes[d]![row]!]!}`).join(", ");
}

import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {dictionaryVector, numberVector, toIpcStream} from "../../../data-loaders/arrow/columns.js";
import {decodeWindows1252} from "../../../data-loaders/formats/windows-1252.js";
import {columnNames} from "./data.js";
import {measure} from "./measure.js";

const numberColumns = new Set(["jahr", "wert", "quote"]);

await measure((path) => {
  const text = decodeWindows1252(readFileSync(path));
  const rows = Papa.parse<string[]>(text, {delimiter: ";", skipEmptyLines: true}).data.slice(1);
  let sum = 0;
  const vectors = columnNames.map((name, column) => {
    if (!numberColumns.has(name)) return [name, textVector(rows, column)] as const;
    const values = Float64Array.from(rows, (row) => Number(row[column]!.replace(",", ".")) || 0);
    if (name === "wert") sum = values.reduce((total, value) => total + value, 0);
    return [name, numberVector(values)] as const;
  });
  return {rows: rows.length, sum, arrowBytes: toIpcStream(Object.fromEntries(vectors)).length};
});

function textVector(rows: readonly string[][], column: number) {
  const codes = new Map<string, number>();
  const indices = Int32Array.from(rows, (row) => {
    const text = row[column]!;
    let code = codes.get(text);
    if (code === undefined) codes.set(text, (code = codes.size));
    return code;
  });
  return dictionaryVector(indices, [...codes.keys()]);
}

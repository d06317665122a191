import {Float64, Int32, Vector, makeData} from "apache-arrow";
import {dictionaryVector, toIpcStream} from "../../../data-loaders/arrow/columns.js";
import {withFileSource} from "../../../data-loaders/formats/columns/byte-source.js";
import {scanColumns, type NumberColumn} from "../../../data-loaders/formats/columns/scan-columns.js";
import {columnNames} from "./data.js";
import {measure} from "./measure.js";

const text = {kind: "text"} as const;
const german = {kind: "number", notation: "german"} as const;

await measure((path) => {
  const scanned = withFileSource(path, (source) =>
    scanColumns(source, {
      encoding: "windows-1252",
      separator: ";",
      columns: [german, text, text, text, text, text, german, german, text]
    })
  );
  const vectors: Record<string, Vector> = {};
  scanned.columns.forEach((column, i) => {
    const name = columnNames[i]!;
    if (column?.kind === "text") vectors[name] = dictionaryVector(column.codes, column.dictionary);
    else if (column?.kind === "number") {
      vectors[name] = valueVector(column.values);
      if (column.signs.rows.length > 0) vectors[`${name}_zeichen`] = signVector(column);
    }
  });
  const {values} = scanned.columns[columnNames.indexOf("wert")] as NumberColumn;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return {rows: scanned.rowCount, sum, arrowBytes: toIpcStream(vectors).length};
});

/** The values as they are: what was scanned holds no NaN and needs neither check nor copy. */
function valueVector(values: Int32Array | Float64Array): Vector {
  return values instanceof Int32Array
    ? new Vector([makeData({type: new Int32(), length: values.length, nullCount: 0, data: values})])
    : new Vector([makeData({type: new Float64(), length: values.length, nullCount: 0, data: values})]);
}

function signVector({values, signs}: NumberColumn): Vector {
  const codes = new Int8Array(values.length);
  for (let i = 0; i < signs.rows.length; i++) codes[signs.rows[i]!] = signs.codes[i]! + 1;
  return dictionaryVector(codes, ["", ...signs.dictionary]);
}

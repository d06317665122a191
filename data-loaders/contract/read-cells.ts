import {type SignId, signs} from "../../indicators/vocabulary/signs.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import type {PlannedColumn} from "./columns.js";
import type {Contract, DimensionDefinition} from "./contract.js";
import {germanDate} from "./dates.js";
import type {DeliveredCells, DeliveredCode, DeliveredColumn} from "./delivered.js";
import type {Findings} from "./findings.js";
import type {RowKeys} from "./keys.js";
import {cellReader, type ReadCell} from "./numbers.js";
import {knownMarks, markedSign, markOf, type ReadMark} from "./quality.js";

/**
 * Reads the numbers of every row, kept or not: a file with an unknown sign
 * anywhere is refused whole. Cells of kept rows become columns; a column that
 * repeats another is compared with it and not kept.
 */
export function readCells(
  table: DeliveredTable,
  contract: Contract,
  columns: readonly PlannedColumn[],
  keys: RowKeys,
  dictionaries: Readonly<Record<string, readonly DeliveredCode[]>>,
  file: string,
  findings: Findings
): {cells: DeliveredCells; signCounts: Partial<Record<SignId, number>>} {
  const {sheet, firstRow} = table;
  const read = cellReader(contract.numbers, contract.cube.kind);
  const markAt = markReader(table, contract, file, findings);
  const counts = new Float64Array(signs.length);
  const once = columns.filter(({repeats}) => repeats === undefined);
  const rows = keys.kept.reduce((sum, kept) => sum + kept, 0);
  const length = rows * once.length;
  const zeile = new Int32Array(length);
  const spalte = new Int16Array(length);
  const wert = new Float64Array(length);
  const zeichen = new Int8Array(length);
  const repeating = once.length < columns.length;
  let cell = 0;
  for (let row = 0; row < keys.kept.length; ++row) {
    const first: (ReadCell | undefined)[] = [];
    const mark = markAt?.(firstRow + row);
    const line = sheet.line(firstRow + row);
    const kept = keys.kept[row]! > 0;
    for (const {column, repeats, codes} of columns) {
      const text = sheet.text(firstRow + row, column);
      if (keys.headings[row] && text.trim() === "") continue;
      let found = read(text);
      if ("code" in found) {
        findings.add(found.code, {file, row: line, column: column + 1, raw: text}, found.message, found.expected);
        first.push(undefined);
        continue;
      }
      if (mark && !isExcepted(mark, row, codes)) {
        const sign = markedSign(found, mark);
        if (sign !== undefined) found = {value: found.value, sign};
        else {
          const message = "In einer Zeile, die der Anbieter als nicht auswertbar kennzeichnet, steht eine Zahl.";
          const place = {file, row: line, column: column + 1, raw: text};
          findings.add("V226", place, message, `„${signs[mark.sign]!.label}“`);
        }
      }
      if (repeating) first.push(found);
      ++counts[found.sign]!;
      if (repeats !== undefined) {
        const other = first[repeats];
        if (other !== undefined && (other.value !== found.value || other.sign !== found.sign)) {
          const expected = `dasselbe wie in Spalte ${columns[repeats]!.column + 1}`;
          const place = {file, row: line, column: column + 1, raw: text};
          findings.add("V224", place, "Dieselbe Angabe wird zweimal geliefert, aber verschieden.", expected);
        }
      } else if (kept) {
        wert[cell] = found.value;
        zeichen[cell] = found.sign;
        zeile[cell] = line;
        spalte[cell] = column + 1;
        ++cell;
      }
    }
  }
  const dimensions = Object.fromEntries(
    contract.cube.dimensions.map(({id}) => [id, dimensionColumn(id, contract, once, keys, dictionaries, rows)])
  );
  return {
    cells: {length, dimensions, wert, zeichen, zeile, spalte},
    signCounts: Object.fromEntries([...counts].flatMap((n, code) => (n > 0 ? [[signs[code]!.id, n]] : [])))
  };

  function isExcepted({except}: ReadMark, row: number, ofColumn: Readonly<Record<string, string>>): boolean {
    if (except === undefined) return false;
    const position = keys.codes[except.dimension]?.[row];
    const code = position === undefined ? ofColumn[except.dimension] : dictionaries[except.dimension]![position]?.id;
    return code !== undefined && except.codes.includes(code);
  }
}

/** Reads the provider’s quality mark of a row, where the contract has such and the table a column of them. */
function markReader(
  {sheet, qualityColumn}: DeliveredTable,
  {numbers}: Contract,
  file: string,
  findings: Findings
): ((row: number) => ReadMark | undefined) | undefined {
  if (numbers.quality === undefined || qualityColumn === undefined) return undefined;
  const known = new Map<string, ReadMark | undefined>();
  return (row) => {
    const text = sheet.text(row, qualityColumn).trim();
    if (!known.has(text)) known.set(text, markOf(text, numbers));
    const mark = known.get(text);
    if (mark === undefined) {
      const place = {file, row: sheet.line(row), column: qualityColumn + 1, raw: text};
      findings.add("V227", place, "Dieses Kennzeichen der Qualität kennt der Vertrag nicht.", knownMarks(numbers));
    }
    return mark;
  };
}

/** The codes of one dimension for every kept cell: from the row’s keys, or from the column’s header. */
function dimensionColumn(
  id: string,
  contract: Contract,
  columns: readonly PlannedColumn[],
  keys: RowKeys,
  dictionaries: Readonly<Record<string, readonly DeliveredCode[]>>,
  rows: number
): DeliveredColumn {
  const codes = new Int32Array(rows * columns.length);
  const rowCodes = keys.codes[id];
  let cell = 0;
  if (rowCodes !== undefined) {
    for (let row = 0; row < rowCodes.length; ++row) {
      if (keys.kept[row]) for (let i = 0; i < columns.length; ++i) codes[cell++] = rowCodes[row]!;
    }
    return {codes, dictionary: dictionaries[id]!};
  }
  const ids = [...new Set(columns.map((column) => column.codes[id]!))];
  const ofColumns = columns.map((column) => ids.indexOf(column.codes[id]!));
  for (let row = 0; row < rows; ++row) for (const code of ofColumns) codes[cell++] = code;
  const definition = contract.cube.dimensions.find((d) => d.id === id)!.codes;
  return {codes, dictionary: ids.map((code) => headerCode(code, definition))};
}

function headerCode(id: string, definition: DimensionDefinition["codes"]): DeliveredCode {
  if (definition === "delivered") return {id, label: /^\d{4}-\d{2}-\d{2}$/.test(id) ? germanDate(id) : id};
  const code = definition.find((d) => d.id === id);
  if (code === undefined) throw new Error(`unknown code: ${id}`);
  return code.parent === undefined ? {id, label: code.label} : {id, label: code.label, parent: code.parent};
}

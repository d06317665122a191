import {rowTexts, withoutBlankEnd} from "./rows.js";
import type {Sheet} from "./sheet.js";
import type {StatisticalTable, ValueColumn} from "./table.js";

/**
 * Whether a sheet is a flat file of GENESIS: recognised by the names of its
 * columns, of the present form (`statistics_code … value`) or of the former one
 * (`Statistik_Code … BEV001__Bevoelkerung__Anzahl`).
 */
export function isGenesisFlat(sheet: Sheet): boolean {
  const names = new Set(rowTexts(sheet, 0).map((name) => name.trim().toLowerCase()));
  return (
    (names.has("statistics_code") && names.has("time") && names.has("value")) ||
    (names.has("statistik_code") && names.has("zeit") && names.has("1_merkmal_code"))
  );
}

/**
 * Reads a flat file of GENESIS: one value a row, every variable with code and
 * label. It names the statistic but neither its table nor licence nor Stand.
 */
export function readGenesisFlat(sheet: Sheet): StatisticalTable {
  const names = rowTexts(sheet, 0).map((name) => name.trim());
  const endRow = withoutBlankEnd(sheet, 1, sheet.rowCount);
  const {valueColumns, qualityColumn, unitColumn} = names.some((name) => /^statistik_code$/i.test(name))
    ? formerValues(names)
    : presentValues(names);
  const values = new Set([...valueColumns.map(({column}) => column), qualityColumn, unitColumn]);
  const keyColumns = names.map((_, column) => column).filter((column) => !values.has(column));
  const statistic = constantText(sheet, 1, endRow, columnNamed(names, /^(?:statistics|statistik)_label$/i));
  const unit = constantText(sheet, 1, endRow, unitColumn);
  return {
    layout: "genesis-flat",
    ...(statistic === undefined ? {} : {statistic}),
    headers: names.map((label, column) => ({label, firstColumn: column, endColumn: column + 1, children: []})),
    keyColumns,
    keyNames: keyColumns.map((column) => names[column]!),
    valueColumns: unit === undefined ? valueColumns : valueColumns.map(({column, path}) => ({column, path, unit})),
    ...(qualityColumn === undefined ? {} : {qualityColumn}),
    firstRow: 1,
    endRow,
    notes: [],
    sheet
  };
}

interface Values {
  readonly valueColumns: readonly ValueColumn[];
  readonly qualityColumn?: number | undefined;
  readonly unitColumn?: number | undefined;
}

function presentValues(names: readonly string[]): Values {
  const column = columnNamed(names, /^value$/i)!;
  return {
    valueColumns: [{column, path: [names[column]!]}],
    qualityColumn: columnNamed(names, /^value_q$/i),
    unitColumn: columnNamed(names, /^value_unit$/i)
  };
}

/** The former flat file has a column per measure, named code__label__unit. */
function formerValues(names: readonly string[]): Values {
  const last = names.findLastIndex((name) => /^\d+_Auspraegung_Label$/i.test(name));
  const valueColumns = names.flatMap((name, column) => {
    if (column <= last) return [];
    const [code = "", label = "", unit] = name.split("__");
    const path = [code, label.replaceAll("_", " ")].filter((part) => part !== "");
    return [{column, path, ...(unit === undefined ? {} : {unit: unit.replaceAll("_", " ")})}];
  });
  return {valueColumns};
}

function columnNamed(names: readonly string[], pattern: RegExp): number | undefined {
  const column = names.findIndex((name) => pattern.test(name));
  return column < 0 ? undefined : column;
}

/** The text that a column holds in every row, or undefined if it varies. */
function constantText(sheet: Sheet, from: number, end: number, column: number | undefined): string | undefined {
  if (column === undefined || from >= end) return undefined;
  const text = sheet.text(from, column);
  for (let row = from + 1; row < end; row++) if (sheet.text(row, column) !== text) return undefined;
  return text === "" ? undefined : text;
}

import {isGenesisFlat, readGenesisFlat} from "../formats/genesis-flat.js";
import {readPlain} from "../formats/plain-table.js";
import {findHeaderRows} from "../formats/workbook-table/header-rows.js";
import {readWorkbookTable} from "../formats/workbook-table/read-workbook-table.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {workbookLimits, type Workbook, type WorkbookSheet} from "../formats/workbook/index.js";
import {countCells, countFormats, type CellCount, type FormatCount} from "./count-cells.js";
import {withReadableKeys} from "./key-columns.js";
import {shownText} from "./shown-text.js";
import {findStates} from "./states.js";

/** More rows of labels than any table has. */
const mostHeaderRows = 100;

export interface WorkbookInspection {
  readonly kind: "workbook";
  /** Name of the file without its folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly workbook: Workbook;
  /** One for each sheet, in the order of the tabs. */
  readonly sheets: readonly SheetInspection[];
  /** German: that the file’s name says something else than its content. */
  readonly nameRemark?: string;
}

export interface SheetInspection {
  readonly sheet: WorkbookSheet;
  /** The table on the sheet; undefined where there is none. */
  readonly table?: DeliveredTable;
  /** Over all value columns of the table. */
  readonly total: CellCount;
  /** Each mark in the column of flags and how often it stands there; empty cells are left out. */
  readonly flags: ReadonlyMap<string, number>;
  readonly cells: FormatCount;
  /** Days and months that the sheet gives as its state, by the word before them, e.g. “Datenstand” → “Mai 2020”. */
  readonly states: ReadonlyMap<string, string>;
  /** Whether the sheet’s extent is too large to be looked through cell by cell. */
  readonly tooLarge: boolean;
}

/** Finds the table on each sheet and counts what it holds. */
export function inspectSheets({sheets}: Workbook): SheetInspection[] {
  // Two far cells make a sheet of 17 thousand million places: the extent is what costs time.
  let left = workbookLimits.cells;
  return sheets.map((sheet) => {
    const extent = sheet.rowCount * sheet.columnCount;
    if (extent > left) return {...nothing, sheet, tooLarge: true};
    left -= extent;
    return inspectSheet(sheet);
  });
}

const nothing: Omit<SheetInspection, "sheet" | "tooLarge"> = {
  total: {
    signs: new Map(),
    numbers: 0,
    numbersAsText: 0,
    bracketsAsText: 0,
    bracketFormats: new Map(),
    rowsWithoutValues: 0
  },
  flags: new Map(),
  cells: {formats: new Map(), formulas: 0, formulasWithoutValue: 0},
  states: new Map()
};

function inspectSheet(sheet: WorkbookSheet): SheetInspection {
  const table = findTable(sheet);
  const cells = countFormats(sheet);
  const states = findStates(sheet, table);
  if (table === undefined) return {...nothing, sheet, cells, states, tooLarge: false};
  return {
    sheet,
    table,
    total: countCells(sheet, table),
    flags: countFlags(sheet, table),
    cells,
    states,
    tooLarge: false
  };
}

/** A sheet of texts alone, such as a cover, has no table. */
function findTable(sheet: WorkbookSheet): DeliveredTable | undefined {
  if (isGenesisFlat(sheet)) return readGenesisFlat(sheet);
  const table = hasHeader(sheet) ? readWorkbookTable(sheet) : undefined;
  if (table !== undefined) return withReadableKeys(sheet, table);
  const plain = readPlain(sheet);
  return plain.valueColumns.length > 0 && plain.endRow > plain.firstRow ? plain : undefined;
}

/** A header of thousands of rows is a list of texts with numbers at its end. */
function hasHeader(sheet: WorkbookSheet): boolean {
  const header = findHeaderRows(sheet);
  return header !== undefined && header.end - header.start <= mostHeaderRows;
}

function countFlags(sheet: WorkbookSheet, {qualityColumn, firstRow, endRow}: DeliveredTable): Map<string, number> {
  const counts = new Map<string, number>();
  if (qualityColumn === undefined) return counts;
  for (let row = firstRow; row < endRow; row++) {
    const text = shownText(sheet, row, qualityColumn);
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/**
 * The sheet that stands for the whole file: the first visible one with a table,
 * else the first with a table, else the first visible one. Undefined in a file
 * without sheets.
 */
export function mainSheet(sheets: readonly SheetInspection[]): SheetInspection | undefined {
  return (
    sheets.find(({sheet, table}) => !sheet.hidden && table !== undefined) ??
    sheets.find(({table}) => table !== undefined) ??
    sheets.find(({sheet}) => !sheet.hidden) ??
    sheets[0]
  );
}

/** Up to `limit` different texts of a column of the table as shown, without the empty ones. */
export function shownExamples({sheet, table}: SheetInspection, column: number, limit: number): string[] {
  const found = new Set<string>();
  if (table === undefined) return [];
  for (let row = table.firstRow; row < table.endRow && found.size < limit; row++) {
    const text = shownText(sheet, row, column);
    if (text !== "") found.add(text);
  }
  return [...found];
}

import type {InspectionJson} from "./as-json.js";
import {headerJson} from "./header-json.js";
import {oddity} from "./irregularity-text.js";
import {mainSheet, shownExamples, type SheetInspection, type WorkbookInspection} from "./sheet-inspection.js";
import {hiddenColumns, hiddenRows, mergeName, tooLargeText, warningText} from "./sheet-places.js";

/**
 * A workbook: the keys of every file with the values of one sheet, the first
 * visible one with a table, and all sheets. Where there are several, the last of
 * the `notes` begins with “Hinweis: ” and says which sheet it is. The notes hold
 * what was odd in the whole file too.
 */
export interface WorkbookJson extends InspectionJson {
  /** In the order of the tabs, hidden ones too. */
  readonly sheets: readonly SheetJson[];
}

/** One sheet: the same keys with its own values (nothing found: null, [], {} and 0), and what only a sheet has. */
export interface SheetJson extends InspectionJson {
  readonly sheet: SheetDetailsJson;
}

/** Rows and columns count from 1, as Excel counts rows. */
export interface SheetDetailsJson {
  readonly name: string;
  /** “visible”, “hidden”, or “very-hidden”: to be shown by a macro only. */
  readonly visibility: string;
  /** Last row and last column with content. */
  readonly rows: number;
  readonly columns: number;
  /** “workbook” (header of several rows), “genesis-flat”, “plain” (one header row), or null where there is no table. */
  readonly layout: string | null;
  /** First and last row of data; `rowCount` counts from the one to the other. */
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  /** Rows among them that show nothing in a value column: headings in between, blank rows. */
  readonly rowsWithoutValues: number;
  /** Stand as written, by its word: “Erstellungsdatum”, “Datenstand”, “Gebietsstand”, “Stand”. `state` is the ISO date, if it is a day. */
  readonly states: Readonly<Record<string, string>>;
  /** Cells in the value columns that hold a number and show it without brackets; and those that hold a text that is one. */
  readonly numbers: number;
  readonly numbersAsText: number;
  /** Bracketed numbers in the value columns, all of them in `signs` too: typed as text, and made by a number format, by its code. */
  readonly brackets: {readonly text: number; readonly formats: Readonly<Record<string, number>>};
  /** Cells of the whole sheet with a number or date, by the code of their number format. */
  readonly formats: Readonly<Record<string, number>>;
  readonly formulas: number;
  readonly formulasWithoutValue: number;
  /** Merged ranges as Excel writes them, e.g. “A9:B14”. */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Puts the inspection of a workbook into its JSON form. */
export function workbookJson(inspection: WorkbookInspection): WorkbookJson {
  const {workbook, sheets, nameRemark} = inspection;
  const all = sheets.map((one) => sheetJson(inspection, one));
  const main = mainSheet(sheets)!;
  const {sheet, notes, ...values} = all[sheets.indexOf(main)]!;
  const general = workbook.warnings.filter(({place}) => place.sheet === undefined).map(warningText);
  return {
    ...values,
    notes: [
      ...notes,
      ...[...(nameRemark ? [nameRemark] : []), ...general].map(oddity),
      ...(sheets.length > 1 ? [whichSheet(main, sheet.name, sheets.length)] : [])
    ],
    sheets: all
  };
}

function whichSheet({table, sheet: {hidden}}: SheetInspection, name: string, count: number): string {
  const which = `das erste ${hidden ? "" : "sichtbare "}von ${count} Blättern${table === undefined ? "" : " mit einer Tabelle"}`;
  return `Hinweis: Die Angaben gelten für das Blatt „${name}“, ${which}; alle Blätter stehen unter „sheets“.`;
}

function sheetJson({workbook}: WorkbookInspection, inspection: SheetInspection): SheetJson {
  const {sheet, table, total, flags, cells, states} = inspection;
  const odd = workbook.warnings.filter(({place}) => place.sheet === sheet.name).map(warningText);
  const quality =
    table?.qualityColumn === undefined ? null : {column: table.qualityColumn + 1, counts: Object.fromEntries(flags)};
  return {
    format: workbook.kind,
    encoding: null,
    separator: null,
    tableCode: table?.tableCode ?? null,
    title: table?.title ?? table?.statistic ?? null,
    state: table?.state ?? null,
    licence: table?.licence ?? null,
    headers: table?.headers.map(headerJson) ?? [],
    keyColumns: (table?.keyColumns ?? []).map((column, i) => ({
      column: column + 1,
      name: table?.keyNames?.[i] || null,
      examples: shownExamples(inspection, column, 3)
    })),
    valueColumns: (table?.valueColumns ?? []).map(({column, path, unit}) => ({
      column: column + 1,
      path,
      unit: unit ?? null,
      examples: shownExamples(inspection, column, 3),
      notationGuess: "german",
      quality
    })),
    rowCount: table === undefined ? 0 : table.endRow - table.firstRow,
    signs: Object.fromEntries(total.signs),
    notes: [...(table?.notes ?? []), ...odd.map(oddity), ...(inspection.tooLarge ? [oddity(tooLargeText(sheet))] : [])],
    sheet: {
      name: sheet.name,
      visibility: sheet.visibility,
      rows: sheet.rowCount,
      columns: sheet.columnCount,
      layout: table?.layout ?? null,
      firstRow: table === undefined ? null : table.firstRow + 1,
      lastRow: table === undefined ? null : table.endRow,
      rowsWithoutValues: total.rowsWithoutValues,
      states: Object.fromEntries(states),
      numbers: total.numbers,
      numbersAsText: total.numbersAsText,
      brackets: {text: total.bracketsAsText, formats: Object.fromEntries(total.bracketFormats)},
      formats: Object.fromEntries(cells.formats),
      formulas: cells.formulas,
      formulasWithoutValue: cells.formulasWithoutValue,
      merges: sheet.merges.map(mergeName),
      hiddenRows: hiddenRows(sheet).map((row) => row + 1),
      hiddenColumns: hiddenColumns(sheet).map((column) => column + 1)
    }
  };
}

import {readFooter} from "./footer.js";
import {isNumberLike, isSignLike} from "./likeness.js";
import {isLoneCell, rowTexts, withoutBlankEnd} from "./rows.js";
import type {Sheet} from "./sheet.js";
import type {StatisticalTable} from "./table.js";

/**
 * Reads any other sheet as one header row and rows. Which columns are keys and
 * which hold values is only a description for people, judged by names (`wert`,
 * `value`) and contents; a contract never relies on it.
 */
export function readPlain(sheet: Sheet): StatisticalTable {
  const headerRow = findHeaderRow(sheet);
  const hasHeader = headerRow < sheet.rowCount && !rowTexts(sheet, headerRow).some(isPlainNumber);
  const firstRow = hasHeader ? headerRow + 1 : headerRow;
  const footerRow = findFooter(sheet, firstRow);
  const endRow = withoutBlankEnd(sheet, firstRow, footerRow);
  const names = Array.from({length: sheet.columnCount}, (_, column) =>
    hasHeader ? sheet.text(headerRow, column).trim() : ""
  );
  const labels = names.map((name, column) => name || `Spalte ${column + 1}`);
  const qualityColumn = firstOf(names, /^(?:value_q|qualit(?:ä|ae)t.*|quality.*|flags?|obs_status|zeichen)$/i);
  const values = findValueColumns(sheet, names, firstRow, endRow).filter((column) => column !== qualityColumn);
  const keyColumns = names.map((_, column) => column).filter((c) => c !== qualityColumn && !values.includes(c));
  const title = Array.from({length: headerRow}, (_, row) => sheet.text(row, 0).trim()).filter((text) => text !== "");
  return {
    layout: "plain",
    ...(title.length === 0 ? {} : {title: title.join(" ")}),
    ...readFooter(sheet, footerRow),
    headers: labels.map((label, column) => ({label, firstColumn: column, endColumn: column + 1, children: []})),
    keyColumns,
    keyNames: keyColumns.map((column) => labels[column]!),
    valueColumns: values.map((column) => ({column, path: [labels[column]!]})),
    ...(qualityColumn === undefined ? {} : {qualityColumn}),
    firstRow,
    endRow,
    sheet
  };
}

/** The first row with more than one filled cell; the first row at all where every line is one cell. */
function findHeaderRow(sheet: Sheet): number {
  if (sheet.columnCount <= 1) return 0;
  let row = 0;
  while (row < sheet.rowCount && rowTexts(sheet, row).filter((text) => text.trim() !== "").length < 2) row++;
  return row < sheet.rowCount ? row : 0;
}

/** A number that is no year: what a header row does not hold. */
function isPlainNumber(text: string): boolean {
  return isNumberLike(text) && !/^\s*(?:18|19|20)\d\d\s*$/.test(text);
}

/** First of the lone lines at the end that follow a rule, a © or “Stand”; the end of the sheet where there are none. */
function findFooter(sheet: Sheet, from: number): number {
  if (sheet.columnCount <= 1) return sheet.rowCount;
  let footer = sheet.rowCount;
  for (let row = sheet.rowCount - 1; row >= from && (sheet.width(row) === 1 || isLoneCell(sheet, row)); row--) {
    if (/^\s*(?:_{3,}|©|Quelle|Stand:)/.test(sheet.text(row, 0))) footer = row;
  }
  return footer;
}

function findValueColumns(sheet: Sheet, names: readonly string[], from: number, end: number): number[] {
  const look = reader();
  const isNamed = names.map((name) => /^(?:wert|werte|value|obs_value|messwert|anzahl|betrag)$/i.test(name));
  const mustHaveDecimals = isNamed.includes(true);
  return names.flatMap((_, column) =>
    isNamed[column] || holdsValues(sheet, column, from, end, mustHaveDecimals, look) ? [column] : []
  );
}

/**
 * Numbers and signs only, at least one number, no code with a leading zero, not
 * all of them years. Beside a column named as value, whole numbers are codes.
 */
function holdsValues(
  sheet: Sheet,
  column: number,
  from: number,
  end: number,
  mustHaveDecimals: boolean,
  look: (text: string) => Look
): boolean {
  let hasDecimals = false;
  let numbers = 0;
  let years = 0;
  for (let row = from; row < end; row++) {
    const seen = look(sheet.text(row, column));
    if (seen === "other") return false;
    if (seen === "sign") continue;
    numbers++;
    if (seen === "decimals") hasDecimals = true;
    if (seen === "year") years++;
  }
  return numbers > 0 && years < numbers && (hasDecimals || !mustHaveDecimals);
}

/** What a text looks like; “other” includes codes with a leading zero. */
type Look = "sign" | "year" | "whole" | "decimals" | "other";

/** Judges each distinct text once. */
function reader(): (text: string) => Look {
  const known = new Map<string, Look>();
  return (text) => {
    let look = known.get(text);
    if (look === undefined) {
      look = lookOf(text);
      if (known.size < 100_000) known.set(text, look);
    }
    return look;
  };
}

function lookOf(text: string): Look {
  if (!isNumberLike(text)) return isSignLike(text) ? "sign" : "other";
  if (/^\s*0\d/.test(text)) return "other";
  if (/[.,]\d/.test(text)) return "decimals";
  return /^\s*(?:18|19|20)\d\d\s*$/.test(text) ? "year" : "whole";
}

function firstOf(names: readonly string[], pattern: RegExp): number | undefined {
  const column = names.findIndex((name) => pattern.test(name));
  return column < 0 ? undefined : column;
}

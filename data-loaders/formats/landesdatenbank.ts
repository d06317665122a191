import {readFooter} from "./footer.js";
import {headerPath, headerTree} from "./header-tree.js";
import {isLoneCell, rowTexts, withoutBlankEnd} from "./rows.js";
import type {Sheet} from "./sheet.js";
import type {StatisticalTable} from "./table.js";
import {isUnit} from "./unit.js";

const codeLine = /^\s*(?:GENESIS-)?Tabelle:\s*(\S+)\s*$/i;
const rule = /^_{3,}\s*$/;

/** Whether a sheet has the classic layout of Landesdatenbank, Regionaldatenbank and GENESIS: “Tabelle: <code>” comes first. */
export function isLandesdatenbank(sheet: Sheet): boolean {
  const row = firstContent(sheet);
  return row < sheet.rowCount && isLoneCell(sheet, row) && codeLine.test(sheet.text(row, 0));
}

/**
 * Reads the classic layout: a block of lone lines (code, title, survey), header
 * lines with repeated labels in which the key columns are empty, perhaps a line
 * of units, the data, and after a rule of underscores the footer. Where the
 * header has no units, the last line of the block may name measure and unit,
 * as in “Mindestsicherungsquote (Prozent)”.
 */
export function readLandesdatenbank(sheet: Sheet): StatisticalTable {
  const start = firstContent(sheet);
  let headerRow = start;
  while (headerRow < sheet.rowCount && isLoneCell(sheet, headerRow) && !rule.test(sheet.text(headerRow, 0)))
    headerRow++;
  const block = Array.from({length: headerRow - start}, (_, i) => sheet.text(start + i, 0).trim());

  const {firstRow, keyCount} = findHeaderEnd(sheet, headerRow);
  const footerRow = findRule(sheet, firstRow);
  const endRow = withoutBlankEnd(sheet, firstRow, footerRow);

  const lines = Array.from({length: firstRow - headerRow}, (_, i) => rowTexts(sheet, headerRow + i).map(trim));
  const units = lines.length > 1 && isUnitLine(lines.at(-1)!, keyCount) ? lines.pop() : undefined;
  const keyNames = (lines[0] ?? []).slice(0, keyCount);
  const {title, statistic, measure, unit, others} = readBlock(block.slice(1), units === undefined);
  const footer = readFooter(sheet, footerRow);
  const columnEnd = findColumnEnd(sheet, units ? [...lines, units] : lines, keyCount, firstRow, endRow);

  return {
    layout: "landesdatenbank",
    tableCode: codeLine.exec(sheet.text(start, 0))![1]!,
    ...(title === undefined ? {} : {title}),
    ...(statistic === undefined ? {} : {statistic}),
    ...(measure === undefined ? {} : {measure}),
    ...footer,
    notes: [...others, ...footer.notes],
    headers: headerTree(lines, keyCount, columnEnd),
    keyColumns: Array.from({length: keyCount}, (_, column) => column),
    ...(keyNames.some((name) => name !== "") ? {keyNames} : {}),
    valueColumns: Array.from({length: columnEnd - keyCount}, (_, i) => {
      const column = keyCount + i;
      const own = units?.[column] || unit;
      return {column, path: headerPath(lines, column), ...(own === undefined ? {} : {unit: own})};
    }),
    firstRow,
    endRow,
    sheet
  };
}

function trim(text: string): string {
  return text.trim();
}

function firstContent(sheet: Sheet): number {
  let row = 0;
  while (row < sheet.rowCount && sheet.width(row) === 1 && sheet.text(row, 0).trim() === "") row++;
  return row;
}

function findRule(sheet: Sheet, from: number): number {
  for (let row = from; row < sheet.rowCount; row++) if (rule.test(sheet.text(row, 0))) return row;
  let row = sheet.rowCount;
  while (row > from && (isLoneCell(sheet, row - 1) || sheet.width(row - 1) <= 1)) row--;
  return row;
}

/**
 * Header lines leave the key columns empty; the first row that fills one of
 * them is data. Some tables name the key columns in the first header line: then
 * the number of keys is what the lines below it leave empty.
 */
function findHeaderEnd(sheet: Sheet, headerRow: number): {firstRow: number; keyCount: number} {
  let keyCount = Infinity;
  let row = headerRow;
  const named = row < sheet.rowCount && sheet.text(row, 0).trim() !== "" && !hasNumber(sheet, row);
  if (named) row++;
  for (; row < sheet.rowCount; row++) {
    const empty = leadingEmpty(sheet, row);
    const isHeader = keyCount === Infinity ? empty > 0 : filledWithin(sheet, row, keyCount) === 0;
    if (!isHeader || rule.test(sheet.text(row, 0))) break;
    if (empty < sheet.width(row)) keyCount = Math.min(keyCount, empty);
  }
  if (keyCount === Infinity) keyCount = named ? textColumns(sheet, row) : 0;
  return {firstRow: row, keyCount};
}

/** The column after the last one that has a label, a unit or any content. */
function findColumnEnd(
  sheet: Sheet,
  lines: readonly (readonly string[])[],
  keyCount: number,
  firstRow: number,
  endRow: number
): number {
  let end = Math.max(keyCount, ...lines.map((labels) => labels.length));
  while (end > keyCount && isEmptyColumn(end - 1)) end--;
  return end;

  function isEmptyColumn(column: number): boolean {
    if (lines.some((labels) => (labels[column] ?? "") !== "")) return false;
    for (let row = firstRow; row < endRow; row++) if (sheet.text(row, column).trim() !== "") return false;
    return true;
  }
}

function leadingEmpty(sheet: Sheet, row: number): number {
  let column = 0;
  while (column < sheet.width(row) && sheet.text(row, column).trim() === "") column++;
  return column;
}

function filledWithin(sheet: Sheet, row: number, columns: number): number {
  let filled = 0;
  for (let column = 0; column < columns; column++) if (sheet.text(row, column).trim() !== "") filled++;
  return filled;
}

function hasNumber(sheet: Sheet, row: number): boolean {
  return rowTexts(sheet, row).some((text) => /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(text) && !/^(?:19|20)\d\d$/.test(text));
}

/** Leading cells of the first data row that are neither number nor sign; at least one. */
function textColumns(sheet: Sheet, row: number): number {
  const texts = rowTexts(sheet, row);
  const last = texts.findLastIndex((text) => /\p{L}{2}|^\d\d\.\d\d\.\d{4}$/u.test(text));
  return Math.max(1, last + 1);
}

function isUnitLine(labels: readonly string[], keyCount: number): boolean {
  const filled = labels.slice(keyCount).filter((label) => label !== "");
  return filled.length > 0 && filled.every(isUnit);
}

/** Last line of a title: it ends with the time dimension. */
const titleEnd =
  /(?:^|[-–,/\s])(?:Stichtage?|Jahre?|Monate?|Quartale?|Semester|Halbjahre?|Schuljahre?|Wintersemester|Berichtsjahr|Jahressumme|Jahresdurchschnitt|Zeitraum)(?:\s*\([^)]*\))?$/i;

interface Block {
  readonly title?: string;
  readonly statistic?: string;
  readonly measure?: string;
  readonly unit?: string;
  /** Lines that are none of these. */
  readonly others: readonly string[];
}

/** Tells title, survey and measure apart in the lines under the code. */
function readBlock(lines: readonly string[], mayNameUnit: boolean): Block {
  const last = lines.at(-1) ?? "";
  const unit = /\(([^()]+)\)$/.exec(last)?.[1];
  const hasMeasure = mayNameUnit && lines.length > 2 && unit !== undefined && isUnit(unit);
  const end = hasMeasure ? lines.length - 1 : lines.length;
  const lastTitle = lines.findLastIndex(
    (line, i) => i < end - 1 && titleEnd.test(line) && !/^[-–(\p{Ll}]/u.test(lines[i + 1]!)
  );
  const titleLines = lastTitle >= 0 ? lastTitle + 1 : end > 1 ? end - 1 : end;
  const title = lines.slice(0, titleLines).join(" ");
  return {
    ...(title === "" ? {} : {title}),
    ...(titleLines < end ? {statistic: lines[titleLines]!} : {}),
    ...(hasMeasure ? {measure: last, unit} : {}),
    others: lines.slice(titleLines + 1, end)
  };
}

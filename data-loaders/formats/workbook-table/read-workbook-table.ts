import {headerPath, headerTree} from "../header-tree.js";
import {isUnit} from "../unit.js";
import type {ValueColumn} from "../table.js";
import type {WorkbookSheet} from "../workbook/types.js";
import {displayedText} from "./displayed.js";
import {readFoot} from "./foot.js";
import {findHeaderRows, headerLines, type HeaderRows} from "./header-rows.js";
import {unbroken} from "./labels.js";
import type {WorkbookTable} from "./table.js";

/** Longer texts above a table are remarks, not titles. */
const longestTitle = 200;

/**
 * Finds the statistical table on a sheet: title block, header of one or more
 * rows with merged cells, perhaps a row of units and one of column numbers, data
 * and foot. Undefined where the sheet holds no such table.
 */
export function readWorkbookTable(sheet: WorkbookSheet): WorkbookTable | undefined {
  const header = findHeaderRows(sheet);
  if (header === undefined) return undefined;
  const raw = headerLines(sheet, header).map((line) => line.map(unbroken));
  const unitLine = raw.length > 1 && isUnitLine(raw.at(-1)!) ? raw.pop() : undefined;
  const firstValue = findFirstValue(sheet, header, raw);
  const endRow = findEnd(sheet, header.firstRow, firstValue);
  const flags = flagColumn(sheet, header.firstRow, endRow, firstValue);
  const keyColumns = Array.from({length: firstValue}, (_, column) => column).filter((column) => column !== flags);
  const block = readBlock(sheet, header.start);
  const foot = readFoot(sheet, endRow);
  return {
    layout: "workbook",
    ...(block.title !== "" && {title: block.title}),
    ...(block.statistic !== undefined && {statistic: block.statistic}),
    ...(foot.state !== undefined && {state: foot.state}),
    ...(foot.licence !== undefined && {licence: foot.licence}),
    headers: headerTree(raw, 0, sheet.columnCount),
    keyColumns,
    keyNames: keyColumns.map((column) => headerPath(raw, column).join(" / ")),
    valueColumns: Array.from({length: sheet.columnCount - firstValue}, (_, i): ValueColumn => {
      const column = firstValue + i;
      const unit = unitLine?.[column];
      return {column, path: headerPath(raw, column), ...(unit && {unit})};
    }).filter(({column, path}) => path.length > 0 || hasContent(sheet, header.firstRow, endRow, column)),
    ...(flags !== undefined && {qualityColumn: flags}),
    firstRow: header.firstRow,
    endRow,
    notes: [...block.notes, ...foot.notes],
    sheet: {...sheet, text: (row, column) => displayedText(sheet, row, column)}
  };
}

const isUnitLine = (labels: readonly string[]): boolean => {
  const units = labels.filter((label) => label !== "");
  return units.length > 0 && units.every(isUnit);
};

/**
 * The first column of values: where the column numbers start, or the first after
 * the first whose cells are numbers. A column of keys that is numbered too stays
 * among the values; a contract that names it by its header takes it for a key.
 */
function findFirstValue(sheet: WorkbookSheet, {end, firstRow}: HeaderRows, lines: readonly string[][]): number {
  if (firstRow > end) {
    const numbered = Array.from({length: sheet.columnCount}, (_, column) => column).find(
      (column) => sheet.text(end, column).trim() !== ""
    )!;
    return Math.max(1, numbered);
  }
  let column = 1;
  while (
    column < sheet.columnCount &&
    (headerPath(lines, column).length === 0 || sheet.kind(firstRow, column) === "text")
  )
    column++;
  return column;
}

/** The row after the last one that has anything in a column of values; what the foot says there is not data. */
function findEnd(sheet: WorkbookSheet, firstRow: number, firstValue: number): number {
  let end = sheet.rowCount;
  while (end > firstRow && (isFoot(sheet, end - 1) || !hasValue(sheet, end - 1, firstValue))) end--;
  return end;
}

function hasValue(sheet: WorkbookSheet, row: number, firstValue: number): boolean {
  for (let column = firstValue; column < sheet.width(row); column++)
    if (sheet.text(row, column).trim() !== "") return true;
  return false;
}

/** Whether a column holds anything in the rows of data: one without a header must not be lost in silence. */
function hasContent(sheet: WorkbookSheet, from: number, end: number, column: number): boolean {
  for (let row = from; row < end; row++) if (sheet.text(row, column).trim() !== "") return true;
  return false;
}

const isFoot = (sheet: WorkbookSheet, row: number): boolean =>
  /^\s*(?:Erstellungsdatum|Stand|Quelle)\s*:|^\s*(?:©|_{3,})/.test(sheet.text(row, 0));

/** A column among the keys that holds nothing but marks of one or two characters: flags of the row. */
function flagColumn(sheet: WorkbookSheet, from: number, end: number, firstValue: number): number | undefined {
  for (let column = 1; column < firstValue; column++) {
    let marks = 0;
    let others = 0;
    for (let row = from; row < end; row++) {
      const text = sheet.text(row, column).trim();
      if (/^[¹²³⁰⁴-⁹*]{1,2}\)?$|^\d\)$/.test(text)) marks++;
      else if (text !== "") others++;
    }
    if (others === 0 && (marks > 0 || sheet.text(from, column) === "")) return column;
  }
  return undefined;
}

function readBlock(sheet: WorkbookSheet, end: number): {title: string; statistic?: string; notes: string[]} {
  const titles: string[] = [];
  const notes: string[] = [];
  let statistic: string | undefined;
  for (let row = 0; row < end; row++) {
    for (let column = 0; column < sheet.width(row); column++) {
      const text = sheet.text(row, column).trim();
      if (text === "") continue;
      if (text.length > longestTitle) notes.push(text);
      else if (titles.length === 0 && column > 1) statistic ??= text;
      else titles.push(unbroken(text));
    }
  }
  return {title: titles.join(" "), ...(statistic !== undefined && {statistic}), notes};
}

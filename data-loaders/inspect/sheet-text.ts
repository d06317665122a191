import type {Workbook, WorkbookSheet} from "../formats/workbook/index.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {isBracketed, type CellCount} from "./count-cells.js";
import {firstRowsText} from "./first-rows.js";
import {block, countLines, cut, field, germanMoment, headerLines, keyLines, noteLines, number} from "./lines.js";
import {printable} from "./printable.js";
import {shownExamples, type SheetInspection} from "./sheet-inspection.js";
import {columnLetters, extentText, hiddenColumns, hiddenRows, tooLargeText, warningText} from "./sheet-places.js";
import {shownLine} from "./shown-text.js";

export const visibilities: Record<WorkbookSheet["visibility"], string> = {
  visible: "sichtbar",
  hidden: "ausgeblendet",
  "very-hidden": "ausgeblendet, nur durch ein Makro einblendbar"
};

/** One sheet of a workbook for people; columns are called by their letters. */
export function sheetText(workbook: Workbook, inspection: SheetInspection, index: number): string[] {
  const {sheet, table, cells, tooLarge} = inspection;
  const warnings = workbook.warnings.filter(({place}) => place.sheet === sheet.name).map(warningText);
  const odd = [...warnings.map(printable), ...(tooLarge ? [tooLargeText(sheet)] : [])];
  const {formulas, formulasWithoutValue} = cells;
  return [
    `  Blatt ${number(index + 1)}: ${printable(sheet.name)}`,
    ...indent([
      field("Sichtbarkeit", visibilities[sheet.visibility]),
      field("Umfang", `${extentText(sheet)}, verbundene Bereiche: ${number(sheet.merges.length)}`),
      field("Ausgeblendet", hiddenText(sheet)),
      ...(tooLarge
        ? []
        : [
            field("Formeln", `${number(formulas)}, davon ohne gespeichertes Ergebnis: ${number(formulasWithoutValue)}`)
          ]),
      ...(table === undefined ? withoutTable(inspection) : tableLines(inspection, table)),
      ...block("Auffälligkeiten", odd.length === 0 ? ["keine"] : odd)
    ])
  ];
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function withoutTable({sheet, cells, tooLarge}: SheetInspection): string[] {
  const filled: number[] = [];
  for (let row = 0; row < sheet.rowCount && filled.length < 10; row++) if (sheet.hasCells(row)) filled.push(row);
  const shown = displayed(sheet);
  const rows = {
    width: (index: number) => shown.width(filled[index]!),
    text: (index: number, column: number) => shown.text(filled[index]!, column)
  };
  return [
    field("Tabelle", tooLarge ? "nicht gesucht" : "keine gefunden (ohne Kopf mit Zahlen darunter)"),
    ...(tooLarge ? [] : formatLines(cells.formats)),
    ...block("Erste Zeilen", firstRowsText({sheet: rows, firstRow: 0, endRow: filled.length}))
  ];
}

function tableLines(inspection: SheetInspection, table: DeliveredTable): string[] {
  const {sheet, total, flags, cells, states} = inspection;
  const absent = "steht nicht auf dem Blatt";
  return [
    field("Aufbau", layouts[table.layout]),
    ...(table.tableCode === undefined ? [] : [field("Tabelle", table.tableCode)]),
    field("Titel", table.title ?? absent),
    field("Statistik", table.statistic ?? absent),
    field("Stand", stateText(table, states) || absent),
    field("Lizenz", table.licence ?? absent),
    field("Zeilen", rowsText(table, total)),
    ...keyLines(table, (column) => shownExamples(inspection, column, 4), columnLetters),
    ...countLines(`Kennzeichen der Zeilen (Spalte ${columnLetters(table.qualityColumn ?? 0)})`, flags),
    ...headerLines(table, columnLetters),
    ...numberLines(total),
    ...countLines("Zeichen in den Wertespalten (nicht gedeutet)", withoutBrackets(total), "keine"),
    ...formatLines(cells.formats),
    ...block("Fußnoten", table.notes.length === 0 ? ["keine"] : table.notes.flatMap(noteLines)),
    ...block("Erste Zeilen", firstRowsText({...table, sheet: displayed(sheet)}))
  ];
}

/** The words of the sheet itself; what the table says where they are of another form. */
function stateText({state}: DeliveredTable, states: ReadonlyMap<string, string>): string {
  const found = Array.from(states, ([word, value]) => (word === "Stand" ? value : `${word} ${value}`));
  const isSaid = state === undefined || states.has("Erstellungsdatum") || states.has("Stand");
  return (isSaid ? found : [germanMoment(state), ...found]).join("; ");
}

const layouts: Record<DeliveredTable["layout"], string> = {
  workbook: "Tabelle mit Titel, Kopf und Fuß",
  landesdatenbank: "Tabelle der Landesdatenbank",
  "genesis-flat": "Flat-File aus GENESIS: ein Wert je Zeile",
  plain: "unbekannt; gelesen als eine Kopfzeile und Datenzeilen"
};

function rowsText({firstRow, endRow}: DeliveredTable, {rowsWithoutValues}: CellCount): string {
  if (endRow === firstRow) return "keine Datenzeilen";
  const without = rowsWithoutValues === 0 ? "" : `, davon ohne Werte: ${number(rowsWithoutValues)}`;
  return `${number(endRow - firstRow)} Datenzeilen (Zeile ${number(firstRow + 1)} bis ${number(endRow)} des Blatts)${without}`;
}

function numberLines({numbers, numbersAsText, bracketsAsText, bracketFormats}: CellCount): string[] {
  return block("Zahlen (Zellen)", [
    `ohne Klammern: ${number(numbers)}`,
    ...(numbersAsText === 0 ? [] : [`als Text gespeichert: ${number(numbersAsText)}`]),
    ...(bracketsAsText === 0 ? [] : [`in Klammern, als Text gespeichert: ${number(bracketsAsText)}`]),
    ...Array.from(
      bracketFormats,
      ([code, count]) => `in Klammern durch das Zahlenformat ${formatCode(code)}: ${number(count)}`
    )
  ]);
}

/** Bracketed numbers are told above, by kind: each is a text of its own. */
function withoutBrackets({signs}: CellCount): ReadonlyMap<string, number> {
  return new Map([...signs].filter(([text]) => !isBracketed(text)));
}

function formatLines(formats: ReadonlyMap<string, number>): string[] {
  const lines = [...formats].slice(0, 20).map(([code, count]) => `${formatCode(code)}  ${number(count)}`);
  if (formats.size > 20) lines.push(`… und ${number(formats.size - 20)} weitere`);
  return block("Zahlenformate (Zellen mit Zahl oder Datum)", lines.length === 0 ? ["keine"] : lines);
}

const formatCode = (code: string): string => `„${cut(printable(code), 60)}“`;

function hiddenText(sheet: WorkbookSheet): string {
  const rows = hiddenRows(sheet);
  const columns = hiddenColumns(sheet);
  const named = [
    rows.length > 0 && `${rows.length === 1 ? "Zeile" : "Zeilen"} ${ranges(rows, (row) => String(row + 1))}`,
    columns.length > 0 && `${columns.length === 1 ? "Spalte" : "Spalten"} ${ranges(columns, columnLetters)}`
  ];
  return named.filter(Boolean).join("; ") || "nichts";
}

/** The first ten runs of neighbours, e.g. “3–5, 9”. */
function ranges(sorted: readonly number[], name: (index: number) => string): string {
  const runs: {from: number; to: number}[] = [];
  for (const index of sorted) {
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({from: index, to: index});
  }
  const shown = runs.slice(0, 10).map(({from, to}) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return runs.length > 10 ? `${shown.join(", ")} und weitere` : shown.join(", ");
}

function displayed(sheet: WorkbookSheet): Pick<WorkbookSheet, "width" | "text"> {
  return {width: (row) => sheet.width(row), text: (row, column) => shownLine(sheet, row, column)};
}

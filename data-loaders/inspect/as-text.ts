import {encodingName} from "../formats/encoding.js";
import {separatorName} from "../formats/separator.js";
import type {StatisticalTable} from "../formats/table.js";
import type {SignCount} from "./count-signs.js";
import {firstRowsText} from "./first-rows.js";
import {examples, type Inspection, type TextInspection} from "./inspection.js";
import {irregularityTexts} from "./irregularity-text.js";
import {block, countLines, field, germanMoment, headerLines, keyLines, noteLines, number} from "./lines.js";
import {printable} from "./printable.js";
import {workbookText} from "./workbook-text.js";

/** The inspection for people, in German: one file, several lines. */
export function asText(inspection: Inspection): string {
  return inspection.kind === "workbook" ? workbookText(inspection) : textFileText(inspection);
}

function textFileText({delivery, total, quality, nameRemark}: TextInspection): string {
  const {table, sheet} = delivery;
  const absent = "steht nicht in der Datei";
  const code = table.layout === "genesis-flat" ? `${absent} (der Dateiname gilt nicht als Beleg)` : absent;
  const odd = [...(nameRemark ? [printable(nameRemark)] : []), ...irregularityTexts(sheet)];
  return [
    printable(delivery.file),
    field("Format", layouts[table.layout]),
    field("Größe", `${number(delivery.bytes)} Bytes, SHA-256 ${delivery.sha256.slice(0, 12)}…`),
    field("Zeichensatz", encodingName(delivery.encoding)),
    field("Trennzeichen", separatorName(delivery.separator)),
    field("Begründung", delivery.reason),
    field("Tabelle", table.tableCode ?? code),
    field("Titel", table.title ?? absent),
    field("Statistik", table.statistic ?? absent),
    ...(table.measure === undefined ? [] : [field("Messgröße", table.measure)]),
    field("Stand", table.state === undefined ? absent : germanMoment(table.state)),
    field("Lizenz", table.licence ?? absent),
    field("Zeilen", rowsText(table)),
    ...keyLines(table, (column) => examples(delivery, column, 4), columnNumber),
    ...headerLines(table, columnNumber),
    ...signLines(total),
    ...countLines(`Qualitätskennzeichen (Spalte ${(table.qualityColumn ?? 0) + 1})`, quality),
    ...block("Fußnoten", table.notes.length === 0 ? ["keine"] : table.notes.flatMap(noteLines)),
    ...block("Erste Zeilen", firstRowsText(table)),
    ...block("Auffälligkeiten", odd.length === 0 ? ["keine"] : odd)
  ].join("\n");
}

const columnNumber = (column: number): string => String(column + 1);

const layouts: Record<StatisticalTable["layout"], string> = {
  landesdatenbank: "klassische CSV der Landesdatenbank (auch Regionaldatenbank, GENESIS)",
  "genesis-flat": "Flat-File aus GENESIS (ffcsv): ein Wert je Zeile",
  plain: "unbekannt; gelesen als eine Kopfzeile und Datenzeilen"
};

function rowsText({sheet, firstRow, endRow}: StatisticalTable): string {
  if (endRow === firstRow) return "keine Datenzeilen";
  const last = number(sheet.line(endRow - 1));
  return `${number(endRow - firstRow)} Datenzeilen (Zeile ${number(sheet.line(firstRow))} bis ${last} der Datei), ${number(sheet.columnCount)} Spalten`;
}

function signLines({signs, numbers, missing, notation}: SignCount): string[] {
  const notations = {
    german: "Zahlen vermutlich deutsch geschrieben (1.234,5)",
    machine: "Zahlen vermutlich in Maschinenschreibweise (1234.5)"
  };
  return [
    ...block("Zahlen", [
      `${number(numbers)} Zellen mit einer Zahl${notation === null ? "; nur ganze Zahlen" : `; ${notations[notation]}`}`,
      ...(missing > 0 ? [`${number(missing)} Zellen fehlen, weil Zeilen zu kurz sind`] : [])
    ]),
    ...countLines("Zeichen in den Wertespalten (nicht gedeutet)", signs, "keine")
  ];
}

import {block, field, germanMoment, number} from "./lines.js";
import {printable} from "./printable.js";
import type {SheetInspection, WorkbookInspection} from "./sheet-inspection.js";
import {extentText, warningText} from "./sheet-places.js";
import {sheetText, visibilities} from "./sheet-text.js";

/** Nobody reads more on a terminal; the JSON form has them all. */
const shownSheets = 20;

/** The inspection of a workbook for people, in German: the file, then each sheet. */
export function workbookText(inspection: WorkbookInspection): string {
  const {file, bytes, sha256, workbook, sheets, nameRemark} = inspection;
  const {title, created, modified, application, date1904} = workbook.properties;
  const absent = "steht nicht in der Datei";
  const general = workbook.warnings.filter(({place}) => place.sheet === undefined).map(warningText);
  const odd = [...(nameRemark ? [nameRemark] : []), ...general].map(printable);
  const lines = [
    printable(file),
    field("Format", workbook.kind === "xlsx" ? "Excel-Arbeitsmappe (XLSX)" : "Excel-Arbeitsmappe (XLS, BIFF)"),
    field("Größe", `${number(bytes)} Bytes, SHA-256 ${sha256.slice(0, 12)}…`),
    field("Titel", title ?? absent),
    field("Erstellt", created === undefined ? absent : germanMoment(created)),
    field("Geändert", modified === undefined ? absent : germanMoment(modified)),
    field("Programm", application ?? absent),
    ...(date1904 ? [field("Tageszählung", "ab 1904")] : []),
    ...block(`Blätter (${number(sheets.length)})`, sheetList(sheets)),
    ...block("Auffälligkeiten der Arbeitsmappe", odd.length === 0 ? ["keine"] : odd)
  ];
  const details = sheets.slice(0, shownSheets).flatMap((sheet, i) => ["", ...sheetText(workbook, sheet, i)]);
  return [...lines, ...details].join("\n");
}

function sheetList(sheets: readonly SheetInspection[]): string[] {
  const lines = sheets
    .slice(0, shownSheets)
    .map(
      ({sheet, table}, i) =>
        `${String(i + 1).padStart(3)}  ${printable(sheet.name)}: ${visibilities[sheet.visibility]}, ${extentText(sheet)}${table === undefined ? ", ohne Tabelle" : ""}`
    );
  return sheets.length > shownSheets
    ? [...lines, `     … und ${number(sheets.length - shownSheets)} weitere; „--json“ zeigt alle`]
    : lines;
}

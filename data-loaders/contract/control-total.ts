import {signAt} from "../../indicators/vocabulary/signs.js";
import {parseNumber} from "../formats/number.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import type {DeliveredCells} from "./delivered.js";
import type {Findings} from "./findings.js";

/**
 * Whether the numbers of a table add up to the control total below it. Where what is not listed is zero, nothing else tells
 * a row that was lost on the way from nobody.
 *
 * @param pattern its first group finds the total, a German number with or without points, in a line below the table
 */
export function checkControlTotal(
  {notes, sheet, endRow}: DeliveredTable,
  pattern: RegExp,
  {wert, zeichen, length}: DeliveredCells,
  file: string,
  findings: Findings
): void {
  const raw = notes.map((note) => pattern.exec(note)?.[1]).find((text) => text !== undefined);
  const total = raw === undefined ? undefined : parseNumber(raw, "german");
  if (total === undefined) {
    const place = {file, row: sheet.line(Math.min(endRow, sheet.rowCount - 1))};
    findings.add("V202", place, "Unter der Tabelle fehlt die Kontrollsumme.", "eine Zeile wie „Kontrollsumme: 1234“");
    return;
  }
  let sum = 0;
  for (let cell = 0; cell < length; ++cell) if (signAt(zeichen[cell]!).hasValue) sum += wert[cell]!;
  if (sum === total) return;
  findings.add(
    "P301",
    {file, raw: raw!},
    "Die Zahlen der Datei ergeben nicht ihre Kontrollsumme: Es fehlen Zeilen, oder es sind welche dazugekommen.",
    `${total.toLocaleString("de-DE")}, die Zeilen ergeben ${sum.toLocaleString("de-DE")}`
  );
}

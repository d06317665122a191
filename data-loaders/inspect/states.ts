import type {WorkbookSheet} from "../formats/workbook/index.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";

const day = String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}`;
const month = String.raw`(?:\d{1,2}\.\s)?\p{L}{3,9}\.?\s+\d{4}`;
const state = new RegExp(
  String.raw`(?<!\p{L})(Erstellungsdatum|Datenstand|Gebietsstand|Stand)\s*:?\s+(?:vom\s+)?(${day}|${month}|\d{4})`,
  "gu"
);

/**
 * The days, months and years that the texts above and under a table give as its
 * state, as written, by the word before them; of each word the first.
 */
export function findStates(sheet: WorkbookSheet, table: DeliveredTable | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (let row = 0; row < sheet.rowCount; row++) {
    if (table !== undefined && row >= table.firstRow && row < table.endRow) continue;
    for (let column = 0; column < sheet.width(row); column++) {
      if (sheet.kind(row, column) !== "text") continue;
      for (const [, word, value] of sheet.text(row, column).matchAll(state)) {
        if (!found.has(word!)) found.set(word!, value!.replace(/\s+/g, " "));
      }
    }
  }
  return found;
}

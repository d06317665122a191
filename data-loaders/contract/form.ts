import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {problem} from "./codes.js";
import type {Problem} from "./problem.js";

/** What is wrong with the shape of a table, whatever it holds: no rows, cut off, rows of another width, damage. */
export function* checkForm(table: DeliveredTable, file: string): Generator<Problem> {
  const {sheet, firstRow, endRow} = table;
  const place = (row: number, column?: number) => ({
    file,
    row: sheet.line(row),
    ...(column !== undefined && {column: column + 1})
  });
  if (endRow <= firstRow) yield problem("V201", {file}, "Die Tabelle hat keine Zeile mit Daten.");
  if (table.layout === "landesdatenbank" && (!hasRule(table) || table.licence === undefined)) {
    yield problem(
      "V202",
      place(Math.max(0, sheet.rowCount - 1)),
      "Der Schluss der Datei fehlt; sie ist abgeschnitten.",
      {
        expected: "eine Zeile „__________“ und danach eine Zeile mit ©"
      }
    );
  }
  const ragged = sheet.irregularities.filter(({kind, row}) => kind === "ragged" && row >= firstRow && row < endRow);
  if (ragged.length > 0) {
    const [{row}] = ragged as [(typeof ragged)[0]];
    yield problem("V203", place(row), `Die Zeile hat ${sheet.width(row)} Felder.`, {
      expected: `${table.keyColumns.length + table.valueColumns.length} Felder`,
      ...(ragged.length > 1 && {more: ragged.length - 1})
    });
  }
  const damaged = sheet.irregularities.filter(({kind}) => kind !== "ragged");
  if (damaged.length > 0) {
    const [{row, column}] = damaged as [(typeof damaged)[0]];
    yield problem(
      "V204",
      {...place(row, column), raw: sheet.text(row, column).slice(0, 100)},
      "Der Inhalt ist beschädigt.",
      {
        ...(damaged.length > 1 && {more: damaged.length - 1})
      }
    );
  }
}

function hasRule({sheet, endRow}: DeliveredTable): boolean {
  for (let row = endRow; row < sheet.rowCount; ++row) if (/^_{3,}\s*$/.test(sheet.text(row, 0))) return true;
  return false;
}

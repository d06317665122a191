import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {problem} from "./codes.js";
import type {Problem} from "./problem.js";

/**
 * What is wrong with the shape of a table, whatever it holds: no rows, cut off, rows of another width, damage.
 *
 * @param closed whether the file must close with “Stand:” although its layout has no fixed footer
 */
export function* checkForm(table: DeliveredTable, file: string, closed = false): Generator<Problem> {
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
  if (closed && table.state === undefined) {
    const expected = "eine Zeile „Stand: …“ unter der Tabelle";
    const last = place(Math.max(0, sheet.rowCount - 1));
    yield problem("V202", last, "Der Schluss der Datei fehlt; sie ist abgeschnitten.", {expected});
  }
  const second = secondTable(table);
  if (second !== undefined) {
    const raw = sheet.text(second, 0).slice(0, 100);
    yield problem("V205", {...place(second), raw}, "Hier beginnt eine zweite Tabelle.", {
      expected: "eine Tabelle je Datei"
    });
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

/** The row in or below the data in which another table begins: with its code, or with the header once more. */
function secondTable({layout, sheet, headers, firstRow, endRow}: DeliveredTable): number | undefined {
  if (layout === "workbook") return undefined;
  const names = headers.map(({label}) => label);
  const isHeader = (row: number) =>
    layout !== "landesdatenbank" &&
    names.length > 1 &&
    sheet.text(row, 0) === names[0] &&
    names.every((name, column) => sheet.text(row, column) === name);
  for (let row = firstRow; row < endRow; ++row) if (isHeader(row)) return row;
  for (let row = Math.max(0, endRow); row < sheet.rowCount; ++row) {
    if (/^\s*(?:GENESIS-)?Tabelle: \S/.test(sheet.text(row, 0)) || isHeader(row)) return row;
  }
  return undefined;
}

function hasRule({sheet, endRow}: DeliveredTable): boolean {
  for (let row = endRow; row < sheet.rowCount; ++row) if (/^_{3,}\s*$/.test(sheet.text(row, 0))) return true;
  return false;
}

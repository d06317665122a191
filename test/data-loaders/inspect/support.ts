import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {InspectionJson} from "../../../data-loaders/inspect/as-json.js";
import {run} from "../../../data-loaders/inspect/run.js";
import type {WorkbookJson} from "../../../data-loaders/inspect/workbook-json.js";
import {escapeXml} from "../formats/workbook/support/xlsx.js";

/** A folder for the files of one test. */
export function makeFolder(): {path: string; write: (name: string, content: string | Uint8Array) => string} {
  const path = mkdtempSync(join(tmpdir(), "inspect-"));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    }
  };
}

/** What the program prints and warns of, and its exit code. */
export function inspect(...args: string[]): {code: number; out: string; err: string[]} {
  const out: string[] = [];
  const err: string[] = [];
  const code = run(args, {print: (text) => out.push(text), warn: (text) => err.push(text)});
  return {code, out: out.join("\n"), err};
}

export const inspectJson = (path: string): WorkbookJson => JSON.parse(inspect("--json", path).out) as WorkbookJson;

/** The keys that scripts rely on for every file. */
export const keys: readonly (keyof InspectionJson)[] = [
  "format",
  "encoding",
  "separator",
  "tableCode",
  "title",
  "state",
  "licence",
  "headers",
  "keyColumns",
  "valueColumns",
  "rowCount",
  "signs",
  "notes"
];

/** A cell of a sheet: its value, or a number with the index of its style, or a formula without result. */
export type Cell = string | number | undefined | {readonly number: number; readonly style: number} | "=";

/** Rows of cells as they stand in `<sheetData>`; `hidden` counts from 1. */
export function rowsXml(rows: readonly (readonly Cell[])[], hidden: readonly number[] = []): string {
  return rows
    .map((cells, row) => {
      const xml = cells.map((cell, column) => cellXml(`${String.fromCharCode(65 + column)}${row + 1}`, cell));
      return `<row r="${row + 1}"${hidden.includes(row + 1) ? ' hidden="1"' : ""}>${xml.join("")}</row>`;
    })
    .join("");
}

function cellXml(at: string, cell: Cell): string {
  if (cell === undefined) return "";
  if (cell === "=") return `<c r="${at}"><f>A1+1</f></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "object") return `<c r="${at}" s="${cell.style}"><v>${cell.number}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

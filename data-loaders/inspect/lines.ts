import type {HeaderNode} from "../formats/table.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {printable} from "./printable.js";

/** A named fact on one line. */
export function field(name: string, text: string): string {
  return `  ${name.padEnd(13)}${printable(text)}`;
}

/** A heading and its lines; nothing where there are no lines. */
export function block(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${name}`, ...lines.map((line) => `    ${line}`)];
}

export function number(value: number): string {
  return value.toLocaleString("de-DE");
}

/** An ISO date or date-time as Germans write it; any other text as it is. */
export function germanMoment(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z?))?$/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day, time, zone] = match;
  const date = `${day}.${month}.${year}`;
  return time === undefined ? date : `${date}, ${time} Uhr${zone ? " (UTC)" : ""}`;
}

export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** A note of several lines as such. */
export function noteLines(note: string): string[] {
  return note.split(/\r\n|\n|\r/).map(printable);
}

/** Up to 20 texts and how often each is there. */
export function countLines(name: string, counts: ReadonlyMap<string, number>, none?: string): string[] {
  if (counts.size === 0) return none === undefined ? [] : block(name, [none]);
  const lines = [...counts]
    .slice(0, 20)
    .map(([text, count]) => `${text === "" ? "(leer)" : `„${cut(printable(text), 60)}“`}  ${number(count)}`);
  return block(name, counts.size > 20 ? [...lines, `… und ${number(counts.size - 20)} weitere Texte`] : lines);
}

/** How columns are called, counted from 0. */
export type ColumnName = (column: number) => string;

/** The key columns with the first of their texts; `examples` gives up to four. */
export function keyLines(
  {keyColumns, keyNames}: Pick<DeliveredTable, "keyColumns" | "keyNames">,
  examples: (column: number) => readonly string[],
  columnName: ColumnName
): string[] {
  const lines = keyColumns.map((column, i) => {
    const found = examples(column);
    const shown = found.slice(0, 3).map((text) => (text === "" ? "(leer)" : `„${cut(printable(text), 40)}“`));
    if (found.length > 3) shown.push("…");
    return `${columnName(column).padStart(3)}  ${printable(keyNames?.[i] || "(ohne Namen)")}: ${shown.join(", ")}`;
  });
  return block("Schlüsselspalten", lines.length === 0 ? ["keine"] : lines);
}

/** The header tree above the value columns. */
export function headerLines(table: DeliveredTable, columnName: ColumnName): string[] {
  const values = new Map(table.valueColumns.map(({column, unit}) => [column, unit]));
  const nodes = table.layout === "landesdatenbank" ? table.headers : table.headers.filter(holdsValue);
  function holdsValue({firstColumn, endColumn}: HeaderNode): boolean {
    for (let column = firstColumn; column < endColumn; column++) if (values.has(column)) return true;
    return false;
  }
  function lines(node: HeaderNode, depth: number): string[] {
    const label = "  ".repeat(depth) + printable(node.label);
    if (node.children.length > 0) {
      return [`     ${label}`, ...node.children.flatMap((child) => lines(child, depth + 1))];
    }
    const unit = values.get(node.firstColumn);
    const columns =
      node.endColumn - node.firstColumn === 1
        ? columnName(node.firstColumn)
        : `${columnName(node.firstColumn)}–${columnName(node.endColumn - 1)}`;
    return [`${columns.padStart(3)}  ${label}${unit === undefined ? "" : ` [${printable(unit)}]`}`];
  }
  const all = nodes.flatMap((node) => lines(node, 0));
  const shown = all.length > 40 ? [...all.slice(0, 36), `     … und ${number(all.length - 36)} weitere`] : all;
  return block(`Kopf (${number(table.valueColumns.length)} Wertespalten)`, shown.length === 0 ? ["keine"] : shown);
}

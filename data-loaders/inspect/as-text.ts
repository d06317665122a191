import {encodingName} from "../formats/encoding.js";
import {separatorName} from "../formats/separator.js";
import type {HeaderNode, StatisticalTable} from "../formats/table.js";
import type {SignCount} from "./count-signs.js";
import {firstRowsText} from "./first-rows.js";
import {examples, type Inspection} from "./inspection.js";
import {irregularityTexts} from "./irregularity-text.js";
import {printable} from "./printable.js";

/** The inspection for people, in German: one file, several lines. */
export function asText(inspection: Inspection): string {
  const {delivery, total, quality} = inspection;
  const {table, sheet} = delivery;
  const absent = "steht nicht in der Datei";
  const code = table.layout === "genesis-flat" ? `${absent} (der Dateiname gilt nicht als Beleg)` : absent;
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
    ...keyLines(inspection),
    ...headerLines(table),
    ...signLines(total),
    ...countLines(`Qualitätskennzeichen (Spalte ${(table.qualityColumn ?? 0) + 1})`, quality),
    ...block("Fußnoten", table.notes.length === 0 ? ["keine"] : table.notes.flatMap(noteLines)),
    ...block("Erste Zeilen", firstRowsText(table)),
    ...block("Auffälligkeiten", sheet.irregularities.length === 0 ? ["keine"] : irregularityTexts(sheet))
  ].join("\n");
}

const layouts: Record<StatisticalTable["layout"], string> = {
  landesdatenbank: "klassische CSV der Landesdatenbank (auch Regionaldatenbank, GENESIS)",
  "genesis-flat": "Flat-File aus GENESIS (ffcsv): ein Wert je Zeile",
  plain: "unbekannt; gelesen als eine Kopfzeile und Datenzeilen"
};

function field(name: string, text: string): string {
  return `  ${name.padEnd(13)}${printable(text)}`;
}

function block(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${name}`, ...lines.map((line) => `    ${line}`)];
}

function number(value: number): string {
  return value.toLocaleString("de-DE");
}

function germanMoment(iso: string): string {
  const [date = "", time] = iso.split("T");
  const day = date.split("-").reverse().join(".");
  return time === undefined ? day : `${day}, ${time} Uhr`;
}

function rowsText({sheet, firstRow, endRow}: StatisticalTable): string {
  if (endRow === firstRow) return "keine Datenzeilen";
  const last = number(sheet.line(endRow - 1));
  return `${number(endRow - firstRow)} Datenzeilen (Zeile ${number(sheet.line(firstRow))} bis ${last} der Datei), ${number(sheet.columnCount)} Spalten`;
}

function keyLines({delivery}: Inspection): string[] {
  const {keyColumns, keyNames} = delivery.table;
  const lines = keyColumns.map((column, i) => {
    const found = examples(delivery, column, 4);
    const shown = found.slice(0, 3).map((text) => (text === "" ? "(leer)" : `„${cut(printable(text), 40)}“`));
    if (found.length > 3) shown.push("…");
    return `${String(column + 1).padStart(3)}  ${printable(keyNames?.[i] || "(ohne Namen)")}: ${shown.join(", ")}`;
  });
  return block("Schlüsselspalten", lines.length === 0 ? ["keine"] : lines);
}

function headerLines(table: StatisticalTable): string[] {
  const values = new Map(table.valueColumns.map(({column, unit}) => [column, unit]));
  const nodes = table.layout === "landesdatenbank" ? table.headers : table.headers.filter(holdsValue);
  function holdsValue({firstColumn}: HeaderNode): boolean {
    return values.has(firstColumn);
  }
  function lines(node: HeaderNode, depth: number): string[] {
    const label = "  ".repeat(depth) + printable(node.label);
    if (node.children.length > 0) {
      return [`     ${label}`, ...node.children.flatMap((child) => lines(child, depth + 1))];
    }
    const unit = values.get(node.firstColumn);
    const columns =
      node.endColumn - node.firstColumn === 1
        ? String(node.firstColumn + 1)
        : `${node.firstColumn + 1}–${node.endColumn}`;
    return [`${columns.padStart(3)}  ${label}${unit === undefined ? "" : ` [${printable(unit)}]`}`];
  }
  const all = nodes.flatMap((node) => lines(node, 0));
  const shown = all.length > 40 ? [...all.slice(0, 36), `     … und ${number(all.length - 36)} weitere`] : all;
  return block(`Kopf (${number(table.valueColumns.length)} Wertespalten)`, shown.length === 0 ? ["keine"] : shown);
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

function countLines(name: string, counts: ReadonlyMap<string, number>, none?: string): string[] {
  if (counts.size === 0) return none === undefined ? [] : block(name, [none]);
  const lines = [...counts]
    .slice(0, 20)
    .map(([text, count]) => `${text === "" ? "(leer)" : `„${cut(printable(text), 60)}“`}  ${number(count)}`);
  return block(name, counts.size > 20 ? [...lines, `… und ${number(counts.size - 20)} weitere Texte`] : lines);
}

function noteLines(note: string): string[] {
  return note.split(/\r\n|\n|\r/).map(printable);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

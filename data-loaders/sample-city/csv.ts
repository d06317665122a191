import {sampleMark} from "../contract/sample-mark.js";
import {encodeWindows1252} from "../formats/windows-1252.js";

/** A text file as a municipal office’s software exports it, before it becomes bytes. */
export interface SampleCsv {
  /** Lines above the header row, such as title and reference day. */
  readonly title: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Lines below the rows, before the lines that mark the sample. */
  readonly footer?: readonly string[];
  /** Date of the export, e.g. “15.02.2025”. */
  readonly state: string;
  readonly separator?: ";" | "," | "\t";
  readonly encoding?: "windows-1252" | "utf-8" | "utf-8-bom";
  readonly lineEnd?: "\n" | "\r\n";
}

/** Lines that say on every sample delivery that nobody delivered it. */
export const sampleLines: readonly string[] = [
  `${sampleMark}. Die Zahlen sind erfunden und nur an veröffentlichte Eckwerte angelehnt; niemand hat sie geliefert.`,
  `© Indikatorenwerkstatt Wuppertal. ${sampleMark}; keine amtliche Statistik.`
];

/** The bytes of a sample: title lines, one header row, rows, a rule, footer lines, the mark and “Stand”. */
export function sampleCsv(table: SampleCsv): Uint8Array {
  const {title, header, rows, footer = [], state, separator = ";", encoding = "windows-1252", lineEnd = "\r\n"} = table;
  const written = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => quoted(String(cell), separator)).join(separator);
  const lines = [
    ...title.map((line) => quoted(line, separator)),
    written(header),
    ...rows.map(written),
    "__________",
    ...[...footer, ...sampleLines].map((line) => quoted(line, separator)),
    `Stand: ${state} / 08:00:00`
  ];
  const text = lines.map((line) => line + lineEnd).join("");
  if (encoding === "windows-1252") return encodeWindows1252(text);
  return Uint8Array.from(Buffer.from(encoding === "utf-8-bom" ? `\uFEFF${text}` : text, "utf8"));
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

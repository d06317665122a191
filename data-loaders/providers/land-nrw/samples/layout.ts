import {sampleMark} from "../../../contract/sample-mark.js";

/** A sample delivery before it becomes bytes. */
export interface SampleTable {
  readonly tableCode: string;
  /** Title lines and the line with the name of the statistic. */
  readonly titles: readonly string[];
  /** Header lines with the unit line last, value columns only. */
  readonly headers: readonly (readonly string[])[];
  readonly keyColumns: number;
  readonly rows: readonly (readonly string[])[];
  /** Date that the file gives as its state, e.g. “15.06.2025”. */
  readonly state: string;
}

/**
 * The bytes of a table as the Landesdatenbank writes it: windows-1252, “;”, LF,
 * title lines padded with “;”, key columns without names, footer after a rule.
 */
export function classicCsv({tableCode, titles, headers, keyColumns, rows, state}: SampleTable): Uint8Array {
  const values = headers[0]!.length;
  const padding = ";".repeat(keyColumns + values - 1);
  const lines = [
    `Tabelle: ${tableCode}`,
    ...titles.map((title) => title + padding),
    ...headers.map((labels) => ";".repeat(keyColumns) + labels.join(";")),
    ...rows.map((row) => row.join(";")),
    "__________",
    `"${sampleMark}.`,
    "Die Zahlen sind erfunden und nur an veröffentlichte Eckwerte",
    'angelehnt; niemand hat sie geliefert."',
    `© Indikatorenwerkstatt Wuppertal. ${sampleMark}; keine amtliche Statistik.`,
    `Stand: ${state} / 08:00:00`
  ];
  return Uint8Array.from(Buffer.from(`${lines.join("\n")}\n`, "latin1"));
}

/** A count as the provider prints it: nothing is “-”. */
export const count = (value: number): string => (value === 0 ? "-" : String(value));

/** Name of an area, indented by its level. */
export const areaNames: Readonly<Record<string, string>> = {
  "05": "Nordrhein-Westfalen",
  "05124": "    Wuppertal, krfr. Stadt"
};

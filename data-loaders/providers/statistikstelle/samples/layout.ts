import {currentGebietsstand} from "../../../../indicators/vocabulary/gebietsstaende.js";
import {quartiere} from "../../../../indicators/vocabulary/quartiere.js";
import {ageLimits} from "../../../sample-city/residents.js";

/** Heads of the columns that say where. */
export const areaHeader = ["Stadtbezirk-Nr", "Quartier-Nr", "Quartier"] as const;

const byNumber = new Map(quartiere.map(({number, name}) => [number, name]));

/** The columns that say where, for a Quartier by its number. */
export const areaCells = (number: string): string[] => [number[0]!, number, byNumber.get(number)!];

/** The two sexes as printed, in the order of the sample city’s. */
export const sexTexts = ["m", "w"] as const;

/** Classes between whole limits as printed: “0-2”, “15”, “67 u. ä.”. */
export function classTexts(limits: readonly number[]): string[] {
  return limits.map((from, i) => {
    const next = limits[i + 1];
    if (next === undefined) return `${from} u. ä.`;
    return next === from + 1 ? String(from) : `${from}-${next - 1}`;
  });
}

export const ageTexts = classTexts(ageLimits);

/** Codes of the groups of states that contain no other, with their printed names. */
export const stateTexts: Readonly<Record<string, string>> = {
  deutsch: "Deutsche",
  eu27: "EU-27",
  tuerkei: "Türkei",
  ukraine: "Ukraine",
  asylherkunft: "TOP-8-Asylherkunft",
  "uebrige-drittstaaten": "übrige Drittstaaten"
};

export const states = Object.keys(stateTexts);

/** Title lines: subject, day or year, and the division of the city that all years are counted in. */
export const titleLines = (subject: string, time: string): string[] => [
  subject,
  ...(time === "" ? [] : [time]),
  `Gebietsstand: ${currentGebietsstand.label} (${quartiere.length} Quartiere)`
];

/** A count in a table with columns: nothing is “-”. */
export const count = (value: number): string => (value === 0 ? "-" : String(value));

/** The line below a table that says the sum of its numbers, which stand in the last columns. */
export function controlLine(rows: readonly (readonly (string | number)[])[], columns: number): string {
  let sum = 0;
  for (const row of rows) for (const cell of row.slice(-columns)) sum += cell === "-" ? 0 : Number(cell);
  return `Kontrollsumme: ${sum}`;
}

/** The middle of February after the year, when the register is closed. */
export const stateOf = (year: number): string => `15.02.${year + 1}`;

import {sampleCsv} from "../../../sample-city/csv.js";
import {ageLimits, quartierNumbers, sexes} from "../../../sample-city/residents.js";
import {altersspannen, leistungskuerzel, staatenkuerzel} from "../leistungsberechtigte.js";
import {beneficiaries, leistungsgruppen, staatengruppen} from "./beneficiaries.js";

const shortOf = (labels: Readonly<Record<string, string>>, codes: readonly string[]): string[] =>
  codes.map((code) => Object.keys(labels).find((label) => labels[label] === code)!);

const ages = shortOf(
  altersspannen,
  ageLimits.map((from) => `k${from}`)
);
const states = shortOf(staatenkuerzel, staatengruppen);
const kinds = shortOf(leistungskuerzel, leistungsgruppen);

/** Sample of the extract from XSozial: one line per combination that is not empty, windows-1252, no totals. */
export function beneficiariesCsv(year: number): Uint8Array {
  const {at} = beneficiaries(year);
  const month = `${year}-12`;
  const rows: (string | number)[][] = [];
  for (const [q, quartier] of quartierNumbers.entries()) {
    for (const s of sexes.keys()) {
      for (const [a, age] of ages.entries()) {
        for (const [g, state] of states.entries()) {
          for (const [k, kind] of kinds.entries()) {
            const persons = at(g, k, q, a, s);
            if (persons > 0) rows.push([month, quartier, s === 0 ? "m" : "w", age, state, kind, persons]);
          }
        }
      }
    }
  }
  return sampleCsv({
    title: ["XSozial-Auszug: Leistungsberechtigte nach dem SGB II (LB), eigene Daten T-0"],
    header: ["Berichtsmonat", "Quartier", "Geschlecht", "Alter", "Staatengruppe", "Leistungsgruppe", "Personen"],
    rows,
    footer: ["Ausgewiesen sind nur besetzte Kombinationen. Zählkonzept nach der Revision von 2016 (LB = RLB + SLB)."],
    state: `06.01.${year + 1}`
  });
}

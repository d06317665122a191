import {areaNames, count, type SampleTable} from "./layout.js";
import {residents} from "./residents.js";

const areas = ["05", "05124"];

const sum = (values: readonly number[], from = 0, until = values.length): number =>
  values.slice(from, until).reduce((a, b) => a + b, 0);

/** Sample of 12411-09i: residents by single year of age. */
export function agesTable(year: number): SampleTable {
  const labels = [
    "Insgesamt",
    "unter 1 Jahr",
    ...Array.from({length: 89}, (_, i) => `${i + 1} bis unter ${i + 2} Jahre`),
    "90 Jahre und mehr"
  ];
  const repeated = (text: string) => Array<string>(labels.length).fill(text);
  return {
    tableCode: "12411-09i",
    titles: [
      "Bevölkerungsstand nach Altersjahren (90)",
      "- Gemeinden - Stichtag",
      "Fortschreibung des Bevölkerungsstandes"
    ],
    headers: [
      repeated("Bevölkerungsstand (Basis Zensus 2022 und früher)"),
      repeated("Altersjahre (unter 1 bis 90 Jahre und mehr)"),
      labels,
      repeated("Anzahl")
    ],
    keyColumns: 3,
    rows: areas.map((area) => {
      const {all} = residents(area, year);
      return [`31.12.${year}`, area, areaNames[area]!, ...[sum(all), ...all].map(count)];
    }),
    state: `15.06.${year + 1}`
  };
}

/** First ages of the groups of 12411-03-03-4; the last group is open. */
const bounds = [0, 3, 6, 10, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 75];

/** Sample of 12411-03-03-4: residents by age group, German or not, and sex. */
export function nationalityTable(year: number): SampleTable {
  return {
    tableCode: "12411-03-03-4",
    titles: [
      "Bevölkerung nach Geschlecht, Nationalität und Altersgruppen",
      "(17) - Stichtag 31.12. -",
      "regionale Tiefe: Kreise und krfr. Städte",
      "Fortschreibung des Bevölkerungsstandes"
    ],
    headers: [
      Array<string>(9).fill("Bevölkerungsstand"),
      ["Insgesamt", "Deutsche", "Ausländer"].flatMap((label) => [label, label, label]),
      ["Insgesamt", "Deutsche", "Ausländer"].flatMap(() => ["insgesamt", "männlich", "weiblich"]),
      Array<string>(9).fill("Anzahl")
    ],
    keyColumns: 4,
    rows: areas.flatMap((area) => nationalityRows(area, year)),
    state: `15.06.${year + 1}`
  };
}

function nationalityRows(area: string, year: number): string[][] {
  const {all, men, foreign, foreignMen} = residents(area, year);
  const row = (label: string, from: number, until: number): string[] => {
    const [a, m, f, fm] = [all, men, foreign, foreignMen].map((values) => sum(values, from, until)) as [
      number,
      number,
      number,
      number
    ];
    const numbers = [a, m, a - m, a - f, m - fm, a - f - (m - fm), f, fm, f - fm];
    return [`31.12.${year}`, area, areaNames[area]!, label, ...numbers.map(count)];
  };
  return [
    ...bounds.map((from, i) => {
      const until = bounds[i + 1];
      if (until === undefined) return row(`${from} Jahre und mehr`, from, 91);
      return row(from === 0 ? `unter ${until} Jahre` : `${from} bis unter ${until} Jahre`, from, until);
    }),
    row("Insgesamt", 0, 91)
  ];
}

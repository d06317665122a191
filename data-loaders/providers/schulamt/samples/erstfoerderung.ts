import type {SampleFile} from "../../../sample-city/file.js";
import {apportion} from "../../../sample-city/series.js";
import {type SampleCell, sampleWorkbook} from "../../../sample-city/workbook.js";
import {spaltenbloecke} from "../schueler.js";
import {headerRows} from "./header.js";
import {pupils, schoolTypes} from "./pupils.js";
import {serialDate} from "./serial-date.js";

interface Survey {
  /** ISO date. */
  readonly day: string;
  /** School year that it belongs to. */
  readonly year: number;
  readonly supported: number;
  readonly ukraine: number;
}

/** Known is only that the first survey was on 30.03.2022; the other days and all numbers are made up. */
const surveys: readonly Survey[] = [
  {day: "2022-03-30", year: 2021, supported: 1710, ukraine: 165},
  {day: "2022-09-28", year: 2022, supported: 2680, ukraine: 985},
  {day: "2023-03-29", year: 2022, supported: 2890, ukraine: 1120},
  {day: "2023-09-27", year: 2023, supported: 2760, ukraine: 1080},
  {day: "2024-03-20", year: 2023, supported: 2690, ukraine: 1010},
  {day: "2024-09-25", year: 2024, supported: 2510, ukraine: 930},
  {day: "2025-03-26", year: 2024, supported: 2380, ukraine: 860}
];

/** Where children in support go to school, in the order of `schoolTypes`. */
const weights = [37, 10, 14, 5, 15, 9, 0.5, 0.2, 9.3];
const ofUkraine = [36, 7, 13, 5, 15, 17, 0.3, 0.4, 6.3];

/** Sample of the surveys: one sheet, true dates, a row for each type of school and each sum. */
export async function supportWorkbook(): Promise<SampleFile> {
  const title = [
    "Stadt Wuppertal – Schulamt",
    "Erstförderung Deutsch: Abfrage des Ministeriums für Schule und Bildung",
    "Neu zugewanderte Schülerinnen und Schüler an Schulen in Wuppertal",
    null
  ];
  const header = headerRows(
    [
      ["Stichtag"],
      ["Schulform"],
      ["Schülerinnen und Schüler insgesamt¹"],
      ["in der Erstförderung", "zusammen"],
      ["in der Erstförderung", "davon", "aus der Ukraine"],
      ["in der Erstförderung", "davon", "aus anderen Staaten"],
      ["ohne Erstförderung"]
    ],
    title.length
  );
  const sheet = {
    name: "Abfrage",
    rows: [
      ...title.map((line) => [line]),
      ...header.rows,
      ...surveys.flatMap(rowsOf),
      [],
      ["¹ Amtliche Schuldaten, 15. Oktober des laufenden Schuljahres."],
      ["Stand: 14.04.2025"]
    ],
    merges: header.merges
  };
  return {path: "schulamt/Erstfoerderung_MSB-Abfrage.xlsx", bytes: await sampleWorkbook([sheet], "2025-04-14")};
}

function rowsOf({day, year, supported, ukraine}: Survey): SampleCell[][] {
  const fromUkraine = apportion(ofUkraine, ukraine);
  const fromElsewhere = apportion(weights, supported - ukraine);
  const all = schoolTypes.map((type) =>
    pupils(year, "schulort")
      .filter((cell) => cell.type === type)
      .reduce((sum, {counts}) => sum + counts.flat().reduce((a, b) => a + b, 0), 0)
  );
  return Object.entries(spaltenbloecke).map(([label, code]) => {
    const sum = (counts: readonly number[]): number =>
      counts.reduce((total, n, i) => (isIn(schoolTypes[i]!, code) ? total + n : total), 0);
    const [pupilsThere, here, elsewhere] = [sum(all), sum(fromUkraine), sum(fromElsewhere)];
    const numbers = [pupilsThere, here + elsewhere, here, elsewhere, pupilsThere - here - elsewhere];
    return [{value: serialDate(day), format: "dd.mm.yyyy"}, label, ...numbers.map(formatted)];
  });
}

const formatted = (value: number): SampleCell => ({value, format: '#,##0;-#,##0;"–"'});

const isIn = (type: string, code: string): boolean =>
  code === "insgesamt" || code === type || (code === "allgemeinbildend" && type !== "berufskolleg");

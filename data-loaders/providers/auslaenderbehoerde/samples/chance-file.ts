import {ageLimits} from "../../../sample-city/residents.js";
import {type SampleCell, type SampleSheet, sampleWorkbook} from "../../../sample-city/workbook.js";
import {alter, ausgaenge, geschlecht, gruppenMitSummen} from "../labels.js";
import {blank, counted, sum} from "./cells.js";
import {addRows, type Cohort, cohorts, cohortTable, type Row} from "./chance.js";
import {staatengruppen} from "./register.js";
import {classCodes, wordOf} from "./words.js";

/** Sample of the cohorts under § 104c: one workbook, a sheet for each half-year. */
export const chanceFile = (): Promise<Uint8Array> => sampleWorkbook(cohorts.map(cohortSheet), "2026-07-15");

/** A cohort by sex, group and age, outcomes side by side. */
export function cohortSheet(cohort: Cohort): SampleSheet {
  const {total, sexes, groups, ages} = cohortTable(cohort);
  const outcomes = Object.keys(ausgaenge);
  const byGroup = (code: string): Row =>
    code === "drittstaaten" ? addRows(groups.slice(1)) : groups[staatengruppen.findIndex((group) => group === code)]!;
  const rows: SampleCell[][] = [
    ["§ 104c AufenthG: Verbleib 18 Monate nach der Ersterteilung"],
    [`Ersterteilung vom ${cohort.first} bis ${cohort.last}`],
    [],
    ["Merkmal", "Ersterteilungen insgesamt", "Stand 18 Monate nach der Ersterteilung", ...blank(outcomes.length - 1)],
    [null, null, ...outcomes],
    row("Insgesamt", total),
    ["Geschlecht"],
    ...Object.keys(geschlecht).map((label, i) => row(label, sexes[i]!)),
    ["Staatengruppe"],
    ...Object.entries(gruppenMitSummen)
      .slice(1)
      .map(([label, code]) => row(label, byGroup(code))),
    ["Alter bei Ersterteilung (Jahre)"],
    ...classCodes(ageLimits).map((code, i) => row(wordOf(alter, code), ages[i]!)),
    [],
    [
      "Gezählt sind Personen mit erster Aufenthaltserlaubnis nach § 104c AufenthG; Stand am selben Tag 18 Monate danach."
    ],
    ["Stand: 15.07.2026"]
  ];
  const half = `${cohort.last.slice(-4)}-${cohort.last.startsWith("30.06") ? 1 : 2}`;
  return {
    name: `Kohorte ${half}`,
    rows,
    merges: [
      [3, 0, 4, 0],
      [3, 1, 4, 1],
      [3, 2, 3, 1 + outcomes.length]
    ]
  };
}

const row = (label: string, persons: Row): SampleCell[] => [label, counted(sum(persons)), ...persons.map(counted)];

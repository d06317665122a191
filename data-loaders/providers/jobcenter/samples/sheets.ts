import {ageLimits} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import type {SampleCell, SampleSheet} from "../../../sample-city/workbook.js";
import {elbBezugsdauer, elbErwerb} from "../erwerbsfaehige.js";
import {elbDurchschnitt, integrationen} from "../kennzahlen.js";
import type {Contract, Labels} from "../../../contract/contract.js";
import {altersnamen, erwerbsalter, geschlechter, staatengruppen} from "../provider.js";
import {cityTotal} from "./beneficiaries.js";
import {type Axis, type CrossTable, crossTable, numberAt} from "./cross-table.js";

/** Share of ELB with earnings in December, by group. All shares of this file are made up. */
const withEarnings: Readonly<Record<string, Anchors>> = {
  deutsch: {2014: 0.235, 2019: 0.215, 2020: 0.2, 2022: 0.19, 2024: 0.185},
  eu27: {2014: 0.4, 2019: 0.39, 2020: 0.35, 2024: 0.36},
  tuerkei: {2014: 0.28, 2019: 0.28, 2020: 0.25, 2024: 0.265},
  ukraine: {2014: 0.24, 2021: 0.24, 2022: 0.055, 2023: 0.13, 2024: 0.21},
  asylherkunft: {2014: 0.14, 2016: 0.07, 2019: 0.24, 2020: 0.22, 2024: 0.265},
  "uebrige-drittstaaten": {2014: 0.27, 2019: 0.275, 2020: 0.24, 2024: 0.26}
};

/** Part of those with earnings who are sozialversicherungspflichtig beschäftigt. */
const insured: Anchors = {2014: 0.44, 2019: 0.5, 2024: 0.53};

/** Persons who were ELB at least once in the year, for one ELB in December. */
const overTheYear: Anchors = {2014: 1.39, 2019: 1.36, 2022: 1.42, 2024: 1.34};

/** Share of ELB in long-term receipt; who came in 2022 cannot be among them before 2024. */
const longTerm: Readonly<Record<string, Anchors>> = {
  deutsch: {2014: 0.71, 2019: 0.7, 2024: 0.67},
  eu27: {2014: 0.55, 2019: 0.6, 2024: 0.57},
  tuerkei: {2014: 0.72, 2019: 0.71, 2024: 0.68},
  ukraine: {2014: 0.6, 2021: 0.6, 2022: 0.034, 2023: 0.031, 2024: 0.61},
  asylherkunft: {2014: 0.42, 2016: 0.13, 2018: 0.44, 2020: 0.63, 2024: 0.6},
  "uebrige-drittstaaten": {2014: 0.66, 2019: 0.65, 2024: 0.61}
};

/** Integrations in twelve months per ELB. */
const integrations: Readonly<Record<string, Anchors>> = {
  deutsch: {2014: 0.215, 2019: 0.22, 2020: 0.17, 2022: 0.195, 2024: 0.175},
  eu27: {2014: 0.29, 2019: 0.3, 2020: 0.225, 2024: 0.25},
  tuerkei: {2014: 0.22, 2019: 0.225, 2020: 0.17, 2024: 0.195},
  ukraine: {2014: 0.2, 2021: 0.2, 2022: 0.035, 2023: 0.11, 2024: 0.23},
  asylherkunft: {2014: 0.17, 2016: 0.13, 2019: 0.3, 2020: 0.225, 2024: 0.265},
  "uebrige-drittstaaten": {2014: 0.24, 2019: 0.245, 2020: 0.185, 2024: 0.215}
};

const axisOf = ({cube}: Contract, id: string): Axis => {
  const dimension = cube.dimensions.find((known) => known.id === id)!;
  if (dimension.codes === "delivered") throw new Error(`no codes of ${id}`);
  return {id, codes: dimension.codes};
};

/** ELB of December by group, sex and age class. */
function elbAt(year: number, group: string, sex: string, age: string): number {
  return cityTotal(year, group, "elb", ageLimits.indexOf(Number(age.slice(1))), sex === "maennlich" ? 0 : 1);
}

const monthOf = (year: number): string => `Dezember ${year}`;

/** Who has work of the ELB at an age, in proportion to all. */
const workAt = (age: string): number => (["k15", "k16"].includes(age) ? 0.25 : age === "k18" ? 0.7 : 1.03);

const men = (sex: string, more: number): number => (sex === "maennlich" ? 1 + more : 1 - more);

/** Sample: ELB by earnings, the stock of December on one sheet, the persons of the year on another. */
export function employmentSheets(year: number): SampleSheet[] {
  const axes = ["staatengruppe", "geschlecht", "alter", "erwerb"].map((id) => axisOf(elbErwerb, id));
  const sheet = (name: string, counted: string, factor: number): SampleSheet => {
    const table = crossTable(axes, ([group, sex, age, work]) => {
      const persons = Math.round(elbAt(year, group!, sex!, age!) * factor);
      const share = interpolate(withEarnings[group!]!, year) * men(sex!, 0.12) * workAt(age!);
      const working = Math.round(persons * share);
      const employed = Math.round(working * interpolate(insured, year));
      return work === "svb" ? employed : work === "uebriges-einkommen" ? working - employed : persons - working;
    });
    const titles = [
      `Erwerbsfähige Leistungsberechtigte nach Erwerbseinkommen – ${counted}`,
      `Jobcenter Wuppertal, Berichtsmonat ${monthOf(year)}, eigene Daten (T-0)`
    ];
    const header = [
      ["Staatengruppe", "Geschlecht", "Alter", "Insgesamt", "mit Erwerbseinkommen", "", "", "ohne Erwerbseinkommen"],
      ["", "", "", "", "Insgesamt", "sozialversicherungspflichtig beschäftigt", "übriges Erwerbseinkommen", ""]
    ];
    const codes = ["insgesamt", "mit-einkommen", "svb", "uebriges-einkommen", "ohne-einkommen"];
    const merges = [...[0, 1, 2, 3, 7].map((column) => [3, column, 4, column] as const), [3, 4, 3, 6] as const];
    return {name, rows: [...block(titles), ...header, ...personRows(table, codes)], merges};
  };
  return [sheet("Bestand", "Bestand im Monat", 1), sheet("Jahr", "Personen im Jahr", interpolate(overTheYear, year))];
}

/** Sample: ELB by long-term receipt. */
export function longReceiptSheet(year: number): SampleSheet {
  const axes = ["staatengruppe", "geschlecht", "alter", "bezug"].map((id) => axisOf(elbBezugsdauer, id));
  const table = crossTable(axes, ([group, sex, age, receipt]) => {
    const persons = elbAt(year, group!, sex!, age!);
    const at = {k15: 0, k16: 0.35, k18: 0.8, k20: 0.75, k21: 0.75}[age!] ?? 1.07;
    const long = Math.round(persons * Math.min(1, interpolate(longTerm[group!]!, year) * at * men(sex!, -0.03)));
    return receipt === "langzeit" ? long : persons - long;
  });
  const titles = [
    "Erwerbsfähige Leistungsberechtigte nach Langzeitleistungsbezug (§ 48a SGB II)",
    `Jobcenter Wuppertal, Berichtsmonat ${monthOf(year)}, eigene Daten (T-0)`
  ];
  const header = [
    ["Staatengruppe", "Geschlecht", "Alter", "Insgesamt", "davon", ""],
    ["", "", "", "", "mindestens 21 der letzten 24 Monate", "kürzer"]
  ];
  const merges = [...[0, 1, 2, 3].map((column) => [3, column, 4, column] as const), [3, 4, 3, 5] as const];
  const rows = personRows(table, ["insgesamt", "langzeit", "nicht-langzeit"]);
  return {name: "Langzeitbezug", rows: [...block(titles), ...header, ...rows], merges};
}

/** Sample: integrations and the mean stock that they are related to (K2). */
export function keyFigureSheets(year: number): SampleSheet[] {
  const [states, sexAxis] = ["staatengruppe", "geschlecht"].map((id) => axisOf(elbDurchschnitt, id)) as [Axis, Axis];
  const stock = crossTable([states, sexAxis], ([group, sex]) => meanStock(year, group!, sex!));
  const events = crossTable([states, sexAxis, axisOf(integrationen, "dauer")], ([group, sex, kind]) => {
    const all = Math.round(meanStock(year, group!, sex!) * interpolate(integrations[group!]!, year) * men(sex!, 0.22));
    const lasting = Math.round(all * interpolate({2014: 0.62, 2019: 0.66, 2020: 0.63, 2024: 0.68}, year));
    return kind === "kontinuierlich" ? lasting : all - lasting;
  });
  const period = `Jobcenter Wuppertal, zwölf Monate bis ${monthOf(year)}, eigene Daten (T-0)`;
  const sexLabels = Object.keys(geschlechter);
  return [
    {
      name: "Integrationen",
      rows: [
        ...block(["Integrationen (K2 nach § 48a SGB II)", period]),
        ["Staatengruppe", "Geschlecht", "Integrationen", "", ""],
        ["", "", "Insgesamt", "kontinuierlich beschäftigt (K2E3)", "nicht kontinuierlich beschäftigt"],
        ...Object.entries(staatengruppen).flatMap(([label, group]) =>
          Object.entries(geschlechter).map(([sexLabel, sex]) => [
            label,
            sexLabel,
            ...["insgesamt", "kontinuierlich", "nicht-kontinuierlich"].map((kind) =>
              count(numberAt(events, [group, sex, kind]))
            )
          ])
        )
      ],
      merges: [
        [3, 0, 4, 0],
        [3, 1, 4, 1],
        [3, 2, 3, 4]
      ]
    },
    {
      name: "ELB im Durchschnitt",
      rows: [
        ...block(["Durchschnittlicher Bestand erwerbsfähiger Leistungsberechtigter", period]),
        ["Staatengruppe", "Personen im Durchschnitt", "", ""],
        ["", ...sexLabels],
        ...Object.entries(staatengruppen).map(([label, group]) => [
          label,
          ...Object.values(geschlechter).map((sex) => count(Math.round(numberAt(stock, [group, sex]))))
        ])
      ],
      merges: [
        [3, 0, 4, 0],
        [3, 1, 3, 3]
      ]
    }
  ];
}

/** ELB in the mean of the twelve months of a year; the Ukrainians of 2022 came in June. */
function meanStock(year: number, group: string, sex: string): number {
  const december = (of: number): number => erwerbsalter.reduce((sum, [age]) => sum + elbAt(of, group, sex, age), 0);
  const [before, now] = [december(Math.max(2014, year - 1)), december(year)];
  return group === "ukraine" && year === 2022 ? before + (now - before) * 0.42 : (before + now) / 2;
}

const block = (titles: readonly string[]): SampleCell[][] => [...titles.map((title) => [title]), []];

/** Rows by group, sex and age with a number for each code of the last axis. */
function personRows(table: CrossTable, codes: readonly string[]): SampleCell[][] {
  const ages: Labels = altersnamen(erwerbsalter);
  return Object.entries(staatengruppen).flatMap(([state, group]) =>
    Object.entries(geschlechter).flatMap(([sexLabel, sex]) =>
      Object.entries(ages).map(([ageLabel, age]) => [
        state,
        sexLabel,
        ageLabel,
        ...codes.map((code) => count(numberAt(table, [group, sex, age, code])))
      ])
    )
  );
}

const count = (value: number): SampleCell => ({value, format: "#,##0"});

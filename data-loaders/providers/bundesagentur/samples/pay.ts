import {sexes} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import type {SampleSheet} from "../../../sample-city/workbook.js";
import {codeAt, crossTable, numberAt, spread} from "../../jobcenter/samples/cross-table.js";
import {entgeltklassen, entgeltklassennamen} from "../entgelt.js";
import {geschlechter, nationalitaeten, regionen} from "../tabellen.js";
import {axesOf, keyOf} from "./axes.js";
import {employees} from "./employment.js";
import {hidden} from "./hide.js";
import {agencySheet, count, counts, hiddenNote, wuppertalIn} from "./sheet.js";

/** A group whose pay is spread lognormally: how many, their median, and how far apart they are. */
interface PaidGroup {
  readonly persons: number;
  readonly median: number;
  readonly sigma: number;
}

/** Median gross monthly pay in Wuppertal on 31 December, for men and women; made up. */
const medians: Readonly<Record<string, readonly [men: Anchors, women: Anchors]>> = {
  deutsch: [
    {2014: 3140, 2017: 3350, 2019: 3520, 2020: 3530, 2022: 3790, 2024: 4130},
    {2014: 2760, 2017: 3000, 2019: 3170, 2020: 3200, 2022: 3470, 2024: 3820}
  ],
  nichtdeutsch: [
    {2014: 2480, 2016: 2450, 2019: 2560, 2020: 2550, 2022: 2750, 2024: 3020},
    {2014: 2150, 2017: 2210, 2019: 2320, 2022: 2530, 2024: 2830}
  ]
};

/** Pay elsewhere for one euro in Wuppertal, by region and nationality; made up. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  DG: {deutsch: 1.005, nichtdeutsch: 1.03},
  "05": {deutsch: 1.02, nichtdeutsch: 1.04},
  "05124": {deutsch: 1, nichtdeutsch: 1}
};

/** Part of the full-time employees who belong to the Kerngruppe; trainees and others do not. */
const kerngruppe = 0.93;

const nationalities = ["deutsch", "nichtdeutsch"] as const;

/** The groups of a region that belong to both codes. */
function groupsOf(year: number, region: string, nationality: string, sex: string): PaidGroup[] {
  return nationalities.flatMap((n) =>
    sexes.flatMap((s, i): PaidGroup[] => {
      if ((nationality !== "insgesamt" && nationality !== n) || (sex !== "insgesamt" && sex !== s)) return [];
      const persons = numberAt(employees(year), ["wohnort", s, "insgesamt", n, "vollzeit", "insgesamt"]) * kerngruppe;
      const median = interpolate(medians[n]![i]!, year) * elsewhere[region]![n]!;
      return [{persons: Math.round(persons), median, sigma: n === "deutsch" ? 0.4 : 0.36}];
    })
  );
}

/** Share of a group that is paid less. */
function below(pay: number, {median, sigma}: PaidGroup): number {
  return pay <= 0 ? 0 : normalDistribution(Math.log(pay / median) / sigma);
}

/** The normal distribution to seven digits (Abramowitz and Stegun 26.2.17). */
function normalDistribution(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

/** The pay that half of all persons of the groups do not reach, in whole euros. */
function commonMedian(groups: readonly PaidGroup[]): number {
  const all = groups.reduce((sum, {persons}) => sum + persons, 0);
  let [low, high] = [500, 15000];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    const under = groups.reduce((sum, group) => sum + group.persons * below(middle, group), 0);
    if (under < all / 2) low = middle;
    else high = middle;
  }
  return Math.round(low);
}

const columns = Object.keys(nationalitaeten).map((label) => ({label, columns: Object.keys(geschlechter)}));

const remark =
  "Vollzeitbeschäftigte der Kerngruppe: sozialversicherungspflichtig Beschäftigte ohne Auszubildende und ohne besondere Personengruppen, für deren Tätigkeit keine anderen Regeln der Entlohnung gelten. Entgelte oberhalb der Beitragsbemessungsgrenze werden nur bis zu dieser gemeldet; Mediane darüber sind nicht zu bestimmen.";

/** Sample: median pay by region. */
export function medianPaySheet(year: number): SampleSheet {
  return agencySheet({
    name: "Mediane",
    statistic: "Beschäftigungsstatistik (Entgelt)",
    title: "Median der monatlichen Bruttoarbeitsentgelte von Vollzeitbeschäftigten der Kerngruppe in Euro",
    period: `Dezember ${year} (Datenstand Juli ${year + 1})`,
    remark,
    key: "Region",
    headings: columns,
    rows: Object.entries(regionen).map(([label, region]) => {
      const cells = Object.values(nationalitaeten).flatMap((nationality) =>
        Object.values(geschlechter).map((sex) => ({
          value: commonMedian(groupsOf(year, region, nationality, sex)),
          format: counts
        }))
      );
      return [label, "", ...cells] as const;
    }),
    created: `20.07.${year + 1}`,
    footnotes: ["X = Nachweis nicht sinnvoll"]
  });
}

/** Sample: full-time employees by class of pay, from the same distribution as the medians. */
export function payClassesSheet(year: number): SampleSheet {
  const axes = axesOf(entgeltklassen, "entgeltklasse", "staatsangehoerigkeit", "geschlecht");
  const limits = axes[0]!.codes.filter(({from}) => from !== undefined);
  const cells = new Map<string, number>();
  for (const nationality of nationalities) {
    for (const sex of sexes) {
      const [group] = groupsOf(year, "05124", nationality, sex) as [PaidGroup];
      const shares = limits.map(({from, to}) => (to === undefined ? 1 : below(to + 1, group)) - below(from!, group));
      for (const [i, persons] of spread(shares, group.persons).entries()) {
        cells.set(keyOf(limits[i]!.id, nationality, sex), persons);
      }
    }
  }
  const table = crossTable(axes, (codes) => cells.get(keyOf(...codes))!);
  const hide = hidden(table);
  return agencySheet({
    name: "Entgeltklassen",
    statistic: "Beschäftigungsstatistik (Entgelt)",
    title: "Vollzeitbeschäftigte der Kerngruppe nach Klassen des monatlichen Bruttoarbeitsentgelts",
    region: wuppertalIn("Dezember", year),
    period: `Dezember ${year} (Datenstand Juli ${year + 1})`,
    remark,
    key: "Entgeltklasse",
    headings: columns,
    rows: Object.entries(entgeltklassennamen).map(([label, code]) => {
      const start = codeAt(table.axes[0]!, code) * table.strides[0]!;
      const numbers = Object.values(nationalitaeten).flatMap((nationality) =>
        Object.values(geschlechter).map((sex) => {
          const at = start + codeAt(table.axes[1]!, nationality) * table.strides[1]! + codeAt(table.axes[2]!, sex);
          return count(table.values[at]!, hide[at] === 1);
        })
      );
      return [label, "", ...numbers] as const;
    }),
    created: `20.07.${year + 1}`,
    footnotes: [hiddenNote]
  });
}

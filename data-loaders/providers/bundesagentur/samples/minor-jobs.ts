import {sexes} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import type {SampleSheet} from "../../../sample-city/workbook.js";
import {staatengruppen} from "../../jobcenter/samples/beneficiaries.js";
import {codeAt, type CrossTable, crossTable, spread} from "../../jobcenter/samples/cross-table.js";
import {minijobs} from "../beschaeftigung.js";
import {erwerbsalter, geschlechter, staatengruppen as gruppennamen} from "../tabellen.js";
import {axesOf, keyOf} from "./axes.js";
import {ofGroup} from "./employment.js";
import {hidden} from "./hide.js";
import {isGerman, residentsOf, workingAges} from "./people.js";
import {agencySheet, count, hiddenNote, wuppertalIn} from "./sheet.js";

/** Minor jobs of residents; made up. The new limits of October 2022 show from 2023 on. */
const minor: Readonly<Record<string, Readonly<Record<"deutsch" | "nichtdeutsch", Anchors>>>> = {
  ausschliesslich: {
    deutsch: {2014: 14200, 2019: 12300, 2020: 10900, 2021: 10700, 2022: 11000, 2023: 11500, 2024: 11400},
    nichtdeutsch: {2014: 4300, 2019: 5000, 2020: 4400, 2022: 4900, 2023: 5450, 2024: 5600}
  },
  nebenjob: {
    deutsch: {2014: 5800, 2019: 7000, 2020: 6300, 2022: 7200, 2023: 7900, 2024: 8050},
    nichtdeutsch: {2014: 1500, 2019: 2400, 2020: 2150, 2022: 2850, 2023: 3400, 2024: 3600}
  }
};

const minorAtAge: Anchors = {
  15: 0.03,
  16: 0.13,
  18: 0.13,
  21: 0.11,
  25: 0.06,
  45: 0.055,
  60: 0.08,
  65: 0.1,
  66: 0.09,
  67: 0.035
};

/** Persons with a minor job on 30 June by sex, age, group of states and kind. */
export function minorJobs(year: number): CrossTable {
  const cells = new Map<string, number>();
  for (const [kind, totals] of Object.entries(minor)) {
    for (const nationality of ["deutsch", "nichtdeutsch"] as const) {
      const members = staatengruppen.filter((group) => isGerman(group) === (nationality === "deutsch"));
      const keys = members.flatMap((group) =>
        sexes.flatMap((sex) => workingAges.map((age) => keyOf(sex, age, group, kind)))
      );
      const weights = keys.map((key) => {
        const [sex, age, group] = key.split("/") as [string, string, string];
        const second =
          kind === "nebenjob" ? interpolate({15: 0.1, 18: 0.6, 25: 1, 60: 0.7, 65: 0.2}, Number(age.slice(1))) : 1;
        const factor = interpolate(ofGroup[group]![0], year) ** 0.5 * (sex === "weiblich" ? 1.25 : 1);
        return residentsOf(year, group, sex, age) * interpolate(minorAtAge, Number(age.slice(1))) * factor * second;
      });
      const total = Math.round(interpolate(totals[nationality], year));
      for (const [i, persons] of spread(weights, total).entries()) cells.set(keys[i]!, persons);
    }
  }
  const axes = axesOf(minijobs, "geschlecht", "alter", "staatengruppe", "minijob");
  return crossTable(axes, (codes) => cells.get(keyOf(...codes))!);
}

/** Sample: minor jobs in the agency’s anatomy, the rows of years after the new limits flagged. */
export function minorJobsSheet(year: number): SampleSheet {
  const table = minorJobs(year);
  const hide = hidden(table);
  const [sexAxis, ageAxis, groupAxis, kindAxis] = table.axes;
  const kinds = {zusammen: "insgesamt", "ausschließlich geringfügig": "ausschliesslich", "im Nebenjob": "nebenjob"};
  return agencySheet({
    name: "Minijobs",
    statistic: "Beschäftigungsstatistik",
    title: "Geringfügig entlohnte Beschäftigte am Wohnort nach Staatengruppe, Geschlecht und Alter",
    region: wuppertalIn("Juni", year),
    period: `Juni ${year} (Datenstand Januar ${year + 1})`,
    remark:
      "Gezählt sind Beschäftigte am Wohnort, die am Stichtag ausschließlich oder neben einer sozialversicherungspflichtigen Beschäftigung geringfügig entlohnt beschäftigt waren. Beschäftigte in beiden Formen im Nebenjob werden einmal gezählt. Nähere Hinweise stehen in der Qualitätsberichterstattung.",
    key: "Merkmal",
    headings: Object.keys(gruppennamen).map((label) => ({label, columns: Object.keys(kinds)})),
    rows: Object.entries(geschlechter).flatMap(([sexLabel, sex]) =>
      Object.entries(erwerbsalter).map(([ageLabel, age]) => {
        const start = codeAt(sexAxis!, sex) * table.strides[0]! + codeAt(ageAxis!, age) * table.strides[1]!;
        const cells = Object.values(gruppennamen).flatMap((group) =>
          Object.values(kinds).map((kind) => {
            const at = start + codeAt(groupAxis!, group) * table.strides[2]! + codeAt(kindAxis!, kind);
            return count(table.values[at]!, hide[at] === 1);
          })
        );
        return [age === "insgesamt" ? sexLabel : ageLabel, year >= 2023 ? "¹" : "", ...cells] as const;
      })
    ),
    created: `15.01.${year + 1}`,
    footnotes: [
      hiddenNote,
      ...(year >= 2023 ? ["1) Verdienstgrenze 520 Euro seit 1. Oktober 2022, seit 2024 538 Euro."] : [])
    ]
  });
}

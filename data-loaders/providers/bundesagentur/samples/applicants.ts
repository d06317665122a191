import {sexes} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import type {SampleSheet} from "../../../sample-city/workbook.js";
import {crossTable, numberAt, spread} from "../../jobcenter/samples/cross-table.js";
import {ausbildungsbewerber, verbleibe} from "../ausbildungsmarkt.js";
import {geschlechter, nationalitaeten} from "../tabellen.js";
import {axesOf, keyOf} from "./axes.js";
import {agencySheet, count, hiddenNote, wuppertalIn} from "./sheet.js";

/** Applicants of a reporting year, share of foreigners and shares by what became of them; all made up. */
const applicants: Anchors = {2014: 2520, 2019: 2380, 2020: 2210, 2021: 2050, 2022: 2010, 2023: 2060, 2024: 2190};
const foreignShare: Anchors = {2014: 0.19, 2016: 0.22, 2019: 0.31, 2022: 0.33, 2024: 0.39};
const outcomes: Readonly<Record<string, Readonly<Record<string, Anchors>>>> = {
  deutsch: {
    einmuendend: {2014: 0.45, 2019: 0.47, 2020: 0.43, 2022: 0.47, 2024: 0.465},
    "mit-alternative": {2014: 0.13, 2020: 0.12, 2024: 0.11},
    unversorgt: {2014: 0.061, 2019: 0.07, 2020: 0.098, 2022: 0.083, 2024: 0.096}
  },
  nichtdeutsch: {
    einmuendend: {2014: 0.35, 2017: 0.31, 2019: 0.39, 2020: 0.34, 2024: 0.4},
    "mit-alternative": {2014: 0.1, 2024: 0.085},
    unversorgt: {2014: 0.086, 2019: 0.098, 2020: 0.139, 2022: 0.121, 2024: 0.137}
  }
};

/** Sample: applicants for apprenticeships at the end of the reporting year. */
export function applicantsSheet(year: number): SampleSheet {
  const cells = new Map<string, number>();
  const total = Math.round(interpolate(applicants, year));
  const abroad = Math.round(total * interpolate(foreignShare, year));
  for (const [nationality, persons] of Object.entries({deutsch: total - abroad, nichtdeutsch: abroad})) {
    const of = outcomes[nationality]!;
    const known = Object.values(of).reduce((sum, anchors) => sum + interpolate(anchors, year), 0);
    const codes = ["einmuendend", "andere-ehemalige", "mit-alternative", "unversorgt"];
    const weights = codes.flatMap((code) => {
      const share = of[code] ? interpolate(of[code], year) : 1 - known;
      return [0.6, 0.4].map((part) => part * share);
    });
    for (const [i, n] of spread(weights, persons).entries()) {
      cells.set(keyOf(codes[i >> 1]!, nationality, sexes[i % 2]!), n);
    }
  }
  const axes = axesOf(ausbildungsbewerber, "verbleib", "staatsangehoerigkeit", "geschlecht");
  const table = crossTable(axes, (key) => cells.get(keyOf(...key))!);
  return agencySheet({
    name: "Bewerber",
    statistic: "Ausbildungsmarktstatistik",
    title: "Gemeldete Bewerber für Berufsausbildungsstellen nach Verbleib",
    region: wuppertalIn("September", year),
    period: `September ${year} (Datenstand September ${year})`,
    remark:
      "Bewerberinnen und Bewerber des Berichtsjahres vom 1. Oktober des Vorjahres bis zum 30. September, die im Berichtsjahr individuelle Vermittlung in eine betriebliche oder außerbetriebliche Berufsausbildungsstelle gewünscht haben und deren Eignung dafür geklärt ist.",
    key: "Verbleib",
    headings: Object.keys(nationalitaeten).map((label) => ({label, columns: Object.keys(geschlechter)})),
    rows: Object.entries(verbleibe).map(([label, code]) => {
      const numbers = Object.values(nationalitaeten).flatMap((nationality) =>
        Object.values(geschlechter).map((sex) => count(numberAt(table, [code, nationality, sex]), false))
      );
      return [label, "", ...numbers] as const;
    }),
    created: `28.10.${year}`,
    footnotes: [hiddenNote]
  });
}

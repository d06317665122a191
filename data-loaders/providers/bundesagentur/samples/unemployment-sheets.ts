import {groups} from "../../../sample-city/groups.js";
import {ageLimits, quartierNumbers, tallyResidents} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import type {SampleSheet} from "../../../sample-city/workbook.js";
import {quartierFactors} from "../../jobcenter/samples/beneficiaries.js";
import {codeAt, type CrossTable, crossTable, numberAt, spread} from "../../jobcenter/samples/cross-table.js";
import {arbeitsloseQuartier, erwerbspersonen, gebietszeilen} from "../arbeitslosigkeit.js";
import {geschlechter, nationalitaeten} from "../tabellen.js";
import {axesOf, keyOf} from "./axes.js";
import {hidden} from "./hide.js";
import {below65, isGerman} from "./people.js";
import {agencySheet, count, hiddenNote, wuppertalIn} from "./sheet.js";
import {unemployed} from "./unemployment.js";

/** Civilian labour force as the rate is based on; made up, and for foreigners behind the arrivals of 2015 and 2022. */
const base: Readonly<Record<"deutsch" | "nichtdeutsch", Anchors>> = {
  deutsch: {2014: 148500, 2019: 148000, 2022: 145200, 2024: 143000},
  nichtdeutsch: {2014: 26000, 2017: 30200, 2019: 33500, 2022: 38400, 2024: 43500}
};

/** Sample: the base of the unemployment rate. */
export function labourForceSheet(year: number): SampleSheet {
  const axes = axesOf(erwerbspersonen, "geschlecht", "staatengruppe", "bezug");
  const table = crossTable(axes, ([sex, nationality, kind]) => {
    const all = interpolate(base[nationality as "deutsch" | "nichtdeutsch"], year);
    const women = nationality === "deutsch" ? 0.478 : 0.415;
    const persons = Math.round(all * (sex === "weiblich" ? women : 1 - women));
    const own = Math.round(persons * (nationality === "deutsch" ? 0.083 : 0.102) * (sex === "weiblich" ? 0.75 : 1.22));
    return kind === "selbststaendige" ? own : persons - own;
  });
  return agencySheet({
    name: "Bezugsgrößen",
    statistic: "Arbeitslosenstatistik",
    title: "Zivile Erwerbspersonen (Bezugsgrößen der Arbeitslosenquoten)",
    region: wuppertalIn("Dezember", year),
    period: `Jahresdurchschnitt ${year} (Datenstand Januar ${year + 1})`,
    remark:
      "Die Bezugsgrößen werden einmal jährlich, in der Regel im Mai, aktualisiert und stützen sich auf Daten der Vorjahre. Änderungen der Erwerbsbeteiligung und Zuwanderung bilden sich deshalb zeitverzögert ab; bei schneller Zuwanderung ist die Quote der Ausländer überzeichnet.",
    key: "Merkmal",
    headings: [
      "alle zivilen Erwerbspersonen",
      {
        label: "davon",
        columns: ["abhängige zivile Erwerbspersonen", "Selbstständige und mithelfende Angehörige"]
      }
    ],
    rows: Object.entries(geschlechter).flatMap(([sexLabel, sex]) =>
      Object.entries(nationalitaeten).map(([label, nationality]) => {
        const cells = ["alle", "abhaengige", "selbststaendige"].map((kind) =>
          count(numberAt(table, [sex, nationality, kind]), false)
        );
        return [nationality === "insgesamt" ? sexLabel : label, "", ...cells] as const;
      })
    ),
    created: `20.01.${year + 1}`,
    footnotes: []
  });
}

/** Unemployed below 65 years at the end of the year for one in its mean; made up. */
const december = 0.985;

/** Unemployed of Quartiere at the end of a year by age and nationality. */
export function unemployedByQuartier(year: number): CrossTable {
  const all = unemployed(year);
  const cells = new Map<string, number>();
  const poverty = quartierFactors();
  for (const [label, nationality] of Object.entries(nationalitaeten)) {
    if (label === "Insgesamt") continue;
    const total = below65.reduce(
      (sum, age) => sum + numberAt(all, ["insgesamt", "insgesamt", age, nationality, "insgesamt", "insgesamt"]),
      0
    );
    const residents = tallyResidents(year, quartierNumbers.length * 2, (q, _, a, g) => {
      const age = ageLimits[a]!;
      if (age < 15 || age > 64 || isGerman(groups[g]!.staatengruppe) !== (nationality === "deutsch")) return -1;
      return q * 2 + (age < 18 ? 0 : 1);
    });
    const weights = residents.map((n, i) => n * poverty[i >> 1]! ** 0.8 * (i % 2 === 0 ? 0.12 : 1));
    for (const [i, persons] of spread(weights, Math.round(total * december)).entries()) {
      cells.set(keyOf(`05124-${quartierNumbers[i >> 1]!}`, i % 2 === 0 ? "k15" : "k18", nationality), persons);
    }
  }
  const axes = axesOf(arbeitsloseQuartier, "quartier", "alter", "staatsangehoerigkeit");
  return crossTable(axes, (codes) => cells.get(keyOf(...codes))!);
}

/** Sample: unemployed of the city, its Stadtbezirke and Quartiere. */
export function unemployedQuartierSheet(year: number): SampleSheet {
  const table = unemployedByQuartier(year);
  const hide = hidden(table);
  const [areaAxis, ageAxis, nationalityAxis] = table.axes;
  const ages = {"15 bis unter 65 Jahre": "insgesamt", "15 bis unter 18 Jahre": "k15", "18 bis unter 65 Jahre": "k18"};
  return agencySheet({
    name: "Quartiere",
    statistic: "Arbeitslosenstatistik",
    title: "Bestand an Arbeitslosen im Alter von 15 bis unter 65 Jahren nach Quartieren",
    region: "Wuppertal, Stadtbezirke und Quartiere (Zuordnung durch die Statistikstelle)",
    period: `Dezember ${year} (Datenstand Januar ${year + 1})`,
    remark:
      "Kleinräumige Auswertung der Bundesagentur für Arbeit für die Statistikstelle der Stadt Wuppertal. Die Zuordnung zu Quartieren folgt der Anschrift; nicht zuordenbare Fälle sind anteilig verteilt. Der Anteil an der Bevölkerung ist keine Arbeitslosenquote.",
    key: "Gebiet",
    headings: Object.keys(nationalitaeten).map((label) => ({label, columns: Object.keys(ages)})),
    rows: Object.entries(gebietszeilen).map(([label, area]) => {
      const start = codeAt(areaAxis!, area) * table.strides[0]!;
      const cells = Object.values(nationalitaeten).flatMap((nationality) =>
        Object.values(ages).map((age) => {
          const at = start + codeAt(ageAxis!, age) * table.strides[1]! + codeAt(nationalityAxis!, nationality);
          return count(table.values[at]!, hide[at] === 1);
        })
      );
      return [label, "", ...cells] as const;
    }),
    created: `25.01.${year + 1}`,
    footnotes: [hiddenNote]
  });
}

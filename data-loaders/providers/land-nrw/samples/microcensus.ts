import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {areaNames, type SampleTable} from "./layout.js";
import {residents} from "./residents.js";
import {breakdown, bySex, combinations, headerLines, labelsOf, share} from "./tally.js";

interface Concept {
  readonly label: string;
  /** Years in which the Mikrozensus publishes by it. */
  readonly from: number;
  readonly to: number;
  readonly share: Readonly<Record<string, Anchors>>;
}

/**
 * Shares. Published: Wuppertal 2014 (35.0 %), 2017 (40.5 %) and 2018 (40.4 %), Nordrhein-Westfalen 2014 (23.6 %), 2018
 * (29.3 %) and 2019 (30.8 %). The others are made up.
 */
const concepts: readonly Concept[] = [
  {
    label: "Migrationshintergrund im weiteren Sinn",
    from: 2017,
    to: 2022,
    share: {
      "05": {2017: 0.286, 2018: 0.293, 2019: 0.308, 2022: 0.335},
      "05124": {2017: 0.405, 2018: 0.404, 2022: 0.455}
    }
  },
  {
    label: "Migrationshintergrund im engeren Sinn",
    from: 2014,
    to: 2022,
    share: {"05": {2014: 0.236, 2017: 0.265, 2022: 0.312}, "05124": {2014: 0.35, 2017: 0.385, 2022: 0.432}}
  },
  {
    label: "Einwanderungsgeschichte",
    from: 2021,
    to: 2024,
    share: {"05": {2021: 0.273, 2024: 0.305}, "05124": {2021: 0.362, 2024: 0.405}}
  }
];

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const byMembership = breakdown("Insgesamt", ["mit", "ohne"]);

/** Sample of 12211: population in thousands by concept; “( )” where the sample is small, “/” in 2020, “.” in other years. */
export function microcensusTable(year: number): SampleTable {
  const lists = [labelsOf(byMembership), labelsOf(bySex)];
  return {
    tableCode: "12211",
    titles: [
      "Bevölkerung in Privathaushalten nach Migrationshintergrund,",
      "Einwanderungsgeschichte und Geschlecht",
      "- kreisfreie Städte und Kreise - Jahr",
      "Mikrozensus"
    ],
    headers: headerLines([["Bevölkerung in Privathaushalten"], ...lists], "1000"),
    keyColumns: 4,
    rows: ["05", "05124"].flatMap((area) => {
      const {all, men} = residents(area, year);
      const ofMen = sum(men) / sum(all);
      return concepts.map((concept) => {
        const members = interpolate(concept.share[area]!, year);
        const persons = share([byMembership, bySex], Math.round(sum(all) * 0.985), (membership, sex) => {
          const size = membership === "mit" ? members : 1 - members;
          return size * (sex === "männlich" ? ofMen : 1 - ofMen);
        });
        const isKnown = year >= concept.from && year <= concept.to;
        const printed = combinations(lists).map(([membership, sex]) => {
          if (membership !== "Insgesamt" && !isKnown) return ".";
          return thousands(persons(membership!, sex!), year);
        });
        return [String(year), area, areaNames[area]!, concept.label, ...printed];
      });
    }),
    state: `01.10.${year + 1}`
  };
}

/** In thousands: in the year of the new design less is sure, and small numbers stand in brackets. */
function thousands(persons: number, year: number): string {
  const printed = String(Math.round(persons / 1000));
  if (year === 2020 && persons < 75_000) return "/";
  return persons < (year === 2020 ? 400_000 : 75_000) ? `(${printed})` : printed;
}

import {chance} from "../../../sample-city/series.js";
import type {FlatRow, FlatTable} from "./layout.js";

interface Housing {
  readonly area: FlatRow["attributes"][number];
  readonly households: number;
  /** Of the households with and without history of immigration: their share, owners, crowded, square metres a person. */
  readonly mit: HouseholdGroup;
  readonly ohne: HouseholdGroup;
}

interface HouseholdGroup {
  readonly share: number;
  readonly owners: number;
  readonly crowded: number;
  readonly space: number;
}

const gemeinde = (ars: string, label: string) =>
  [
    ["GEOGM4", "Gemeinden (Gebietsstand 15.05.2022)"],
    [ars, label]
  ] as const;

/** Made up; floor space per person near the published 46.4 (state) and 43.7 square metres (city, 2021). */
const housing: readonly Housing[] = [
  {
    area: [
      ["GEOBL1", "Bundesländer"],
      ["05", "Nordrhein-Westfalen"]
    ],
    households: 8_706_400,
    mit: {share: 0.265, owners: 0.245, crowded: 0.185, space: 33.9},
    ohne: {share: 0.735, owners: 0.472, crowded: 0.021, space: 52.3}
  },
  {
    area: gemeinde("051240000000", "Wuppertal, Stadt"),
    households: 181_900,
    mit: {share: 0.355, owners: 0.172, crowded: 0.232, space: 31.6},
    ohne: {share: 0.645, owners: 0.361, crowded: 0.027, space: 51.8}
  },
  {
    area: gemeinde("051220000000", "Solingen, Klingenstadt"),
    households: 79_600,
    mit: {share: 0.318, owners: 0.214, crowded: 0.204, space: 33},
    ohne: {share: 0.682, owners: 0.428, crowded: 0.023, space: 52}
  },
  {
    area: gemeinde("051580024024", "Mettmann, Stadt"),
    households: 19_200,
    mit: {share: 0.262, owners: 0.262, crowded: 0.171, space: 34.8},
    ohne: {share: 0.738, owners: 0.489, crowded: 0.019, space: 53.1}
  }
];

const groups = [
  ["", "Insgesamt"],
  ["MIT", "Haushalte mit Einwanderungsgeschichte"],
  ["OHNE", "Haushalte ohne Einwanderungsgeschichte"]
] as const;
const tenures = [
  ["EIGENTUM", "im Eigentum"],
  ["MIETE", "zur Miete"]
] as const;
const crowding = [
  ["UNTER-1", "weniger als ein Raum je Person"],
  ["AB-1", "mindestens ein Raum je Person"]
] as const;
const insgesamt = ["", "Insgesamt"] as const;

const date = "2022-05-15";
const statistic = ["ZENSUS22", "Zensus 2022, Sonderauswertung"] as const;

const ofGroup = (at: Housing, code: string, value: (group: HouseholdGroup) => number): number =>
  (code === "OHNE" ? 0 : at.mit.share * value(at.mit)) + (code === "MIT" ? 0 : at.ohne.share * value(at.ohne));

/** Sample of households by tenure and by crowding. Each number is changed a little on its own, as by the cell key method. */
export function householdsTable(): FlatTable {
  return {
    statistic,
    measure: ["HAUSHALTE", "Haushalte"],
    unit: "Anzahl",
    date,
    rows: housing.flatMap((at) =>
      groups.flatMap((group) => {
        const row = (tenure: readonly [string, string], crowded: readonly [string, string], share: number): FlatRow => {
          const attributes: FlatRow["attributes"] = [
            at.area,
            [["HSHEWG", "Einwanderungsgeschichte des Haushalts"], group],
            [["WOHNFORM", "Wohnform"], tenure],
            [["BELEGUNG", "Räume je Person"], crowded]
          ];
          const noise = Math.floor(chance(attributes.flat(2).join("/")) * 7) - 3;
          return {attributes, value: String(Math.round(at.households * share) + noise), quality: "e"};
        };
        const share = (value: (of: HouseholdGroup) => number) => ofGroup(at, group[0], value);
        return [
          row(
            insgesamt,
            insgesamt,
            share(() => 1)
          ),
          row(
            tenures[0],
            insgesamt,
            share((of) => of.owners)
          ),
          row(
            tenures[1],
            insgesamt,
            share((of) => 1 - of.owners)
          ),
          row(
            insgesamt,
            crowding[0],
            share((of) => of.crowded)
          ),
          row(
            insgesamt,
            crowding[1],
            share((of) => 1 - of.crowded)
          )
        ];
      })
    )
  };
}

/** Sample of floor space per person, in square metres with a decimal comma. */
export function floorSpaceTable(): FlatTable {
  return {
    statistic,
    measure: ["WOHNFLAECHE", "Wohnfläche je Person"],
    unit: "qm",
    date,
    rows: housing.flatMap((at) =>
      groups.map((group) => {
        // Households with a history of immigration are larger: of the persons more live in them than of the households.
        const persons = {mit: at.mit.share * 2.5, ohne: at.ohne.share * 1.75};
        const all = (persons.mit * at.mit.space + persons.ohne * at.ohne.space) / (persons.mit + persons.ohne);
        const space = group[0] === "MIT" ? at.mit.space : group[0] === "OHNE" ? at.ohne.space : all;
        return {
          attributes: [at.area, [["HSHEWG", "Einwanderungsgeschichte des Haushalts"], group]],
          value: space.toFixed(1).replace(".", ","),
          quality: "e"
        };
      })
    )
  };
}

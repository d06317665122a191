import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {areaNames, type SampleTable} from "./layout.js";
import {breakdown, byNationality, bySex, combinations, headerLines, labelsOf, rounded, share} from "./tally.js";

/** New apprentices at the place of training; made up in the size of the published national series. */
const contracts: Readonly<Record<string, Anchors>> = {
  "05": {2014: 117500, 2019: 118200, 2020: 104600, 2022: 106400, 2024: 107200},
  "05124": {2014: 2380, 2019: 2340, 2020: 2050, 2022: 2130, 2024: 2190}
};

/** Those who live there, for one who is trained there: many go to Düsseldorf. */
const residentsPerTrainee: Readonly<Record<string, number>> = {"05": 1.005, "05124": 1.04};

const foreignShare: Readonly<Record<string, Anchors>> = {
  "05": {2014: 0.065, 2019: 0.125, 2024: 0.165},
  "05124": {2014: 0.105, 2019: 0.17, 2024: 0.225}
};

const ages: Readonly<Record<string, readonly [german: number, foreign: number]>> = {
  "unter 16 Jahre": [0.02, 0.01],
  "16 bis unter 17 Jahre": [0.13, 0.06],
  "17 bis unter 18 Jahre": [0.16, 0.09],
  "18 bis unter 19 Jahre": [0.17, 0.12],
  "19 bis unter 20 Jahre": [0.16, 0.13],
  "20 bis unter 21 Jahre": [0.11, 0.12],
  "21 Jahre und mehr": [0.25, 0.47]
};

const byAge = breakdown("Insgesamt", Object.keys(ages));
const breakdowns = [byAge, byNationality, bySex];
const places = ["am Ausbildungsort", "am Wohnort"];

/** Sample of 21211: new apprenticeship contracts by age, rounded to 3; by place of residence only since 2021, before “.”. */
export function apprenticesTable(year: number): SampleTable {
  const lists = [places, labelsOf(byNationality), labelsOf(bySex)];
  return {
    tableCode: "21211",
    titles: [
      "Auszubildende mit neu abgeschlossenem Ausbildungsvertrag nach Alter,",
      "Staatsangehörigkeit und Geschlecht",
      "- kreisfreie Städte und Kreise - Jahr",
      "Berufsbildungsstatistik"
    ],
    headers: headerLines([["Auszubildende mit neu abgeschlossenem Ausbildungsvertrag"], ...lists], "Anzahl"),
    keyColumns: 4,
    rows: ["05", "05124"].flatMap((area) => {
      const trained = Math.round(interpolate(contracts[area]!, year));
      const foreign = interpolate(foreignShare[area]!, year);
      const tallyOf = (total: number) =>
        share(breakdowns, total, (age, nationality, sex) => {
          const [german, other] = ages[age!]!;
          const ofNationality = nationality === "Deutsche" ? (1 - foreign) * german : foreign * other;
          return ofNationality * (sex === "weiblich" ? 0.37 : 0.63);
        });
      const [there, from] = [tallyOf(trained), tallyOf(Math.round(trained * residentsPerTrainee[area]!))];
      return labelsOf(byAge).map((age) => {
        const printed = combinations(lists).map(([place, nationality, sex]) => {
          if (place === "am Wohnort" && year < 2021) return ".";
          return rounded((place === "am Wohnort" ? from : there)(age, nationality!, sex!), 3);
        });
        return [String(year), area, areaNames[area]!, age, ...printed];
      });
    }),
    state: `15.08.${year + 1}`
  };
}

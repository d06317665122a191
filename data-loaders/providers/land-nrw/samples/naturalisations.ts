import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {naturalised} from "../../auslaenderbehoerde/samples/naturalised.js";
import {areaNames, type SampleTable} from "./layout.js";
import {bySex, headerLines, labelsOf, rounded, share, type Tally} from "./tally.js";

/** Naturalised persons in Nordrhein-Westfalen. Published: 2014, 2017 and 2021 to 2024 (IT.NRW). The others are made up. */
const state: Anchors = {2014: 27737, 2017: 27381, 2020: 26200, 2021: 29303, 2022: 40815, 2023: 51187, 2024: 68703};

/** Share of women. Published: Nordrhein-Westfalen 2017 and 2023. */
const women: Anchors = {2014: 0.53, 2017: 0.532, 2023: 0.4427};

/** Sample of 12511: naturalised persons by sex, rounded to 5 since 2018; those of the city are the office’s own. */
export function naturalisationsTable(year: number): SampleTable {
  return {
    tableCode: "12511",
    titles: [
      "Eingebürgerte Personen nach Geschlecht",
      "- kreisfreie Städte und Kreise - Jahr",
      "Einbürgerungsstatistik"
    ],
    headers: headerLines([["Eingebürgerte Personen"], labelsOf(bySex)], "Anzahl"),
    keyColumns: 3,
    rows: ["05", "05124"].map((area) => {
      const persons = area === "05" ? inState(year) : inCity(year);
      const printed = labelsOf(bySex).map((sex) => rounded(persons(sex), year < 2018 ? 1 : 5));
      return [String(year), area, areaNames[area]!, ...printed];
    }),
    state: `01.06.${year + 1}`
  };
}

function inState(year: number): Tally {
  const ofWomen = interpolate(women, year);
  return share([bySex], Math.round(interpolate(state, year)), (sex) => (sex === "weiblich" ? ofWomen : 1 - ofWomen));
}

function inCity(year: number): Tally {
  const bySexCode = [0, 0];
  for (const {sex, persons} of naturalised(year)) bySexCode[sex]! += persons;
  const all = bySexCode[0]! + bySexCode[1]!;
  return share([bySex], all, (sex) => bySexCode[sex === "weiblich" ? 1 : 0]!);
}

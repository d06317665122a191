import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {recipientsOf} from "./benefits.js";
import {areaNames, type SampleTable} from "./layout.js";
import {breakdown, byNationality, bySex, combinations, headerLines, labelsOf, rounded, share} from "./tally.js";

/** Share of women among recipients above the age limit. Published: Nordrhein-Westfalen 2018 and 2022. */
const women: Anchors = {2014: 0.62, 2018: 0.603, 2022: 0.588, 2024: 0.58};

/** Share of foreigners, made up; the Ukrainians came in 2022. */
const foreign: Readonly<Record<string, Anchors>> = {
  "05": {2014: 0.225, 2019: 0.255, 2021: 0.265, 2022: 0.32, 2024: 0.345},
  "05124": {2014: 0.25, 2019: 0.285, 2021: 0.295, 2022: 0.355, 2024: 0.385}
};

/** Share in institutions, made up; since 2020 without the “besondere Wohnform”. */
const inInstitutions: Anchors = {2014: 0.16, 2019: 0.13, 2020: 0.07, 2024: 0.06};

const byPlace = breakdown("Insgesamt", ["außerhalb von Einrichtungen", "in Einrichtungen"]);
const byAge = breakdown("65 Jahre und mehr", ["ab der Altersgrenze", "65 Jahre bis unter Altersgrenze"]);
const breakdowns = [byPlace, byNationality, bySex];

/** Sample of 22151: recipients from 65; those above the age limit are as many as in 22811-05i. */
export function oldAgeTable(year: number): SampleTable {
  const lists = [labelsOf(byNationality), labelsOf(bySex), labelsOf(byAge)];
  return {
    tableCode: "22151",
    titles: [
      "Empfänger/innen von Grundsicherung ab 65 Jahren nach Altersgrenze,",
      "Unterbringung, Staatsangehörigkeit und Geschlecht",
      "- kreisfreie Städte und Kreise - Stichtag",
      "Statistik der Empfänger von Grundsicherung"
    ],
    headers: headerLines([["Empfänger/innen von Grundsicherung nach dem 4. Kapitel SGB XII"], ...lists], "Anzahl"),
    keyColumns: 4,
    rows: ["05", "05124"].flatMap((area) => {
      const above = recipientsOf(area, year).alter;
      const weight = (place: string, nationality: string, sex: string, ofWomen: number): number => {
        const institution = interpolate(inInstitutions, year) * (nationality === "Nichtdeutsche" ? 0.35 : 1.2);
        const ofForeigners = interpolate(foreign[area]!, year);
        return (
          (place === "in Einrichtungen" ? institution : 1 - institution) *
          (nationality === "Nichtdeutsche" ? ofForeigners : 1 - ofForeigners) *
          (sex === "weiblich" ? ofWomen : 1 - ofWomen)
        );
      };
      const limit = share(breakdowns, above, (p, n, s) => weight(p!, n!, s!, interpolate(women, year)));
      // The age limit was 65 years and 3 months in 2014 and is 66 in 2024: more are below it every year.
      const below = Math.round(above * (0.008 + 0.003 * (year - 2014)));
      const under = share(breakdowns, below, (p, n, s) => weight(p!, n!, s!, 0.46));
      const base = year < 2020 ? 1 : 5;
      return labelsOf(byPlace).map((place) => {
        const printed = combinations(lists).map(([nationality, sex, age]) => {
          const numbers = [limit(place, nationality!, sex!), under(place, nationality!, sex!)] as const;
          const [a, b] = numbers;
          return rounded(age === "65 Jahre und mehr" ? a + b : age === "ab der Altersgrenze" ? a : b, base);
        });
        return [`31.12.${year}`, area, areaNames[area]!, place, ...printed];
      });
    }),
    state: `15.06.${year + 1}`
  };
}

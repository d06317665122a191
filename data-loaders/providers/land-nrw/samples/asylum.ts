import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {recipientsOf} from "./benefits.js";
import {areaNames, type SampleTable} from "./layout.js";
import {breakdown, bySex, combinations, headerLines, labelsOf, rounded, share} from "./tally.js";

/** Share with basic benefits (§ 3). Published: Nordrhein-Westfalen 2021 to 2023. */
const basic: Anchors = {
  2014: 0.68,
  2015: 0.9,
  2016: 0.86,
  2018: 0.45,
  2020: 0.35,
  2021: 0.366,
  2022: 0.579,
  2023: 0.69252
};

/** Share of women. Published: Nordrhein-Westfalen 2014 to 2023. */
const women: Anchors = {2014: 0.392, 2015: 0.352, 2017: 0.361, 2019: 0.395, 2021: 0.411, 2022: 0.399, 2023: 0.372};

const byBenefit = breakdown("Insgesamt", ["Grundleistungen (§ 3 AsylbLG)", "Hilfe zum Lebensunterhalt (§ 2 AsylbLG)"]);

/** Sample of 22221: recipients of regular benefits by kind of benefit, as many as in 22811-05i. */
export function asylumTable(year: number): SampleTable {
  const lists = [labelsOf(byBenefit), labelsOf(bySex)];
  return {
    tableCode: "22221",
    titles: [
      "Empfänger/innen von Regelleistungen nach dem Asylbewerberleistungsgesetz",
      "nach Art der Leistung und Geschlecht",
      "- kreisfreie Städte und Kreise - Stichtag",
      "Asylbewerberleistungsstatistik"
    ],
    headers: headerLines([["Empfänger/innen von Regelleistungen"], ...lists], "Anzahl"),
    keyColumns: 3,
    rows: ["05", "05124"].map((area) => {
      const [ofBasic, ofWomen] = [interpolate(basic, year), interpolate(women, year)];
      const persons = share([byBenefit, bySex], recipientsOf(area, year).asylblg, (benefit, sex) => {
        const size = benefit!.startsWith("Grundleistungen") ? ofBasic : 1 - ofBasic;
        return size * (sex === "weiblich" ? ofWomen : 1 - ofWomen);
      });
      const printed = combinations(lists).map(([benefit, sex]) =>
        rounded(persons(benefit!, sex!), year < 2020 ? 1 : 5)
      );
      return [`31.12.${year}`, area, areaNames[area]!, ...printed];
    }),
    state: `01.07.${year + 1}`
  };
}

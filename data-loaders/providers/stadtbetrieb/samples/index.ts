import {sampleCsv} from "../../../sample-city/csv.js";
import type {SampleFile} from "../../../sample-city/file.js";
import {altersgruppen, bezirke} from "../kinder.js";
import {careYears, childrenInCare} from "./children.js";
import {concentrationWorkbook} from "./concentration.js";
import {facilitiesAt} from "./facilities.js";

/** Sample deliveries of the Stadtbetrieb: 1 March 2014 to 2025. */
export async function stadtbetriebSamples(): Promise<SampleFile[]> {
  return [...careYears.flatMap((year) => [childrenCsv(year), facilitiesCsv(year)]), await concentrationWorkbook()];
}

/** Children in day care: separated by commas, windows-1252. */
function childrenCsv(year: number): SampleFile {
  const districts = Object.keys(bezirke);
  const ages = Object.keys(altersgruppen);
  return {
    path: `stadtbetrieb/kita_kinder_${year}-03.csv`,
    bytes: sampleCsv({
      title: [],
      header: [
        "STICHTAG",
        "STADTBEZIRK",
        "TRAEGER",
        "ANGEBOT",
        "ALTER",
        "GESCHLECHT",
        "ELTERN_AUSL_HERKUNFT",
        "FAMILIENSPRACHE",
        "ANZAHL"
      ],
      rows: childrenInCare(year).map((cell) => [
        `01.03.${year}`,
        districts[cell.district]!,
        cell.provision === "städtisch" ? "städtisch" : "freier Träger",
        cell.provision === "tagespflege" ? "Kindertagespflege" : "Tageseinrichtung",
        ages[cell.age]!,
        cell.sex === 0 ? "m" : "w",
        cell.foreignParents ? "ja" : "nein",
        cell.otherLanguage ? "nicht Deutsch" : "Deutsch",
        cell.count
      ]),
      footer: ["Quelle: Fachverfahren der Kindertagesbetreuung, alle Träger; nur besetzte Kombinationen."],
      state: `12.05.${year}`,
      separator: ","
    })
  };
}

/** Children at each facility: separated by tabs, UTF-8. */
function facilitiesCsv(year: number): SampleFile {
  return {
    path: `stadtbetrieb/kita_einrichtungen_${year}-03.txt`,
    bytes: sampleCsv({
      title: [],
      header: [
        "Stichtag",
        "Kennziffer",
        "Einrichtung",
        "Kinder insgesamt",
        "vorrangig Deutsch",
        "vorrangig nicht Deutsch"
      ],
      rows: facilitiesAt(year).map(({number, children, otherLanguage}) => [
        `${year}-03-01`,
        number,
        `Einrichtung ${number}`,
        children,
        children - otherLanguage,
        otherLanguage
      ]),
      footer: ["Nur für Indizes; einzelne Einrichtungen dürfen nicht gezeigt werden."],
      state: `12.05.${year}`,
      separator: "\t",
      encoding: "utf-8",
      lineEnd: "\n"
    })
  };
}

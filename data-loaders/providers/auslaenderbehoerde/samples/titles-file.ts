import {sampleCsv} from "../../../sample-city/csv.js";
import {ageLimits} from "../../../sample-city/residents.js";
import {alter, dauer, gruppen, titel} from "../labels.js";
import {sum} from "./cells.js";
import {stayLimits} from "./stays.js";
import {stock} from "./stock.js";
import {classCodes, wordOf} from "./words.js";

/** First year of the new software, made up: files before it are in windows-1252, later ones in UTF-8 with byte order mark. */
const newSoftware = 2019;

/** Sample of the register by title: one row for every combination with persons. */
export function titlesFile(year: number): Uint8Array {
  const ages = classCodes(ageLimits).map((code) => wordOf(alter, code));
  const stays = classCodes(stayLimits).map((code) => wordOf(dauer, code));
  const [titles, groups] = [inverse(titel), inverse(gruppen)];
  const cells = stock(year);
  return sampleCsv({
    title: ["Bestand nach Aufenthaltsrecht (Auswertung des Fachverfahrens)"],
    header: ["STICHTAG", "AUFENTHALTSRECHT", "STAATENGRUPPE", "GESCHLECHT", "ALTER", "AUFENTHALTSDAUER", "PERSONEN"],
    rows: cells.map(({group, title, sex, age, stay, persons}) => [
      `31.12.${year}`,
      titles.get(title)!,
      groups.get(group)!,
      sex === 0 ? "m" : "w",
      ages[age]!,
      stays[stay]!,
      persons
    ]),
    footer: [
      `Kontrollsumme: ${sum(cells.map(({persons}) => persons))}`,
      "Nur Kombinationen mit mindestens einer Person; Alter und Aufenthaltsdauer in vollendeten Jahren."
    ],
    state: `20.01.${year + 1}`,
    encoding: year < newSoftware ? "windows-1252" : "utf-8-bom"
  });
}

const inverse = (labels: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(labels).map(([label, code]) => [code, label]));

import type {SampleFile} from "../../../sample-city/file.js";
import {type SampleCell, sampleWorkbook} from "../../../sample-city/workbook.js";
import {headerRows} from "../../schulamt/samples/header.js";
import {serialDate} from "../../schulamt/samples/serial-date.js";
import {ebenen, klassen} from "../konzentration.js";
import {careYears} from "./children.js";
import {facilitiesAt} from "./facilities.js";

/** Sample of the concentration: one sheet, a row for each 1 March, true dates. */
export async function concentrationWorkbook(): Promise<SampleFile> {
  const title = [
    "Stadtbetrieb Tageseinrichtungen für Kinder",
    "Kinder mit vorrangig nicht deutscher Familiensprache nach deren Anteil in Einrichtung und Gruppe",
    "Stadt Wuppertal, alle Träger",
    null
  ];
  const columns = Object.keys(ebenen).flatMap((level) => klassen.map(([path]) => [level, ...path]));
  const header = headerRows([["Stichtag"], ...columns], title.length);
  const state = `${careYears.at(-1)!}-05-12`;
  const sheet = {
    name: "Konzentration",
    rows: [
      ...title.map((line) => [line]),
      ...header.rows,
      ...careYears.map(rowOf),
      [],
      ["Kinder jeden Alters in Tageseinrichtungen, ohne Tagespflege."],
      [`Stand: 12.05.${careYears.at(-1)!}`]
    ],
    merges: header.merges
  };
  return {path: "stadtbetrieb/Sprachliche_Konzentration.xlsx", bytes: await sampleWorkbook([sheet], state)};
}

function rowOf(year: number): SampleCell[] {
  const facilities = facilitiesAt(year);
  const levels = [facilities, facilities.flatMap(({groups}) => groups)];
  return [
    {value: serialDate(`${year}-03-01`), format: "dd.mm.yyyy"},
    ...levels.flatMap((places) =>
      klassen.map(([, code]) => ({
        value: places
          .filter(({children, otherLanguage}) => children > 0 && isIn(otherLanguage / children, code))
          .reduce((sum, {otherLanguage}) => sum + otherLanguage, 0),
        format: '#,##0;-#,##0;"–"'
      }))
    )
  ];
}

function isIn(share: number, code: string): boolean {
  switch (code) {
    case "unter-50":
      return share < 0.5;
    case "ab-50":
      return share >= 0.5;
    case "50-bis-74":
      return share >= 0.5 && share < 0.75;
    case "ab-75":
      return share >= 0.75;
    default:
      return true;
  }
}

import {type SampleCsv} from "../../../sample-city/csv.js";
import {groups} from "../../../sample-city/groups.js";
import {ageLimits, quartierNumbers, sexes, tallyResidents} from "../../../sample-city/residents.js";
import {
  ageTexts,
  areaCells,
  areaHeader,
  controlLine,
  count,
  sexTexts,
  states,
  stateTexts,
  stateOf,
  titleLines
} from "./layout.js";

/** Codes of Migrationshintergrund in the order of the numbers that the extract gives them. */
const migration = [
  "ohne",
  "auslaender",
  "zweite-staatsangehoerigkeit",
  "deutsch-erworben",
  "im-ausland-geboren",
  "kinder-ueber-eltern"
];

const migrationOf = groups.map((group) => migration.indexOf(group.migrationshintergrund));
const stateGroupOf = groups.map((group) => states.indexOf(group.staatengruppe));

/** Residents by Quartier, sex, age and Migrationshintergrund: a row per combination in which there is anybody. */
export function migrationTable(year: number): SampleCsv {
  const rows: (readonly (string | number)[])[] = [];
  eachCell(year, migration.length, migrationOf, (area, sex, age, cells) => {
    for (const [code, persons] of cells.entries()) if (persons > 0) rows.push([...area, sex, age, code, persons]);
  });
  return {
    title: titleLines(
      "Einwohner mit Hauptwohnung nach Quartier, Geschlecht, Alter und Migrationshintergrund (MigraPro)",
      `Stichtag: 31.12.${year}`
    ),
    header: [...areaHeader, "Geschlecht", "Alter von–bis", "MigraPro-Gruppe", "Anzahl"],
    rows,
    footer: [
      controlLine(rows, 1),
      "MigraPro-Gruppe: 0 ohne Migrationshintergrund, 1 Ausländer, 2 Deutsche mit zweiter Staatsangehörigkeit, 3 Deutsche mit erworbener Staatsangehörigkeit, 4 im Ausland geborene Deutsche, 5 Kinder über ihre Eltern"
    ],
    state: stateOf(year)
  };
}

/** Residents by Quartier, sex, age and group of states: a column per group. */
export function statesTable(year: number): SampleCsv {
  const rows: (readonly (string | number)[])[] = [];
  eachCell(year, states.length, stateGroupOf, (area, sex, age, cells) => {
    if (cells.some((persons) => persons > 0)) rows.push([...area, sex, age, ...cells.map(count)]);
  });
  return {
    title: titleLines(
      "Einwohner mit Hauptwohnung nach Quartier, Geschlecht, Alter und Staatengruppe",
      `Stichtag: 31.12.${year}`
    ),
    header: [...areaHeader, "Geschlecht", "Alter von–bis", ...Object.values(stateTexts)],
    rows,
    footer: [controlLine(rows, states.length), "Maßgeblich ist die erste Staatsangehörigkeit."],
    state: stateOf(year)
  };
}

/** Visits Quartier, sex and age class in order, each with its persons by part. */
function eachCell(
  year: number,
  parts: number,
  partOf: readonly number[],
  visit: (area: readonly string[], sex: string, age: string, cells: readonly number[]) => void
): void {
  const ages = ageLimits.length;
  const size = quartierNumbers.length * sexes.length * ages * parts;
  const sums = tallyResidents(year, size, (q, s, a, g) => ((q * sexes.length + s) * ages + a) * parts + partOf[g]!);
  let at = 0;
  for (const number of quartierNumbers) {
    const area = areaCells(number);
    for (const sex of sexTexts) {
      for (const age of ageTexts) visit(area, sex, age, Array.from(sums.subarray(at, (at += parts))));
    }
  }
}

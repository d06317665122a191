import {stadtbezirke} from "../../../../indicators/vocabulary/quartiere.js";
import type {SampleCsv} from "../../../sample-city/csv.js";
import {groups} from "../../../sample-city/groups.js";
import {quartierNumbers, sampleYears, sexes, tallyResidents} from "../../../sample-city/residents.js";
import {type Anchors, apportion, interpolate} from "../../../sample-city/series.js";
import {bezugslaender} from "../bezugslaender.js";
import {areaCells, areaHeader, controlLine, sexTexts, stateOf, titleLines} from "./layout.js";
import {dealer} from "./spread.js";

/** Groups of countries of reference as printed, those without Migrationshintergrund first. */
const origins = [
  "ohne Migrationshintergrund",
  "EU-27",
  "Türkei",
  "Ukraine",
  "TOP-8-Asylherkunft",
  "übrige Drittstaaten",
  "unbestimmt"
];

/** How the persons of a group spread over the groups of countries; made up. Foreigners have their nationality. */
const sharesOf: Readonly<Record<string, readonly number[]>> = {
  ohne: [1, 0, 0, 0, 0, 0, 0],
  "zweite-staatsangehoerigkeit": [0, 0.3, 0.25, 0.01, 0.12, 0.3, 0.02],
  "deutsch-erworben": [0, 0.38, 0.14, 0.02, 0.05, 0.37, 0.04],
  "im-ausland-geboren": [0, 0.33, 0.03, 0.02, 0.02, 0.42, 0.18],
  "kinder-ueber-eltern": [0, 0.31, 0.24, 0.01, 0.12, 0.3, 0.02],
  eu27: [0, 1, 0, 0, 0, 0, 0],
  tuerkei: [0, 0, 1, 0, 0, 0, 0],
  ukraine: [0, 0, 0, 1, 0, 0, 0],
  asylherkunft: [0, 0, 0, 0, 1, 0, 0],
  "uebrige-drittstaaten": [0, 0, 0, 0, 0, 0.93, 0.07]
};

/** Per group of countries how many persons each stands for, in proportion; made up but for the order of the largest. */
const countries: readonly Readonly<Record<string, Anchors>>[] = [
  {},
  {
    "152": {2014: 95, 2024: 100},
    "137": {2014: 98, 2024: 96},
    "134": {2014: 82, 2024: 84},
    "154": {2014: 22, 2024: 52},
    "125": {2014: 10, 2024: 31},
    "161": {2014: 24, 2024: 24},
    "130": {2014: 22, 2024: 22},
    "153": {2014: 7, 2024: 7},
    "129": {2014: 8, 2024: 8},
    "148": {2014: 9, 2024: 9},
    "151": {2014: 7, 2024: 7},
    "165": {2014: 5, 2024: 7},
    "199": {2014: 18, 2024: 20}
  },
  {"163": {2014: 1}},
  {"166": {2014: 1}},
  {
    "475": {2014: 12, 2015: 38, 2016: 56, 2019: 60, 2024: 60},
    "423": {2014: 10, 2024: 11},
    "438": {2014: 18, 2024: 15},
    "439": {2014: 14, 2024: 9},
    "232": {2014: 8, 2024: 7},
    "224": {2014: 3, 2024: 5},
    "461": {2014: 4, 2024: 3},
    "273": {2014: 3, 2024: 3}
  },
  {
    "444": {2014: 60, 2024: 54},
    "160": {2014: 48, 2024: 46},
    "252": {2014: 34, 2024: 40},
    "170": {2014: 38, 2024: 36},
    "144": {2014: 24, 2024: 30},
    "150": {2014: 22, 2024: 27},
    "122": {2014: 18, 2024: 19},
    "121": {2014: 5, 2024: 17},
    "285": {2014: 10, 2024: 10},
    "431": {2014: 10, 2024: 9},
    "262": {2014: 6, 2024: 9},
    "436": {2014: 5, 2024: 12},
    "479": {2014: 8, 2024: 10},
    "168": {2014: 6, 2024: 6},
    "368": {2014: 7, 2024: 7},
    "327": {2014: 5, 2024: 6},
    "199": {2014: 14, 2024: 15},
    "299": {2014: 30, 2024: 38},
    "399": {2014: 12, 2024: 13},
    "499": {2014: 34, 2024: 40},
    "599": {2014: 1, 2024: 1}
  },
  {"998": {2014: 1}}
];

const known = new Map<number, Float64Array>();

/** Residents of a year by Quartier, sex and group of countries, in that order. */
function residentsByOrigin(year: number): Float64Array {
  if (!known.has(year)) known.set(year, dealOrigins(year));
  return known.get(year)!;
}

function dealOrigins(year: number): Float64Array {
  const cells = quartierNumbers.length * sexes.length;
  const persons = tallyResidents(
    year,
    cells * groups.length,
    (q, s, _, g) => (q * sexes.length + s) * groups.length + g
  );
  const deal = groups.map(({migrationshintergrund, staatengruppe}) => {
    const name = migrationshintergrund === "auslaender" ? staatengruppe : migrationshintergrund;
    return dealer(sharesOf[name]!, `${year}/${name}`);
  });
  const sums = new Float64Array(cells * origins.length);
  for (let cell = 0; cell < cells; ++cell) {
    for (const [g, dealt] of deal.entries()) {
      for (const [o, n] of dealt(persons[cell * groups.length + g]!).entries()) sums[cell * origins.length + o]! += n;
    }
  }
  return sums;
}

/** Residents by Quartier, sex and group of countries of reference: a row per combination in which there is anybody. */
export function originsTable(year: number): SampleCsv {
  const sums = residentsByOrigin(year);
  let at = 0;
  const rows = quartierNumbers.flatMap((number) =>
    sexTexts.flatMap((sex) =>
      origins.flatMap((origin) => {
        const persons = sums[at++]!;
        return persons > 0 ? [[...areaCells(number), sex, origin, persons]] : [];
      })
    )
  );
  return {
    title: titleLines(
      "Einwohner mit Hauptwohnung nach Quartier, Geschlecht und Bezugsland in Gruppen (MigraPro)",
      `Stichtag: 31.12.${year}`
    ),
    header: [...areaHeader, "Geschlecht", "Bezugsland-Gruppe", "Anzahl"],
    rows,
    footer: [controlLine(rows, 1), "EU-27: in allen Jahren dieselben Staaten, ohne Deutschland."],
    state: stateOf(year)
  };
}

/** Persons with Migrationshintergrund by Stadtbezirk, sex and country, every year in one file. */
export function countriesTable(): SampleCsv {
  const rows = sampleYears.flatMap(countryRows);
  return {
    title: titleLines(
      "Einwohner mit Hauptwohnung und Migrationshintergrund nach Stadtbezirk, Geschlecht und Bezugsland (MigraPro)",
      ""
    ),
    header: ["Stichtag", "Stadtbezirk-Nr", "Stadtbezirk", "Geschlecht", "Bezugsland-Nr", "Bezugsland", "Anzahl"],
    rows,
    footer: [controlLine(rows, 1), "Länder mit wenigen Personen sind je Kontinent zusammengefasst."],
    state: stateOf(sampleYears.at(-1)!)
  };
}

function countryRows(year: number): (string | number)[][] {
  const sums = residentsByOrigin(year);
  const named = bezugslaender.filter(({parent}) => parent !== undefined);
  return stadtbezirke.flatMap(({id, name}) =>
    sexTexts.flatMap((sex, s) => {
      const counts = new Map<string, number>();
      for (let o = 1; o < origins.length; ++o) {
        const weights = Object.values(countries[o]!).map((anchors) => interpolate(anchors, year));
        const dealt = apportion(weights, personsIn(sums, id.slice(-1), s, o));
        for (const [i, code] of Object.keys(countries[o]!).entries())
          counts.set(code, (counts.get(code) ?? 0) + dealt[i]!);
      }
      return named.flatMap(({id: code, label}) => {
        const persons = counts.get(code) ?? 0;
        return persons > 0 ? [[`31.12.${year}`, id.slice(-1), name, sex, code, label, persons]] : [];
      });
    })
  );
}

function personsIn(sums: Float64Array, stadtbezirk: string, sex: number, origin: number): number {
  let persons = 0;
  for (const [q, number] of quartierNumbers.entries()) {
    if (number.startsWith(stadtbezirk)) persons += sums[(q * sexes.length + sex) * origins.length + origin]!;
  }
  return persons;
}

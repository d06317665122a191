import {areaNames, count, type SampleTable} from "./layout.js";
import {type Continent, continents, foreigners, type Nationality} from "./nationalities.js";
import {apportion, chance, interpolate, roundToFive} from "../../../sample-city/series.js";

/** Foreign residents of the whole state for one of Wuppertal; the sample’s state is the city made larger. */
const stateFactor = 32;

/** Sample of 12521-03i: foreigners by nationality and sex, rounded to 5 from 2016 on. */
export function foreignersTable(year: number): SampleTable {
  const date = `31.12.${year}`;
  const rows = ["05", "05124"].flatMap((area) =>
    continents.flatMap((continent) => {
      const start = [date, area, areaNames[area]!];
      return continentRows(continent, year, area).map(([code, label, ...numbers]) =>
        start.concat(code, label, printed(numbers, year))
      );
    })
  );
  return {
    tableCode: "12521-03i",
    titles: [
      "Ausländische Bevölkerung nach Geschlecht und",
      "Staatsangehörigkeiten (215)",
      "- kreisfreie Städte und Kreise - Stichtag",
      "Ausländerstatistik (AZR)"
    ],
    headers: [
      Array<string>(3).fill("Ausländische Bevölkerung"),
      ["Insgesamt", "männlich", "weiblich"],
      Array<string>(3).fill("Anzahl")
    ],
    keyColumns: 5,
    rows,
    state: `15.06.${year + 1}`
  };
}

/** Of a continent and its nationalities: code, label, all, men, women. */
function continentRows(continent: Continent, year: number, area: string): [string, string, number, number, number][] {
  const people = residents(continent, year).map((n, i) => {
    const {code} = continent.nationalities[i]!;
    return area === "05" ? Math.round(n * stateFactor * (0.7 + 0.6 * chance(`${area}/${code}`))) : n;
  });
  const rows = continent.nationalities.map((nationality, i): [string, string, number, number, number] => {
    const men = Math.round(people[i]! * (nationality.men ?? 0.52));
    return [nationality.code, `  ${nationality.label}`, people[i]!, men, people[i]! - men];
  });
  const sum = (column: 2 | 3 | 4) => rows.reduce((total, row) => total + row[column], 0);
  return [[continent.code, continent.label, sum(2), sum(3), sum(4)], ...rows];
}

/** Residents of Wuppertal by nationality: the known ones, and the rest of the continent by weight. */
function residents(continent: Continent, year: number): number[] {
  const fixed = continent.nationalities.map(({known}) => (known ? Math.round(interpolate(known, year)) : undefined));
  const rest = continentTotal(continent, year) - fixed.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const shares = apportion(
    continent.nationalities.map((nationality) => weightIn(nationality, year)),
    rest
  );
  return fixed.map((n, i) => n ?? shares[i]!);
}

function continentTotal({known}: Continent, year: number): number {
  if (known) return Math.round(interpolate(known, year));
  const others = continents.filter((d) => d.known).map((d) => continentTotal(d, year));
  return Math.round(interpolate(foreigners, year)) - others.reduce((a, b) => a + b, 0);
}

/** The made-up weight, with a trend of its own over the years; a trend ends at the weight itself in 2024. */
function weightIn({code, known, weight = 0}: Nationality, year: number): number {
  return known ? 0 : weight * (1 + (chance(code) - 0.5) * 0.04 * (2024 - year));
}

/**
 * Numbers as printed: before 2016 as counted; from then on each rounded on its
 * own, both sexes withheld where one of them would be rounded to nothing.
 */
function printed([all = 0, men = 0, women = 0]: number[], year: number): string[] {
  if (year < 2016) return [all, men, women].map(count);
  const [a, m, w] = [all, men, women].map(roundToFive);
  return m && w ? [count(a!), count(m), count(w)] : [count(a!), "-", "-"];
}

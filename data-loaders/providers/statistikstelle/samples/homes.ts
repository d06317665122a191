import type {SampleCsv} from "../../../sample-city/csv.js";
import {groups, secondHomes} from "../../../sample-city/groups.js";
import {quartierNumbers, sampleYears, sexes, tallyResidents} from "../../../sample-city/residents.js";
import {apportion, chance, interpolate} from "../../../sample-city/series.js";
import type {SampleCell, SampleSheet} from "../../../sample-city/workbook.js";
import {
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
import {dealer} from "./spread.js";

const stateGroupOf = groups.map(({staatengruppe}) => states.indexOf(staatengruppe));

const known = new Map<number, Float64Array>();

/** Residents of a year by Quartier, sex and group of states, in that order. */
export function residentsByState(year: number): Float64Array {
  if (!known.has(year)) known.set(year, tallyByState(year));
  return known.get(year)!;
}

function tallyByState(year: number): Float64Array {
  const size = quartierNumbers.length * sexes.length * states.length;
  return tallyResidents(year, size, (q, s, _, g) => (q * sexes.length + s) * states.length + stateGroupOf[g]!);
}

/** Haupt- and Nebenwohnung side by side, by Quartier, sex and group of states. */
export function homesTable(year: number): SampleCsv {
  const main = residentsByState(year);
  const weights = Array.from(main, (persons, cell) => persons * secondHomeWeight(cell));
  const second = apportion(weights, Math.round(interpolate(secondHomes, year)));
  let at = 0;
  const rows = quartierNumbers.flatMap((number) =>
    sexTexts.flatMap((sex) =>
      states.flatMap((state) => {
        const [persons, others] = [main[at]!, second[at++]!];
        if (persons + others === 0) return [];
        return [[...areaCells(number), sex, stateTexts[state]!, count(persons), count(others)]];
      })
    )
  );
  return {
    title: titleLines(
      "Wohnberechtigte nach Quartier, Geschlecht, Staatengruppe und Art der Wohnung",
      `Stichtag: 31.12.${year}`
    ),
    header: [...areaHeader, "Geschlecht", "Staatengruppe", "Hauptwohnung", "Nebenwohnung"],
    rows,
    footer: [controlLine(rows, 2), "Wohnberechtigt sind Personen mit Haupt- oder Nebenwohnung."],
    state: stateOf(year)
  };
}

/** Foreigners have fewer second homes; some Quartiere, near the university, have more. */
function secondHomeWeight(cell: number): number {
  const quartier = quartierNumbers[Math.floor(cell / (sexes.length * states.length))]!;
  return (cell % states.length === 0 ? 1 : 0.35) * (0.6 + 0.8 * chance(`Nebenwohnung/${quartier}`));
}

const durations = [
  "unter 1 Jahr",
  "1 bis unter 5 Jahre",
  "5 bis unter 10 Jahre",
  "10 bis unter 20 Jahre",
  "20 Jahre und länger"
];

/** How long persons have lived at their address, in proportion; made up. Of those from Ukraine most came in 2022. */
function durationShares(state: string, year: number, quartier: string): number[] {
  const staying = 0.7 + 0.6 * chance(`Wohndauer/${quartier}`);
  return typicalShares(state, year).map((share, k) => (k < 3 ? share : share * staying));
}

function typicalShares(state: string, year: number): number[] {
  switch (state) {
    case "deutsch":
      return [10, 27, 19, 21, 23];
    case "ukraine":
      if (year < 2022) return [15, 35, 20, 22, 8];
      return year === 2022 ? [86, 7, 3, 3, 1] : [20, 73, 3, 3, 1];
    case "asylherkunft":
      return year < 2018 ? [42, 38, 10, 8, 2] : [22, 44, 24, 8, 2];
    default:
      return [18, 37, 20, 16, 9];
  }
}

/** A workbook with a sheet per year: years at the address by Quartier and group of states. */
export function durationSheets(): SampleSheet[] {
  return sampleYears.map((year) => {
    const residents = residentsByState(year);
    const rows = quartierNumbers.flatMap((number, q) =>
      states.flatMap((state, g): SampleCell[][] => {
        const [men = 0, women = 0] = sexes.map((_, s) => residents[(q * sexes.length + s) * states.length + g]!);
        if (men + women === 0) return [];
        const deal = dealer(durationShares(state, year, number), `${year}/${state}/${number}`);
        const counts = deal(men + women).map((value) => (value === 0 ? "-" : {value, format: "#,##0"}));
        return [[...areaCells(number), stateTexts[state]!, ...counts]];
      })
    );
    const titles = titleLines("Einwohner mit Hauptwohnung nach Wohndauer an der Anschrift", `Stichtag: 31.12.${year}`);
    const keys = [...areaHeader, "Staatengruppe"];
    const head: SampleCell[][] = [
      [...keys, "Wohndauer an der Anschrift", ...durations.slice(1).map(() => null)],
      [...keys.map(() => null), ...durations]
    ];
    const top = titles.length + 1;
    return {
      name: `Wohndauer ${year}`,
      rows: [...titles.map((line) => [line]), [], ...head, ...rows, [], [`Stand: ${stateOf(sampleYears.at(-1)!)}`]],
      merges: [
        ...keys.map((_, column) => [top, column, top + 1, column] as const),
        [top, keys.length, top, keys.length + durations.length - 1]
      ]
    };
  });
}

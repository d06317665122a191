import type {SampleCsv} from "../../../sample-city/csv.js";
import {quartierNumbers, sampleYears, sexes} from "../../../sample-city/residents.js";
import {type Anchors, chance, interpolate} from "../../../sample-city/series.js";
import {residentsByState} from "./homes.js";
import {
  areaCells,
  areaHeader,
  classTexts,
  controlLine,
  count,
  sexTexts,
  states,
  stateTexts,
  stateOf,
  titleLines
} from "./layout.js";
import {drawer, lots} from "./spread.js";

/** Kinds of move as column heads. */
const moves = [
  "Zuzüge Ausland",
  "Zuzüge Inland",
  "Fortzüge Ausland",
  "Fortzüge Inland",
  "Abmeldungen von Amts wegen",
  "Umzüge hinein",
  "Umzüge hinaus"
];

const ageTexts = classTexts([0, 18, 25, 45, 65]);

/** Who moves, made up: cases a year per resident of the group, share of moves abroad, women, ages in proportion. */
interface Mover {
  /** Moves out of the city a year per resident; moves in follow from these and from how the group grew. */
  readonly out: number;
  /** Share of moves in and out that cross the border of the country. */
  readonly abroad: readonly [into: number, outOf: number];
  /** Share of moves out that the office enters itself, since nobody gave notice. */
  readonly unannounced: number;
  /** Moves to another Quartier a year per resident. */
  readonly within: number;
  readonly women: number;
  readonly ages: readonly number[];
  /** Share of moves in, by year, that lead to shared accommodation of city or state. */
  readonly shared: Anchors;
}

const nobody: Anchors = {2014: 0};

const movers: Readonly<Record<string, Mover>> = {
  deutsch: {
    out: 0.026,
    abroad: [0.08, 0.09],
    unannounced: 0.04,
    within: 0.046,
    women: 0.5,
    ages: [14, 24, 42, 13, 7],
    shared: nobody
  },
  eu27: {
    out: 0.12,
    abroad: [0.72, 0.5],
    unannounced: 0.25,
    within: 0.085,
    women: 0.42,
    ages: [15, 18, 47, 18, 2],
    shared: {2014: 0.01}
  },
  tuerkei: {
    out: 0.04,
    abroad: [0.5, 0.4],
    unannounced: 0.16,
    within: 0.06,
    women: 0.45,
    ages: [12, 17, 48, 17, 6],
    shared: {2014: 0.01, 2021: 0.03, 2023: 0.12}
  },
  ukraine: {
    out: 0.13,
    abroad: [0.88, 0.45],
    unannounced: 0.12,
    within: 0.15,
    women: 0.6,
    ages: [30, 12, 36, 15, 7],
    shared: {2014: 0.01, 2021: 0.02, 2022: 0.3, 2024: 0.2}
  },
  asylherkunft: {
    out: 0.11,
    abroad: [0.55, 0.18],
    unannounced: 0.14,
    within: 0.13,
    women: 0.36,
    ages: [32, 23, 37, 7, 1],
    shared: {2014: 0.25, 2015: 0.5, 2016: 0.42, 2018: 0.18, 2021: 0.14, 2023: 0.3, 2024: 0.24}
  },
  "uebrige-drittstaaten": {
    out: 0.1,
    abroad: [0.66, 0.38],
    unannounced: 0.2,
    within: 0.09,
    women: 0.47,
    ages: [17, 22, 47, 11, 3],
    shared: {2014: 0.06, 2015: 0.14, 2017: 0.05, 2023: 0.08}
  }
};

/** More moved in 2015, 2016 and 2022, fewer in the years of the pandemic. */
const mobility: Anchors = {
  2014: 0.98,
  2015: 1.14,
  2016: 1.1,
  2017: 1,
  2019: 0.95,
  2020: 0.86,
  2021: 0.9,
  2022: 1.02,
  2024: 0.95
};

/** Germans lost a year by deaths beyond births, less those gained by naturalisation: no matter of moves. */
const naturalLoss = 1000;

/** Moves of a year by Quartier, sex, age, group of states and accommodation: a column per kind of move. */
export function movesTable(year: number): SampleCsv {
  const sums = casesOf(year);
  const rows: string[][] = [];
  let at = 0;
  for (const number of quartierNumbers) {
    const area = areaCells(number);
    for (const sex of sexTexts) {
      for (const age of ageTexts) {
        for (const state of states) {
          for (const home of ["S", "W"]) {
            const cells = Array.from(sums.subarray(at, (at += moves.length)));
            if (cells.some((cases) => cases > 0))
              rows.push([...area, sex, age, stateTexts[state]!, home, ...cells.map(count)]);
          }
        }
      }
    }
  }
  return {
    title: titleLines(
      "Wanderungsfälle nach Quartier, Geschlecht, Alter, Staatengruppe und Unterkunft",
      `Berichtsjahr: ${year}`
    ),
    header: [...areaHeader, "Geschlecht", "Alter von–bis", "Staatengruppe", "Unterkunft", ...moves],
    rows,
    footer: [
      controlLine(rows, moves.length),
      "Unterkunft: S Sammelunterkunft, W jede andere Wohnung. Umzüge: zwischen Quartieren der Stadt."
    ],
    state: stateOf(year)
  };
}

/** Cases by Quartier, sex, age, group of states, accommodation and kind of move, in that order. */
function casesOf(year: number): Float64Array {
  const sums = new Float64Array(
    quartierNumbers.length * sexes.length * ageTexts.length * states.length * 2 * moves.length
  );
  const residents = residentsByState(year);
  for (const [g, state] of states.entries()) {
    const {women, ages, shared} = movers[state]!;
    const whereabouts = quartierNumbers.map((_, q) =>
      sexes.reduce((sum, _sex, s) => sum + residents[(q * sexes.length + s) * states.length + g]!, 0)
    );
    const age = drawer(ages);
    for (const [m, cases] of totals(state, g, year).entries()) {
      const name = `${year}/${state}/${moves[m]}`;
      const lot = lots(name);
      const quartier = drawer(whereabouts.map((n, q) => n * restlessness(quartierNumbers[q]!, m)));
      const shelter = drawer(quartierNumbers.map((number) => (chance(`Unterkunft/${number}`) < 0.15 ? 1 : 0)));
      const share = interpolate(shared, year) * shelterFactor(m);
      for (let k = 0; k < cases; ++k) {
        const isShared = lot() < share;
        const q = (isShared ? shelter : quartier)(lot());
        const s = lot() < women ? 1 : 0;
        const cell = (((q * sexes.length + s) * ageTexts.length + age(lot())) * states.length + g) * 2;
        sums[(cell + (isShared ? 0 : 1)) * moves.length + m]! += 1;
      }
    }
  }
  return sums;
}

/** Cases of a group by kind of move. */
function totals(state: string, g: number, year: number): number[] {
  const {out, abroad, unannounced, within} = movers[state]!;
  const [before, growth] = growthOf(state, g, year);
  const level = interpolate(mobility, year);
  const outside = Math.max(out * before * level, -growth);
  const inside = Math.max(outside + growth, 0.4 * outside);
  const moved = Math.round(within * before * level);
  const announced = outside * (1 - unannounced);
  return [
    inside * abroad[0],
    inside * (1 - abroad[0]),
    announced * abroad[1],
    announced * (1 - abroad[1]),
    outside * unannounced,
    moved,
    moved
  ].map(Math.round);
}

/** Residents of a group at the beginning of a year, and by how many its moves in exceed those out; the first year is like the second. */
function growthOf(state: string, g: number, year: number): [number, number] {
  const from = Math.max(sampleYears[0]!, year - 1);
  const before = residentsOf(g, from);
  const change = residentsOf(g, from + 1) - before;
  return [before, state === "deutsch" ? Math.min(-300, Math.max(-3000, change + naturalLoss)) : change * 1.05];
}

function residentsOf(g: number, year: number): number {
  const residents = residentsByState(year);
  let sum = 0;
  for (let cell = g; cell < residents.length; cell += states.length) sum += residents[cell]!;
  return sum;
}

/** People move more often where flats are cheap and small; whoever moves on leaves these first. */
function restlessness(quartier: string, move: number): number {
  const base = 0.6 + 0.8 * chance(`Umzüge/${quartier}`);
  return moves[move] === "Umzüge hinaus" ? base * (0.9 + 0.2 * chance(`hinaus/${quartier}`)) : base;
}

/** How much of the share of shared accommodation at moving in also holds for other moves. */
function shelterFactor(move: number): number {
  if (move < 2) return 1;
  return moves[move] === "Umzüge hinein" ? 0.25 : 0.6;
}

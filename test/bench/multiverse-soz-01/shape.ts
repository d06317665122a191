import {quartiere} from "../../../indicators/vocabulary/quartiere.js";

/** The leaves of the two cubes, in the order of their cells: the last changes fastest. */
export const days = Array.from({length: 11}, (_, k) => `${2014 + k}-12-31`);
export const areas = quartiere.map(({id}) => id);
export const sexes = ["maennlich", "weiblich"];
/** First ages of the classes. */
export const ages = [0, 3, 6, 10, 15, 16, 18, 20, 21, 25, 45, 55, 60, 65, 66, 67];
export const groups = ["deutsch", "eu27", "tuerkei", "ukraine", "asylherkunft", "uebrige-drittstaaten"];
export const benefits = ["elb", "nef", "slb"];

export const residentCells = days.length * areas.length * sexes.length * ages.length * groups.length;
export const benefitCells = residentCells * benefits.length;

const mostBenefits = 3;
const mostResidents = 61;

/** People of one cell; the same in all engines. Benefits are few of the residents. */
export function benefitsAt(cell: number): number {
  return 1 + ((cell * 7919 + 13) % mostBenefits);
}

export function residentsAt(cell: number): number {
  return 11 + ((cell * 7919 + 13) % mostResidents);
}

/** The same two formulas in SQL, of the column i. */
export const benefitsSql = `1 + (i * 7919 + 13) % ${mostBenefits}`;
export const residentsSql = `11 + (i * 7919 + 13) % ${mostResidents}`;

/** A definition of SOZ-01 that has Quartiere, as positions of the codes that it counts. */
export interface Definition {
  /** First and last group. */
  readonly groups: readonly [number, number];
  /** Last benefit. */
  readonly benefit: number;
  /** Last age class above and below the line. */
  readonly age: readonly [number, number];
}

/** In the order in which the choices of SOZ-01 combine. */
export const definitions: readonly Definition[] = [[0, 5] as const, [0, 0] as const, [1, 5] as const].flatMap((own) =>
  [2, 1].flatMap((benefit) =>
    [[12, 12] as const, [15, 13] as const].map((age): Definition => ({groups: own, benefit, age}))
  )
);

/** What every engine comes to: by day and area lowest and highest value, best and worst place; by area how often it rises from the first day to the last. */
export interface Answer {
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
  readonly best: readonly number[];
  readonly worst: readonly number[];
  readonly rises: readonly number[];
}

/** Milliseconds of a first run and the median of the following ones, with the answer. */
export interface Timed {
  readonly first: number;
  readonly median: number;
  readonly answer: Answer;
}

/** Runs a calculation once and then `rounds` times. */
export async function time(calculate: () => Answer | Promise<Answer>, rounds: number): Promise<Timed> {
  const times: number[] = [];
  let answer: Answer | undefined;
  for (let round = -1; round < rounds; ++round) {
    const start = performance.now();
    answer = await calculate();
    times.push(performance.now() - start);
  }
  const [first, ...rest] = times;
  return {first: first!, median: rest.sort((a, b) => a - b)[rest.length >> 1]!, answer: answer!};
}

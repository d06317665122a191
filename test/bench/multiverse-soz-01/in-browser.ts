import {makeArquero} from "./arquero.js";
import {answerOf, byDay, byQuartier, makeCubes} from "./ours.js";
import {time, type Timed} from "./shape.js";

/** What the browser hands back. */
export interface Measured {
  readonly ours: Timed;
  readonly arquero: Timed;
  /** Combinations, definitions and definitions with values: by Quartier, and for the whole city. */
  readonly counts: readonly (readonly [number, number, number])[];
  /** Median of all combinations for the whole city. */
  readonly city: number;
}

/** Measures both engines in the page that has loaded this script. */
export async function measure(rounds: number): Promise<Measured> {
  const cubes = makeCubes();
  const ours = await time(() => answerOf(byQuartier(cubes)), rounds);
  const empty = {lowest: [], highest: [], best: [], worst: [], rises: []};
  const city = await time(() => {
    byDay(cubes);
    return empty;
  }, rounds);
  const counts = [byQuartier(cubes), byDay(cubes)].map(
    ({combinations, definitions}) =>
      [combinations.length, definitions.length, definitions.filter(({known}) => known > 0).length] as const
  );
  const arquero = await time(makeArquero(), Math.min(3, rounds));
  return {ours, arquero, counts, city: city.median};
}

Object.assign(globalThis, {measure});

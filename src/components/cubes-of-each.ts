import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {loadCubesOf} from "./cubes.js";

/** The cubes of several indicators, fetched for each by itself: a table that cannot be read costs its indicators, not the page. */
export async function loadCubesOfEach(indicators: readonly Indicator<any>[]): Promise<Cube[]> {
  const loaded = await Promise.allSettled(indicators.map((indicator) => loadCubesOf([indicator as Indicator])));
  const found = loaded.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  return [...new Map(found.map((cube) => [cube.meta.id, cube])).values()];
}

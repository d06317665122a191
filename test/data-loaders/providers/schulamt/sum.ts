import {addUp} from "../../../../indicators/engine/add-up.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {count, evaluate, type Where} from "../../../../indicators/engine/index.js";
import {defineIndicator} from "../../../../indicators/definition/index.js";
import {plainIndicator} from "../../../indicators/indicators.js";

/** The number that a selection gives on a day; dimensions not named are taken in total. */
export function total(cubes: readonly Cube[], cube: string, stichtag: string, where: Where = {}): number {
  const indicator = defineIndicator({
    ...plainIndicator,
    parameters: {},
    breakdowns: ["stichtag"],
    numerator: () => ({...count("schueler"), cube, where})
  });
  const {value} = evaluate(indicator, cubes.map(addUp), {where: {stichtag}});
  return value[0]!;
}

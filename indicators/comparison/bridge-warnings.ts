import {completeParameters} from "../engine/request.js";
import type {Result, Warning} from "../engine/result.js";
import {distinct, populationOf} from "../engine/warnings.js";
import {type PopulationId, populations} from "../vocabulary/populations.js";
import {comparePopulations} from "./compare-populations.js";
import type {Point} from "./point.js";

/**
 * What a reader must know about two numbers that are compared: what the engine
 * warns of in either, whether they count different people, by what the
 * definitions say and by the cubes of the numerators, and whether they come from
 * different registers.
 */
export function bridgeWarnings(a: Point, b: Point, from: Result, to: Result): readonly Warning[] {
  const [first, second] = [from, to].map(({parts}) => parts.numerator.cube.meta.register);
  return distinct([
    ...from.warnings,
    ...to.warnings,
    ...differentPeople(statedBy(a), statedBy(b)),
    ...(counted(from) === "insgesamt" || counted(to) === "insgesamt"
      ? []
      : differentPeople(counted(from), counted(to))),
    ...(first === second
      ? []
      : [
          {
            code: "register" as const,
            message: `Die Zähler der beiden Zahlen stammen aus verschiedenen Quellen: ${first} und ${second}.`
          }
        ])
  ]);
}

/** The warning that two populations are not the same people; none if they are, or if one is unknown. */
export function differentPeople(first: string, second: string): readonly Warning[] {
  if (!isKnown(first) || !isKnown(second)) return [];
  const {relation, sentence} = comparePopulations(first, second);
  return relation === "same" ? [] : [{code: "population", message: sentence}];
}

function statedBy({indicator, parameters}: Point): PopulationId {
  return indicator.population(completeParameters(indicator, parameters));
}

/** Whom the cells of the numerator count. */
function counted({parts}: Result): string {
  const {selection, cube} = parts.numerator;
  return populationOf({selection, meta: cube.meta});
}

function isKnown(id: string): id is PopulationId {
  return Object.hasOwn(populations, id);
}

import {isPartOf, populations, type PopulationId} from "../vocabulary/populations.js";
import {populationOfDimension} from "../vocabulary/dimensions.js";
import type {CubeMeta} from "./cube.js";
import {isEverybody} from "./everybody.js";
import type {Warning} from "./result.js";
import type {Selection} from "./selection.js";

/** A selection and the description of the cube that it selects from. */
export interface Counted {
  readonly selection: Selection;
  readonly meta: CubeMeta;
}

/**
 * Which definition of migration a selection counts by: that of its cube, or, if
 * the cube counts everybody, of the dimension in which the selection names a group.
 */
export function populationOf({selection, meta}: Counted): string {
  if (meta.population !== "insgesamt") return meta.population;
  const named = Object.entries(selection.where).filter(([, set]) => set !== "insgesamt");
  return named.map(([id]) => populationOfDimension(id)).find((id) => id !== undefined) ?? meta.population;
}

/** What a reader must know where numerator and denominator do not come from one count of the same people. */
export function compareParts(numerator: readonly Counted[], denominator: readonly Counted[]): readonly Warning[] {
  const whole = isEverybody(denominator);
  return distinct(numerator.flatMap((top) => denominator.flatMap((bottom) => compare(top, bottom, whole))));
}

function compare(top: Counted, bottom: Counted, isWhole: boolean): readonly Warning[] {
  const warnings: Warning[] = [];
  const [above, below] = [populationOf(top), isWhole ? "insgesamt" : populationOf(bottom)];
  if (!isPartOf(above, below)) {
    warnings.push({
      code: "population",
      message: `Zähler und Nenner zählen nach verschiedenen Definitionen: „${label(above)}“ und „${label(below)}“.`
    });
  }
  const [first, second] = [top.meta.register, bottom.meta.register];
  if (first !== second) {
    warnings.push({
      code: "register",
      message: `Zähler und Nenner stammen aus verschiedenen Quellen: ${first} und ${second}.`
    });
  }
  return warnings;
}

/** What a reader must know where two numbers are compared that count different people; everybody beside a group is no difference. */
export function comparePopulations(a: Counted, b: Counted): readonly Warning[] {
  const [first, second] = [populationOf(a), populationOf(b)];
  if (isPartOf(first, second) || isPartOf(second, first)) return [];
  return [
    {
      code: "population",
      message: `Verglichen werden verschiedene Definitionen: „${label(first)}“ und „${label(second)}“.`
    }
  ];
}

/** Each warning once. */
export function distinct(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter(({message}, i) => warnings.findIndex((other) => other.message === message) === i);
}

function label(id: string): string {
  return Object.hasOwn(populations, id) ? populations[id as PopulationId].label : id;
}

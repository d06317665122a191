import {isPartOf, populations, type PopulationId} from "../vocabulary/populations.js";
import type {CubeMeta} from "./cube.js";
import type {Warning} from "./result.js";

/** What a reader must know where numerator and denominator do not come from one count of the same people. */
export function compareCubes(numerator: CubeMeta, denominator: CubeMeta): readonly Warning[] {
  const warnings: Warning[] = [];
  if (!isPartOf(numerator.population, denominator.population)) {
    warnings.push({
      code: "population",
      message:
        `Zähler und Nenner zählen nach verschiedenen Definitionen: ` +
        `„${label(numerator.population)}“ und „${label(denominator.population)}“.`
    });
  }
  if (numerator.register !== denominator.register) {
    warnings.push({
      code: "register",
      message: `Zähler und Nenner stammen aus verschiedenen Quellen: ${numerator.register} und ${denominator.register}.`
    });
  }
  return warnings;
}

function label(id: string): string {
  return Object.hasOwn(populations, id) ? populations[id as PopulationId].label : id;
}

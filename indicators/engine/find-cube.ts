import {type CubeDeclaration, findDeclaration} from "../vocabulary/cubes/index.js";
import type {Cube} from "./cube.js";
import {EvaluationError} from "./error.js";
import {nearest} from "./nearest.js";
import {hint} from "./resolve.js";

/**
 * The cube with the given id. Throws A101 if it is not among the given ones:
 * naming provider and table where it is declared, else the nearest ids.
 */
export function findCube(cubes: readonly Cube[], id: string): Cube {
  const cube = cubes.find(({meta}) => meta.id === id);
  if (cube !== undefined) return cube;
  const known = cubes.map(({meta}) => meta.id);
  const declared = findDeclaration(id);
  throw new EvaluationError(
    "A101",
    declared ? `cube not delivered: ${id}` : `unknown cube${hint(nearest(id, known))}: ${id}`,
    declared ? missingTable(declared) : `Die Daten „${id}“ sind hier nicht geladen.`
  );
}

/** Why a declared table is not there, as a German sentence. */
export function missingTable({title, provider, table, state}: CubeDeclaration): string {
  switch (state) {
    case "geliefert":
      return `„${title}“ ist hier nicht geladen; die Tabelle „${table}“ (${provider}) wird geliefert.`;
    case "geplant":
      return `„${title}“ ist noch nicht geliefert. Erwartet wird die Tabelle „${table}“ von: ${provider}.`;
    case "Datenlücke":
      return `Datenlücke: „${title}“ hat keine der acht Stellen, die liefern. Nötig wäre die Tabelle „${table}“ von: ${provider}.`;
  }
}

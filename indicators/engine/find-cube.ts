import {type CubeDeclaration, findDeclaration} from "../vocabulary/cubes/index.js";
import {singleUnits} from "../vocabulary/dimensions.js";
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

/** Whether a table lists single schools or facilities, so that no page ever gets it. */
export function isInternal({dimensions}: CubeDeclaration): boolean {
  return Object.keys(dimensions).some((id) => Object.hasOwn(singleUnits, id));
}

/** Why a declared table is not there, as a German sentence. */
export function missingTable(declaration: CubeDeclaration): string {
  const {title, provider, table, state} = declaration;
  if (isInternal(declaration)) {
    return `„${title}“ (${provider}) wird nie veröffentlicht, weil einzelne Schulen oder Einrichtungen zu sehen wären. Auswertbar ist die Tabelle „${table}“ nur in der internen Ansicht.`;
  }
  switch (state) {
    case "geliefert":
      return `Für „${title}“ liegt keine gültige Lieferung vor. Gebraucht wird die Tabelle „${table}“ von: ${provider}.`;
    case "geplant":
      return `„${title}“ ist noch nicht geliefert. Erwartet wird die Tabelle „${table}“ von: ${provider}.`;
    case "Datenlücke":
      return `Datenlücke: „${title}“ hat keine der acht Stellen, die liefern. Nötig wäre die Tabelle „${table}“ von: ${provider}.`;
  }
}

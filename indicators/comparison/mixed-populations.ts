import type {Warning} from "../engine/result.js";
import {differentPeople} from "./bridge-warnings.js";
import type {DefinitionSummary} from "./multiverse.js";

/** What a reader must know where the definitions that are compared count different people: every pair, once. */
export function mixedPopulations(definitions: readonly DefinitionSummary[]): readonly Warning[] {
  const ids = [...new Set(definitions.map(({population}) => population))];
  return ids.flatMap((first, i) => ids.slice(i + 1).flatMap((second) => differentPeople(first, second)));
}

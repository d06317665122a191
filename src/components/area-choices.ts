import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {availableBreakdowns} from "../indicators/engine/request.js";
import type {Choice} from "./fields.js";

/** The dimension of areas that an indicator has under its initial choices, and the areas that its cubes know. */
export interface AreaChoices {
  readonly dimension?: "gebiet" | "quartier";
  readonly areas: readonly Choice[];
}

/** Where an indicator can be looked at: the areas of its cubes, Wuppertal first; one choice where it knows the city only. */
export function areaChoices(indicator: Indicator, cubes: readonly Cube[]): AreaChoices {
  const available = availableBreakdowns(indicator, cubes);
  const dimension = (["quartier", "gebiet"] as const).find((id) => available.includes(id));
  if (dimension === undefined) return {areas: [{value: "05124", label: "Wuppertal"}]};
  const known = new Map(
    cubes.flatMap(({meta}) =>
      meta.dimensions
        .filter(({id}) => id === dimension)
        .flatMap(({codes}) => codes.map(({id, label}) => [id, label] as const))
    )
  );
  const areas = [...known].map(([value, label]) => ({value, label}));
  return {dimension, areas: areas.toSorted((a, b) => Number(b.value === "05124") - Number(a.value === "05124"))};
}

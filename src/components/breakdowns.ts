import type {Indicator} from "../indicators/definition/indicator.js";
import {selectionsOf} from "../indicators/definition/selections.js";
import type {Cube} from "../indicators/engine/cube.js";
import {availableBreakdowns, completeParameters} from "../indicators/engine/request.js";
import type {Where} from "../indicators/engine/selection.js";
import {wuppertal} from "../indicators/vocabulary/areas.js";
import {dimensionLabels} from "../indicators/vocabulary/dimensions.js";
import type {Choice} from "./fields.js";

/** How a result is asked for: by which dimensions, restricted to what. */
export interface Breakdown {
  readonly by: readonly string[];
  readonly where: Where;
  /** The dimension beside the reference date, if there is one. */
  readonly dimension?: string;
}

const areaDimensions = ["gebiet", "quartier"];

/** Levels of the city’s areas, as choices of their own: ten lines are a chart, sixty-nine are a map. */
const stadtbezirke = "stadtbezirk";
const quartiere = "quartier";

/**
 * How an indicator can be broken down with the given choices of its definition, the most telling first: what it must be broken
 * down by, else nothing but time.
 */
export function breakdownChoices(
  indicator: Indicator,
  cubes: readonly Cube[],
  chosen: Readonly<Record<string, string>> = {}
): Choice[] {
  if (comparesAreas(indicator, chosen)) return [{value: quartiere, label: "Quartier"}];
  const own = ownDimensions(indicator, chosen);
  const available = availableBreakdowns(indicator, cubes, chosen);
  const others = available.filter((id) => id !== "stichtag" && id !== quartiere && !own.includes(id));
  const levels = available.includes(quartiere) && !own.includes(quartiere) ? areaLevels(indicator, cubes, chosen) : [];
  return [
    ...(own.length === 0 ? [{value: "zeit", label: "nur im Zeitverlauf"}] : []),
    ...[...own, ...others].map((id) => ({value: id, label: dimensionLabels[id] ?? id})),
    ...levels
  ];
}

/** Levels of areas that every table has which the indicator reads and which is here; some count no deeper than the Stadtbezirk. */
function areaLevels(
  indicator: Indicator,
  cubes: readonly Cube[],
  chosen: Readonly<Record<string, string>>
): readonly Choice[] {
  const read = new Set(
    selectionsOf(indicator, completeParameters(indicator, chosen)).map(({selection}) => selection.cube)
  );
  const depths = cubes
    .filter(({meta}) => read.has(meta.id))
    .flatMap(({meta}) => meta.dimensions.filter(({id}) => id === quartiere))
    .map(({codes}) => depthOf(codes));
  const depth = Math.min(...depths);
  return [
    ...(depth >= 1 ? [{value: stadtbezirke, label: "Stadtbezirk"}] : []),
    ...(depth >= 2 ? [{value: quartiere, label: "Quartier"}] : [])
  ];
}

/** 0 where there is only the city, 1 with its Stadtbezirke, 2 with its Quartiere. */
function depthOf(codes: readonly {readonly id: string; readonly parent?: string | undefined}[]): number {
  const children = codes.filter(({parent}) => parent === wuppertal).map(({id}) => id);
  if (children.length === 0) return 0;
  return codes.some(({parent}) => parent !== undefined && children.includes(parent)) ? 2 : 1;
}

/** What to ask the engine for, for one of the choices. Areas that are not asked for are Wuppertal as a whole. */
export function breakdownOf(
  choice: string,
  indicator: Indicator,
  cubes: readonly Cube[],
  chosen: Readonly<Record<string, string>> = {}
): Breakdown {
  if (comparesAreas(indicator, chosen)) return {by: ["stichtag", quartiere], where: {}, dimension: quartiere};
  const available = availableBreakdowns(indicator, cubes, chosen);
  const time = available.includes("stichtag") ? ["stichtag"] : [];
  const dimension = choice === "zeit" ? undefined : choice === stadtbezirke ? quartiere : choice;
  const where: Record<string, Where[string]> = {};
  for (const area of areaDimensions) {
    if (area !== dimension && available.includes(area)) where[area] = wuppertal;
  }
  if (choice === stadtbezirke) where[quartiere] = {level: {childrenOf: wuppertal}};
  if (choice === quartiere) where[quartiere] = {level: "leaves"};
  return dimension === undefined ? {by: time, where} : {by: [...time, dimension], where, dimension};
}

/** Whether the value of each area rests on all the others, so that neither a part of them nor their sum has one. */
function comparesAreas(indicator: Indicator, chosen: Readonly<Record<string, string>>): boolean {
  const values = completeParameters(indicator, chosen);
  const by = indicator.byOf?.(values) ?? indicator.by;
  return (indicator.over?.(values) ?? []).includes(quartiere) && by.includes(quartiere);
}

/** Dimensions that a result has to be broken down by to mean anything, areas and time aside. */
function ownDimensions(indicator: Indicator, chosen: Readonly<Record<string, string>>): string[] {
  const by = indicator.byOf?.(completeParameters(indicator, chosen)) ?? indicator.by;
  return by.filter((id) => id !== "stichtag" && !areaDimensions.includes(id));
}

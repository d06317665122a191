import {availability} from "../indicators/definition/availability.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {availableBreakdowns, completeParameters} from "../indicators/engine/request.js";

/** Whether an indicator can be drawn today as lines over reference dates, one for each area, without a further breakdown. */
export function hasAreaSeries(
  indicator: Indicator,
  cubes: readonly Cube[],
  chosen: Readonly<Record<string, string>> = {}
): boolean {
  if (availability(indicator, cubes, chosen).state !== "auswertbar") return false;
  const by = indicator.byOf?.(completeParameters(indicator, chosen)) ?? indicator.by;
  if (by.some((dimension) => dimension !== "stichtag" && dimension !== "gebiet")) return false;
  const available = availableBreakdowns(indicator, cubes, chosen);
  return available.includes("stichtag") && available.includes("gebiet");
}

import {timeDimension} from "../vocabulary/dimensions.js";
import type {Plan} from "./compile.js";
import type {CubeMeta} from "./cube.js";
import type {Selection} from "./selection.js";

/**
 * Largest deviation of a sum of rounded cells from the true sum. Each cell was
 * rounded on its own, so the deviations may all fall to one side: 5er-Rundung
 * moves a whole number by at most 2, a sum of k cells by at most 2k. Cells shown
 * as nothing count too: where the provider rounds, they may hide one or two. What
 * the selection says itself goes before.
 */
export function toleranceOf({rounding = 0, kind}: CubeMeta, {options}: Selection, cells: number): number {
  if (options.tolerance !== undefined) return options.tolerance;
  const perCell = kind === "count" ? Math.floor(rounding / 2) : rounding / 2;
  return cells * perCell;
}

/**
 * The same for each group of a plan: a day before the year since which the
 * provider rounds was delivered exactly.
 */
export function tolerancesOf(meta: CubeMeta, selection: Selection, plan: Plan): (group: number) => number {
  const whole = toleranceOf(meta, selection, plan.expected);
  const time = plan.dimensions.find((dimension) => dimension.meta.id === timeDimension);
  const {roundingSince} = meta;
  if (roundingSince === undefined || selection.options.tolerance !== undefined || time === undefined)
    return () => whole;
  const rounded = time.selected.map((k) => Number(time.meta.codes[k]!.id.slice(0, 4)) >= roundingSince);
  if (!time.grouped) return () => (rounded.some(Boolean) ? whole : 0);
  return (group) => (rounded[Math.floor(group / time.stride) % rounded.length] ? whole : 0);
}

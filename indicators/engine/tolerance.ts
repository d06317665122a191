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

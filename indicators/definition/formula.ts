import type {AppliedMeasure} from "../engine/measure.js";
import {type MeasureId, measures} from "../engine/measure-list.js";
import {formatList, formatNumber} from "./german.js";

/** The formula of a measure of numerator and denominator, each in a few words. */
export function partFormula({id, factor}: AppliedMeasure, numerator: string, denominator: string | undefined): string {
  const {of: taken, words} = measures[id];
  if (taken === "areas") return `${words} (${[numerator, ...(denominator ? [denominator] : [])].join("; ")})`;
  if (denominator !== undefined) return `${formatNumber(factor)} × (${numerator}) ÷ (${denominator})`;
  return id === "rate" ? `${numerator}, wie geliefert` : numerator;
}

/** The formula of a measure of other results, each by its label or its value. */
export function inputFormula(id: MeasureId, inputs: readonly string[]): string {
  if (id === "difference") return inputs.map((input) => `(${input})`).join(" − ");
  if (id === "quotient") return inputs.map((input) => `(${input})`).join(" ÷ ");
  return `${measures[id].words} von: ${formatList(inputs)}`;
}

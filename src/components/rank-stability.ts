import {rankIntervals} from "../indicators/comparison/rank-intervals.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {formatDate, formatNumber} from "../indicators/definition/german.js";
import type {Cube} from "../indicators/engine/cube.js";
import type {Result} from "../indicators/engine/result.js";
import {hasValue} from "../indicators/vocabulary/sign-strength.js";
import {attempt} from "./attempt.js";
import {breakdownChoices, breakdownOf} from "./breakdowns.js";
import {element} from "./dom.js";
import {evaluateOnce} from "./evaluate-once.js";
import type {ComparedVariant} from "./variant-state.js";

export interface RankStabilityOptions {
  readonly indicator: Indicator;
  readonly cubes: readonly Cube[];
  readonly variants: readonly ComparedVariant[];
  /** ISO date of the reference day. */
  readonly day: string;
}

/**
 * How far the order of the Quartiere can be trusted, in words: how many pairs chance lets apart under each definition, how wide
 * the places are, and how many pairs two definitions order the other way round. No Quartier is named: the order is not the
 * finding. Undefined where the indicator has no Quartiere.
 */
export function rankStability({indicator, cubes, variants, day}: RankStabilityOptions): HTMLElement | undefined {
  const results = variants.flatMap((variant) => {
    const {parameters} = variant;
    const choices = attempt(() => breakdownChoices(indicator, cubes, parameters)).value ?? [];
    if (!choices.some(({value}) => value === "quartier")) return [];
    const {by, where} = breakdownOf("quartier", indicator, cubes, parameters);
    const own = by.filter((id) => id !== "stichtag");
    const result = evaluateOnce(indicator, cubes, {by: own, where: {...where, stichtag: day}, parameters}).value;
    return result && result.length > 1 ? [{variant, result}] : [];
  });
  if (results.length === 0) return undefined;
  const sentences = [
    ...results.map(({variant, result}) => `${variant.name}: ${placesWords(result)}`),
    ...results
      .slice(1)
      .map(({variant, result}) => swapWords(results[0]!.variant.name, results[0]!.result, variant.name, result))
  ];
  return element(
    "div",
    {},
    element("p", {}, `Am ${formatDate(day)}, Niveau 95 % für alle Vergleiche zusammen:`),
    element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence)))
  );
}

/** How many pairs of areas chance lets apart, and how many places an area can take. */
export function placesWords(result: Result): string {
  const {pairs, different, rank, best, worst} = rankIntervals(result, "quartier");
  const placed = [...rank.keys()].filter((i) => rank[i]! > 0);
  if (pairs === 0) return "Für diese Kennzahl gibt es keine Plätze, weil sie kein Anteil von gezählten Personen ist.";
  const widths = placed.map((i) => worst[i]! - best[i]! + 1).sort((a, b) => a - b);
  const median = widths[Math.floor(widths.length / 2)]!;
  return (
    `${formatNumber(different)} von ${formatNumber(pairs)} Paaren von Quartieren unterscheiden sich über den Zufall hinaus. ` +
    `Die Hälfte der ${placed.length} Quartiere kann auf ${median} oder mehr verschiedenen Plätzen stehen.`
  );
}

/** How many pairs of areas stand the other way round under another definition. */
export function swapWords(firstName: string, first: Result, name: string, second: Result): string {
  const place = new Map(areasOf(second).map((area, i) => [area, i]));
  const both = areasOf(first).flatMap((area, i) => {
    const other = place.get(area);
    if (other === undefined || !hasValue(first.zeichen[i]!) || !hasValue(second.zeichen[other]!)) return [];
    return [[first.value[i]!, second.value[other]!] as const];
  });
  let pairs = 0;
  let swapped = 0;
  for (let i = 0; i < both.length; ++i) {
    for (let j = 0; j < i; ++j) {
      ++pairs;
      const [a, b] = [both[i]![0] - both[j]![0], both[i]![1] - both[j]![1]];
      if (a * b < 0) ++swapped;
    }
  }
  return `Von ${firstName} zu ${name} kehrt sich die Reihenfolge in ${formatNumber(swapped)} von ${formatNumber(pairs)} Paaren um.`;
}

function areasOf({dimensions}: Result): readonly string[] {
  const column = dimensions["quartier"];
  return column ? [...column.codes].map((code) => column.dictionary[code]!) : [];
}

import {readingExample} from "../indicators/definition/example.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import type {Cube} from "../indicators/engine/cube.js";
import {evaluate} from "../indicators/engine/evaluate.js";
import type {RowFields} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {attempt, reason} from "./attempt.js";
import {effectOf} from "./effect.js";
import {element} from "./dom.js";
import {latest} from "./latest.js";
import {lineFigure} from "./line-figure.js";
import type {LineSource} from "./raw-line.js";

export interface SeriesSectionOptions<P extends Parameters> {
  readonly indicator: Indicator<P>;
  readonly parameters: Partial<ValuesOf<P>>;
  readonly cubes: readonly Cube[];
  /** Area that the text is about; the others are context. */
  readonly area: string;
  readonly lines: LineSource;
  /** The finding, from the newest row of the area. */
  readonly title: (row: RowFields & {readonly stichtag: string}) => string;
}

/**
 * What a changed definition does and its series over the reference dates, beside
 * the standard definition. Where the choice cannot be computed, says what is
 * missing and from whom it is expected.
 */
export function seriesSection<P extends Parameters>(options: SeriesSectionOptions<P>): HTMLElement {
  const {indicator, parameters, cubes, area, lines, title} = options;
  const by = ["stichtag", "gebiet"] as const;
  const chosen = attempt(() => evaluate(indicator, cubes, {by, parameters}));
  if (chosen.value === undefined) return reason(chosen.message);
  const standard = attempt(() => evaluate(indicator, cubes, {by})).value;
  const newest = latest(rows(chosen.value), "gebiet", area);
  const {unit} = chosen.value;
  return element(
    "div",
    {},
    effectOf(newest, standard && latest(rows(standard), "gebiet", area), unit),
    lineFigure({
      result: chosen.value,
      standard,
      series: "gebiet",
      highlight: area,
      lines,
      title: newest && newest.value !== null ? title(newest) : `${indicator.title}: kein Wert.`,
      subtitle: `${indicator.id} ${indicator.title}, ${unit}`,
      reading: newest && readingExample(indicator, chosen.value, newest.index)
    })
  );
}

import {wordSpace} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import type {Cube} from "../indicators/engine/cube.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {breakdownOf} from "./breakdowns.js";
import {carriesUnit} from "./carries-unit.js";
import {evaluateOnce} from "./evaluate-once.js";
import type {KeyFigure} from "./key-figures.js";
import {newest} from "./newest.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";

/** An indicator over reference dates for Wuppertal as a whole; undefined where it cannot be computed. */
export function seriesOf<P extends Parameters>(
  indicator: Indicator<P>,
  cubes: readonly Cube[],
  parameters: Partial<ValuesOf<P>> = {}
): Result | undefined {
  const plain = indicator as unknown as Indicator;
  const chosen = parameters as Readonly<Record<string, string>>;
  return evaluateOnce(plain, cubes, {...breakdownOf("zeit", plain, cubes, chosen), parameters: chosen}).value;
}

/** Its newest number as a key figure that says its date and opens its origin; undefined where there is none. */
export function keyFigureOf<P extends Parameters>(
  label: string,
  indicator: Indicator<P>,
  cubes: readonly Cube[],
  lines: LineSource,
  parameters: Partial<ValuesOf<P>> = {}
): KeyFigure | undefined {
  const result = seriesOf(indicator, cubes, parameters);
  const row = result && newest(rows(result));
  if (result === undefined || row === undefined || row.value === null) return undefined;
  return {
    label,
    text: carriesUnit(row.text) ? row.text : `${row.text}${wordSpace}${result.unit}`,
    note: row.labels["stichtag"] ?? "",
    sample: result.sample,
    open: () => showProvenance(explain(result, row.index), lines)
  };
}

import type {Cube} from "../../indicators/engine/cube.js";
import {signAt} from "../../indicators/vocabulary/signs.js";
import {cellIndex} from "../contract/cell-index.js";
import type {PlausibilityRule} from "../contract/contract.js";
import {type Findings, findings} from "../contract/findings.js";
import type {Problem} from "../contract/problem.js";

/** A change must be this far beyond the others before it is named: in percentage points. */
const slack = 5;

/**
 * Names changes from one date to the next that lie far outside the series’ own
 * range: beyond the smallest and largest of its other changes by more than their
 * span and five percentage points. Series of fewer than four changes have no
 * range yet. A warning by file of the later delivery: the years may be right.
 */
export function findJumps(
  cube: Cube,
  {codes, least}: Extract<PlausibilityRule, {kind: "no-jump"}>
): ReadonlyMap<string, readonly Problem[]> {
  const {meta, dimensions, zeichen, wert} = cube;
  const {find, keyOf, strides} = cellIndex(dimensions, cube.length);
  const dates = dimensions["stichtag"]!;
  const selected = Object.entries(codes).map(([id, code]) => ({
    column: dimensions[id]!.codes,
    code: dimensions[id]!.dictionary.indexOf(code)
  }));
  const found = new Map<string, Findings>();
  const seen = new Set<number>();
  for (let cell = 0; cell < cube.length; ++cell) {
    if (!selected.every(({column, code}) => column[cell] === code)) continue;
    const start = keyOf(cell) - dates.codes[cell]! * strides["stichtag"]!;
    if (seen.has(start)) continue;
    seen.add(start);
    const series = dates.dictionary.map((_, date) => find(start + date * strides["stichtag"]!));
    const values = series.map((at) => (at >= 0 && signAt(zeichen[at]!).hasValue ? wert[at]! : undefined));
    for (const at of outliers(values, least)) {
      const delivery = meta.deliveries[cube.herkunft.lieferung[series[at]!]!]!;
      const labels = meta.dimensions.flatMap(({id, codes: all}) =>
        id === "stichtag" || id in codes ? [] : [all[dimensions[id]!.codes[cell]!]!.label]
      );
      const subject = labels.length > 0 ? labels.join(", ") : meta.title;
      if (!found.has(delivery.file)) found.set(delivery.file, findings());
      found.get(delivery.file)!.add(
        "P304",
        {
          file: delivery.file,
          row: cube.herkunft.zeile[series[at]!]!,
          column: cube.herkunft.spalte[series[at]!]!,
          raw: `${subject}: ${german(values[at - 1]!)} → ${german(values[at]!)}`
        },
        "Die Veränderung zum Zeitpunkt davor liegt weit außerhalb der anderen in dieser Reihe."
      );
    }
  }
  return new Map([...found].map(([file, {all}]) => [file, all()]));
}

/** Positions in a series whose change from the value before lies far outside the range of the other changes. */
export function outliers(series: readonly (number | undefined)[], least: number): number[] {
  const changes = series.flatMap((value, at) => {
    const before = series[at - 1];
    if (value === undefined || before === undefined || before <= 0 || Math.max(value, before) < least) return [];
    return [{at, change: (value / before - 1) * 100}];
  });
  if (changes.length < 4) return [];
  return changes.flatMap(({at, change}) => {
    const others = changes.filter((other) => other.at !== at).map((other) => other.change);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    const room = Math.max(high - low, slack);
    return change < low - room || change > high + room ? [at] : [];
  });
}

const german = (value: number): string => value.toLocaleString("de-DE");

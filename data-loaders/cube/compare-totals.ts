import type {Cube} from "../../indicators/engine/cube.js";
import type {Contract, PlausibilityRule} from "../contract/contract.js";
import {germanDate} from "../contract/dates.js";
import {findings} from "../contract/findings.js";
import type {Problem} from "../contract/problem.js";
import type {BuiltCube} from "./load.js";
import {filesByDate, totalSeries} from "./totals.js";

type Rule = Extract<PlausibilityRule, {kind: "same-total"}>;

/** The cubes, with what comparing their sums with those of other cubes found, where a contract promises the same. */
export function compareTotals(
  built: ReadonlyMap<string, BuiltCube>,
  contracts: readonly Contract[]
): ReadonlyMap<string, BuiltCube> {
  const compared = new Map(built);
  for (const {cube, plausibility} of contracts) {
    for (const rule of plausibility) {
      if (rule.kind !== "same-total") continue;
      const [own, other] = [compared.get(cube.id), built.get(rule.cube)?.cube];
      if (own?.cube === undefined || other === undefined) continue;
      const problems = new Map(own.problems);
      for (const [file, found] of findDifferences(own.cube, other, rule))
        problems.set(file, [...(problems.get(file) ?? []), ...found]);
      compared.set(cube.id, {...own, problems});
    }
  }
  return compared;
}

/**
 * Dates on which the sums of a cube are not those of another, by file of the
 * first. Where they are exactly those of all cells of the other, the message says
 * so: then the wrong population was delivered.
 */
export function findDifferences(cube: Cube, other: Cube, {where, by}: Rule): ReadonlyMap<string, readonly Problem[]> {
  const own = seriesByDate(cube, by);
  const expected = seriesByDate(other, by, where);
  const whole = seriesByDate(other, by);
  const files = filesByDate(cube);
  const found = new Map<string, readonly Problem[]>();
  for (const [position, date] of cube.dimensions["stichtag"]!.dictionary.entries()) {
    const [sums, wanted] = [own.get(date), expected.get(date)];
    if (sums === undefined || wanted === undefined) continue;
    const different = [...wanted].filter(([key, {value}]) => (sums.get(key)?.value ?? 0) !== value);
    const [first] = different;
    if (first === undefined) continue;
    const [key, {label, value}] = first;
    const all = whole.get(date)!;
    const isWhole = [...all].every(([one, {value: sum}]) => sums.get(one)?.value === sum);
    const file = files[position]!;
    const group = findings();
    group.add(
      "P308",
      {file, raw: `${germanDate(date)}${label && `, ${label}`}: ${german(sums.get(key)?.value ?? 0)}`},
      isWhole
        ? `Gezählt sind alle aus „${other.meta.title}“, und nicht nur der Teil, der gemeint ist.`
        : `Die Summen sind an ${different.length} von ${wanted.size} Stellen nicht die aus „${other.meta.title}“.`,
      german(value)
    );
    found.set(file, [...(found.get(file) ?? []), ...group.all()]);
  }
  return found;
}

/** By date, then by key, what the sum is about and the sum. */
function seriesByDate(
  cube: Cube,
  by: readonly string[],
  where?: Readonly<Record<string, string>>
): ReadonlyMap<string, ReadonlyMap<string, {readonly label: string; readonly value: number}>> {
  const series = totalSeries(cube, by, where);
  return new Map(
    cube.dimensions["stichtag"]!.dictionary.map((date, at) => [
      date,
      new Map(
        series.flatMap(({key, label, values}) =>
          values[at] === undefined ? [] : [[key, {label, value: values[at]}] as const]
        )
      )
    ])
  );
}

const german = (value: number): string => value.toLocaleString("de-DE");

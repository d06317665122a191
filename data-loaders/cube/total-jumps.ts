import type {Cube} from "../../indicators/engine/cube.js";
import type {PlausibilityRule} from "../contract/contract.js";
import {germanDate} from "../contract/dates.js";
import {type Findings, findings} from "../contract/findings.js";
import type {Problem} from "../contract/problem.js";
import {outliers} from "./jumps.js";
import {filesByDate, totalSeries} from "./totals.js";

type Rule<Kind> = Extract<PlausibilityRule, {kind: Kind}>;

/** Like `findJumps`, of the sums of a cube that carries leaf cells only. By file of the later delivery. */
export function findTotalJumps(
  cube: Cube,
  {by, least}: Rule<"no-total-jump">
): ReadonlyMap<string, readonly Problem[]> {
  const found = collector(cube);
  for (const {label, values} of totalSeries(cube, by)) {
    for (const date of outliers(values, least)) {
      found
        .at(date)
        .add(
          "P304",
          {file: found.file(date), raw: `${label || cube.meta.title}: ${step(values, date)}`},
          "Die Veränderung der Summe zum Zeitpunkt davor liegt weit außerhalb der anderen in dieser Reihe."
        );
    }
  }
  return found.all();
}

/** Names dates whose sum is larger by more than the given percentage than that of the date before. */
export function findOtherPopulation(
  cube: Cube,
  {most}: Rule<"same-population">
): ReadonlyMap<string, readonly Problem[]> {
  const found = collector(cube);
  for (const {values} of totalSeries(cube, [])) {
    for (const [date, value] of values.entries()) {
      const before = values[date - 1];
      if (value === undefined || before === undefined || value <= before * (1 + most / 100)) continue;
      found.at(date).add(
        "P307",
        {
          file: found.file(date),
          raw: `${germanDate(cube.dimensions["stichtag"]!.dictionary[date]!)}: ${step(values, date)}`
        },
        "Die Summe ist gegenüber dem Zeitpunkt davor so stark gestiegen, dass vielleicht Nebenwohnungen mitgezählt sind.",
        `höchstens ${german(most)} Prozent mehr`
      );
    }
  }
  return found.all();
}

/** Findings by the file that gives a date. */
function collector(cube: Cube) {
  const files = filesByDate(cube);
  const byFile = new Map<string, Findings>();
  return {
    file: (date: number): string => files[date]!,
    at(date: number): Findings {
      const file = files[date]!;
      if (!byFile.has(file)) byFile.set(file, findings());
      return byFile.get(file)!;
    },
    all: (): ReadonlyMap<string, readonly Problem[]> => new Map([...byFile].map(([file, {all}]) => [file, all()]))
  };
}

const step = (values: readonly (number | undefined)[], at: number): string =>
  `${german(values[at - 1]!)} → ${german(values[at]!)}`;

const german = (value: number): string => value.toLocaleString("de-DE");

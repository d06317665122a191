import {formatNumber, formatPoints} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {change} from "../indicators/engine/change.js";
import type {Cube} from "../indicators/engine/cube.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {attempt} from "./attempt.js";
import {dataTable} from "./data-table.js";
import {element, type Child} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import {seriesOf} from "./key-figure-of.js";
import {explainStep} from "./movement.js";
import {newest} from "./newest.js";
import {numberButton} from "./number-button.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";

interface Movement {
  readonly indicator: Indicator;
  readonly value: Child;
  /** The newest reference day, in words. */
  readonly day: string;
  readonly moved: string;
  /** The number in it, with what opens its origin. */
  readonly step?: SaidNumber;
  /** In points, of percentages that may be compared with the day before. */
  readonly points?: number;
}

/**
 * The newest value of some indicators for the city, and how it moved since the date before; across a break of measurement it
 * says so instead. Which percentage moved most stands above.
 */
export function movementTable(
  indicators: readonly Indicator[],
  cubes: readonly Cube[],
  lines: LineSource
): HTMLElement {
  const movements = indicators.flatMap((indicator) => movementOf(indicator, cubes, lines) ?? []);
  const table = dataTable<Movement>({
    caption: "Leitzahlen für Wuppertal und ihre letzte Veränderung",
    columns: [
      {label: "Indikator", cell: ({indicator}) => element("a", {href: `./katalog/${indicator.id}`}, indicator.title)},
      {label: "Zuletzt", align: "rechts", cell: ({value}) => value, narrow: "ohne Namen"},
      {
        label: "Veränderung",
        cell: movedCell,
        sort: ({points}) => points ?? null,
        narrow: "ohne Namen"
      },
      {label: "Stichtag", cell: ({day}) => day}
    ],
    rows: movements,
    cards: true
  });
  return element("div", {}, element("p", {}, ...greatest(movements)), table);
}

/** Which of the percentages moved furthest, and how many rose and fell. */
function greatest(movements: readonly Movement[]): readonly Child[] {
  const known = movements.flatMap((movement) =>
    movement.points === undefined ? [] : [{...movement, points: movement.points}]
  );
  const [first] = known.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (first === undefined || first.points === 0) return [];
  const risen = known.filter(({points}) => points > 0).length;
  const fallen = known.filter(({points}) => points < 0).length;
  const words = `Am weitesten bewegt: ${first.indicator.title}, ${first.moved}. Von ${known.length} Anteilen und Quoten ${risen === 1 ? "ist" : "sind"} ${risen} gestiegen, ${fallen} gesunken.`;
  return numberSentence(words, first.step ? [first.step] : []);
}

function movedCell({moved, step}: Movement): HTMLElement {
  return element("span", {}, ...numberSentence(moved, step ? [step] : []));
}

function movementOf(indicator: Indicator, cubes: readonly Cube[], lines: LineSource): Movement | undefined {
  const result = seriesOf(indicator, cubes);
  const row = result && newest(rows(result) as readonly Row[]);
  if (result === undefined || row === undefined || row.value === null) return undefined;
  const day = dayOf(row);
  const before = (rows(result) as readonly Row[])
    .filter((one) => dayOf(one) < day)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    .at(-1);
  const number = numberButton(row.text, () => showProvenance(explain(result, row.index), lines));
  return {
    indicator,
    day: row.labels["stichtag"] ?? "",
    value: element(
      "span",
      {class: "leitzahl"},
      number,
      result.unit === "Prozent" ? "" : ` ${result.unit}`,
      " ",
      result.sample && sampleMark()
    ),
    ...(before === undefined ? {moved: "erster Stichtag"} : stepSince(result, before, row, lines))
  };
}

function stepSince(
  result: Result,
  before: Row,
  row: Row,
  lines: LineSource
): Pick<Movement, "moved" | "step" | "points"> {
  const step = attempt(() => change(result, dayOf(before), dayOf(row))[0]);
  if (step.value === undefined) return {moved: step.message ?? "nicht vergleichbar"};
  const {difference} = step.value;
  if (difference === null) return {moved: "nicht berechenbar"};
  const since = `seit ${before.labels["stichtag"]}`;
  const inPoints = result.unit === "Prozent";
  const text = inPoints ? formatPoints(difference, 1, true) : formatNumber(difference, [0, 1]);
  return {
    moved: `${text}${inPoints ? "" : ` ${result.unit}`} ${since}`,
    step: {text, open: () => showProvenance(explainStep(result, before, row, difference, {text}), lines)},
    ...(inPoints && {points: difference})
  };
}

function dayOf(row: Row): string {
  return String(row["stichtag"]);
}

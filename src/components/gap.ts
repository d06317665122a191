import {defineIndicator} from "../indicators/definition/define.js";
import {formatPercent, formatPoints} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {input} from "../indicators/definition/input.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import {onReferenceDay} from "../indicators/definition/reference-day.js";
import type {Cube} from "../indicators/engine/cube.js";
import {derived, type DerivedInput} from "../indicators/engine/derived.js";
import {explain} from "../indicators/engine/explain.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {gapClosure} from "../indicators/measures/gap-closure.js";
import {type BreakNote, breakNotes} from "./break-notes.js";
import {breakdownOf} from "./breakdowns.js";
import {recalled} from "./evaluate-once.js";

export interface GapOptions<P extends Parameters> {
  /** A share in Prozent with a parameter that chooses the group. */
  readonly indicator: Indicator<P>;
  readonly parameters?: Partial<ValuesOf<P>>;
  readonly cubes: readonly Cube[];
  /** Name of that parameter; `gruppe` unless told. */
  readonly parameter?: string;
  /** Two of its values: the group that the text is about, and the one that it is compared with. */
  readonly groups: readonly [string, string];
}

/** Both groups of one reference day on which both have a value. */
export interface GapDay {
  /** ISO date, and how it is said. */
  readonly day: string;
  readonly label: string;
  readonly values: readonly [Row, Row];
  /** First minus second, in Prozentpunkte. */
  readonly difference: Row;
  /** First over second. */
  readonly ratio: Row;
}

/** Two groups of one indicator over the reference days. */
export interface Gap {
  readonly indicator: {readonly id: string; readonly title: string};
  readonly labels: readonly [string, string];
  readonly results: {readonly groups: readonly [Result, Result]; readonly difference: Result; readonly ratio: Result};
  readonly days: readonly GapDay[];
  readonly first: GapDay;
  readonly last: GapDay;
  readonly notes: readonly BreakNote[];
  /** Per group how far it moved from the first to the last day, in Prozentpunkte. */
  readonly rises: readonly [number, number];
  /** The same without the steps across a break of measurement. */
  readonly within: readonly [number, number];
  /** These steps, each from one reference day to the next. */
  readonly cuts: readonly (readonly [before: GapDay, after: GapDay])[];
}

/**
 * Evaluates an indicator for two groups, with their difference (interval of
 * Newcombe) and their ratio, for the city as a whole. Undefined where no
 * reference day has both. Throws an EvaluationError as `evaluate` does.
 */
export function gapOf<P extends Parameters>(options: GapOptions<P>): Gap | undefined {
  const {cubes, parameter = "gruppe", groups} = options;
  const indicator = options.indicator as unknown as Indicator;
  const chosen = groups.map((group) => ({...options.parameters, [parameter]: group})) as [Chosen, Chosen];
  const asked = breakdownOf("zeit", indicator, cubes, chosen[0]);
  const both = chosen.map((parameters) => recalled(indicator, cubes, {...asked, parameters})) as [Result, Result];
  const labels = groups.map((group) => String(indicator.parameters[parameter]!.options[group])) as [string, string];
  const difference = recalled(compared(indicator, chosen, labels, "difference"), cubes, asked);
  const ratio = recalled(compared(indicator, chosen, labels, "quotient"), cubes, asked);
  const days = daysOf(both, difference, ratio);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const references = new Map(both.flatMap(({breaks}) => breaks.map((reference) => [reference.id, reference])));
  const notes = breakNotes([...references.values()], first.day, last.day);
  const steps = days.slice(1).map((after, i) => [days[i]!, after] as const);
  const cuts = steps.filter(([before, after]) => cutMarksBetween(notes, before.day, after.day).length > 0);
  const risesOf = (counted: typeof steps): [number, number] => [riseOf(counted, 0), riseOf(counted, 1)];
  return {
    indicator,
    labels,
    results: {groups: both, difference, ratio},
    days,
    first,
    last,
    notes,
    rises: risesOf(steps),
    within: risesOf(steps.filter((step) => !cuts.includes(step))),
    cuts
  };
}

type Chosen = Readonly<Record<string, string>>;

/** The marks of breaks drawn between two days, across which the engine computes no change. */
export function cutMarksBetween(notes: readonly BreakNote[], from: string, to: string): readonly BreakNote[] {
  return notes.filter(({marks}) =>
    marks.some(({cuts, date}) => {
      const day = date.toISOString().slice(0, 10);
      return cuts && day > from && day <= to;
    })
  );
}

/** Where “higher by so many points than on the first day” comes from: both values with their own origin. */
export function explainRise({results, first, last, rises, labels}: Gap, group: 0 | 1): Provenance {
  const result = results.groups[group];
  const [before, after] = [first.values[group], last.values[group]];
  const text = formatPoints(rises[group], 1, true);
  return derived(
    [
      {label: last.label, provenance: explain(result, after.index)},
      {label: first.label, provenance: explain(result, before.index)}
    ],
    {
      text,
      value: rises[group],
      unit: "Prozentpunkte",
      formula: {
        words: `${labels[group]} ${onReferenceDay(last.label)} − ${labels[group]} ${onReferenceDay(first.label)}`,
        values: `${after.text} − ${before.text} = ${text}`
      }
    }
  );
}

/** Where the same comes from without the steps across a break: the values on both sides of each of them too. */
export function explainWithin(gap: Gap, group: 0 | 1): Provenance {
  const {results, first, last, within, cuts, labels} = gap;
  const result = results.groups[group];
  const days = [last, first, ...cuts.flatMap(([before, after]) => [after, before])];
  const text = formatPoints(within[group], 1, true);
  const parts = (saidOf: (day: GapDay) => string): string =>
    [
      `${saidOf(last)} − ${saidOf(first)}`,
      ...cuts.map(([before, after]) => `(${saidOf(after)} − ${saidOf(before)})`)
    ].join(" − ");
  return derived(
    days.map(({label, values}) => ({label, provenance: explain(result, values[group].index)})) as [DerivedInput],
    {
      text,
      value: within[group],
      unit: "Prozentpunkte",
      formula: {
        words: `${parts(({label}) => `${labels[group]} ${onReferenceDay(label)}`)}; in Klammern der Schritt über den Bruch`,
        values: `${parts(({values}) => values[group].text)} = ${text}`
      }
    }
  );
}

/** What became of the distance between the first and the last day: “36 % des Abstands geschlossen”; undefined where no part can be told. */
export function closureOf({
  first,
  last
}: Gap): {readonly part: string; readonly words: string; readonly value: number} | undefined {
  const closure = gapClosure(first.difference.value!, last.difference.value!)?.closure;
  if (closure === undefined) return undefined;
  const part = formatPercent(Math.abs(100 * closure), 0);
  return {part, words: closure >= 0 ? `${part} des Abstands geschlossen` : `um ${part} größer`, value: 100 * closure};
}

/** Where that part comes from: both distances, each with both groups and their origin. */
export function explainClosure(
  {results, first, last}: Gap,
  {part, value}: NonNullable<ReturnType<typeof closureOf>>
): Provenance {
  const [before, after] = [first.difference, last.difference].map(({text}) => text.replace(/^[+−]/, ""));
  return derived(
    [
      {label: `Abstand ${onReferenceDay(last.label)}`, provenance: explain(results.difference, last.difference.index)},
      {label: `Abstand ${onReferenceDay(first.label)}`, provenance: explain(results.difference, first.difference.index)}
    ],
    {
      text: part,
      value,
      unit: "Prozent",
      formula:
        value >= 0
          ? {words: "1 − Abstand am Ende ÷ Abstand am Anfang", values: `1 − ${after} ÷ ${before} = ${part}`}
          : {words: "Abstand am Ende ÷ Abstand am Anfang − 1", values: `${after} ÷ ${before} − 1 = ${part}`}
    }
  );
}

/** The comparison as an indicator of its own, so that its numbers have interval and origin like any other. */
function compared(
  indicator: Indicator,
  chosen: readonly [Chosen, Chosen],
  labels: readonly [string, string],
  measure: "difference" | "quotient"
): Indicator {
  return defineIndicator({
    id: indicator.id,
    title: `${measure === "difference" ? "Abstand" : "Verhältnis"}: ${indicator.title}`,
    question: indicator.question,
    theme: indicator.theme,
    inputs: () => chosen.map((parameters, i) => input(labels[i]!, indicator, parameters)),
    measure,
    unit: measure === "difference" ? "Prozentpunkte" : "Verhältnis",
    referenceDate: indicator.referenceDate,
    breakdowns: indicator.breakdowns,
    by: ["stichtag"],
    direction: "Annäherung",
    population: indicator.population(chosen[0]),
    breaks: [],
    disclosure: indicator.disclosure,
    example: ({text}) => text,
    limits: indicator.limits,
    state: indicator.state,
    version: indicator.version,
    changes: []
  }) as unknown as Indicator;
}

function daysOf(groups: readonly [Result, Result], difference: Result, ratio: Result): GapDay[] {
  const [first, second, gaps, ratios] = [...groups, difference, ratio].map(
    (result) => new Map((rows(result) as readonly Row[]).map((row) => [row["stichtag"] as string, row]))
  );
  return [...first!.keys()].sort().flatMap((day): GapDay[] => {
    const [a, b, gap, quotient] = [first!.get(day), second!.get(day), gaps!.get(day), ratios!.get(day)];
    if (!a || !b || !gap || !quotient || a.value === null || b.value === null) return [];
    return [{day, label: a.labels["stichtag"] ?? day, values: [a, b], difference: gap, ratio: quotient}];
  });
}

function riseOf(steps: Gap["cuts"], group: 0 | 1): number {
  return steps.reduce((sum, [before, after]) => sum + after.values[group].value! - before.values[group].value!, 0);
}

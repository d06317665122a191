import {formatNumber, formatPoints} from "../indicators/definition/german.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import {onReferenceDay} from "../indicators/definition/reference-day.js";
import {derived, type DerivedInput} from "../indicators/engine/derived.js";
import {attempt} from "./attempt.js";
import {dataTable} from "./data-table.js";
import {type Child, element} from "./dom.js";
import {cutMarksBetween, explainRise, explainWithin, type Gap, gapOf, type GapOptions} from "./gap.js";
import {sampleMark} from "./figure-frame.js";
import {numberButton} from "./number-button.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";

/** How a published claim of the form “A rose by so much, more than twice as much as B” is worded. */
export interface ClaimWords {
  /** “Die Beschäftigungsquote nichtdeutscher Staatsangehöriger”. */
  readonly subject: string;
  /** “bei Deutschen”. */
  readonly compared: string;
}

/** The claim as the data have it, from the first to the last reference day. */
export function claimSentence({first, last, rises}: Gap, {subject, compared}: ClaimWords): string {
  const [own, other] = rises;
  const [from, to] = [onReferenceDay(first.label), onReferenceDay(last.label)];
  const moved = `${subject} lag ${to} um ${pointsOf(own)} ${own < 0 ? "niedriger" : "höher"} als ${from}`;
  const times = timesOf(rises);
  if (times === undefined) return `${moved}; ${compared} waren es ${formatPoints(other)}.`;
  const words =
    times > 2
      ? `mehr als das Doppelte des Anstiegs ${compared} (${pointsOf(other)})`
      : `das ${formatNumber(times, 1)}-Fache des Anstiegs ${compared} (${pointsOf(other)})`;
  return `${moved}; das ist ${words}.`;
}

/** What a break of measurement between the two days does to the claim; undefined where none lies there. */
export function claimAcrossBreaks({first, last, notes, rises, within}: Gap): string | undefined {
  const cuts = cutMarksBetween(notes, first.day, last.day);
  if (cuts.length === 0) return undefined;
  const marks = cuts.map(({mark}) => mark.mark).join(", ");
  const rest = `Lässt man den Schritt über den Bruch weg, bleiben ${pointsOf(within[0])} und ${pointsOf(within[1])}`;
  const [all, left] = [timesOf(rises), timesOf(within)];
  const start = `Zwischen den beiden Tagen ${cuts.length > 1 ? "liegen Brüche" : "liegt ein Bruch"} der Messung (${marks} in der Abbildung): Der Unterschied ist deshalb keine reine Veränderung. ${rest}`;
  if (all === undefined || left === undefined) return `${start}.`;
  const agrees = all > 2 === left > 2;
  return `${start}, das ${formatNumber(left, 1)}-Fache. „Mehr als das Doppelte“ ${left > 2 ? "gilt" : "gilt nicht"}${agrees ? " auch so" : " dann"}.`;
}

export interface ClaimCase<P extends Parameters> {
  readonly label: string;
  readonly parameters: Partial<ValuesOf<P>>;
}

export interface ClaimTableOptions<P extends Parameters> extends GapOptions<P> {
  readonly cases: readonly ClaimCase<P>[];
  readonly lines: LineSource;
}

interface ClaimLine {
  readonly label: string;
  readonly gap: Gap | undefined;
  readonly message: string;
}

/** The claim under each definition that is argued about: how far both groups moved, and whether “more than twice” holds. */
export function claimTable<P extends Parameters>(options: ClaimTableOptions<P>): HTMLElement {
  const {cases, lines} = options;
  const all = cases.map(({label, parameters}): ClaimLine => {
    const {value, message} = attempt(() => gapOf({...options, parameters: {...options.parameters, ...parameters}}));
    return {label, gap: value, message: message ?? "kein Stichtag mit beiden Werten"};
  });
  const holding = all.filter(({gap}) => gap && (timesOf(gap.rises) ?? 0) > 2).length;
  const known = all.filter(({gap}) => gap).length;
  const labels = all.find(({gap}) => gap)?.gap?.labels ?? options.groups;
  const sample = all.some(({gap}) => gap?.results.groups.some((result) => result.sample));
  return element(
    "div",
    {},
    element(
      "p",
      {},
      ...rangeOf(all, lines),
      holding === known
        ? `„Mehr als das Doppelte“ gilt in allen ${known} Fassungen.`
        : `„Mehr als das Doppelte“ gilt in ${holding} von ${known} Fassungen.`,
      sample && " ",
      sample && sampleMark()
    ),
    dataTable<ClaimLine>({
      caption: "Der Satz unter jeder Fassung der Definition",
      columns: [
        {label: "Fassung", cell: ({label}) => label},
        {label: "Zeitraum", cell: ({gap}) => gap && `${gap.first.day.slice(0, 4)} bis ${gap.last.day.slice(0, 4)}`},
        ...([0, 1] as const).map((g) => ({
          label: String(labels[g]),
          align: "rechts" as const,
          cell: ({gap, message}: ClaimLine) =>
            gap
              ? numberButton(formatPoints(gap.rises[g], 1, true), () => showProvenance(explainRise(gap, g), lines))
              : g === 0 && message
        })),
        {
          label: "Verhältnis",
          align: "rechts",
          cell: ({gap}) => timesButton(gap, "rises", lines)
        },
        {label: "ohne den Bruch", align: "rechts", cell: ({gap}) => timesButton(gap, "within", lines)}
      ],
      rows: all,
      cards: true
    })
  );
}

/** Rises from the first to the last day, or without the steps across a break. */
type Counted = "rises" | "within";

const explainers = {rises: explainRise, within: explainWithin} as const;

/** The numbers that the claim says, or what is said of it across breaks, each with the values behind it. */
export function claimNumbers(gap: Gap, lines: LineSource, counted: Counted = "rises"): readonly SaidNumber[] {
  const rises = gap[counted];
  const times = timesOf(rises);
  return [
    ...([0, 1] as const).map((g) => ({
      text: pointsOf(rises[g]),
      label: gap.labels[g],
      open: () => showProvenance(explainers[counted](gap, g), lines)
    })),
    ...(times === undefined ? [] : [{text: formatNumber(times, 1), open: () => openTimes(gap, counted, lines)}])
  ];
}

function timesButton(gap: Gap | undefined, counted: Counted, lines: LineSource): HTMLElement | string {
  const times = gap && timesOf(gap[counted]);
  return times === undefined ? "–" : numberButton(timesText(times), () => openTimes(gap!, counted, lines));
}

function openTimes(gap: Gap, counted: Counted, lines: LineSource): void {
  const {labels} = gap;
  const value = timesOf(gap[counted])!;
  const text = timesText(value);
  const [own, other] = gap[counted].map((rise) => formatPoints(rise, 1, true));
  const inputs = ([0, 1] as const).map((g) => ({
    label: `Anstieg ${labels[g]}`,
    provenance: explainers[counted](gap, g)
  }));
  const formula = {words: `Anstieg ${labels[0]} ÷ Anstieg ${labels[1]}`, values: `${own} ÷ ${other} = ${text}`};
  showProvenance(derived(inputs as [DerivedInput, DerivedInput], {text, value, unit: "", formula}), lines);
}

/** How much the first group’s rise depends on the definition. */
function rangeOf(all: readonly ClaimLine[], lines: LineSource): readonly Child[] {
  const gaps = all.flatMap(({gap}) => (gap ? [gap] : [])).toSorted((a, b) => a.rises[0] - b.rises[0]);
  if (gaps.length < 2) return [];
  const ends = [gaps[0]!, gaps.at(-1)!].map((gap) => ({
    text: formatPoints(gap.rises[0], 1, true),
    open: () => showProvenance(explainRise(gap, 0), lines)
  }));
  const words = `Je nach Fassung ergeben sich für „${gaps[0]!.labels[0]}“ ${ends[0]!.text} bis ${ends[1]!.text} `;
  return numberSentence(words, ends);
}

/** How many times one rise is the other; undefined where not both rose. */
function timesOf([own, other]: readonly [number, number]): number | undefined {
  return own > 0 && other > 0 ? own / other : undefined;
}

function timesText(times: number): string {
  return `${formatNumber(times, 1)}-mal`;
}

function pointsOf(points: number): string {
  return formatPoints(Math.abs(points)).replace("+", "");
}

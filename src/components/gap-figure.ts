import {formatInterval, formatNumber, formatPercent, formatPoints} from "../indicators/definition/german.js";
import type {Parameters} from "../indicators/definition/parameters.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {attempt, reason} from "./attempt.js";
import {breakLegend} from "./break-notes.js";
import type {FileTable} from "./csv.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {closureOf, explainClosure, explainRise, type Gap, type GapDay, gapOf, type GapOptions} from "./gap.js";
import {gapChart} from "./gap-chart.js";
import {spoken} from "./line-figure.js";
import {numberButton} from "./number-button.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {sampleNote} from "./sample-note.js";
import {sourceLine} from "./source-line.js";

export interface GapFigureOptions<P extends Parameters> extends GapOptions<P> {
  readonly lines: LineSource;
  /** The groups in the dative, as a sentence names them: “Nichtdeutschen”. Their labels unless given. */
  readonly names?: readonly [string, string];
}

/** Two groups of one indicator with their distance in Prozentpunkte and their ratio: drawing, first against last day, table of all. */
export function gapFigure<P extends Parameters>(options: GapFigureOptions<P>): HTMLElement {
  const {lines} = options;
  const found = attempt(() => gapOf(options));
  if (found.value === undefined) {
    return reason(found.message ?? "Es gibt keinen Stichtag, an dem beide Gruppen einen Wert haben.");
  }
  const gap = found.value;
  const {indicator, results, labels, days, notes, first, last} = gap;
  const [main] = results.groups;
  const finding = gapSentence(gap, options.names);
  return figureFrame({
    title: finding,
    said: [first, last].flatMap(({label, difference, ratio}) => [
      {...saidNumber(results.difference, difference, 1, lines), label: `Abstand ${label}`},
      {...saidNumber(results.ratio, ratio, 2, lines), label: `Verhältnis ${label}`}
    ]),
    subtitle: `${indicator.id} ${indicator.title}, ${main.unit}; dazwischen der Abstand in Prozentpunkten`,
    sample: main.sample,
    source: sourceLine(main.sources),
    file: `${indicator.id}-abstand-${last.day}`,
    data: () => gapTable(gap),
    table: dayTable(gap, lines),
    notes: [
      endTable(gap, lines),
      ...main.warnings.map(({message}) => element("p", {class: "hinweis"}, message)),
      breakLegend(notes)
    ],
    draw: (width, tip) =>
      gapChart({
        width,
        tip,
        labels,
        breaks: notes.flatMap(({marks}) => marks),
        label: `Liniendiagramm mit zwei Gruppen: ${finding} ${days.length} Stichtage von ${first.label} bis ${last.label}.`,
        formatTick: (value) => formatPercent(value, 0),
        points: days.map((day) => ({
          date: new Date(`${day.day}T00:00:00Z`),
          gap: formatPoints(day.difference.value!, 1, true),
          marks: [markOf(day, 0), markOf(day, 1)]
        }))
      })
  });

  function markOf(day: GapDay, group: 0 | 1) {
    const row = day.values[group];
    return {
      value: row.value!,
      title: `${labels[group]}, ${day.label}`,
      lines: [spoken(row, main.unit), `Abstand ${day.difference.text}, Verhältnis ${day.ratio.text}`],
      open: () => showProvenance(explain(results.groups[group], row.index), lines)
    };
  }
}

/** A number of the finding, which says distances without their sign. */
function saidNumber(result: Result, {value, index}: Row, decimals: number, lines: LineSource): SaidNumber {
  return {
    text: formatNumber(Math.abs(value ?? 0), decimals),
    open: () => showProvenance(explain(result, index), lines)
  };
}

/** How distance and ratio moved: “Der Abstand zwischen … sank von 19,8 auf 12,7 Prozentpunkte, das Verhältnis stieg von 0,64 auf 0,79 (2015 bis 2024).” */
export function gapSentence({first, last, labels}: Gap, names: readonly [string, string] = labels): string {
  const [before, after] = [first.difference.value!, last.difference.value!];
  const years = `(${yearOf(first.day)} bis ${yearOf(last.day)})`;
  const points = movement(Math.abs(before), Math.abs(after), 1);
  const ratio = movement(first.ratio.value ?? 0, last.ratio.value ?? 0, 2);
  const turned = Math.sign(before) * Math.sign(after) < 0 ? " und kehrte sich um" : "";
  return `Der Abstand zwischen ${names[0]} und ${names[1]} ${points} Prozentpunkte${turned}, das Verhältnis ${ratio} ${years}.`;
}

/** “sank von 12,0 auf 10,0”, “blieb bei 2,50”. */
function movement(before: number, after: number, decimals: number): string {
  const [from, to] = [formatNumber(before, decimals), formatNumber(after, decimals)];
  return from === to ? `blieb bei ${to}` : `${after < before ? "sank" : "stieg"} von ${from} auf ${to}`;
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function openRow(result: Result, {index, text}: Row, lines: LineSource): HTMLButtonElement {
  return numberButton(text, () => showProvenance(explain(result, index), lines));
}

interface EndLine {
  readonly label: string;
  readonly before: Node;
  readonly after: Node;
  readonly moved: Node | string;
}

/** The first day beside the last: what both groups, their gap and their ratio did. */
function endTable(gap: Gap, lines: LineSource): HTMLElement {
  const {results, labels, first, last, rises} = gap;
  const lineOf = (label: string, result: Result, pick: (day: GapDay) => Row, moved: Node | string): EndLine => ({
    label,
    before: openRow(result, pick(first), lines),
    after: openRow(result, pick(last), lines),
    moved
  });
  const closure = closureOf(gap);
  const moved = closure
    ? element(
        "span",
        {},
        ...numberSentence(closure.words, [
          {text: closure.part, open: () => showProvenance(explainClosure(gap, closure), lines)}
        ])
      )
    : "";
  return dataTable<EndLine>({
    caption: `${gap.indicator.id}: ${first.label} und ${last.label} nebeneinander`,
    sortable: false,
    columns: [
      {label: "Gruppe", cell: ({label}) => label},
      {label: first.label, align: "rechts", cell: ({before}) => before},
      {label: last.label, align: "rechts", cell: ({after}) => after},
      {label: "Unterschied", align: "rechts", cell: ({moved: words}) => words}
    ],
    rows: [
      ...([0, 1] as const).map((g) =>
        lineOf(
          labels[g],
          results.groups[g],
          ({values}) => values[g],
          numberButton(formatPoints(rises[g], 1, true), () => showProvenance(explainRise(gap, g), lines))
        )
      ),
      lineOf("Abstand", results.difference, ({difference}) => difference, moved),
      lineOf("Verhältnis", results.ratio, ({ratio}) => ratio, "")
    ]
  });
}

/** Every reference day: both groups, gap with interval, ratio. */
function dayTable({indicator, results, labels, days}: Gap, lines: LineSource): HTMLElement {
  return dataTable<GapDay>({
    caption: `${indicator.title} (${results.groups[0].unit}), Abstand mit 95-Prozent-Intervall, Verhältnis`,
    columns: [
      {label: "Stichtag", cell: ({label}) => label},
      ...([0, 1] as const).map((g) => ({
        label: labels[g],
        align: "rechts" as const,
        cell: ({values}: GapDay) => openRow(results.groups[g], values[g], lines)
      })),
      {
        label: "Abstand",
        align: "rechts",
        cell: ({difference}) =>
          element("span", {}, openRow(results.difference, difference, lines), intervalOf(difference))
      },
      {label: "Verhältnis", align: "rechts", cell: ({ratio}) => openRow(results.ratio, ratio, lines)}
    ],
    rows: days.toReversed()
  });
}

function intervalOf({lower, upper}: Row): string {
  return lower === null || upper === null ? "" : ` (${formatInterval(lower, upper)})`;
}

function gapTable({indicator, results, labels, days}: Gap): FileTable {
  const [{sources, sample}] = results.groups;
  return [
    ["stichtag", ...labels.map((label) => `${label} (Prozent)`), "Abstand (Prozentpunkte)", "von", "bis", "Verhältnis"],
    ...days.map(({day, values, difference, ratio}) => [
      day,
      ...values.map(({value}) => value ?? undefined),
      ...[difference.value, difference.lower, difference.upper, ratio.value].map((value) => value ?? undefined)
    ]),
    [],
    ["Indikator", `${indicator.id}: ${indicator.title}`],
    ["Quelle", sourceLine(sources)],
    ...(sample ? [sampleNote] : [])
  ];
}

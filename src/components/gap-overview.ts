import {formatNumber} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {attempt, reason} from "./attempt.js";
import {dataTable} from "./data-table.js";
import {dumbbellChart} from "./dumbbell-chart.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {type Gap, gapOf} from "./gap.js";
import {spoken} from "./line-figure.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {sampleNote} from "./sample-note.js";
import {sourceLine} from "./source-line.js";

export interface OverviewItem {
  /** A share in Prozent with the parameter `gruppe`. */
  readonly indicator: Indicator<any>;
  /** What the share is of, short: “Arbeitslosenquote”. */
  readonly label: string;
}

export interface GapOverviewOptions {
  readonly items: readonly OverviewItem[];
  readonly groups: readonly [string, string];
  readonly cubes: readonly Cube[];
  readonly lines: LineSource;
}

interface Line {
  readonly item: OverviewItem;
  readonly gap: Gap;
}

/** Several indicators with both groups on their newest day: a row each, the distance drawn, gap and ratio beside it. */
export function gapOverview({items, groups, cubes, lines}: GapOverviewOptions): HTMLElement {
  const missing: string[] = [];
  const all = items.flatMap((item): Line[] => {
    const {value, message} = attempt(() => gapOf({indicator: item.indicator, cubes, groups}));
    if (value === undefined) missing.push(`${item.label}: ${message ?? "kein Stichtag mit beiden Werten."}`);
    return value ? [{item, gap: value}] : [];
  });
  const widest = all.toSorted((a, b) => distance(b.gap) - distance(a.gap))[0];
  if (widest === undefined) return reason(missing[0] ?? "Für diese Auswahl gibt es keine Zahlen.");
  const {labels} = widest.gap;
  const results = all.map(({gap}) => gap.results.groups[0]);
  const title = `Am weitesten liegen die Gruppen hier auseinander: ${widest.item.label}, ${formatNumber(distance(widest.gap), 1)} Prozentpunkte.`;
  return figureFrame({
    title,
    said: [
      {
        text: formatNumber(distance(widest.gap), 1),
        open: () => showProvenance(explain(widest.gap.results.difference, widest.gap.last.difference.index), lines)
      }
    ],
    subtitle: `${labels[0]} und ${labels[1]}, Prozent, jeweils neuester Stichtag; die Anteile haben verschiedene Nenner`,
    sample: results.some(({sample}) => sample),
    source: sourceLine(results.flatMap(({sources}) => sources)),
    file: `abstaende-${groups.join("-")}`,
    data: () => [
      ["Indikator", "Anteil", "Stichtag", ...labels, "Abstand (Prozentpunkte)", "Verhältnis"],
      ...all.map(({item: {label}, gap: {indicator, last}}) => [
        indicator.id,
        label,
        last.day,
        ...last.values.map(({value}) => value ?? undefined),
        last.difference.value ?? undefined,
        last.ratio.value ?? undefined
      ]),
      [],
      ["Quelle", sourceLine(results.flatMap(({sources}) => sources))],
      ...(results.some(({sample}) => sample) ? [sampleNote] : [])
    ],
    notes: missing.map((text) => element("p", {class: "hinweis"}, text)),
    table: table(),
    draw: (width, tip) =>
      dumbbellChart({
        width,
        tip,
        labels,
        label: `Punktdiagramm mit zwei Gruppen: ${title} ${all.length} Anteile.`,
        rows: all.map(({item: {label}, gap}) => ({
          label,
          text: `${gap.last.difference.text} · ${gap.last.ratio.text}-fach`,
          marks: [markOf(label, gap, 0), markOf(label, gap, 1)]
        }))
      })
  });

  function markOf(label: string, {last, labels: names, results: {groups: both}}: Gap, g: 0 | 1) {
    const row = last.values[g];
    return {
      value: row.value!,
      title: `${label}, ${names[g]}, ${last.label}`,
      lines: [spoken(row, both[g].unit), `Abstand ${last.difference.text}, Verhältnis ${last.ratio.text}`],
      open: () => showProvenance(explain(both[g], row.index), lines)
    };
  }

  function table(): HTMLElement {
    return dataTable<Line>({
      caption: `${labels[0]} und ${labels[1]} am jeweils neuesten Stichtag`,
      columns: [
        {label: "Anteil", cell: ({item: {label}}) => label},
        {label: "Stichtag", cell: ({gap}) => gap.last.label, sort: ({gap}) => gap.last.day},
        ...([0, 1] as const).map((g) => ({
          label: labels[g],
          align: "rechts" as const,
          cell: ({gap}: Line) => opener(gap.results.groups[g], gap.last.values[g], lines)
        })),
        {
          label: "Abstand",
          align: "rechts",
          cell: ({gap}) => opener(gap.results.difference, gap.last.difference, lines)
        },
        {label: "Verhältnis", align: "rechts", cell: ({gap}) => opener(gap.results.ratio, gap.last.ratio, lines)}
      ],
      rows: all
    });
  }
}

function opener(result: Result, row: Row, lines: LineSource): HTMLButtonElement {
  return numberButton(row.text, () => showProvenance(explain(result, row.index), lines));
}

function distance({last}: Gap): number {
  return Math.abs(last.difference.value ?? 0);
}

import {formatDate, formatNumber, formatPercent} from "../indicators/definition/german.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row, RowFields} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {breakLegend, breakNotes} from "./break-notes.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {lineChart, type LinePoint, type LineSeries} from "./line-chart.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {resultCsv} from "./result-csv.js";
import {signLegend} from "./sign-legend.js";
import {sourceLine} from "./source-line.js";

export interface LineFigureOptions<S extends string> {
  /** Broken down by `stichtag` and one dimension of series. */
  readonly result: Result<"stichtag" | S>;
  readonly series: S;
  /** Code of the series that the text is about; the others are context. */
  readonly highlight: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lines: LineSource;
  readonly reading?: string | undefined;
  /** The same under another definition, by default the standard one: drawn dashed for the highlighted series where it differs. */
  readonly standard?: Result<"stichtag" | S> | undefined;
  readonly standardLabel?: string;
  /** Name of the highlighted series, if not that of its code. */
  readonly resultLabel?: string;
}

/** A result over reference dates as the figure that analysts read: drawing, breaks, table, sources. */
export function lineFigure<S extends string>(options: LineFigureOptions<S>): HTMLElement {
  const {result, series, highlight, title, subtitle, lines, reading} = options;
  const {standardLabel = "Standarddefinition", resultLabel} = options;
  const all = rows(result) as readonly Row[];
  const dates = [...new Set(all.map((row) => row["stichtag"] as string))].sort();
  const codes = [...new Set(all.map((row) => row[series] as string))].sort((a) => (a === highlight ? -1 : 1));
  const notes = breakNotes(result.breaks, dates[0] ?? "", dates.at(-1) ?? "");
  const open = (row: Row): void => showProvenance(explain(result, row.index), lines);
  return figureFrame({
    title,
    subtitle,
    sample: result.sample,
    source: sourceLine(result.sources),
    file: `${result.indicator.id}-${dates.at(-1) ?? ""}`,
    csv: () => resultCsv(result),
    table: table(),
    notes: [
      reading && element("p", {class: "lesebeispiel"}, element("strong", {}, "Lesebeispiel: "), reading),
      ...result.warnings.map(({message}) => element("p", {class: "wirkung"}, message)),
      breakLegend(notes)
    ],
    draw: (width, tip) =>
      lineChart({
        width,
        tip,
        breaks: notes.map(({mark}) => mark),
        label: `Liniendiagramm: ${title} Einheit ${result.unit}, ${dates.length} Stichtage.`,
        formatTick: (value) => (result.unit === "Prozent" ? formatPercent(value, 0) : formatNumber(value)),
        series: [...codes.map((code) => seriesOf(code)), ...comparison()]
      })
  });

  function seriesOf(code: string): LineSeries {
    const main = code === highlight;
    const own = all.filter((row) => row[series] === code).sort(byDate);
    return {
      label: (main && resultLabel) || (own[0]?.labels[series] ?? code),
      role: main ? "haupt" : "kontext",
      color: main ? "var(--series-1)" : "var(--series-context)",
      points: own.map((row) => point(row, result, main))
    };
  }

  function comparison(): LineSeries[] {
    const {standard} = options;
    if (!standard || JSON.stringify(standard.parameters) === JSON.stringify(result.parameters)) return [];
    const own = (rows(standard) as readonly Row[]).filter((row) => row[series] === highlight).sort(byDate);
    return [
      {
        label: standardLabel,
        role: "vergleich",
        color: "var(--series-2)",
        points: own.map((row) => point(row, standard, false))
      }
    ];
  }

  function point(row: Row, of: Result, band: boolean): LinePoint {
    const date = row["stichtag"] as string;
    const name = of === result ? row.labels[series] : `${row.labels[series]}, ${standardLabel}`;
    return {
      date: new Date(`${date}T00:00:00Z`),
      value: row.value ?? undefined,
      lower: band && row.lower !== null ? row.lower : undefined,
      upper: band && row.upper !== null ? row.upper : undefined,
      title: `${name}, ${formatDate(date)}`,
      lines: [spoken(row, of.unit)],
      open: () => showProvenance(explain(of, row.index), lines)
    };
  }

  function table(): HTMLElement {
    const node = dataTable<string>({
      caption: `${result.indicator.title} (${result.unit})`,
      columns: [
        {label: "Stichtag", cell: (date) => formatDate(date)},
        ...codes.map((code) => ({
          label: all.find((row) => row[series] === code)?.labels[series] ?? code,
          align: "rechts" as const,
          cell: (date: string) => {
            const row = all.find((r) => r["stichtag"] === date && r[series] === code);
            return row && numberButton(row.text, () => open(row));
          }
        }))
      ],
      rows: dates.toReversed()
    });
    return element("div", {}, node, signLegend(all.map(({sign}) => sign)));
  }
}

function byDate(a: Row, b: Row): number {
  return (a["stichtag"] as string) < (b["stichtag"] as string) ? -1 : 1;
}

/** A value with its unit and parts, for tip and accessible name. */
export function spoken({text, numerator, denominator}: RowFields, unit: string): string {
  const value = text.includes("%") ? text : `${text} ${unit === "Prozent" ? "%" : unit}`;
  if (numerator === null || denominator === null) return value;
  return `${value} (${formatNumber(numerator)} von ${formatNumber(denominator)})`;
}

import {explain} from "../indicators/engine/explain.js";
import type {Result, RowFields} from "../indicators/engine/result.js";
import {dimensionLabels} from "../indicators/vocabulary/dimensions.js";
import {barChart} from "./bar-chart.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {formatNumber} from "../indicators/definition/german.js";
import {spoken} from "./line-figure.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {resultTable} from "./result-table.js";
import {signLegend} from "./sign-legend.js";
import {sourceLine} from "./source-line.js";
import {warningNote} from "./warning-note.js";

export interface BarFigureOptions {
  readonly result: Result;
  /** Dimension that the bars stand for. */
  readonly category: string;
  /** The rows to draw, in order; the table holds `all`. */
  readonly shown: readonly RowFields[];
  readonly all: readonly RowFields[];
  readonly title: string;
  /** Rows whose numbers the title says. */
  readonly said?: readonly RowFields[];
  readonly subtitle: string;
  readonly lines: LineSource;
}

/** One number per category, largest first, with all categories in the table. */
export function barFigure({
  result,
  category,
  shown,
  all,
  title,
  said = [],
  subtitle,
  lines
}: BarFigureOptions): HTMLElement {
  const open = (row: RowFields): void => showProvenance(explain(result, row.index), lines);
  const table = dataTable<RowFields>({
    caption: `${result.indicator.title}: ${subtitle}`,
    columns: [
      {label: dimensionLabels[category] ?? category, cell: label},
      {
        label: "Personen",
        align: "rechts",
        sort: ({numerator}) => numerator,
        cell: (row) => row.numerator !== null && numberButton(formatNumber(row.numerator), () => open(row))
      },
      {
        label: result.unit,
        align: "rechts",
        sort: ({value}) => value,
        cell: (row) => numberButton(row.text, () => open(row))
      }
    ],
    rows: all
  });
  return figureFrame({
    title,
    said: said.map((row) => ({text: row.text, label: Object.values(row.labels).join(", "), open: () => open(row)})),
    subtitle,
    sample: result.sample,
    source: sourceLine(result.sources),
    notes: [warningNote(result.warnings)],
    file: `${result.indicator.id}-${result.by.join("-")}`,
    data: () => resultTable(result),
    table: element("div", {}, table, signLegend(all.map(({sign}) => sign))),
    draw: (width, tip) =>
      barChart({
        width,
        tip,
        color: "var(--series-1)",
        label: `Balkendiagramm: ${title} ${shown.length} von ${all.length} Ausprägungen.`,
        bars: shown.map((row) => ({
          label: label(row),
          value: row.value ?? undefined,
          text: row.text,
          lines: [spoken(row, result.unit)],
          open: () => open(row)
        }))
      })
  });
}

/** What a bar stands for: the last dimension of the result. */
function label(row: RowFields): string {
  return Object.values(row.labels).at(-1) ?? "";
}

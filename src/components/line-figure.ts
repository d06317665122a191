import {formatNumber} from "../indicators/definition/german.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row, RowFields} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {breakLegend, breakNotes} from "./break-notes.js";
import {carriesUnit} from "./carries-unit.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {lineChart, type LinePoint, type LineSeries} from "./line-chart.js";
import {numberButton} from "./number-button.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {resultTable} from "./result-table.js";
import {signLegend} from "./sign-legend.js";
import {sourceLine} from "./source-line.js";
import {warningNote} from "./warning-note.js";

export interface LineFigureOptions<S extends string> {
  /** Broken down by `stichtag` and one dimension of series, or by `stichtag` alone. */
  readonly result: Result<"stichtag" | S>;
  /** Absent where there is one line only. */
  readonly series?: S;
  /** Code of the series that the text is about; the others are context. Without it all are alike. */
  readonly highlight?: string;
  readonly title: string;
  /** Rows whose numbers the title says. */
  readonly said?: readonly Row[];
  /** Further numbers that it says. */
  readonly numbers?: readonly SaidNumber[];
  readonly subtitle: string;
  readonly lines: LineSource;
  readonly reading?: string | undefined;
  /** The same under another definition, by default the standard one: drawn dashed for the highlighted series where it differs. */
  readonly standard?: Result<"stichtag" | S> | undefined;
  readonly standardLabel?: string;
  /** Name of the highlighted or only series, if not that of its code. */
  readonly resultLabel?: string;
}

/** How a sentence says a number: as it is printed, or without sign and unit, as in “liegt um 13,3 Prozentpunkte über”. */
function saidText({text}: Row, sentence: string): string {
  return sentence.includes(text) ? text : (/\d[\d.]*(,\d+)?/.exec(text)?.[0] ?? text);
}

/** A result over reference dates as the figure that analysts read: drawing, breaks, table, sources. */
export function lineFigure<S extends string>(options: LineFigureOptions<S>): HTMLElement {
  const {result, series, title, said = [], subtitle, lines, reading} = options;
  const {standardLabel = "Standarddefinition", resultLabel} = options;
  const all = rows(result) as readonly Row[];
  const highlight = series === undefined ? "" : options.highlight;
  const dates = [...new Set(all.map((row) => row["stichtag"] as string))].sort();
  const codes = [...new Set(all.map(codeOf))];
  if (highlight !== undefined) codes.sort((a) => (a === highlight ? -1 : 1));
  const notes = breakNotes(result.breaks, dates[0] ?? "", dates.at(-1) ?? "");
  const open = (row: Row): void => showProvenance(explain(result, row.index), lines);
  const numbers = [
    ...said.map((row) => ({
      text: saidText(row, `${title} ${reading ?? ""}`),
      label: Object.values(row.labels).join(", "),
      open: () => open(row)
    })),
    ...(options.numbers ?? [])
  ];
  return figureFrame({
    title,
    said: numbers,
    subtitle,
    sample: result.sample,
    source: sourceLine(result.sources),
    file: `${result.indicator.id}-${dates.at(-1) ?? ""}`,
    data: () => resultTable(result),
    table: table(),
    notes: [
      reading &&
        element(
          "p",
          {class: "lesebeispiel"},
          element("strong", {}, "Lesebeispiel: "),
          ...numberSentence(reading, numbers)
        ),
      warningNote(result.warnings),
      breakLegend(notes)
    ],
    draw: (width, tip) =>
      lineChart({
        width,
        tip,
        breaks: notes.flatMap(({marks}) => marks),
        label: `Liniendiagramm: ${title} Einheit ${result.unit}, ${dates.length} Stichtage.`,
        unit: result.unit,
        series: [...codes.map((code, i) => seriesOf(code, i)), ...comparison()]
      })
  });

  function codeOf(row: Row): string {
    return series === undefined ? "" : (row[series] as string);
  }

  function nameOf(row: Row | undefined): string {
    return (series !== undefined && row?.labels[series]) || resultLabel || "Wuppertal";
  }

  function seriesOf(code: string, i: number): LineSeries {
    const main = highlight === undefined || code === highlight;
    const own = all.filter((row) => codeOf(row) === code).sort(byDate);
    return {
      label: (code === highlight && resultLabel) || nameOf(own[0]),
      role: main ? "haupt" : "kontext",
      color: !main ? "var(--series-context)" : `var(--series-${highlight === undefined ? (i % 5) + 1 : 1})`,
      points: own.map((row) => point(row, result, main))
    };
  }

  function comparison(): LineSeries[] {
    const {standard} = options;
    if (!standard || JSON.stringify(standard.parameters) === JSON.stringify(result.parameters)) return [];
    const own = (rows(standard) as readonly Row[]).filter((row) => codeOf(row) === highlight).sort(byDate);
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
    const name = of === result ? nameOf(row) : `${nameOf(row)}, ${standardLabel}`;
    return {
      date: new Date(`${date}T00:00:00Z`),
      value: row.value ?? undefined,
      lower: band && row.lower !== null ? row.lower : undefined,
      upper: band && row.upper !== null ? row.upper : undefined,
      title: `${name}, ${row.labels["stichtag"]}`,
      lines: [spoken(row, of.unit)],
      open: () => showProvenance(explain(of, row.index), lines)
    };
  }

  function table(): HTMLElement {
    const usual = `${result.indicator.id} ${result.indicator.title}, ${result.unit}`;
    const node = dataTable<string>({
      caption: subtitle === usual ? `${result.indicator.title} (${result.unit})` : subtitle,
      columns: [
        {label: "Stichtag", cell: (date) => all.find((row) => row["stichtag"] === date)?.labels["stichtag"]},
        ...codes.map((code) => ({
          label: nameOf(all.find((row) => codeOf(row) === code)),
          align: "rechts" as const,
          cell: (date: string) => {
            const row = all.find((r) => r["stichtag"] === date && codeOf(r) === code);
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
  const value = carriesUnit(text) ? text : `${text} ${unit === "Prozent" ? "%" : unit}`;
  if (numerator === null || denominator === null) return value;
  return `${value} (${formatNumber(numerator)} von ${formatNumber(denominator)})`;
}

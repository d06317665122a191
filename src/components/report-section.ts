import type {Section} from "../bericht/chapter.js";
import {evaluateUse, type Reading, readings} from "../indicators/claims/index.js";
import {formatDate} from "../indicators/definition/german.js";
import type {Cube} from "../indicators/engine/cube.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import type {Approved} from "./approval-state.js";
import {attempt, reason} from "./attempt.js";
import {breakLegend, type BreakNote, breakNotes} from "./break-notes.js";
import type {FileTable} from "./csv.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {dayOf, reportChart, type ReportLine, spanOf} from "./report-chart.js";
import {signLegend} from "./sign-legend.js";
import {sourceLine} from "./source-line.js";

export interface ReportSectionOptions {
  readonly section: Section;
  /** Whose approvals the files of the figure name. */
  readonly approval: Approved;
  readonly example: HTMLElement;
  readonly cubes: readonly Cube[];
  readonly lines: LineSource;
}

/** Columns and rows of the printed table, as the template of the report allows. */
const mostSeries = 4;
const mostYears = 5;

/** Chart, reading example and table of one indicator; the same drawing on screen and on paper. */
export function reportSection({section, approval, example, cubes, lines}: ReportSectionOptions): HTMLElement {
  if (section.series.length > mostSeries) throw new Error(`more than ${mostSeries} series: ${section.series.length}`);
  const found = attempt(() => section.series.map((one): ReportLine => lineOf(one.label, evaluateUse(one.use, cubes))));
  if (found.value === undefined) return reason(found.message);
  const all = found.value;
  const {result} = all[0]!;
  const days = daysOf(all);
  const printed = spread(days, mostYears);
  const notes = breakNotes(result.breaks, days[0] ?? "", days.at(-1) ?? "");
  const open = (of: Result, row: Row): void => showProvenance(explain(of, row.index), lines);
  return element(
    "div",
    {class: "berichtsbild"},
    figureFrame({
      title: section.caption,
      subtitle: `${result.indicator.id} ${result.indicator.title}; Wuppertal, ${spanOf(days)}`,
      sample: all.some((line) => line.result.sample),
      source: sourceLine(all.flatMap((line) => line.result.sources)),
      file: `${result.indicator.id}-bericht`,
      approval,
      data: () => dataOf(all, days),
      table: tableOf(days, `Alle Stichtage: ${section.caption}`),
      notes: [
        element("p", {class: "lesebeispiel"}, element("strong", {}, "Lesebeispiel: "), example),
        shortBreaks(notes),
        breakLegend(notes)
      ],
      draw: (width, tip) => reportChart(all, days, {width, tip, breaks: notes.flatMap(({marks}) => marks), open})
    }),
    tableOf(printed, `Ausgewählte Stichtage: ${section.caption}`),
    signLegend(all.flatMap((line) => line.rows.filter((row) => printed.includes(dayOf(row))).map(({sign}) => sign)))
  );

  function tableOf(shown: readonly string[], caption: string): HTMLElement {
    return dataTable<ReportLine>({
      caption,
      columns: [
        {label: "Gruppe", cell: ({label}) => label},
        ...shown.map((day) => ({
          label: formatDate(day),
          align: "rechts" as const,
          cell: (line: ReportLine) => {
            const row = line.rows.find((candidate) => dayOf(candidate) === day);
            return row && numberButton(row.text, () => open(line.result, row));
          }
        }))
      ],
      rows: all
    });
  }
}

/** The marks of breaks with their names, for paper; the texts are on screen. */
function shortBreaks(notes: readonly BreakNote[]): HTMLElement | undefined {
  if (notes.length === 0) return undefined;
  const names = notes.map(({text}) => text.slice(0, text.indexOf(": ")));
  return element("p", {class: "bruchzeile"}, `In der Grafik: ${names.join(" · ")}.`);
}

/** One line: provider, statistic, state of the deliveries, definition and edition. */
export function reportSource({series, indicator}: Section, cubes: readonly Cube[]): HTMLElement {
  const found = attempt(() => series.map((one) => evaluateUse(one.use, cubes)));
  if (found.value === undefined) return reason(found.message);
  const newest = found.value
    .flatMap((result): readonly Reading[] => readings(result).series)
    .map(({stichtag}) => stichtag)
    .sort()
    .at(-1);
  return element(
    "p",
    {class: "quelle berichtsquelle"},
    `${sourceLine(found.value.flatMap(({sources}) => sources))} Stichtag ${newest ? formatDate(newest) : "fehlt"}; `,
    element("a", {href: `/katalog/${indicator.id}`}, `Definition ${indicator.id}, Fassung ${indicator.version}`),
    "."
  );
}

/** Reference days from the first to the last on which any line has a value. */
function daysOf(all: readonly ReportLine[]): readonly string[] {
  const known = all.flatMap((line) => line.rows.filter(({value}) => value !== null).map(dayOf)).sort();
  const days = [...new Set(all.flatMap((line) => line.rows.map(dayOf)))].sort();
  return days.filter((day) => day >= (known[0] ?? "") && day <= (known.at(-1) ?? ""));
}

/** At most so many days, evenly over all, the first and the last among them. */
function spread(days: readonly string[], most: number): readonly string[] {
  if (days.length <= most) return days;
  return Array.from({length: most}, (_, i) => days[Math.round((i * (days.length - 1)) / (most - 1))]!);
}

function lineOf(label: string, result: Result): ReportLine {
  const own = (rows(result) as readonly Row[]).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return {label, result, rows: own};
}

function dataOf(all: readonly ReportLine[], days: readonly string[]): FileTable {
  const {result} = all[0]!;
  return [
    ["Stichtag", ...all.map(({label}) => label)],
    ...days.map((day) => [day, ...all.map((line) => line.rows.find((row) => dayOf(row) === day)?.value ?? undefined)]),
    [],
    [
      "Indikator",
      `${result.indicator.id} ${result.indicator.title}, Fassung ${result.indicator.version}, ${result.unit}`
    ],
    ["Quelle", sourceLine(all.flatMap((line) => line.result.sources))],
    ...(all.some((line) => line.result.sample) ? [["Beispieldaten", "nicht zur Verwendung"]] : [])
  ];
}

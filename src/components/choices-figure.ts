import {describe} from "../indicators/definition/describe.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import type {Cube} from "../indicators/engine/cube.js";
import {derived} from "../indicators/engine/derived.js";
import {explain} from "../indicators/engine/explain.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import type {Result, Row} from "../indicators/engine/result.js";
import type {Where} from "../indicators/engine/selection.js";
import {rows} from "../indicators/engine/rows.js";
import {reason} from "./attempt.js";
import {breakLegend, breakNotes} from "./break-notes.js";
import {type Breakdown, breakdownOf} from "./breakdowns.js";
import type {FileTable} from "./csv.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {evaluateOnce} from "./evaluate-once.js";
import {figureFrame} from "./figure-frame.js";
import {gapOfNewest} from "./findings.js";
import {lineChart, type LineSeries} from "./line-chart.js";
import {spoken} from "./line-figure.js";
import {numberButton} from "./number-button.js";
import {protectionNotes} from "./protection-notes.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {sampleNote} from "./sample-note.js";
import {signLegend} from "./sign-legend.js";
import {sourceLine} from "./source-line.js";
import {warningNote} from "./warning-note.js";

/** One line: a group or a definition that the parameters of an indicator name. */
export interface ChoiceSeries<P extends Parameters> {
  /** Short: it stands at the end of the line. */
  readonly label: string;
  /** The same at length, for sentences and the table; the label unless given. */
  readonly words?: string;
  readonly parameters: Partial<ValuesOf<P>>;
}

export interface ChoicesFigureOptions<P extends Parameters> {
  readonly indicator: Indicator<P>;
  readonly choices: readonly ChoiceSeries<P>[];
  readonly cubes: readonly Cube[];
  /** Restricts the numbers further, e.g. to an area; Wuppertal as a whole unless told. */
  readonly where?: Where;
  readonly lines: LineSource;
  /** The finding, from the newest row of each choice that has a value, in their order. */
  readonly title: (newest: readonly LabelledRow[]) => string;
  /** What is compared, e.g. “nach Herkunft der Eltern”. */
  readonly subtitle: string;
}

export interface LabelledRow {
  /** The words of the choice. */
  readonly label: string;
  readonly row: Row;
  readonly unit: string;
}

/** A row as the title gets it, with where its number comes from. */
interface ToldRow extends LabelledRow {
  readonly origin: () => Provenance;
}

function explainGap({rows: [a, b], gap, text}: NonNullable<ReturnType<typeof gapOfNewest<ToldRow>>>): Provenance {
  return derived(
    [
      {label: a.label, provenance: a.origin()},
      {label: b.label, provenance: b.origin()}
    ],
    {
      text,
      value: gap,
      unit: a.unit === "Prozent" ? "Prozentpunkte" : a.unit,
      formula: {words: `${a.label} − ${b.label}, ohne Vorzeichen`, values: `${a.row.text} − ${b.row.text}: ${text}`}
    }
  );
}

/** There are five colours; further lines are dashed. */
const colours = 5;

interface Line {
  readonly label: string;
  readonly words: string;
  readonly result: Result;
  readonly rows: readonly Row[];
}

/**
 * One indicator under several of its choices as lines of one chart, for Wuppertal as a whole: groups side by side, or the
 * definitions that are argued about. Choices that cannot be computed are named with the reason.
 */
export function choicesFigure<P extends Parameters>(options: ChoicesFigureOptions<P>): HTMLElement {
  const {choices, cubes, where = {}, lines, title, subtitle} = options;
  const indicator = options.indicator as unknown as Indicator;
  const missing: string[] = [];
  const drawn: Line[] = [];
  for (const {label, words = label, parameters: named} of choices) {
    const parameters = named as Readonly<Record<string, string>>;
    const asked = evaluateOnce(indicator, cubes, {
      ...restricted(breakdownOf("zeit", indicator, cubes, parameters), where),
      parameters
    });
    if (asked.value === undefined) missing.push(`${label}: ${asked.message}`);
    else drawn.push({label, words, result: asked.value, rows: sorted(rows(asked.value) as readonly Row[])});
  }
  const [first] = drawn;
  if (first === undefined) return reason(missing[0] ?? "Für diese Auswahl gibt es keine Zahlen.");
  const {unit} = first.result;
  const dates = [...new Set(drawn.flatMap(({rows: own}) => own.map(dayOf)))].sort();
  const labels = new Map(drawn.flatMap(({rows: own}) => own.map((row) => [dayOf(row), row.labels["stichtag"]])));
  const notes = breakNotes(breaksOf(drawn), dates[0] ?? "", dates.at(-1) ?? "");
  const newest = drawn.flatMap(({words, rows: own, result}) => {
    const row = own.findLast(({value}) => value !== null);
    return row ? [{label: words, row, unit: result.unit, origin: () => explain(result, row.index)}] : [];
  });
  const gap = gapOfNewest(newest);
  const compared = indicator.title.endsWith(subtitle) ? indicator.title : `${indicator.title}, ${subtitle}`;
  const finding = newest.length > 0 ? title(newest) : `${indicator.title}: kein Wert.`;
  return figureFrame({
    title: finding,
    said: [
      ...newest.map(({label, row, origin}) => ({text: row.text, label, open: () => showProvenance(origin(), lines)})),
      ...(gap ? [{text: gap.text, open: () => showProvenance(explainGap(gap), lines)}] : [])
    ],
    subtitle: `${indicator.id} ${compared}, ${unit}`,
    sample: drawn.some(({result}) => result.sample),
    source: sourceLine(drawn.flatMap(({result}) => result.sources)),
    file: `${indicator.id}-vergleich-${dates.at(-1) ?? ""}`,
    data,
    table: table(),
    notes: [
      ...missing.map((text) => element("p", {class: "wirkung"}, text)),
      warningNote(drawn.flatMap(({result}) => result.warnings)),
      breakLegend(notes)
    ],
    draw: (width, tip) =>
      lineChart({
        width,
        tip,
        breaks: notes.flatMap(({marks}) => marks),
        label: `Liniendiagramm: ${finding} Einheit ${unit}, ${dates.length} Stichtage, ${drawn.length} Linien.`,
        unit,
        series: drawn.map(seriesOf)
      })
  });

  function seriesOf({label, words, result, rows: own}: Line, i: number): LineSeries {
    return {
      label,
      role: i < colours ? "haupt" : "vergleich",
      color: `var(--series-${(i % colours) + 1})`,
      points: own.map((row) => ({
        date: new Date(`${dayOf(row)}T00:00:00Z`),
        value: row.value ?? undefined,
        title: `${words}, ${row.labels["stichtag"]}`,
        lines: [spoken(row, result.unit)],
        open: () => showProvenance(explain(result, row.index), lines)
      }))
    };
  }

  function table(): HTMLElement {
    const node = dataTable<string>({
      // The table of the indicator alone bears its title; no two regions of a page may share a name.
      caption: `${compared === indicator.title ? `${compared}, im Vergleich` : compared} (${unit})`,
      columns: [
        {label: "Stichtag", cell: (date) => labels.get(date)},
        ...drawn.map(({words, result, rows: own}) => ({
          label: words,
          align: "rechts" as const,
          cell: (date: string) => {
            const row = own.find((r) => dayOf(r) === date);
            return row && numberButton(row.text, () => showProvenance(explain(result, row.index), lines));
          }
        }))
      ],
      rows: dates.toReversed()
    });
    return element("div", {}, node, signLegend(drawn.flatMap(({rows: own}) => own.map(({sign}) => sign))));
  }

  function data(): FileTable {
    const body = dates.map((date) => [
      date,
      ...drawn.flatMap(({rows: own}) => {
        const row = own.find((r) => dayOf(r) === date);
        return [row?.value ?? undefined, row?.numerator ?? undefined, row?.denominator ?? undefined];
      })
    ]);
    return [
      ["stichtag", ...drawn.flatMap(({words}) => [`${words} (${unit})`, `${words}, Zähler`, `${words}, Nenner`])],
      ...body,
      [],
      ["Indikator", `${indicator.id}: ${indicator.title}, Fassung ${indicator.version}`],
      ...drawn.map(({words, result}) => [words, describe(indicator, result.parameters, cubes).formula]),
      ...protectionNotes(drawn.flatMap(({result}) => result.sources)),
      ["Quelle", sourceLine(drawn.flatMap(({result}) => result.sources))],
      ...(drawn.some(({result}) => result.sample) ? [sampleNote] : [])
    ];
  }
}

function restricted({by, where}: Breakdown, further: Where): Pick<Breakdown, "by" | "where"> {
  return {by, where: {...where, ...further}};
}

function dayOf(row: Row): string {
  return String(row["stichtag"] ?? "");
}

function sorted(all: readonly Row[]): Row[] {
  return all.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

function breaksOf(drawn: readonly Line[]): Result["breaks"] {
  const byId = new Map(drawn.flatMap(({result}) => result.breaks.map((reference) => [reference.id, reference])));
  return [...byId.values()];
}

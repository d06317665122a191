import type {Bridge, Contribution, Effects} from "../indicators/comparison/bridge.js";
import {explainAmount} from "../indicators/comparison/explain-bridge.js";
import {explain} from "../indicators/engine/explain.js";
import {row} from "../indicators/engine/rows.js";
import type {Result} from "../indicators/engine/result.js";
import type {FileTable} from "./csv.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {numberButton} from "./number-button.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {resultNotes} from "./result-table.js";
import {sourceLine} from "./source-line.js";
import {waterfallChart, type WaterfallStep} from "./waterfall-chart.js";
import {warningNote} from "./warning-note.js";

export interface BridgeFigureOptions {
  readonly bridge: Bridge;
  /** German names of the two points. */
  readonly names: readonly [from: string, to: string];
  readonly title: string;
  readonly subtitle: string;
  readonly lines: LineSource;
}

/** The difference of two numbers as a waterfall, with the contributions in persons beside it. */
export function bridgeFigure({bridge, names, title, subtitle, lines}: BridgeFigureOptions): HTMLElement {
  const {from, to, parts, total, notes, warnings} = bridge;
  const results = [from, to] as const;
  const source = sourceLine([...from.sources, ...to.sources]);
  return figureFrame({
    title,
    said: [...said().map(inTitle), ...results.map((result) => ({text: row(result, 0).text, open: () => open(result)}))],
    subtitle,
    sample: from.sample || to.sample,
    source,
    file: `${from.indicator.id}-bruecke`,
    data,
    table: table(),
    notes: [
      ...parts.map((part) => element("p", {class: "lesebeispiel"}, ...numberSentence(part.sentence, said(part)))),
      warningNote(warnings),
      element(
        "details",
        {class: "aufklappen"},
        element("summary", {}, "Wie die Zerlegung zu lesen ist"),
        ...notes.map((note) => element("p", {class: "hinweis"}, note))
      )
    ],
    draw: (width) =>
      waterfallChart({width, steps: steps(), label: `${title} ${parts.map(({sentence}) => sentence).join(" ")}`})
  });

  /** The amounts of a contribution, or of the whole difference, as a sentence says them. */
  function said(part?: Contribution): SaidNumber[] {
    return effects.flatMap((column) => {
      const amount = (part ?? total)[column];
      return amount ? [{text: amount.text, label: labels[column], open: () => openAmount(column, part)}] : [];
    });
  }

  function openAmount(column: keyof Effects, part?: Contribution): void {
    showProvenance(explainAmount(bridge, names, column, part), lines);
  }

  function open(result: Result): void {
    showProvenance(explain(result, 0), lines);
  }

  function data(): FileTable {
    return [
      [
        "Schritt",
        `Beitrag (${from.unit === "Prozent" ? "Prozentpunkte" : from.unit})`,
        "Zähler (Personen)",
        "Nenner (Personen)",
        "entspricht im Zähler"
      ],
      ...parts.map((part) => [`${part.label}: ${part.from} → ${part.to}`, ...effectValues(part)]),
      ["Zusammen", ...effectValues(total)],
      [],
      ...results.flatMap((result, i) => resultNotes(result).map(([term, text]) => [`${names[i]}, ${term}`, text]))
    ];
  }

  function steps(): WaterfallStep[] {
    const [first, last] = results.map((result) => row(result, 0));
    let reached = first!.value!;
    const between = parts.map((part): WaterfallStep => {
      const {label, value} = part;
      const start = reached;
      reached += value.value;
      const kind = value.units === 0 ? "gleich" : value.units > 0 ? "mehr" : "weniger";
      return {label, text: value.text, from: start, to: reached, kind, open: () => openAmount("value", part)};
    });
    const end = (i: 0 | 1, {text, value}: NonNullable<typeof first>): WaterfallStep => {
      return {label: names[i], text, from: value!, to: value!, kind: "ende", open: () => open(results[i])};
    };
    return [end(0, first!), ...between, end(1, last!)];
  }

  function table(): HTMLElement {
    const lead: Line[] = [
      ...parts.map((part) => ({label: `${part.label}: ${part.from} → ${part.to}`, part})),
      {label: "Unterschied zusammen", part: undefined}
    ];
    return element(
      "div",
      {},
      dataTable<Line>({
        caption: "Beiträge zum Unterschied",
        sortable: false,
        columns: [
          {label: "Was sich unterscheidet", cell: ({label}) => label},
          ...effects.map((column) => ({
            label: labels[column],
            align: "rechts" as const,
            cell: ({part}: Line) => {
              const amount = (part ?? total)[column];
              return amount ? numberButton(amount.text, () => openAmount(column, part)) : "entfällt";
            }
          }))
        ],
        rows: lead
      }),
      element("p", {}, `${names[0]}: `, ask(from), ` · ${names[1]}: `, ask(to))
    );
  }

  function ask(result: Result): HTMLButtonElement {
    return numberButton(row(result, 0).text, () => open(result));
  }
}

const labels = {
  value: "Beitrag",
  numerator: "Zähler",
  denominator: "Nenner",
  equivalent: "entspricht im Zähler"
} as const;

const effects = Object.keys(labels) as readonly (keyof typeof labels)[];

interface Line {
  readonly label: string;
  /** The contribution; the whole difference where there is none. */
  readonly part: Contribution | undefined;
}

function effectValues(own: Effects): (number | undefined)[] {
  return effects.map((column) => own[column]?.value);
}

function short(name: string): string {
  return name.replace(/^Fassung /, "");
}

/** “−1,9 Prozentpunkte zwischen A und B” for the title of a bridge. */
function wholeWords(points: string): string {
  return points.replace(/Pp\.$/, "Prozentpunkte");
}

function inTitle(number: SaidNumber): SaidNumber {
  return {...number, text: wholeWords(number.text)};
}

export function bridgeTitle({from, to, total}: Bridge, names: readonly [string, string]): string {
  const [a, b] = [row(from, 0), row(to, 0)];
  const direction =
    total.value.units === 0
      ? "Beide Fassungen ergeben dasselbe"
      : `${wholeWords(total.value.text)} zwischen ${names.map(short).join(" und ")}`;
  return `${direction}: ${a.text} und ${b.text}${from.unit === "Prozent" ? "" : ` ${from.unit}`}.`;
}

import type {Bridge, Contribution} from "../indicators/comparison/bridge.js";
import {explain} from "../indicators/engine/explain.js";
import {row} from "../indicators/engine/rows.js";
import type {Result} from "../indicators/engine/result.js";
import {toCsv} from "./csv.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {sourceLine} from "./source-line.js";
import {waterfallChart, type WaterfallStep} from "./waterfall-chart.js";

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
    subtitle,
    sample: from.sample || to.sample,
    source,
    file: `${from.indicator.id}-bruecke`,
    csv: () =>
      toCsv([
        ["Schritt", "Beitrag", "Zähler", "Nenner"],
        ...parts.map(csvRow),
        ["Zusammen", ...effectTexts(total)],
        [source]
      ]),
    table: table(),
    notes: [
      ...parts.map(({sentence}) => element("p", {class: "lesebeispiel"}, sentence)),
      ...warnings.map(({message}) => element("p", {class: "wirkung"}, message)),
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

  function steps(): WaterfallStep[] {
    const [first, last] = results.map((result) => row(result, 0));
    let reached = first!.value!;
    const between = parts.map(({label, value}): WaterfallStep => {
      const start = reached;
      reached += value.value;
      const kind = value.units === 0 ? "gleich" : value.units > 0 ? "mehr" : "weniger";
      return {label, text: value.text, from: start, to: reached, kind};
    });
    return [
      {label: names[0], text: first!.text, from: first!.value!, to: first!.value!, kind: "ende"},
      ...between,
      {label: names[1], text: last!.text, from: last!.value!, to: last!.value!, kind: "ende"}
    ];
  }

  function table(): HTMLElement {
    const lead: Line[] = [
      ...parts.map((part) => ({label: `${part.label}: ${part.from} → ${part.to}`, cells: effectTexts(part)})),
      {label: "Unterschied zusammen", cells: effectTexts(total)}
    ];
    return element(
      "div",
      {},
      dataTable<Line>({
        caption: "Beiträge zum Unterschied",
        columns: [
          {label: "Was sich unterscheidet", cell: ({label}) => label},
          ...["Beitrag", "Zähler", "Nenner", "entspricht im Zähler"].map((label, i) => ({
            label,
            align: "rechts" as const,
            cell: ({cells}: Line) => cells[i] || "entfällt"
          }))
        ],
        rows: lead
      }),
      element("p", {}, `${names[0]}: `, ask(from), ` · ${names[1]}: `, ask(to))
    );
  }

  function ask(result: Result): HTMLButtonElement {
    return numberButton(row(result, 0).text, () => showProvenance(explain(result, 0), lines));
  }
}

interface Line {
  readonly label: string;
  readonly cells: readonly string[];
}

function effectTexts({value, numerator, denominator, equivalent}: Bridge["total"]): string[] {
  return [value, numerator, denominator, equivalent].map((amount) => amount?.text ?? "");
}

function csvRow(part: Contribution): string[] {
  return [`${part.label}: ${part.from} → ${part.to}`, ...effectTexts(part).slice(0, 3)];
}

/** “−1,9 Prozentpunkte zwischen A und B” for the title of a bridge. */
export function bridgeTitle({from, to, total}: Bridge): string {
  const [a, b] = [row(from, 0), row(to, 0)];
  const direction =
    total.value.units === 0 ? "Beide Fassungen ergeben dasselbe" : `${total.value.text} zwischen A und B`;
  return `${direction}: ${a.text} und ${b.text}${from.unit === "Prozent" ? "" : ` ${from.unit}`}.`;
}

import type {Amount} from "../indicators/comparison/amount.js";
import type {Bridge, Contribution} from "../indicators/comparison/bridge.js";
import {explainAmount} from "../indicators/comparison/explain-bridge.js";
import {formatNumber} from "../indicators/definition/german.js";
import {explain} from "../indicators/engine/explain.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {numberButton} from "./number-button.js";
import {protectionNotes} from "./protection-notes.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {sampleNote} from "./sample-note.js";
import {sourceLine} from "./source-line.js";
import {waterfallChart, type WaterfallStep} from "./waterfall-chart.js";

const labels = {numerator: "Zähler", denominator: "Nenner"} as const;

export interface BridgePersonsOptions {
  readonly bridge: Bridge;
  readonly names: readonly [from: string, to: string];
  /** Indicator, area and day. */
  readonly subtitle: string;
  readonly lines: LineSource;
}

/** The same bridge in persons: how many more or fewer people numerator and denominator count, a waterfall for each that differs. */
export function bridgePersons(options: BridgePersonsOptions): HTMLElement | undefined {
  const figures = (["numerator", "denominator"] as const).flatMap((part) => personsOf(options, part) ?? []);
  if (figures.length === 0) return undefined;
  return element("div", {}, ...figures);
}

function personsOf(
  {bridge, names, subtitle, lines}: BridgePersonsOptions,
  part: keyof typeof labels
): HTMLElement | undefined {
  const {from, to, parts, total} = bridge;
  const sum = total[part];
  const [first, last] = [from[part][0]!, to[part][0]!];
  if (sum === undefined || Number.isNaN(first) || Number.isNaN(last)) return undefined;
  const amounts = parts.flatMap((own) =>
    own[part] ? [{label: own.label, amount: own[part], open: () => open(own)}] : []
  );
  if (amounts.every(({amount}) => amount.units === 0)) return undefined;
  const open = (own?: Contribution): void => showProvenance(explainAmount(bridge, names, part, own), lines);
  const counts = ([from, to] as const).map((result) => ({
    count: result[part][0]!,
    open: () => showProvenance(explain(result, 0), lines)
  })) as [Count, Count];
  const ends = [first, last].map((count) => `${formatNumber(count)} Personen`) as [string, string];
  const title = `${labels[part]}: ${sum.text}, von ${ends[0]} auf ${ends[1]}.`;
  const sources = [...from.sources, ...to.sources];
  const sample = from.sample || to.sample;
  return figureFrame({
    title,
    said: [
      {text: sum.text, open: () => open()},
      ...counts.map(({count, open: ask}) => ({text: formatNumber(count), open: ask}))
    ],
    subtitle: `${subtitle}, ${labels[part]} in Personen`,
    sample,
    source: sourceLine(sources),
    file: `${from.indicator.id}-bruecke-${labels[part].toLowerCase().replace("ä", "ae")}`,
    data: () => [
      ["Schritt", `${labels[part]} (Personen)`],
      [names[0], first],
      ...amounts.map(({label, amount}) => [label, amount.value]),
      [names[1], last],
      [],
      ...protectionNotes(sources),
      ["Quelle", sourceLine(sources)],
      ...(sample ? [sampleNote] : [])
    ],
    table: dataTable<Line>({
      caption: title,
      sortable: false,
      columns: [
        {label: "Schritt", cell: ({label}) => label},
        {label: "Personen", align: "rechts", cell: ({text, open: ask}) => numberButton(text, ask)}
      ],
      rows: [
        {label: names[0], text: formatNumber(first), open: counts[0].open},
        ...amounts.map(({label, amount, open: ask}) => ({label, text: amount.text, open: ask})),
        {label: names[1], text: formatNumber(last), open: counts[1].open}
      ]
    }),
    draw: (width) =>
      waterfallChart({width, steps: steps(counts, amounts, names, ends), label: `Wasserfalldiagramm: ${title}`})
  });
}

interface Count {
  readonly count: number;
  readonly open: () => void;
}

interface Line {
  readonly label: string;
  readonly text: string;
  readonly open: () => void;
}

function steps(
  [first, last]: readonly [Count, Count],
  amounts: readonly {readonly label: string; readonly amount: Amount; readonly open: () => void}[],
  names: readonly [string, string],
  ends: readonly [string, string]
): WaterfallStep[] {
  let reached = first.count;
  const between = amounts.map(({label, amount, open}): WaterfallStep => {
    const start = reached;
    reached += amount.value;
    const kind = amount.units === 0 ? "gleich" : amount.units > 0 ? "mehr" : "weniger";
    return {label, text: amount.text, from: start, to: reached, kind, open};
  });
  return [
    {label: names[0], text: ends[0], from: first.count, to: first.count, kind: "ende", open: first.open},
    ...between,
    {label: names[1], text: ends[1], from: last.count, to: last.count, kind: "ende", open: last.open}
  ];
}

import {influenceWords} from "../indicators/comparison/influence-words.js";
import type {Multiverse} from "../indicators/comparison/multiverse.js";
import {specificationCurve} from "../indicators/comparison/specification-curve.js";
import {formatNumber, formatPercent} from "../indicators/definition/german.js";
import type {Source} from "../indicators/engine/result.js";
import {toCsv} from "./csv.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {sourceLine} from "./source-line.js";
import {specificationChart} from "./specification-chart.js";

export interface MultiverseFigureOptions {
  readonly multiverse: Multiverse;
  /** The area and reference day that are drawn: position in the multiverse. */
  readonly entry: number;
  readonly subtitle: string;
  /** German sentences, e.g. in which direction the value moves under how many definitions. */
  readonly sentences: readonly string[];
  readonly sources: readonly Source[];
}

/** One number under all definitions: how far they lie apart, and which choice makes it. */
export function multiverseFigure({
  multiverse,
  entry,
  subtitle,
  sentences,
  sources
}: MultiverseFigureOptions): HTMLElement {
  const curve = specificationCurve(multiverse, entry);
  const {unit, id} = multiverse.indicator;
  const print = (value: number): string => (unit === "Prozent" ? formatPercent(value) : formatNumber(value, 1));
  const rows = [...curve.definitions].map((_, i) => ({
    value: curve.value[i]!,
    choices: curve.marks.map(({options}) =>
      options
        .filter(({marked}) => marked[i])
        .map((option) => option.label)
        .join(" oder ")
    )
  }));
  const [least, most] = [rows[0], rows.at(-1)];
  const title =
    !least || !most
      ? "Keine Definition hat hier einen Wert."
      : least.value === most.value
        ? `Alle ${rows.length} Definitionen ergeben ${print(least.value)}.`
        : `${print(least.value)} bis ${print(most.value)}: so weit liegen ${rows.length} Definitionen auseinander.`;
  const columns = curve.marks.map(({label}) => label);
  return figureFrame({
    title,
    subtitle,
    sample: sources.some(({deliveries}) => deliveries.some(({sample}) => sample)),
    source: sourceLine(sources),
    file: `${id}-alle-definitionen`,
    csv: () =>
      toCsv([[...columns, unit], ...rows.map(({choices, value}) => [...choices, value]), [sourceLine(sources)]]),
    table: dataTable<(typeof rows)[number]>({
      caption: `Alle Definitionen von ${id}, aufsteigend`,
      columns: [
        ...columns.map((label, c) => ({label, cell: ({choices}: (typeof rows)[number]) => choices[c] || "entfällt"})),
        {label: unit, align: "rechts" as const, cell: ({value}: (typeof rows)[number]) => print(value)}
      ],
      rows
    }),
    notes: [
      ...[influenceWords(multiverse, entry), ...sentences].map((text) => element("p", {class: "lesebeispiel"}, text)),
      ...multiverse.warnings.map(({message}) => element("p", {class: "wirkung"}, message))
    ],
    draw: (width) =>
      specificationChart({width, curve, formatTick: print, label: `${title} ${influenceWords(multiverse, entry)}`})
  });
}

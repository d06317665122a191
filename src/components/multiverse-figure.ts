import {influenceWords} from "../indicators/comparison/influence-words.js";
import type {Multiverse} from "../indicators/comparison/multiverse.js";
import {specificationCurve} from "../indicators/comparison/specification-curve.js";
import {formatNumber, formatPercent, formatPoints, formatSigned} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import type {Where} from "../indicators/engine/selection.js";
import {announce} from "./announce.js";
import {dataTable} from "./data-table.js";
import {choicesAt, definitionOrigins} from "./definition-origins.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {liftsOf, type Lift} from "./multiverse-lift.js";
import {brushed} from "./multiverse-brush.js";
import {numberButton} from "./number-button.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {sampleNote} from "./sample-note.js";
import {sourceLine} from "./source-line.js";
import {specificationChart} from "./specification-chart.js";
import {warningNote} from "./warning-note.js";

export interface MultiverseFigureOptions {
  readonly multiverse: Multiverse;
  /** What it was made of. */
  readonly indicator: Indicator;
  readonly cubes: readonly Cube[];
  readonly where: Where;
  readonly lines: LineSource;
  /** The area and reference day that are drawn: position in the multiverse. */
  readonly entry: number;
  readonly subtitle: string;
  /** German sentences, e.g. in which direction the value moves under how many definitions. */
  readonly sentences: readonly string[];
  /** Values of choices whose definitions are marked. */
  readonly chosen?: Readonly<Record<string, string>>;
}

/** One number under all definitions: how far they lie apart, and which choice makes it. */
export function multiverseFigure(options: MultiverseFigureOptions): HTMLElement {
  const {multiverse, entry, subtitle, sentences, chosen = {}, lines} = options;
  const {sources} = multiverse;
  const curve = specificationCurve(multiverse, entry);
  const origins = definitionOrigins({...options, curve});
  const show = (provenance: Provenance): void => showProvenance(provenance, lines);
  const open = (place: number) => (): void => show(origins.of(place));
  const marked = brushed(curve, chosen);
  const {unit, id} = multiverse.indicator;
  const print = (value: number): string => (unit === "Prozent" ? formatPercent(value) : formatNumber(value, 1));
  const rows = [...curve.definitions].map((_, i) => ({
    value: curve.value[i]!,
    choices: choicesAt(curve, i),
    open: open(i)
  }));
  const [least, most] = [rows[0], rows.at(-1)];
  const title =
    !least || !most
      ? "Keine Definition hat hier einen Wert."
      : least.value === most.value
        ? `${rows.length === 1 ? "Nur eine Definition hat hier einen Wert:" : `Alle ${rows.length} Definitionen ergeben`} ${print(least.value)}.`
        : `${print(least.value)} bis ${print(most.value)}: so weit liegen ${rows.length} Definitionen auseinander.`;
  const sample = sources.some(({deliveries}) => deliveries.some((delivery) => delivery.sample));
  const columns = curve.marks.map(({label}) => label);
  return figureFrame({
    title,
    said: [least, most].flatMap((one) =>
      one ? [{text: print(one.value), label: one.choices.join("; "), open: one.open}] : []
    ),
    subtitle,
    sample,
    source: sourceLine(sources),
    file: `${id}-alle-definitionen`,
    data: () => [
      [...columns, unit],
      ...rows.map(({choices, value}) => [...choices, value]),
      [],
      ["Indikator", `${id}: ${multiverse.indicator.title}, Fassung ${multiverse.indicator.version}`],
      ["Quelle", sourceLine(sources)],
      ...(sample ? [sampleNote] : [])
    ],
    table: dataTable<(typeof rows)[number]>({
      caption: `Alle Definitionen von ${id}, aufsteigend`,
      columns: [
        ...columns.map((label, c) => ({label, cell: ({choices}: (typeof rows)[number]) => choices[c] || "entfällt"})),
        {
          label: unit,
          align: "rechts" as const,
          sort: ({value}: (typeof rows)[number]) => value,
          cell: ({value, open: ask}: (typeof rows)[number]) => numberButton(print(value), ask)
        }
      ],
      rows
    }),
    notes: [
      marked && element("p", {class: "lesebeispiel"}, ...markedWords(marked)),
      liftTable(),
      element("p", {class: "lesebeispiel"}, ...numberSentence(influenceWords(multiverse, entry), influences())),
      ...sentences.map((text) => element("p", {class: "lesebeispiel"}, text)),
      warningNote(multiverse.warnings)
    ],
    draw: (width, tip) =>
      specificationChart({
        width,
        tip,
        curve,
        marked,
        formatTick: print,
        describe: (i) => ({
          title: print(rows[i]!.value),
          lines: columns.map((label, c) => `${label}: ${rows[i]!.choices[c] || "entfällt"}`),
          open: rows[i]!.open
        }),
        label: `${title} ${influenceWords(multiverse, entry)}`
      })
  });

  /** What the marked definitions come to, beside the others. */
  function markedWords(mine: Uint8Array): ReturnType<typeof numberSentence> {
    const places = rows.map((_, i) => i);
    const own = places.filter((i) => mine[i]);
    const others = places.filter((i) => !mine[i]);
    if (own.length === 0) return [announced("Keine Definition mit einem Wert verbindet diese Wahlen.")];
    const ends = [own[0]!, own.at(-1)!].map((i) => ({text: print(rows[i]!.value), open: rows[i]!.open}));
    const means = [own, others].flatMap((some) => (some.length > 0 ? [meanOf(some)] : []));
    const text =
      `Hervorgehoben: ${own.length} von ${rows.length} Definitionen, ${ends.map((end) => end.text).join(" bis ")}, ` +
      `im Mittel ${means[0]!.text}${means[1] ? `; die übrigen liegen im Mittel bei ${means[1].text}.` : "."}`;
    return numberSentence(announced(text), [...ends, ...means]);
  }

  function meanOf(places: readonly number[]): SaidNumber {
    const value = places.reduce((sum, i) => sum + rows[i]!.value, 0) / places.length;
    const text = print(value);
    const formula = {
      words: `Mittel der Werte von ${places.length} Definitionen`,
      values: `(${places.map((i) => print(rows[i]!.value)).join(" + ")}) ÷ ${places.length} = ${text}`
    };
    return {text, open: () => show(origins.ofAll(places, {text, value, unit, formula}))};
  }

  /** How much of the spread a choice makes, with every definition behind it. */
  function influences(): readonly SaidNumber[] {
    const {axes, influence} = multiverse;
    const main = axes.map(({label}, a) => ({label, share: influence?.main[entry * axes.length + a] ?? 0}));
    const interplay = {label: "Zusammenspiel", share: 1 - main.reduce((sum, {share}) => sum + share, 0)};
    const known = [...main, interplay].filter(({share}) => Number.isFinite(share)); // open where a definition has no value
    return known.map(({label, share}) => {
      const text = formatPercent(100 * share, 0);
      const formula = {
        words:
          label === interplay.label
            ? "Rest der Streuung aller Definitionen, den keine Wahl für sich erklärt"
            : `Streuung zwischen den Mitteln je Wahl von „${label}“ ÷ Streuung aller Definitionen`,
        values: `aus ${rows.length} Definitionen: ${text}`
      };
      const all = rows.map((_, i) => i);
      const origin = {text, value: 100 * share, unit: "Prozent", formula};
      return {text, label, open: () => show(origins.ofAll(all, origin))};
    });
  }

  /** Which choice lifts the value: every value of every choice against the others of that choice, all else held. */
  function liftTable(): HTMLElement | undefined {
    const lifts = liftsOf(multiverse, entry).filter(({difference}) => !Number.isNaN(difference));
    if (lifts.length === 0) return undefined;
    const table = dataTable<Lift>({
      caption: "Welche Wahl hebt den Wert? Jede Wahl gegen die anderen derselben Frage, alles Übrige gleich",
      columns: [
        {label: "Frage", cell: ({axisLabel}) => axisLabel},
        {label: "Wahl", cell: ({label}) => label},
        {
          label: "hebt im Mittel um",
          align: "rechts",
          sort: ({difference}) => difference,
          cell: (lift) => numberButton(liftText(lift), () => openLift(lift))
        },
        {label: "höher in", align: "rechts", sort: ({higher}) => higher, cell: comparisons}
      ],
      rows: lifts
    });
    return element("details", {class: "aufklappen"}, element("summary", {}, "Welche Wahl hebt den Wert?"), table);
  }

  function liftText({difference}: Lift): string {
    return unit === "Prozent" ? formatPoints(difference) : formatSigned(difference, 1);
  }

  function openLift(lift: Lift): void {
    const {axisLabel, label, difference, higher, lower, same} = lift;
    const text = liftText(lift);
    const formula = {
      words:
        `Mittel der Unterschiede zwischen jeder Definition mit „${label}“ und jeder anderen, die sich nur in ` +
        `„${axisLabel}“ von ihr unterscheidet`,
      values: `${higher + lower + same} Vergleiche, darin ${higher}-mal höher, ${lower}-mal niedriger, ${same}-mal gleich: im Mittel ${text}`
    };
    const all = rows.map((_, i) => i);
    show(origins.ofAll(all, {text, value: difference, unit, formula}));
  }
}

function announced(text: string): string {
  announce(text);
  return text;
}

function comparisons({higher, lower, same}: Lift): string {
  return `${higher} von ${higher + lower + same} Vergleichen`;
}

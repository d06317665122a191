import {readingExample} from "../indicators/definition/example.js";
import {formatNumber} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import type {Cube} from "../indicators/engine/cube.js";
import {derived} from "../indicators/engine/derived.js";
import {explain} from "../indicators/engine/explain.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {availability} from "../indicators/definition/availability.js";
import {inAddress} from "./address-state.js";
import {attempt, reason} from "./attempt.js";
import {barFigure} from "./bar-figure.js";
import {type Breakdown, breakdownChoices, breakdownOf} from "./breakdowns.js";
import {element} from "./dom.js";
import {effectOf} from "./effect.js";
import {evaluateOnce} from "./evaluate-once.js";
import {type Field, formOf, selectField} from "./fields.js";
import {newest} from "./newest.js";
import {lineFigure} from "./line-figure.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import type {SaidNumber} from "./number-sentence.js";
import {remember} from "./remember.js";
import {explainChance} from "./segregation-origin.js";
import {tileFigure} from "./tile-figure.js";

/** More lines than these cannot be told apart; then bars show the newest day. */
const mostLines = 6;

/** Breakdowns whose codes have an order that says more than that of the values. */
const inOwnOrder: ReadonlySet<string> = new Set(["alter", "aufenthaltsdauer", "stadtbezirk"]);

export interface IndicatorViewOptions<P extends Parameters> {
  readonly indicator: Indicator<P>;
  readonly parameters: Partial<ValuesOf<P>>;
  readonly cubes: readonly Cube[];
  readonly lines: LineSource;
  /** One of `breakdownChoices`. */
  readonly breakdown: string;
  /** The finding, from the newest row; the reading example unless given. */
  readonly title?: (row: Row) => string;
}

/** The control that chooses how an indicator is broken down, beginning with `start` where it is offered. For `view`. */
export function breakdownForm<P extends Parameters>(
  indicator: Indicator<P>,
  cubes: readonly Cube[],
  chosen: Partial<ValuesOf<P>> = {},
  start?: string
): HTMLFormElement & {value: {readonly gliederung: string}} {
  const choices = attempt(() =>
    breakdownChoices(indicator as unknown as Indicator, cubes, chosen as Record<string, string>)
  );
  const offered = choices.value ?? [];
  const initial = offered.find(({value}) => value === start) ?? offered[0];
  const field: Field<string> = selectField("Gliederung", offered, initial?.value ?? "");
  const form = formOf({gliederung: field});
  form.setAttribute("aria-label", `Gliederung von ${indicator.id}`);
  form.hidden = offered.length < 2;
  remember(`gliederung ${indicator.id}`, form);
  return inAddress(`${indicator.id}.`, form, {standard: {gliederung: initial?.value ?? ""}});
}

/** An indicator under a definition: what the choice does against the standard, and its figure. */
export function indicatorView<P extends Parameters>(options: IndicatorViewOptions<P>): HTMLElement {
  return element("div", {}, indicatorEffect(options), indicatorFigure(options));
}

/**
 * An indicator under a definition, as the figure that suits its breakdown: lines over time, bars where there are many groups,
 * tiles for the Quartiere. Says what is missing where it cannot be computed.
 */
export function indicatorFigure<P extends Parameters>(options: IndicatorViewOptions<P>): HTMLElement {
  const {cubes, breakdown} = options;
  const indicator = options.indicator as unknown as Indicator;
  const parameters = options.parameters as Readonly<Record<string, string>>;
  const there = availability(indicator, cubes, parameters);
  if (there.state !== "auswertbar") return reason(there.text);
  const asked = breakdownOf(breakdown, indicator, cubes, parameters);
  const chosen = evaluateOnce(indicator, cubes, {...asked, parameters});
  if (chosen.value === undefined) return reason(chosen.message);
  const result = chosen.value;
  if (result.length === 0) return reason("Für diese Auswahl gibt es keine Zahlen.");
  return figure(options, result, asked);
}

function figure<P extends Parameters>(options: IndicatorViewOptions<P>, result: Result, asked: Breakdown): HTMLElement {
  const {cubes, lines, breakdown, title} = options;
  const indicator = options.indicator as unknown as Indicator;
  const all = rows(result) as readonly Row[];
  const last = newestOf(all, asked);
  const subtitle = `${indicator.id} ${indicator.title}, ${result.unit}`;
  const finding =
    last === undefined
      ? `${indicator.title}: kein Wert.`
      : (title?.(last) ?? readingExample(indicator, result, last.index));
  const day = last === undefined ? "" : String(last["stichtag"] ?? "");
  const ofDay = all.filter((row) => row["stichtag"] === undefined || row["stichtag"] === day);
  const dated = day === "" ? subtitle : `${subtitle}, ${last!.labels["stichtag"]}`;
  if (breakdown === "quartier") {
    return tileFigure({
      result,
      rows: ofDay,
      lines,
      title: spread(ofDay, indicator.title, "Zwischen den Quartieren"),
      said: ends(ofDay),
      subtitle: dated
    });
  }
  const {dimension} = asked;
  const between = breakdown === "stadtbezirk" ? "Zwischen den Stadtbezirken" : undefined;
  const many = dimension !== undefined && new Set(all.map((row) => row[dimension])).size > mostLines;
  if (many || !result.by.includes("stichtag")) {
    const sorted = inOwnOrder.has(breakdown) ? ofDay : ofDay.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const isWhole = ofDay.some((row) => row[dimension ?? ""] === "insgesamt");
    return barFigure({
      result,
      category: dimension ?? "",
      shown: sorted.slice(0, 20),
      all: sorted,
      lines,
      title: isWhole ? finding : spread(ofDay, indicator.title, between),
      said: isWhole && last ? [last] : ends(ofDay),
      subtitle: dated
    });
  }
  const standard = evaluateOnce(indicator, cubes, asked).value;
  return lineFigure({
    result: result as Result<"stichtag">,
    ...(dimension !== undefined && {series: dimension as "stichtag"}),
    ...(dimension === "gebiet" && {highlight: "05124"}),
    ...((dimension === undefined || dimension === "gebiet") && standard && {standard: standard as Result<"stichtag">}),
    lines,
    title: finding,
    said: last ? [last] : [],
    ...(last?.baseline != null && {numbers: [baselineNumber(result, last, lines)]}),
    subtitle,
    reading: title && last && readingExample(indicator, result, last.index)
  });
}

/** What an index would be by chance, as its reading example says it. */
function baselineNumber(result: Result, row: Row, lines: LineSource): SaidNumber {
  const text = formatNumber(row.baseline!, 2);
  return {text, label: "bei Zufall", open: () => showProvenance(explainChance(result, row, text), lines)};
}

/** What the definition does to the number of the whole city against the standard; empty where the indicator has no such number. */
export function indicatorEffect<P extends Parameters>(
  options: Pick<IndicatorViewOptions<P>, "indicator" | "parameters" | "cubes" | "lines">
): HTMLElement {
  const {cubes} = options;
  const indicator = options.indicator as unknown as Indicator;
  const parameters = options.parameters as Readonly<Record<string, string>>;
  const box = element("div");
  if (availability(indicator, cubes, parameters).state !== "auswertbar") return box;
  if (breakdownChoices(indicator, cubes, parameters)[0]?.value !== "zeit") return box;
  const asked = breakdownOf("zeit", indicator, cubes, parameters);
  const chosen = evaluateOnce(indicator, cubes, {...asked, parameters}).value;
  const standard = evaluateOnce(indicator, cubes, breakdownOf("zeit", indicator, cubes)).value;
  if (chosen === undefined) return box;
  const open = (result: Result, row: Row) => showProvenance(explain(result, row.index), options.lines);
  const [own, other] = [newestOf(rows(chosen), asked), standard && newestOf(rows(standard), asked)];
  box.append(
    effectOf(own, other, chosen.unit, {
      open: [(row) => open(chosen, row), (row) => standard && open(standard, row)],
      openDifference: (text) =>
        own &&
        other &&
        standard &&
        showProvenance(explainEffect([chosen, own], [standard, other], text), options.lines),
      sample: chosen.sample,
      standardUnit: standard?.unit,
      counted: chosen.parts.numerator.cube.meta.unit,
      countedBelow: chosen.parts.denominator?.cube.meta.unit,
      isStandard: JSON.stringify(chosen.parameters) === JSON.stringify(standard?.parameters)
    })
  );
  return box;
}

type Told = readonly [result: Result, row: Row];

/** Where the difference between the chosen and the standard definition comes from. */
function explainEffect([chosen, own]: Told, [standard, other]: Told, text: string): Provenance {
  return derived(
    [
      {label: "gewählte Definition", provenance: explain(chosen, own.index)},
      {label: "Standarddefinition", provenance: explain(standard, other.index)}
    ],
    {
      text,
      value: own.value! - other.value!,
      unit: "",
      formula: {
        words: "gewählte Definition − Standarddefinition",
        values: `Wert ${own.text} − ${other.text}${countsWords(own, other)}: ${text}`
      }
    }
  );
}

function countsWords(own: Row, other: Row): string {
  return (["numerator", "denominator"] as const)
    .map((part, i) => [["Zähler", "Nenner"][i], own[part], other[part]] as const)
    .filter(([, a, b]) => a !== null && b !== null && a !== b)
    .map(([name, a, b]) => `, ${name} ${formatNumber(a!)} − ${formatNumber(b!)}`)
    .join("");
}

/** The row that a finding speaks of: the newest with a value; of Wuppertal or the total where areas or groups stand side by side. */
function newestOf(all: readonly Row[], {dimension}: Breakdown): Row | undefined {
  const code = dimension === "gebiet" ? "05124" : "insgesamt";
  const whole = dimension === undefined ? [] : all.filter((row) => row[dimension] === code);
  return newest(whole.length > 0 ? whole : all);
}

/** The rows with the least and the greatest value; nothing where none has one. */
function ends(all: readonly Row[]): readonly Row[] {
  const known = all.filter(({value}) => value !== null).toSorted((a, b) => a.value! - b.value!);
  return known.length === 0 ? [] : [known[0]!, known.at(-1)!];
}

/** A finding about areas or groups that ranks none of them. */
function spread(all: readonly Row[], title: string, between = "Zwischen den Gruppen"): string {
  const [low, high] = ends(all);
  if (low === undefined || high === undefined) return `${title}: kein Wert.`;
  return `${between} reicht die Spanne von ${low.text} bis ${high.text}.`;
}

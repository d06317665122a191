import {formatNumber, formatPoints} from "../indicators/definition/german.js";
import {derived, type DerivedInput} from "../indicators/engine/derived.js";
import {explain} from "../indicators/engine/explain.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {cutsBetween, findBreak} from "../indicators/vocabulary/breaks.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";

/** A change between two entries of a series that may be compared. */
export interface Movement {
  readonly from: Row;
  readonly to: Row;
  /** In the unit of the result; of percentages, points. */
  readonly difference: number;
  /** The same without its sign, as the text says it; empty where it is none as printed. */
  readonly amount: string;
  /** German, without subject: “ist von 65,9 % (31.12.2016) auf 58,0 % (31.12.2024) gesunken, um 7,9 Prozentpunkte”. */
  readonly text: string;
}

/**
 * How a result by nothing but reference date has moved up to its newest value: from the first day that no break of the
 * measurement separates from it. Undefined where no such day is left.
 */
export function movementOf(result: Result): Movement | undefined {
  const series = valued(result);
  const to = series.at(-1);
  const from = to && series.find((row) => row !== to && interruptions(result, row, to).length === 0);
  if (!from || !to) return undefined;
  const difference = to.value! - from.value!;
  const amount = amountOf(result, difference);
  return {from, to, difference, amount, text: words(from, to, difference, amount)};
}

/**
 * The same as a sentence, which also says where a series has to begin later than it is delivered. `subject` with its article:
 * “Der Anteil”.
 */
export function movementSentence(subject: string, result: Result): string {
  const movement = movementOf(result);
  const first = valued(result)[0];
  if (movement === undefined) {
    return `${subject}: Zwei Werte, die sich vergleichen lassen, gibt es nicht.`;
  }
  const before = first !== undefined && first !== movement.from ? interruptions(result, first, movement.to) : [];
  const reason = before.map((id) => `„${findBreak(id).title}“`).join(" und ");
  const hint = reason === "" ? "" : ` Weiter zurück wird nicht verglichen; dazwischen liegt der Bruch ${reason}.`;
  return `${subject} ${movement.text}.${hint}`;
}

/**
 * The same as a line of text whose numbers open their origin; where there is no result, that its tables are not delivered.
 */
export function movementLine(subject: string, result: Result | undefined, lines: LineSource): HTMLElement {
  if (result === undefined) return element("span", {}, `${subject}: Die Tabellen dafür sind noch nicht geliefert.`);
  const movement = movementOf(result);
  const said = movement ? numbersOf(movement) : [];
  return element(
    "span",
    {},
    ...numberSentence(movementSentence(subject, result), said),
    result.sample && " ",
    result.sample && sampleMark()
  );

  function numbersOf({from, to, amount, difference}: Movement): SaidNumber[] {
    const ends = [from, to].map((row) => ({
      text: row.text,
      label: row.labels["stichtag"],
      open: () => showProvenance(explain(result!, row.index), lines)
    }));
    return [
      ...ends,
      {text: amount, open: () => showProvenance(explainMovement(result!, from, to, difference, amount), lines)}
    ];
  }
}

/** Where the difference of two entries of a series comes from, printed without its sign. */
function explainMovement(result: Result, from: Row, to: Row, difference: number, amount: string): Provenance {
  return explainStep(result, from, to, difference, {text: amount, values: `, ohne Vorzeichen ${amount}`});
}

/** Where the difference of two entries of a series comes from, as it is printed: both entries with their own origin. */
export function explainStep(
  result: Result,
  from: Row,
  to: Row,
  difference: number,
  {text, values = ` = ${text}`}: {readonly text: string; readonly values?: string}
): Provenance {
  const [after, before] = [to, from].map((row) => ({
    label: row.labels["stichtag"] ?? "",
    provenance: explain(result, row.index)
  })) as [DerivedInput, DerivedInput];
  return derived([after, before], {
    text,
    value: difference,
    unit: result.unit === "Prozent" ? "Prozentpunkte" : result.unit,
    formula: {words: `${after.label} − ${before.label}`, values: `${to.text} − ${from.text}${values}`}
  });
}

function valued(result: Result): Row[] {
  const all = rows(result) as readonly Row[];
  return all.filter(({value}) => value !== null).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

function dayOf(row: Row): string {
  return String(row["stichtag"] ?? "");
}

function interruptions(result: Result, from: Row, to: Row): readonly string[] {
  return cutsBetween(result.breaks, dayOf(from), dayOf(to));
}

function words(from: Row, to: Row, difference: number, amount: string): string {
  const ends = `von ${from.text} (${from.labels["stichtag"]}) auf ${to.text} (${to.labels["stichtag"]})`;
  if (amount === "") return `ist ${ends} fast unverändert`;
  return `ist ${ends} ${difference < 0 ? "gesunken" : "gestiegen"}, um ${amount}`;
}

function amountOf({unit}: Result, difference: number): string {
  const plain = unit === "Index" || unit === "Verhältnis";
  const decimals = unit === "Tage" ? 0 : plain ? 2 : 1;
  const size = Math.abs(Number(difference.toFixed(decimals)));
  if (size === 0) return "";
  if (unit === "Prozent") return unsigned(formatPoints(size));
  return plain ? formatNumber(size, decimals) : `${formatNumber(size, decimals)} ${unit}`;
}

/** The direction stands in the verb. */
function unsigned(text: string): string {
  return text.replace(/^\+/, "");
}

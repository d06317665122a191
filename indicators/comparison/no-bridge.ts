import {formatDate, formatList} from "../definition/german.js";
import type {Result} from "../engine/result.js";
import {cutsBetween, findBreak} from "../vocabulary/breaks.js";
import {timeDimension} from "../vocabulary/dimensions.js";
import type {Factor} from "./factor.js";
import {mostFactors} from "./factors.js";
import type {Point} from "./point.js";
import type {State} from "./state.js";

/**
 * Why a difference is not split.
 *
 * A201 too many factors · A202 a state without a value · A203 different units ·
 * A204 an unlinked break between the reference days.
 */
export interface NoBridge {
  readonly possible: false;
  readonly code: "A201" | "A202" | "A203" | "A204";
  /** German: what stands in the way, and what to do. */
  readonly message: string;
  /** The states without a value, at most five, by what is as at the second point. */
  readonly states: readonly {readonly changed: readonly Factor[]; readonly problem: string}[];
}

export function tooManyFactors(factors: readonly Factor[]): NoBridge {
  const labels = factors.map(({label}) => `„${label}“`);
  return none(
    "A201",
    `Die beiden Zahlen unterscheiden sich in ${factors.length} Punkten; zerlegt werden höchstens ${mostFactors}: ` +
      `${formatList(labels)}. Bitte einige davon angleichen.`
  );
}

export function differentUnits(a: Result, b: Result): NoBridge {
  return none(
    "A203",
    `Die beiden Zahlen haben verschiedene Einheiten: „${a.unit}“ und „${b.unit}“. ` +
      "Ihre Differenz hätte keinen Sinn. Bitte zwei Zahlen mit derselben Einheit wählen."
  );
}

/** How many states without a value are named. */
const mostNamed = 5;

/** The first states without a value, if there are any. */
export function missingStates(factors: readonly Factor[], states: readonly State[]): NoBridge | undefined {
  const missing = states
    .filter(({value}) => value === undefined)
    .map(({changed, problem}) => ({changed: factors.filter((_, f) => (changed >> f) & 1), problem: problem!}));
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, mostNamed);
  const more = missing.length - named.length;
  return {
    ...none(
      "A202",
      "Die Differenz lässt sich nicht zerlegen, weil nicht jede Zahl zwischen den beiden einen Wert hat. " +
        named.map((state) => stateSentence(state.changed, factors.length, state.problem)).join(" ") +
        (more > 0 ? ` Dazu ${more === 1 ? "eine weitere" : `${more} weitere`}.` : "")
    ),
    states: named
  };
}

function stateSentence(changed: readonly Factor[], of: number, problem: string): string {
  if (changed.length === 0) return `Ausgangswert: ${problem}`;
  if (changed.length === of) return `Zielwert: ${problem}`;
  const settings = changed.map(({label, to}) => `${label}: ${to}`).join("; ");
  return `Mit „${settings}“, sonst wie am Anfang: ${problem}`;
}

/** The breaks of measurement between the reference days of two points that neither definition links. */
export function crossedBreak(a: Point, b: Point, from: Result, to: Result): NoBridge | undefined {
  const days = [a.where[timeDimension], b.where[timeDimension]].filter((day) => typeof day === "string").toSorted();
  const [first, last] = days;
  if (first === undefined || last === undefined) return undefined;
  const crossed = cutsBetween([...from.breaks, ...to.breaks], first, last).map(
    (id) => `„${findBreak(id).title}“ (${findBreak(id).when})`
  );
  if (crossed.length === 0) return undefined;
  return none(
    "A204",
    `Zwischen ${formatDate(first)} und ${formatDate(last)} ${crossed.length > 1 ? "liegen die Brüche" : "liegt der Bruch"} ` +
      `${formatList(crossed)}. Darüber hinweg wird keine Differenz zerlegt. Bitte zwei Stichtage auf derselben Seite wählen.`
  );
}

function none(code: NoBridge["code"], message: string): NoBridge {
  return {possible: false, code, message, states: []};
}

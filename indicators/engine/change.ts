import {formatDate, formatList} from "../definition/german.js";
import {cutsBetween, findBreak} from "../vocabulary/breaks.js";
import {hasValue, strongerSign} from "../vocabulary/sign-strength.js";
import {signAt, signCode, type SignId} from "../vocabulary/signs.js";
import {timeDimension} from "../vocabulary/dimensions.js";
import {EvaluationError} from "./error.js";
import type {Result} from "./result.js";

/** How a value moved between two reference days, for one combination of the other dimensions. */
export interface Change {
  /** Code ids of the other dimensions. */
  readonly codes: Readonly<Record<string, string>>;
  /** Entries of the result, -1 where there is none. */
  readonly from: number;
  readonly to: number;
  /** Later minus earlier, in the unit of the result (Prozentpunkte where that is Prozent); null with a sign where one is missing. */
  readonly difference: number | null;
  readonly sign: SignId;
  /** What the rounding of the source may have caused. */
  readonly tolerance: number | null;
}

/**
 * Changes between two reference days (ISO dates). Throws A111, naming the break,
 * if a break of measurement that the indicator lists and does not link lies
 * between them: such a difference would be no change of the thing itself. Breaks
 * of other kinds do not forbid it; `breaksBetween` names them. Throws A108 if
 * the result is not broken down by reference day.
 */
export function change(result: Result, from: string, to: string): readonly Change[] {
  const time = result.dimensions[timeDimension];
  if (time === undefined) throw notOverTime(result);
  const crossed = cutsBetween(result.breaks, from, to);
  if (crossed.length > 0) throw acrossBreak(result, from, to, crossed);
  const others = result.by.filter((id) => id !== timeDimension);
  const pairs = new Map<string, Pair>();
  for (let i = 0; i < result.length; ++i) {
    const day = time.dictionary[time.codes[i]!];
    if (day !== from && day !== to) continue;
    const codes = Object.fromEntries(others.map((id) => [id, codeAt(result, id, i)]));
    const key = JSON.stringify(codes);
    const pair = pairs.get(key) ?? {codes, from: -1, to: -1};
    pairs.set(key, {...pair, ...(day === from ? {from: i} : {}), ...(day === to ? {to: i} : {})});
  }
  return [...pairs.values()].map((pair) => toChange(result, pair));
}

type Pair = Pick<Change, "codes" | "from" | "to">;

function toChange({value, zeichen, tolerance}: Result, {codes, from, to}: Pair): Change {
  const absent = signCode("fehlt");
  const code = strongerSign(from < 0 ? absent : zeichen[from]!, to < 0 ? absent : zeichen[to]!);
  const sign = signAt(code).id;
  if (!hasValue(code)) return {codes, from, to, difference: null, sign, tolerance: null};
  const both = tolerance[from]! + tolerance[to]!;
  const known = Number.isNaN(both) ? null : both;
  return {codes, from, to, difference: value[to]! - value[from]!, sign, tolerance: known};
}

function codeAt(result: Result, id: string, i: number): string {
  const {codes, dictionary} = result.dimensions[id]!;
  return dictionary[codes[i]!]!;
}

function acrossBreak({indicator}: Result, from: string, to: string, ids: readonly string[]): EvaluationError {
  const titles = ids.map((id) => `„${findBreak(id).title}“ (${findBreak(id).when})`);
  return new EvaluationError(
    "A111",
    `change of ${indicator.id} from ${from} to ${to} crosses an unlinked break: ${ids.join(", ")}`,
    `Zwischen ${formatDate(from)} und ${formatDate(to)} ${ids.length > 1 ? "liegen die Brüche" : "liegt der Bruch"} ` +
      `${formatList(titles)}. Eine Veränderung wird darüber hinweg nicht berechnet.`
  );
}

function notOverTime({indicator}: Result): EvaluationError {
  return new EvaluationError(
    "A108",
    `result is not broken down by ${timeDimension}: ${indicator.id}`,
    "Für eine Veränderung muss das Ergebnis nach Stichtagen aufgeteilt sein."
  );
}

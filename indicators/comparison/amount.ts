import {formatPoints, formatSigned, wordSpace} from "../definition/german.js";
import {type Rational, toNumber} from "./rational.js";
import {roundParts} from "./round-parts.js";

/** A part of a difference: exactly, and rounded so that the printed parts add up to the printed difference. */
export interface Amount {
  readonly exact: Rational;
  /** The exact amount as a `number`, for drawing. */
  readonly value: number;
  /** The printed amount in whole units of its last digit: −21 is −2.1 with one decimal. */
  readonly units: number;
  /** German with sign and unit, e.g. “−2,1 Pp.”, “+1.204 Personen”. */
  readonly text: string;
}

/** The parts of a difference as amounts, and the difference itself as the last one. */
export function amounts(
  ids: readonly string[],
  parts: readonly Rational[],
  sum: Rational,
  unit: string,
  decimals: number
): readonly Amount[] {
  const rounded = roundParts(
    parts.map((exact, i) => ({id: ids[i]!, exact})),
    sum,
    decimals
  );
  const all = [...rounded.parts, rounded.sum];
  return [...parts, sum].map((exact, i) => {
    const units = all[i]!;
    return {exact, value: toNumber(exact), units, text: amountText(units / 10 ** decimals, unit, decimals)};
  });
}

/** A difference as it is printed: of percentages in percentage points, anything else in its unit. */
export function amountText(value: number, unit: string, decimals: number): string {
  if (unit === "Prozent") return formatPoints(value, decimals, true);
  const word = unit === "Personen" && Math.abs(value) === 1 ? "Person" : unit;
  return `${formatSigned(value, decimals)}${wordSpace}${word}`;
}

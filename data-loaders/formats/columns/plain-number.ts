import type {Notation} from "../number.js";

const minus = 0x2d;
const point = 0x2e;
const comma = 0x2c;
const zero = 0x30;
const powersOfTen = Float64Array.from({length: 16}, (_, exponent) => 10 ** exponent);

/** The byte between whole and decimal digits. */
export function decimalMarkOf(notation: Notation): number {
  return notation === "german" ? comma : point;
}

/**
 * The number in bytes [start, end), or NaN where they are not a plain one:
 * digits, in German notation perhaps with points between groups of three,
 * perhaps a decimal mark and decimals, perhaps a minus, at most 15 digits. Such
 * an integer and such a power of ten are exact in a double, so their quotient is
 * the nearest double to the text (W. Clinger, How to read floating point numbers
 * accurately, 1990). Anything else is left to `parseNumber`.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number, notation: Notation): number {
  const mark = decimalMarkOf(notation);
  const groupMark = notation === "german" ? point : -1;
  const first = bytes[start] === minus ? start + 1 : start;
  let value = 0;
  let digits = 0;
  let scale = -1;
  let groupStart = first;
  for (let i = first; i < end; i++) {
    const digit = bytes[i]! - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      continue;
    }
    const size = i - groupStart;
    if (scale >= 0 || (groupStart > first ? size !== 3 : size === 0)) return NaN;
    if (digit + zero === mark) scale = end - i - 1;
    else if (digit + zero !== groupMark || size > 3 || end - i < 4) return NaN;
    groupStart = i + 1;
  }
  const isGrouped = scale < 0 && groupStart > first;
  if (digits === 0 || digits > 15 || scale === 0 || (isGrouped && end - groupStart !== 3)) return NaN;
  if (scale > 0) value /= powersOfTen[scale]!;
  return first > start && value !== 0 ? -value : value;
}

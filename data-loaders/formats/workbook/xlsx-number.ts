/** A number read from bytes: its value, and its digits where a double cannot hold them all. */
export interface ReadNumber {
  value: number;
  digits: string | undefined;
}

const powers = Float64Array.from({length: 23}, (_, i) => Number(`1e${i}`));

/**
 * Reads a decimal number of XML between two positions. Up to 15 digits are read
 * directly: both the digits and the power of ten are exact as doubles, so their
 * quotient is the nearest double. Anything longer goes through `Number`. Not a
 * number: NaN.
 */
export function readNumber(bytes: Buffer, from: number, to: number, into: ReadNumber): void {
  into.digits = undefined;
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let mantissa = 0;
  let digits = 0;
  let places = -1;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + (byte - 48);
      if (mantissa > 0) digits++;
      if (places >= 0) places++;
    } else if (byte === 46 && places < 0) places = 0;
    else break;
  }
  if (at === to && digits <= 15 && places <= 22 && at - from > (negative ? 1 : 0) + (places >= 0 ? 1 : 0)) {
    const value = places > 0 ? mantissa / powers[places]! : mantissa;
    into.value = negative ? -value : value;
    return;
  }
  readSlowly(bytes.toString("latin1", from, to).trim(), into);
}

function readSlowly(text: string, into: ReadNumber): void {
  const valid = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
  const value = valid ? Number(text) : Number.NaN;
  into.value = Number.isFinite(value) ? value : Number.NaN;
  if (/^[+-]?\d{16,}$/.test(text) && !Number.isSafeInteger(value)) into.digits = text;
}

const minus = 0x2d;
const point = 0x2e;
const comma = 0x2c;
const zero = 0x30;
/** No byte: machine notation has no mark between groups. */
const none = -1;
const powersOfTen = Float64Array.from({length: 16}, (_, exponent) => 10 ** exponent);

/**
 * The number in bytes [start, end) in German notation, or NaN where they are
 * not a plain one: digits, perhaps points between groups of three, perhaps a
 * comma and decimals, perhaps a minus, at most 15 digits. Such an integer and
 * such a power of ten are exact in a double, so their quotient is the nearest
 * double to the text (W. Clinger, How to read floating point numbers
 * accurately, 1990). Anything else is left to `parseNumber`.
 */
export function plainGermanNumber(bytes: Uint8Array, start: number, end: number): number {
  const short = shortNumber(bytes, start, end, comma);
  return Number.isNaN(short) ? longNumber(bytes, start, end, comma, point) : short;
}

/** The same in machine notation: digits, perhaps a point and decimals, perhaps a minus. */
export function plainMachineNumber(bytes: Uint8Array, start: number, end: number): number {
  const short = shortNumber(bytes, start, end, point);
  return Number.isNaN(short) ? longNumber(bytes, start, end, point, none) : short;
}

/** Up to nine characters, digits and perhaps a decimal mark: an integer of 32 bits on the way. */
function shortNumber(bytes: Uint8Array, start: number, end: number, mark: number): number {
  if (end - start > 9) return NaN;
  let value = 0;
  let digits = 0;
  let scale = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - zero;
    if (digit >= 0 && digit <= 9) {
      value = (value * 10 + digit) | 0;
      digits++;
    } else if (digit + zero === mark && scale === 0 && i > start) {
      scale = end - i - 1;
      if (scale === 0) return NaN;
    } else return NaN;
  }
  if (digits === 0) return NaN;
  return scale === 0 ? value : value / powersOfTen[scale]!;
}

function longNumber(bytes: Uint8Array, start: number, end: number, mark: number, groupMark: number): number {
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

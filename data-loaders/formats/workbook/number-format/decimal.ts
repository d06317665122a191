/** A non-negative number in decimal digits: 0.d₁d₂d₃… × 10^point. Zero has no digits. */
export interface Decimal {
  readonly digits: string;
  /** Number of digits before the decimal point; negative where zeros follow the point first. */
  readonly point: number;
}

/**
 * The magnitude of a finite number in 15 significant decimal digits, which is
 * what spreadsheets compute and round with: 1.005 shows as 1.01 with two
 * decimals although the double below it is 1.00499….
 */
export function decimalOf(value: number): Decimal {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return decimalOfInteger(Math.abs(value));
  const [mantissa, exponent] = Math.abs(value).toExponential(14).split("e") as [string, string];
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  return digits === "" ? {digits, point: 0} : {digits, point: Number(exponent) + 1};
}

/** The same for a number that has no more than 15 digits, as nearly all have: they are those that it is written with. */
function decimalOfInteger(value: number): Decimal {
  if (value === 0) return {digits: "", point: 0};
  const digits = String(value);
  return {digits: value % 10 === 0 ? digits.replace(/0+$/, "") : digits, point: digits.length};
}

/** The same digits, moved by powers of ten: +2 for per cent, −3 for thousands. */
export function shiftDecimal({digits, point}: Decimal, by: number): Decimal {
  return {digits, point: digits === "" ? 0 : point + by};
}

/**
 * Rounds half away from zero. `integer` has no leading zeros and is empty below
 * one; `fraction` has exactly `places` digits.
 */
export function roundDecimal({digits, point}: Decimal, places: number): {integer: string; fraction: string} {
  const keep = point + places;
  let all = digits.slice(0, Math.max(0, keep)).padEnd(Math.max(0, keep), "0");
  let before = Math.max(0, point);
  if (point < 0) all = "0".repeat(Math.min(-point, places)) + all;
  if (keep >= 0 && digits.charCodeAt(keep) >= 53) {
    const carried = increment(all);
    if (carried.length > all.length) before += 1;
    all = carried;
  }
  return {integer: all.slice(0, before).replace(/^0+/, ""), fraction: all.slice(before).padEnd(places, "0")};
}

function increment(digits: string): string {
  let i = digits.length - 1;
  while (i >= 0 && digits[i] === "9") i--;
  const zeros = "0".repeat(digits.length - 1 - i);
  return i < 0 ? `1${zeros}` : digits.slice(0, i) + String(Number(digits[i]) + 1) + zeros;
}

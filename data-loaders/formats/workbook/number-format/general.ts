import {decimalOf, roundDecimal, shiftDecimal} from "./decimal.js";

/**
 * A number as the format “General” (German “Standard”) shows it in a cell that
 * is wide enough: at most eleven characters besides the sign, decimal comma,
 * scientific from 10^11, and below 10^−4 where eleven characters do not hold
 * all digits (ECMA-376 part 1, 18.8.30).
 */
export function renderGeneral(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const sign = value < 0 ? "-" : "";
  const magnitude = Math.abs(value);
  if (Number.isInteger(magnitude) && magnitude < 1e11) return sign + String(magnitude);
  const decimal = decimalOf(magnitude);
  const tooSmall = decimal.point < -3 && decimal.digits.length - decimal.point > 9;
  if (decimal.point > 11 || tooSmall) return sign + scientific(magnitude);
  const places = Math.max(0, decimal.point > 0 ? 10 - decimal.point : 9);
  const {integer, fraction} = roundDecimal(decimal, places);
  if (integer.length > 11) return sign + scientific(magnitude);
  const shown = fraction.replace(/0+$/, "");
  return sign + (integer || "0") + (shown && `,${shown}`);
}

function scientific(magnitude: number): string {
  const decimal = decimalOf(magnitude);
  let exponent = decimal.point - 1;
  let {integer, fraction} = roundDecimal(shiftDecimal(decimal, -exponent), 5);
  if (integer.length > 1) {
    exponent += 1;
    fraction = integer.slice(1) + fraction.slice(0, -1);
    integer = integer.slice(0, 1);
  }
  const shown = fraction.replace(/0+$/, "");
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${integer}${shown && `,${shown}`}E${exponent < 0 ? "-" : "+"}${size}`;
}

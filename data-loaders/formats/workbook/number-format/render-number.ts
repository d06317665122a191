import {decimalOf, roundDecimal, shiftDecimal} from "./decimal.js";
import {renderGeneral} from "./general.js";
import type {Section, Token} from "./parse.js";

/**
 * A magnitude in one section of a number format, with German separators. The
 * sign is the caller’s: which section was chosen decides whether it is shown.
 */
export function renderNumber(section: Section, magnitude: number): string {
  const {tokens} = section;
  if (section.kind !== "number") return tokens.map((token) => plain(token, magnitude)).join("");
  const point = tokens.findIndex(({type}) => type === "point");
  const exponent = tokens.findIndex(({type}) => type === "exponent");
  const mantissaEnd = exponent < 0 ? tokens.length : exponent;
  const integerEnd = point < 0 || point > mantissaEnd ? mantissaEnd : point;
  const before = tokens.slice(0, integerEnd);
  const after = tokens.slice(integerEnd, mantissaEnd);
  const places = countDigits(after);
  const percents = tokens.filter(({type}) => type === "percent").length;
  let decimal = shiftDecimal(decimalOf(magnitude), 2 * percents - 3 * section.thousands);
  let power = 0;
  if (exponent >= 0) {
    const step = Math.max(1, countDigits(before));
    power = decimal.digits === "" ? 0 : Math.floor((decimal.point - 1) / step) * step;
    if (roundDecimal(shiftDecimal(decimal, -power), places).integer.length > step) power += step;
    decimal = shiftDecimal(decimal, -power);
  }
  const {integer, fraction} = roundDecimal(decimal, places);
  const mantissa = renderInteger(before, integer, section.grouping) + renderFraction(after, fraction);
  return exponent < 0 ? mantissa : mantissa + renderExponent(tokens.slice(exponent), power);
}

function plain(token: Token, magnitude: number): string {
  switch (token.type) {
    case "literal":
      return token.text;
    case "percent":
      return "%";
    case "general":
    case "text":
      return renderGeneral(magnitude);
    case "date-separator":
      return "/";
    case "point":
      return ",";
    default:
      return "";
  }
}

function countDigits(tokens: readonly Token[]): number {
  return tokens.filter(({type}) => type === "digit").length;
}

/** Fills placeholders from the right; what is left over goes before the leftmost one. Literals stay where they are. */
function renderInteger(tokens: readonly Token[], integer: string, grouping: boolean): string {
  let left = integer.length;
  let position = 0;
  let open = countDigits(tokens);
  let shown = open === 0 ? integer : "";
  const put = (digit: string) => {
    const separator = grouping && position > 0 && position % 3 === 0 && digit !== " " ? "." : "";
    shown = digit + separator + shown;
    position++;
  };
  for (const token of tokens.toReversed()) {
    if (token.type !== "digit") {
      shown = plain(token, 0) + shown;
      continue;
    }
    open--;
    if (left > 0) put(integer[--left]!);
    else if (token.pad === "0") put("0");
    else if (token.pad === "?") put(" ");
    if (open === 0) while (left > 0) put(integer[--left]!);
  }
  return shown;
}

function renderFraction(tokens: readonly Token[], fraction: string): string {
  const significant = fraction.replace(/0+$/, "").length;
  let at = 0;
  let shown = "";
  for (const token of tokens) {
    if (token.type !== "digit") shown += plain(token, 0);
    else {
      if (at < significant || token.pad === "0") shown += fraction[at];
      else if (token.pad === "?") shown += " ";
      at++;
    }
  }
  return shown;
}

function renderExponent(tokens: readonly Token[], power: number): string {
  const [first, ...rest] = tokens;
  const sign = power < 0 ? "-" : first?.type === "exponent" && first.plus ? "+" : "";
  return `E${sign}${renderInteger(rest, power === 0 ? "" : String(Math.abs(power)), false)}`;
}

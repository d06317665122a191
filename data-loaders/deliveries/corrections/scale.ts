/** Digits with at most one decimal sign, perhaps in round brackets. */
const plain = /^(\(?)(-?\d+)(?:([.,])(\d+))?(\)?)$/;

/**
 * The number that a cell says whatever its notation, or undefined: also where a
 * sign before three digits may part thousands as well as decimals.
 */
export function numberIn(text: string): number | undefined {
  const match = plain.exec(text.trim());
  if (match === null || match[4]?.length === 3) return undefined;
  return Number(`${match[2]}.${match[4] ?? "0"}`);
}

/** The text of a number multiplied, in the notation and the brackets that it had; undefined where it is no number. */
export function scaleText(text: string, factor: number): string | undefined {
  const number = numberIn(text);
  const match = plain.exec(text.trim());
  if (number === undefined || match === null) return undefined;
  const scaled = String(Number((number * factor).toFixed(6))).replace(".", match[3] ?? ",");
  return `${match[1]}${scaled}${match[5]}`;
}

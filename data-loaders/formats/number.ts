/** How a provider writes numbers: “german” is 1.234,5, “machine” is 1234.5. A contract declares it; no cell is ever guessed. */
export type Notation = "german" | "machine";

const patterns: Record<Notation, RegExp> = {
  german: /^ *[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)? *$/,
  machine: /^ *[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})? *$/
};

/**
 * The number that a cell holds in the declared notation, or undefined if it is
 * not one: a sign, a text, empty, or an integer too large to be exact. A German
 * point must stand before three digits: “1.5” is not a number, “1.500” is 1500.
 */
export function parseNumber(text: string, notation: Notation): number | undefined {
  if (!patterns[notation].test(text)) return undefined;
  const value = Number(notation === "german" ? text.replaceAll(".", "").replace(",", ".") : text);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  return value === 0 ? 0 : value;
}

/** What a cell is sorted by: a number, a text, or nothing, which always stands last. */
export type SortKey = number | string | null | undefined;

const collator = new Intl.Collator("de", {numeric: true});

/**
 * What a printed German cell means when a table is sorted by it: a date by its day, a number by its value, with its unit,
 * sign and grouping; in a column of numbers a text without one is no value. Any other text is itself.
 */
export function sortKey(text: string, numeric: boolean): SortKey {
  const trimmed = text.trim();
  const date = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  if (date) return Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1]));
  if (!numeric) return trimmed === "" ? null : trimmed;
  const number = /^([+\u2212-]?)\s*(\d{1,3}(?:[.\u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?(?=$|[\s\u00a0\u202f%])/.exec(
    trimmed
  );
  if (!number) return null;
  const [, sign, whole = "", decimals = ""] = number;
  const amount = Number(`${whole.replace(/\D/g, "")}.${decimals || "0"}`);
  return sign === "" || sign === "+" ? amount : -amount;
}

/** The order of two keys: numbers by value, texts as in a German dictionary, nothing last whatever the direction. */
export function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  const [none, other] = [isNothing(a), isNothing(b)];
  if (none || other) return Number(none) - Number(other);
  const order = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}

function isNothing(key: SortKey): boolean {
  return key === null || key === undefined || Number.isNaN(key);
}

import {sha256} from "./sha256.js";

/**
 * Plain data as JSON whose bytes depend on nothing but the data: keys in the order of the alphabet, what is undefined left
 * out. Throws on a number that JSON has no word for.
 */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(sorted(value), undefined, indent);
}

/** So many hex digits tell what was approved: enough that nobody finds a second text to one. */
const digits = 32;

/** A short digest of plain data. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value)).slice(0, digits);
}

function sorted(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`no JSON for: ${value}`);
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, own]) => own !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, sorted(own)]));
}

import {parseNumber} from "./number.js";

/** Whether a text is a number in either notation. For describing unknown files only, never for reading values. */
export function isNumberLike(text: string): boolean {
  return parseNumber(text, "german") !== undefined || parseNumber(text, "machine") !== undefined;
}

/** Whether a text may be a sign of a statistical table: empty, without letters or digits, one letter, or a number with marks. */
export function isSignLike(text: string): boolean {
  return (
    /^\s*(?:[^\p{L}\p{N}]*|[a-z]|[^\p{L}]*\p{N}[^\p{L}]*[a-z]?|NA|#N\/A|NULL|NaN)\s*$/iu.test(text) && text.length < 24
  );
}

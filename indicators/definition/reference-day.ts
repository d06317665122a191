import {formatDate} from "./german.js";

/** Reference times of numbers that belong to a whole year, whatever day their table dates them by. */
const ofYear = /^(Kalenderjahr|Jahresdurchschnitt|Abgangsjahr|Einschulungsjahrgang)/;

/** The same of numbers that belong to the twelve months that end with their day. */
const ofMonths = /^gleitende zwölf Monate/;

/**
 * How one reference day of a number is said: “31.12.2024”, but “2024” where the number is of a year, and “zwölf Monate bis
 * 31.12.2024” where it is of those.
 *
 * @param reference the indicator’s reference date in words, e.g. “Kalenderjahr”
 * @param iso ISO date
 */
export function referenceDay(reference: string, iso: string): string {
  if (ofYear.test(reference)) return iso.slice(0, 4);
  return ofMonths.test(reference) ? `zwölf Monate bis ${formatDate(iso)}` : formatDate(iso);
}

/** The same with its preposition, to stand in a sentence: “am 31.12.2024”, “2024”, “in den zwölf Monaten bis 31.12.2024”. */
export function onReferenceDay(words: string): string {
  if (/^\d{2}\.\d{2}\.\d{4}$/.test(words)) return `am ${words}`;
  return words.replace(/^zwölf Monate/, "in den zwölf Monaten");
}

/** Between a number and its sign, e.g. “26,3 %”: does not break, and is narrow. */
export const narrowSpace = "\u202f";
/** Between a number and a word, e.g. “5 Personen”: does not break. */
export const wordSpace = "\u00a0";

const minus = "\u2212";
const formats = new Map<string, Intl.NumberFormat>();

/** Fewest and most decimals; the same if one number is given. */
export type Decimals = number | readonly [least: number, most: number];

/** A number in German: “94.110”, “−0,5”. Without decimals unless told. Missing values have a sign, not a number: throws on them. */
export function formatNumber(value: number, decimals: Decimals = 0): string {
  if (!Number.isFinite(value)) throw new Error(`not a number to print: ${value}`);
  const [least, most] = typeof decimals === "number" ? [decimals, decimals] : decimals;
  const key = `${least}/${most}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat("de-DE", {minimumFractionDigits: least, maximumFractionDigits: most});
    formats.set(key, format);
  }
  const text = format.format(value).replace("-", minus);
  return /[1-9]/.test(text) ? text : text.replace(minus, "");
}

/** A number with its sign: “+1,2”, “−0,5”, “0,0”. */
export function formatSigned(value: number, decimals: Decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Percent, given as a number of percent: “26,3 %”. */
export function formatPercent(percent: number, decimals: Decimals = 1): string {
  return `${formatNumber(percent, decimals)}${narrowSpace}%`;
}

/** A difference of two percentages: “−13,6 Prozentpunkte”, or short “−13,6 Pp.”; never “%”. */
export function formatPoints(points: number, decimals: Decimals = 1, short = false): string {
  const text = formatSigned(points, decimals);
  if (short) return `${text}${wordSpace}Pp.`;
  return `${text}${wordSpace}${/^[+\u2212]?1(,0+)?$/.test(text) ? "Prozentpunkt" : "Prozentpunkte"}`;
}

/** An ISO date (or date-time, or year) in German: “31.12.2024”, “2024”. Any other text is returned as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(iso);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : iso;
}

/** Words in a list: “a, b und c”. */
export function formatList(words: readonly string[], conjunction = "und"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)!}`;
}

/** An interval in the unit of its value: “25,1 bis 27,4”. */
export function formatInterval(lower: number, upper: number, decimals: Decimals = 1): string {
  return `${formatNumber(lower, decimals)} bis ${formatNumber(upper, decimals)}`;
}

/** A text that begins with a capital letter, as a sentence does. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

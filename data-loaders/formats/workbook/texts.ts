/** All texts of a workbook, each once, and those whose display differs from what is stored. */
export interface Texts {
  readonly stored: string[];
  /** Texts with superscript digits as ⁰…⁹, by position in `stored`. */
  readonly shown: Map<number, string>;
  readonly positions: Map<string, number>;
}

export function createTexts(): Texts {
  return {stored: [], shown: new Map(), positions: new Map()};
}

/** Position of a text, which is added if it is new. `shown` is its display, if that differs. */
export function internText(texts: Texts, text: string, shown = text): number {
  // Two texts that read the same may differ in their superscripts: “2” after a label and ²
  const key = shown === text ? text : `${text}\0${shown}`;
  const known = texts.positions.get(key);
  if (known !== undefined) return known;
  const position = addText(texts, text, shown);
  texts.positions.set(key, position);
  return position;
}

/** Adds a text without looking whether it is there: tables of shared texts are referred to by position. */
export function addText(texts: Texts, text: string, shown = text): number {
  const position = texts.stored.push(text) - 1;
  if (shown !== text) texts.shown.set(position, shown);
  return position;
}

/** Positions of texts that hold U+FFFD, which decoders put where they could not read. */
export function damagedTexts({stored}: Texts): ReadonlySet<number> {
  const damaged = new Set<number>();
  for (const [position, text] of stored.entries()) if (text.includes("\uFFFD")) damaged.add(position);
  return damaged;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits as superscripts: the marks of footnotes stay apart from the number or word that they follow. */
export function superscript(text: string): string {
  return text.replaceAll(/\d/g, (digit) => superscripts[Number(digit)]!);
}

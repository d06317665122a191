import {refuse, type Reading} from "./reading.js";
import {addText, superscript, type Texts} from "./texts.js";

/** A text with the fonts of its runs. */
export interface BiffText {
  readonly text: string;
  /** Font by the character from which on it holds. */
  readonly runs: readonly {readonly from: number; readonly font: number}[];
}

/**
 * Reads over the pieces of a record and its continuations as if they were one.
 * Only characters of a text that is cut are special: the continuation then
 * begins with a byte that says anew how wide they are (MS-XLS 2.5.293).
 */
export interface PieceReader {
  byte(): number;
  word(): number;
  long(): number;
  skip(count: number): void;
  characters(count: number, wide: boolean): string;
  done(): boolean;
}

export function readPieces(pieces: readonly Buffer[]): PieceReader {
  let piece = 0;
  let at = 0;
  const forward = () => {
    while (piece < pieces.length && at >= pieces[piece]!.length) {
      at -= pieces[piece]!.length;
      piece++;
    }
    if (piece >= pieces.length) throw new RangeError("record ends early");
  };
  const byte = () => {
    forward();
    return pieces[piece]![at++]!;
  };
  const word = () => byte() | (byte() << 8);
  return {
    byte,
    word,
    long: () => word() + word() * 0x10000,
    skip(count) {
      at += count;
    },
    characters(count, firstWide) {
      let text = "";
      let left = count;
      let wide = firstWide;
      while (left > 0) {
        const before = piece;
        forward();
        if (piece > before) wide = (pieces[piece]![at++]! & 1) === 1;
        const available = (pieces[piece]!.length - at) >> (wide ? 1 : 0);
        const taken = Math.min(left, available);
        const end = at + (wide ? 2 * taken : taken);
        text += pieces[piece]!.toString(wide ? "utf16le" : "latin1", at, end);
        at = end;
        left -= taken;
        if (taken === 0) at = pieces[piece]!.length;
      }
      return text;
    },
    done() {
      let last = piece;
      let rest = at;
      while (last < pieces.length && rest >= pieces[last]!.length) rest -= pieces[last++]!.length;
      return last >= pieces.length;
    }
  };
}

/** A text whose length is known: flags, characters, then runs and phonetic data. */
export function readUnicode(pieces: PieceReader, length: number): BiffText {
  const flags = pieces.byte();
  const runCount = flags & 8 ? pieces.word() : 0;
  const phonetic = flags & 4 ? pieces.long() : 0;
  const text = pieces.characters(length, (flags & 1) === 1);
  const runs = Array.from({length: runCount}, () => ({from: pieces.word(), font: pieces.word()}));
  pieces.skip(phonetic);
  return {text, runs};
}

/** The text as shown: digits in raised runs are superscripts. */
export function shownText({text, runs}: BiffText, raisedFonts: ReadonlySet<number>): string {
  if (!runs.some(({font}) => raisedFonts.has(font))) return text;
  return [{from: 0, font: -1}, ...runs]
    .map(({from, font}, i, all) => {
      const part = text.slice(from, all[i + 1]?.from);
      return raisedFonts.has(font) ? superscript(part) : part;
    })
    .join("");
}

/** Reads the table of shared texts, record SST with its continuations (MS-XLS 2.4.265). */
export function readSst(
  pieces: readonly Buffer[],
  texts: Texts,
  raisedFonts: ReadonlySet<number>,
  reading: Reading
): void {
  const reader = readPieces(pieces);
  reader.long();
  const count = reader.long();
  for (let i = 0; i < count && !reader.done(); i++) {
    const text = readUnicode(reader, reader.word());
    addText(texts, text.text, shownText(text, raisedFonts));
    if (i >= reading.limits.strings)
      refuse(reading, "W110", `Die Arbeitsmappe hat mehr als ${reading.limits.strings} Texte.`);
  }
}

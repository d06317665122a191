/**
 * Markdown with everything that is not prose blanked out, and with the
 * expressions of a page replaced by the words that they stand for. Each
 * character knows its place in the file.
 */
export interface Prose {
  readonly text: string;
  /** Per character the offset in the Markdown. */
  readonly offsets: readonly number[];
  /** Per character whether an expression of the page wrote it. */
  readonly written: readonly boolean[];
}

/** What an expression stands for: the text of a claim by its id, undefined where it is not known. */
export type Expand = (expression: string) => string | undefined;

/** What stands for an expression whose words are not known. */
export const unknownWord = "□";

const hidden = [
  /^---\n[\s\S]*?\n---\n/, // front matter
  /^```[\s\S]*?^```[^\n]*$/gm, // cells
  /<!--[\s\S]*?-->/g,
  /<(script|style)\b[\s\S]*?<\/\1>/gi,
  /<\/?[a-zA-Z][^<>]*>/g,
  /`[^`\n$]*`/g,
  /\]\([^)\n]*\)/g // targets of links
];

/** Reads Markdown as prose. Lines keep their breaks, so that headings can be told. */
export function proseOf(markdown: string, expand: Expand = () => undefined): Prose {
  let source = markdown;
  for (const pattern of hidden) source = source.replace(pattern, (match) => match.replace(/[^\n]/g, " "));
  const text: string[] = [];
  const offsets: number[] = [];
  const written: boolean[] = [];
  const put = (words: string, at: (i: number) => number, own: boolean): void => {
    for (let i = 0; i < words.length; ++i) {
      text.push(words[i]!);
      offsets.push(at(i));
      written.push(own);
    }
  };
  for (let i = 0; i < source.length;) {
    const end = source.startsWith("${", i) ? closing(source, i + 2) : -1;
    if (end < 0) {
      put(source[i]!, () => i, false);
      i += 1;
      continue;
    }
    const start = i;
    put(expand(source.slice(i + 2, end).trim()) ?? unknownWord, () => start, true);
    i = end + 1;
  }
  return {text: text.join(""), offsets, written};
}

/** Where the brace that opens an expression is closed; -1 if it is not. */
function closing(source: string, from: number): number {
  let depth = 1;
  for (let i = from; i < source.length; ++i) {
    if (source[i] === "{") depth += 1;
    if (source[i] === "}" && --depth === 0) return i;
  }
  return -1;
}

/** Line and column, both from 1, of an offset in a text. */
export function placeOf(markdown: string, offset: number): {readonly line: number; readonly column: number} {
  const before = markdown.slice(0, offset);
  const line = before.split("\n").length;
  return {line, column: offset - before.lastIndexOf("\n")};
}

/** A stretch of text with its offsets. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const abbreviation = /(?:^|\s)(?:z|d|u|v|i|o|s|S|Nr|Abs|Art|bzw|ggf|usw|ca|rd|vgl|inkl|Pp|Mio|Mrd|Dr|St|Kap|[A-Z])\.$/;

/** The sentences of a text: paragraphs, list items and lines of a table end one too. */
export function sentencesOf(text: string, offset = 0): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const put = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const own = raw.trim();
    if (/[\p{L}\d□]/u.test(own)) {
      spans.push({text: own, start: offset + start + lead, end: offset + start + lead + own.length});
    }
    start = end;
  };
  for (let i = 0; i < text.length; ++i) {
    const rest = text.slice(i);
    const paragraph = /^\n[ \t]*(?:\n|[-*|>#]|\d+\.\s)/.exec(rest);
    if (paragraph) {
      put(i);
      continue;
    }
    if (!/[.!?…]/.test(text[i]!)) continue;
    const after = /^[.!?…]+[“”"»)\]]*(?=\s|$)/.exec(rest);
    if (!after) continue;
    const before = text.slice(Math.max(0, i - 12), i + 1);
    if (
      text[i] === "." &&
      (abbreviation.test(before) || /(?<![\d.,])\d{1,2}\.$/.test(before)) &&
      /^\S*\s+\S/.test(rest)
    )
      continue;
    put(i + after[0].length);
    i += after[0].length - 1;
  }
  put(text.length);
  return spans;
}

/** Words with their offsets: a number with its decimals is one, and so is a compound with hyphens. */
export function wordsOf(text: string, offset = 0): readonly Span[] {
  return [...text.matchAll(/[\p{L}\d□§][\p{L}\d□]*(?:[-.,/:’'][\p{L}\d□]+)*/gu)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length
  }));
}

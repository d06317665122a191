/** A word that reports do not use, with what to write instead and why. */
export interface Term {
  /** As listed; `*` stands for any ending. */
  readonly term: string;
  readonly pattern: RegExp;
  readonly alternative: string;
  readonly reason: string;
}

/**
 * Reads the list of terms: every row of a Markdown table with three columns,
 * “Begriff | stattdessen | Begründung”. Several spellings are separated by
 * commas. Throws on a row that has not three cells, with its line.
 */
export function parseTerms(markdown: string): readonly Term[] {
  const terms: Term[] = [];
  markdown.split("\n").forEach((line, i) => {
    if (!line.trim().startsWith("|")) return;
    const cells = line
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim());
    if (cells.every((cell) => /^:?-+:?$/.test(cell)) || cells[0] === "Begriff") return;
    if (cells.length !== 3 || cells.includes("")) throw new Error(`not a row of three cells in line: ${i + 1}`);
    const [spellings, alternative, reason] = cells as [string, string, string];
    for (const term of spellings.split(",").map((spelling) => spelling.trim())) {
      terms.push({term, pattern: patternOf(term), alternative, reason});
    }
  });
  return terms;
}

function patternOf(term: string): RegExp {
  const words = term
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "[\\p{L}-]*")
    .replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, "giu");
}

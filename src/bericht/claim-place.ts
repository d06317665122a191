import {befunde, titleClaim} from "./befunde.js";
import {claimLine, figureLine} from "./claim-line.js";
import {pageTitle, type WrittenPage} from "./subjects.js";

/** Where an author finds a claim. */
export interface ClaimPlace {
  /** The page that the line counts in; of the summary it is the chapter that a finding comes from. */
  readonly file: string;
  readonly line?: number;
  /** German, after the name of the page that shows the claim: “Zeile 12”. */
  readonly words: string;
}

/**
 * The place of a claim: its line in the page that shows it; of a reading example the line of its figure; of a finding of the
 * summary, whose page names no claim, the line in the chapter that it is taken from.
 *
 * @param pages all written pages
 */
export function claimPlace(page: WrittenPage, id: string, pages: readonly WrittenPage[]): ClaimPlace {
  const line = claimLine(page.markdown, id);
  if (line !== undefined) return {file: page.file, line, words: `Zeile ${line}`};
  const figure = figureLine(page.markdown, id);
  if (figure !== undefined) return {file: page.file, line: figure, words: `Zeile ${figure}, in der Abbildung`};
  const chapter = pages.find((one) => one.id !== page.id && one.id === chapterOfFinding(id));
  if (chapter === undefined) return {file: page.file, words: "ohne Stelle im Text"};
  const {file, line: own, words} = claimPlace(chapter, id, []);
  return {file, ...(own !== undefined && {line: own}), words: `aus ${pageTitle(chapter)}, ${words}`};
}

function chapterOfFinding(id: string): string | undefined {
  const own = Object.entries(befunde).find(([, found]) =>
    found.some((one) => titleClaim(one) === id || one.claims.includes(id))
  );
  return own?.[0];
}

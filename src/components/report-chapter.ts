import type {ChapterContent, Section} from "../bericht/chapter.js";
import {chapterContents} from "../bericht/aussagen/index.js";
import {chapterNumbers} from "../bericht/fingerprint.js";
import {type CheckedClaim, checkClaim} from "../indicators/claims/index.js";
import type {Cube} from "../indicators/engine/cube.js";
import {claimSentence} from "./claim-sentence.js";
import type {LineSource} from "./raw-line.js";
import {reportSection, reportSource} from "./report-section.js";

export {indicatorsOf} from "../bericht/chapter.js";

/** What the cells and expressions of a chapter’s page call. */
export interface ReportChapter {
  /** Every claim, checked, in the order of the chapter’s module. */
  readonly claims: readonly CheckedClaim[];
  /** Digest of everything that the chapter prints of the deliveries. */
  readonly zahlen: string;
  /** A claim in running text. */
  aussage(id: string): HTMLElement;
  /** A claim as a heading: no buttons in it. */
  titel(id: string): HTMLElement;
  /** Chart, reading example and table of a section. */
  bild(indicator: string): HTMLElement;
  /** Source and Stand of a section. */
  quelle(indicator: string): HTMLElement;
}

/** Checks the claims of a chapter on the given cubes and makes what its page shows. Ids that the module does not have throw. */
export function reportChapter(content: ChapterContent, cubes: readonly Cube[], lines: LineSource): ReportChapter {
  const {claims, sections} = content;
  const [chapter] = Object.entries(chapterContents).find(([, own]) => own === content) ?? [];
  const checked = new Map(claims.map((claim) => [claim.id, checkClaim(claim, cubes)]));
  const find = (id: string): CheckedClaim => {
    const found = checked.get(id);
    if (found === undefined) throw new Error(`unknown claim: ${id}`);
    return found;
  };
  const section = (id: string): Section => {
    const found = sections.find(({indicator}) => indicator.id === id);
    if (found === undefined) throw new Error(`unknown section: ${id}`);
    return found;
  };
  const zahlen = chapterNumbers(content, cubes, [...checked.values()]);
  const approval = {...(chapter !== undefined && {subject: `kapitel-${chapter}`}), numbers: zahlen};
  return {
    claims: [...checked.values()],
    zahlen,
    aussage: (id) => claimSentence(find(id), lines),
    titel: (id) => claimSentence(find(id), lines, true),
    bild: (indicator) => {
      const example = claimSentence(find(`${indicator.toLowerCase()}-lesebeispiel`), lines);
      return reportSection({section: section(indicator), approval, example, cubes, lines});
    },
    quelle: (id) => reportSource(section(id), cubes)
  };
}

import {type CheckedClaim, claimStates} from "../indicators/claims/index.js";
import {placeOf, proseOf, sentencesOf} from "../indicators/language/index.js";
import {type ChapterRecord, claimRecord} from "../indicators/release/edition-record.js";
import {claimLine} from "./claim-line.js";
import {expandDefinition} from "./definition-words.js";
import type {Chapter} from "./kapitel.js";

/** A chapter as an edition keeps it: its sentences with the words that their expressions stand for, and its checked claims. */
export function chapterRecord(
  {id, name}: Pick<Chapter, "id" | "name">,
  markdown: string,
  checked: readonly CheckedClaim[]
): ChapterRecord {
  return {
    id,
    name,
    sentences: sentences(markdown, checked),
    claims: checked.map((claim) => claimRecord(claim, claimLine(markdown, claim.id)))
  };
}

function sentences(markdown: string, checked: readonly CheckedClaim[]): ChapterRecord["sentences"] {
  const claims = new Map(checked.map((claim) => [claim.id, claim]));
  const words = (id: string): string => {
    const claim = claims.get(id);
    return claim === undefined ? `[${id}]` : (claim.text ?? `[${id}: ${claimStates[claim.state]}]`);
  };
  const prose = proseOf(markdown, (expression) => {
    const [, id] = /^(?:aussage|titel)\("([^"]+)"\)$/.exec(expression) ?? [];
    return id === undefined ? expandDefinition(expression) : words(id);
  });
  return sentencesOf(prose.text).flatMap(({text, start}) => {
    const plain = text.replace(/^(?:#{1,6}|[-*>]|\d+\.)\s+/, "").replace(/\s+/g, " ");
    return plain === "" ? [] : [{line: placeOf(markdown, prose.offsets[start]!).line, text: plain}];
  });
}

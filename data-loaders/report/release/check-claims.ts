import type {Problem} from "../../contract/problem.js";
import {type CheckedClaim, checkClaim, claimStates, type ClaimValue} from "../../../indicators/claims/index.js";
import {formatDate} from "../../../indicators/definition/german.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {findClaim} from "../../../indicators/release/compare-values.js";
import type {EditionRecord} from "../../../indicators/release/edition-record.js";
import {claimPlace} from "../../../src/bericht/claim-place.js";
import {pageTitle, type WrittenPage} from "../../../src/bericht/subjects.js";
import {releaseProblem} from "./problem.js";

/** A chapter with its claims as the deliveries stand. */
export interface CheckedChapter {
  readonly chapter: WrittenPage;
  readonly claims: readonly CheckedClaim[];
}

/** Checks every claim of the chapters on the cubes. */
export function checkChapters(chapters: readonly WrittenPage[], cubes: readonly Cube[]): readonly CheckedChapter[] {
  return chapters.map((chapter) => ({
    chapter,
    claims: chapter.content.claims.map((claim) => checkClaim(claim, cubes))
  }));
}

/**
 * What does not simply hold: chapter, line and claim, its state with the reasons, its values then, in the last edition, and
 * now.
 */
export function claimProblems(checked: readonly CheckedChapter[], last: EditionRecord | undefined): readonly Problem[] {
  const pages = checked.map(({chapter}) => chapter);
  return checked.flatMap(({chapter, claims}) =>
    claims
      .filter(({state}) => state !== "gilt")
      .map((claim) => {
        const {file, line, words} = claimPlace(chapter, claim.id, pages);
        const before = last && findClaim(last, `${chapter.id}/${claim.id}`);
        const then =
          before === undefined ? undefined : `Damals (Ausgabe ${last!.edition}): ${valueWords(before.values)}.`;
        return releaseProblem(
          "F201",
          {file, ...(line !== undefined && {row: line}), raw: claim.text ?? ""},
          [
            `${pageTitle(chapter)}, ${words}, Aussage ${claim.id}: ${claimStates[claim.state]}.`,
            ...claim.reasons,
            then ?? "Eine frühere Ausgabe mit dieser Aussage gibt es nicht.",
            `Jetzt: ${valueWords(claim.values)}.`
          ].join(" ")
        );
      })
  );
}

function valueWords(values: readonly ClaimValue[]): string {
  if (values.length === 0) return "kein Wert";
  return values
    .map(({name, indicator, stichtag, text}) => `${name} ${text} (${indicator}, ${formatDate(stichtag)})`)
    .join("; ");
}

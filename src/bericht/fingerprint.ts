import {type CheckedClaim, checkClaim, evaluateUse, readings} from "../indicators/claims/index.js";
import type {Indicator} from "../indicators/definition/index.js";
import type {Cube} from "../indicators/engine/cube.js";
import {EvaluationError} from "../indicators/engine/error.js";
import type {Fingerprint} from "../indicators/release/approval.js";
import {digestOf} from "../indicators/release/canonical.js";
import {definitionDigest} from "../indicators/release/definition-record.js";
import {type ChapterContent, indicatorsOf} from "./chapter.js";

/** What an approval of an indicator is about. */
export function indicatorFingerprint(indicator: Indicator): Fingerprint {
  return {definition: definitionDigest(indicator)};
}

/**
 * What an approval of a chapter is about, but for its numbers: its page and the modules of its claims as they are written,
 * and the definition of everything that it reads.
 */
export function chapterFingerprint(page: string, claims: string, content: ChapterContent): Fingerprint {
  const definitions = indicatorsOf(content).map((indicator) => [indicator.id, definitionDigest(indicator)] as const);
  return {
    text: digestOf([page, claims].map((text) => text.replaceAll("\r\n", "\n"))),
    definition: digestOf(Object.fromEntries(definitions))
  };
}

/** What a chapter prints of the deliveries: its claims with their values, and every value of its charts and tables. */
export function chapterNumbers(
  content: ChapterContent,
  cubes: readonly Cube[],
  checked = check(content, cubes)
): string {
  const claims = checked.map(({id, state, text, values}) => ({id, state, text, values}));
  const sections = content.sections.map(({indicator, series}) => ({
    indicator: indicator.id,
    series: series.map(({label, use}) => ({label, values: printed(() => readings(evaluateUse(use, cubes)))}))
  }));
  return digestOf({claims, sections});
}

const check = ({claims}: ChapterContent, cubes: readonly Cube[]): readonly CheckedClaim[] =>
  claims.map((claim) => checkClaim(claim, cubes));

/** Days and values of a series; what cannot be evaluated prints its reason. */
function printed(read: () => ReturnType<typeof readings>): unknown {
  try {
    const {series, gaps} = read();
    return [series.map(({stichtag, text}) => [stichtag, text]), gaps];
  } catch (error) {
    if (error instanceof EvaluationError) return error.german;
    throw error;
  }
}

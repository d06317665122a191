import {comparisonCodes} from "./codes/comparison-codes.js";
import {contractCodes} from "./codes/contract-codes.js";
import {fileCodes} from "./codes/file-codes.js";
import {plausibilityCodes} from "./codes/plausibility-codes.js";
import type {Place, Problem} from "./problem.js";

/**
 * Every code that a check can report. L: the file itself; V: the contract;
 * P: plausibility; K: deliveries against one another. A code keeps its meaning
 * for good; one that is no longer used is not given again.
 */
export const codeEntries = {...fileCodes, ...contractCodes, ...plausibilityCodes, ...comparisonCodes} as const;

export type Code = keyof typeof codeEntries;

/** A problem with the severity and the advice that its code has. */
export function problem(
  code: Code,
  place: Place,
  message: string,
  more: Pick<Problem, "more" | "expected" | "advice"> = {}
): Problem {
  const {severity, advice} = codeEntries[code];
  return {code, severity, message, place, advice, ...more};
}

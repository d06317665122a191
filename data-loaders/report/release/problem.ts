import {PrintError} from "../print/problems.js";
import {editionCodes, releaseCodes} from "../../messages/release-codes.js";
import {DeliveryError, type Place, type Problem} from "../../contract/problem.js";

/**
 * What a release is refused for, and what a check of an edition finds, by code. F1xx: approvals (indicators/release). F2xx: the
 * edition to be. F3xx: an edition that is there. A code keeps its meaning for good; F217 is not given again.
 */
const codes = {...releaseCodes, ...editionCodes};

export type ReleaseCode = keyof typeof codes;

/** A reason against a release, or a fault of an edition, with what to do about it. */
export function releaseProblem(code: ReleaseCode, place: Place, message: string): Problem {
  return {code, severity: "error", message, place, advice: codes[code].advice};
}

/** What was thrown, as reasons, where it is one that a reader can put right; undefined for a fault of the program. */
export function reasonsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof DeliveryError) return error.problems;
  if (!(error instanceof PrintError)) return undefined;
  return error.problems.map(({code, place, message, advice}) => ({
    code,
    severity: "error",
    message,
    place: {file: place},
    advice
  }));
}

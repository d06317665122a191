import {signAt, signCode} from "../../indicators/vocabulary/signs.js";
import {strongerSign} from "../../indicators/vocabulary/sign-strength.js";
import type {NumberForm, QualityMark} from "./contract.js";
import {plain, type ReadCell} from "./numbers.js";

/** What a mark does to the cells beside it. */
export interface ReadMark {
  readonly sign: number;
  readonly except?: Exclude<QualityMark, string>["except"];
}

/** The meaning of a quality mark by the contract, or undefined where it has none. */
export function markOf(text: string, {quality = {}}: NumberForm): ReadMark | undefined {
  const mark = Object.hasOwn(quality, text) ? quality[text] : undefined;
  if (mark === undefined) return undefined;
  return typeof mark === "string" ? {sign: signCode(mark)} : {sign: signCode(mark.sign), except: mark.except};
}

/**
 * The sign of a cell beside a mark: the weaker of what both say, where there is
 * a value. Undefined where the mark rules out the number that the cell holds.
 */
export function markedSign(cell: ReadCell, mark: ReadMark): number | undefined {
  if (!signAt(cell.sign).hasValue || mark.sign === plain) return cell.sign;
  return signAt(mark.sign).hasValue ? strongerSign(cell.sign, mark.sign) : undefined;
}

/** The marks that a contract knows, for messages. */
export function knownMarks({quality = {}}: NumberForm): string {
  return Object.keys(quality)
    .map((mark) => (mark === "" ? "leer" : `„${mark}“`))
    .join(", ");
}

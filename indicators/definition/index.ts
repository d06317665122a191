export {defineIndicator} from "./define.js";
export {type Description, describe} from "./describe.js";
export {readingExample} from "./example.js";
export {
  formatDate,
  formatInterval,
  formatList,
  formatNumber,
  formatPercent,
  formatPoints,
  formatSigned,
  narrowSpace,
  wordSpace
} from "./german.js";
export type {Direction, Indicator, Provider, Revision, State, Variant} from "./indicator.js";
export {type Choice, choice, type Parameters, type ValuesOf} from "./parameters.js";

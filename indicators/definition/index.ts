export {availability, type Availability} from "./availability.js";
export {defineIndicator} from "./define.js";
export {type Description, describe} from "./describe.js";
export {entryWords, readingExample} from "./example.js";
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
export {evidenceSentence, evidenceWords} from "./evidence.js";
export type {
  Assessment,
  Direction,
  Effort,
  EvidenceTag,
  Indicator,
  Provider,
  Revision,
  State,
  Variant
} from "./indicator.js";
export {type Input, input} from "./input.js";
export {type Choice, choice, type Parameters, type ValuesOf} from "./parameters.js";
export {combinations, providersOf, selectionsOf} from "./selections.js";

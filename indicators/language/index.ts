export {blockHeadings, type BlockKind} from "./blocks.js";
export {checkText, type CheckOptions} from "./check-text.js";
export {type Finding, type RuleId, ruleLabels} from "./finding.js";
export {type Expand, placeOf, proseOf} from "./prose.js";
export {budgets} from "./rules/budgets.js";
export {longestSentence} from "./rules/sentence-rules.js";
export {sentencesOf, wordsOf} from "./sentences.js";
export {parseTerms, type Term} from "./terms.js";

import type {Problem} from "../../contract/problem.js";
import {checkText, ruleLabels} from "../../../indicators/language/index.js";
import {languageOptions} from "../../../src/bericht/language-options.js";
import {pageTitle} from "../../../src/bericht/subjects.js";
import {readTerms} from "../lint-text/run.js";
import type {CheckedChapter} from "./check-claims.js";
import {releaseProblem} from "./problem.js";

/** Errors of language in the chapters, read with the words that their claims have now; hints are for the author to weigh. */
export function languageProblems(checked: readonly CheckedChapter[]): readonly Problem[] {
  const terms = readTerms();
  return checked.flatMap(({chapter, claims}) => {
    const texts = new Map(claims.map(({id, text}) => [id, text]));
    return checkText(
      chapter.markdown,
      languageOptions(terms, (id) => texts.get(id))
    )
      .filter(({severity}) => severity === "fehler")
      .map(({rule, line, column, text, message, proposal}) =>
        releaseProblem(
          rule === "zahl" ? "F203" : "F202",
          {file: chapter.file, row: line, column, raw: text.slice(0, 120)},
          `${pageTitle(chapter)}, ${ruleLabels[rule]}: ${message} ${proposal}`
        )
      );
  });
}

import {indicators} from "../indicators/index.js";
import type {CheckOptions, Term} from "../indicators/language/index.js";
import {combinations} from "../indicators/definition/index.js";
import type {PopulationId} from "../indicators/vocabulary/populations.js";
import {expandDefinition} from "./definition-words.js";

/**
 * What the language check needs to know of the report: whom each indicator
 * counts, and the words of the expressions that stand in its pages. `claimText`
 * gives those of a claim.
 */
export function languageOptions(terms: readonly Term[], claimText: (id: string) => string | undefined): CheckOptions {
  return {
    terms,
    countedBy,
    expand: (expression) => {
      const claim = /^(?:aussage|titel)\("([^"]+)"\)$/.exec(expression);
      return claim ? claimText(claim[1]!) : expandDefinition(expression);
    }
  };
}

function countedBy(id: string): readonly PopulationId[] | undefined {
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return undefined;
  return [...new Set(combinations(indicator.parameters).map((values) => indicator.population(values)))];
}

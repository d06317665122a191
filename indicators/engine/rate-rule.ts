import {signCode} from "../vocabulary/signs.js";
import type {RateRule} from "./cube.js";
import type {MeasureId} from "./measure-list.js";
import {partTerms, type Part} from "./part.js";
import type {Warning} from "./result.js";

/** The sign of a quotient that its parts could give, but that is not shown. */
export const withheld = signCode("quote-geschuetzt");

/** The strictest of the rules of all cubes that a number is made of; undefined where none has one. */
export function rateRuleOf(parts: readonly Part[]): RateRule | undefined {
  return strictest(parts.flatMap(partTerms).flatMap(({cube}) => cube.meta.rates ?? []));
}

/** A rule that keeps all the given ones; undefined of none. */
export function strictest(rules: readonly RateRule[]): RateRule | undefined {
  if (rules.length === 0) return undefined;
  return {
    minimum: Math.max(...rules.map(({minimum}) => minimum)),
    sensitive: rules.some(({sensitive}) => sensitive)
  };
}

/** Whether so few people stand in the denominator that no quotient is shown. */
export function isTooFew(rule: RateRule | undefined, denominator: number): boolean {
  return rule !== undefined && denominator >= 0 && denominator < rule.minimum;
}

/**
 * Whether a share says of a whole group that all or none of it are in a state
 * that is worth protecting. What is published as 0 may be some people, so 0 %
 * and 100 % would claim of each of them more than is known. Numerator,
 * denominator and with them the complement have a value.
 */
export function tellsOfAll(rule: RateRule | undefined, id: MeasureId, numerator: number, denominator: number): boolean {
  return rule?.sensitive === true && id === "share" && (numerator === 0 || numerator === denominator);
}

/** What a reader is told where quotients are withheld. */
export function withheldWarning({minimum, sensitive}: RateRule, entries: number): Warning {
  const where = entries === 1 ? "einem Eintrag" : `${entries} Einträgen`;
  const orAll = sensitive ? ", oder alle haben das Merkmal, oder niemand hat es" : "";
  return {
    code: "withheld",
    message: `In ${where} stehen weniger als ${minimum} Menschen im Nenner${orAll}; dort wird zum Schutz der Einzelnen keine Quote ausgewiesen.`
  };
}

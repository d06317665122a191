import type {Indicator} from "../definition/indicator.js";
import {completeParameters} from "../engine/request.js";
import type {Claim, Use} from "./claim.js";

/** What a claim comes to under one named variant of an indicator. */
export interface UnderVariant {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly id: string;
  readonly title: string;
  /**
   * `dreht`: what must be greater than zero is less. `bruch`, `ohne-wert`,
   * `anderes-mass`: the variant cannot speak for or against the claim.
   */
  readonly outcome: "gilt" | "gilt-nicht" | "dreht" | "bruch" | "ohne-wert" | "anderes-mass";
  /** German: the values, or why there are none. */
  readonly why: string;
}

/** A claim as it reads under a variant of one of its indicators. */
export interface VariantClaim extends Pick<UnderVariant, "indicator" | "id" | "title"> {
  readonly claim: Claim;
}

/**
 * The claim under every named variant of its indicators, each applied to all
 * series of the indicator at once. What a series fixes itself, such as the group
 * that the sentence names, stays: a variant that would change it is left out, and
 * so is one that comes to the definition in force.
 */
export function variantClaims(claim: Claim): readonly VariantClaim[] {
  const uses = Object.entries(claim.uses) as readonly (readonly [string, Use])[];
  const indicators = [...new Set(uses.map(([, {indicator}]) => indicator))];
  return indicators.flatMap((indicator) => {
    const own = uses.filter(([, use]) => use.indicator === indicator);
    return indicator.variants.flatMap(({id, title, parameters}): VariantClaim[] => {
      const changed = own.map(([name, use]) => [name, applied(use, parameters)] as const);
      if (changed.some(([, use]) => use === undefined)) return [];
      if (changed.every(([name, use]) => sameDefinition(indicator, claim.uses[name]!, use!))) return [];
      const varied = Object.fromEntries(changed) as Readonly<Record<string, Use>>;
      return [{indicator: indicator.id, id, title, claim: {...claim, uses: {...claim.uses, ...varied}}}];
    });
  });
}

/** The use under a variant; undefined where the variant contradicts what the use is about. */
function applied(use: Use, variant: Readonly<Record<string, string | undefined>>): Use | undefined {
  const fixed = use.parameters ?? {};
  const entries = Object.entries(variant).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (entries.some(([name, value]) => fixed[name] !== undefined && fixed[name] !== value)) return undefined;
  return {...use, parameters: {...Object.fromEntries(entries), ...fixed}};
}

function sameDefinition(indicator: Indicator, a: Use, b: Use): boolean {
  const [first, second] = [a, b].map(({parameters}) => JSON.stringify(completeParameters(indicator, parameters)));
  return first === second;
}

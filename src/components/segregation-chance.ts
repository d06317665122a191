import {entropy} from "../indicators/measures/entropy.js";

/**
 * η² to be expected if `people` were spread over `areas` of any size at random, whatever the size of the group:
 * (areas − 1) / (people − 1), exactly. Undefined for fewer than two people.
 *
 * Source: the expectation of the correlation ratio under random permutation, Pitman (1937), Supplement to the Journal of the
 * Royal Statistical Society 4, 119–130; for segregation Carrington and Troske (1997), Journal of Business & Economic
 * Statistics 15, 402–409.
 */
export function expectedEtaSquared(areas: number, people: number): number | undefined {
  return people < 2 ? undefined : Math.min(1, (areas - 1) / (people - 1));
}

/** The isolation index xPx* to be expected likewise, P + (1 − P) η² with the overall share P of the group, exactly. */
export function expectedIsolation(areas: number, group: number, people: number): number | undefined {
  const eta = expectedEtaSquared(areas, people);
  if (eta === undefined || group === 0) return undefined;
  const share = group / people;
  return share + (1 - share) * eta;
}

/**
 * Theil’s H of two groups to be expected likewise, nearly: 2 · people · M follows a χ² distribution with (areas − 1) degrees
 * of freedom, M being the mutual information that H divides by the entropy. Undefined if either group is empty.
 *
 * Source: Miller (1955), Note on the bias of information estimates, in: Information Theory in Psychology, 95–100.
 */
export function expectedTheilH(areas: number, group: number, people: number): number | undefined {
  const groups = entropy([group, people - group]);
  return groups ? Math.min(1, (areas - 1) / (2 * people * groups)) : undefined;
}

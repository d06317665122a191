import type {RateRule} from "../../indicators/engine/cube.js";
import {sensitiveDimensions} from "../../indicators/vocabulary/dimensions.js";

/**
 * The rules that cubes are published under, one place for all. Raised when a
 * rule changes, so that the ledger can tell editions apart. The Statistikstelle
 * decides; what is not known to be hers is a proposal, and said so in decision 9.
 */
export const profilesVersion = 2;

/** What a profile asks for. */
export interface Profile {
  readonly id: string;
  readonly label: string;
  /**
   * “provider”: the numbers arrive protected (suppressed, rounded or perturbed) and are not protected twice. “city”: they
   * arrive as counted, and are published as rounded atoms.
   */
  readonly protectedBy: "provider" | "city";
  /** Whether it is checked that no count under the provider’s threshold is shown: where the city hands numbers on. */
  readonly keepsThreshold: boolean;
  /** Counts below this are small: within the city, and for the city as a whole. */
  readonly threshold: {readonly area: number; readonly city: number};
  /** Fewest inhabitants of an area that is shown for itself. */
  readonly smallestArea: number;
  /** Smallest denominator that a rate is shown for. */
  readonly minimumDenominator: number;
  /** Whether being counted at all is a state worth protecting, such as drawing benefits. */
  readonly sensitive: boolean;
}

const rates = {smallestArea: 300, minimumDenominator: 100, sensitive: false} as const;
const provider = {protectedBy: "provider", keepsThreshold: false, ...rates} as const;
const city = {protectedBy: "city", keepsThreshold: false, ...rates} as const;

/** By id; thresholds after `disclosure-control.md` 4.1 and the catalogue. */
export const profiles: Readonly<Record<string, Profile>> = Object.fromEntries(
  [
    {...provider, id: "BA3", label: "Statistik der Bundesagentur", threshold: {area: 3, city: 3}},
    {...provider, id: "R5", label: "amtliche Einzelrundung auf Vielfache von 5", threshold: {area: 3, city: 3}},
    {...provider, id: "MZ", label: "Hochrechnung des Mikrozensus", threshold: {area: 3, city: 3}},
    {...provider, id: "CKM", label: "Cell-Key-Methode des Zensus", threshold: {area: 3, city: 3}},
    {...city, id: "KOM", label: "kommunale Register", threshold: {area: 5, city: 3}},
    {...city, id: "KOM10", label: "kommunale Register, tief gegliederte Herkunft", threshold: {area: 10, city: 10}},
    {...city, id: "SOZ10", label: "Sozialdaten", sensitive: true, threshold: {area: 10, city: 10}},
    {...city, id: "SCH", label: "Schul- und Kitadaten", threshold: {area: 5, city: 3}}
  ].map((profile) => [profile.id, profile] as const)
);

/** Dimensions that divide the city; a cube without them counts the city as a whole. */
export const areaDimensions: readonly string[] = ["quartier", "stadtbezirk", "sozialraum"];

/**
 * The profile under the name that a cube gives, such as “KOM” or “BA3 und KOM”:
 * of several the strictest. Numbers that a provider has protected before the
 * city hands them on, such as unemployed by Quartier, are not protected twice,
 * but it is checked that they are. Throws on a name that nobody explained.
 */
export function findProfile(name: string): Profile {
  const parts = name.split(/ und | \/ |, /).map((id) => {
    const profile = Object.hasOwn(profiles, id) ? profiles[id] : undefined;
    if (profile === undefined) throw new Error(`unknown disclosure profile: ${name}`);
    return profile;
  });
  const [first, ...others] = parts as [Profile, ...Profile[]];
  return others.reduce(stricter, first);
}

function stricter(a: Profile, b: Profile): Profile {
  const mixed = a.protectedBy !== b.protectedBy;
  const rules = mixed ? [a, b].filter(({protectedBy}) => protectedBy === "provider") : [a, b];
  return {
    id: `${a.id} und ${b.id}`,
    label: `${a.label}; ${b.label}`,
    protectedBy: rules[0]!.protectedBy,
    keepsThreshold: mixed || a.keepsThreshold || b.keepsThreshold,
    threshold: {
      area: Math.max(...rules.map(({threshold}) => threshold.area)),
      city: Math.max(...rules.map(({threshold}) => threshold.city))
    },
    smallestArea: Math.max(a.smallestArea, b.smallestArea),
    minimumDenominator: Math.max(a.minimumDenominator, b.minimumDenominator),
    sensitive: a.sensitive || b.sensitive
  };
}

/** What rates of a cube must fulfil under a profile. */
export function ratesOf({minimumDenominator, sensitive}: Profile, dimensions: readonly string[]): RateRule {
  return {minimum: minimumDenominator, sensitive: sensitive || dimensions.some((id) => sensitiveDimensions.has(id))};
}

/** The base that the finest cells of a cube are rounded to: the threshold, so that what is shown as 0 may be anything below it. */
export function baseOf({threshold}: Profile, dimensions: readonly string[]): number {
  return dimensions.some((id) => areaDimensions.includes(id)) ? threshold.area : threshold.city;
}

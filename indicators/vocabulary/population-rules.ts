import type {Parent, Person} from "./personas.js";
import type {PopulationId} from "./populations.js";

/** The two separate criteria of D8, which is no population of its own. */
export type RuleId = Exclude<PopulationId, "D8"> | "D8a" | "D8b";

/** Whom the statistics ask at all: everybody, or only children in schools or day care. */
export type Scope = "alle" | "schule" | "kita";

/** A population definition as it is applied to one person. */
export interface Rule {
  readonly scope: Scope;
  counts(person: Person): boolean;
}

/**
 * The population definitions as rules (wording: populations.ts). Years are
 * compared as years: “nach dem 31.12.1955” is from 1956 on, “seit 1950” is the
 * same as “nach 1949”.
 */
export const populationRules: Readonly<Record<RuleId, Rule>> = {
  insgesamt: {scope: "alle", counts: () => true},
  D1: {scope: "alle", counts: ({german}) => !german},
  D2: {scope: "alle", counts: (person) => !person.germanByBirth || person.parents.some(notGermanByBirth)},
  D2e: {
    scope: "alle",
    counts: (person) => !person.germanByBirth || (person.withParents && person.parents.some(notGermanByBirth))
  },
  D3: {
    scope: "alle",
    counts: (person) => immigratedFrom(1950, person) || person.parents.every((parent) => immigratedFrom(1950, parent))
  },
  D4: {scope: "alle", counts: (person) => foreignOrImmigrated(1956, person)},
  D5: {scope: "alle", counts: (person) => foreignOrImmigrated(1950, person)},
  D6: {
    scope: "schule",
    counts: (person) => hasImmigrated(person) || person.parents.some(hasImmigrated) || !person.familyLanguageGerman
  },
  D7: {scope: "schule", counts: (person) => !person.german || person.bornAbroad || !person.familyLanguageGerman},
  D8a: {scope: "kita", counts: ({parents}) => parents.some(({bornAbroad}) => bornAbroad)},
  D8b: {scope: "kita", counts: ({familyLanguageGerman}) => !familyLanguageGerman},
  D9: {scope: "alle", counts: countsInRegister}
};

/** Whether a definition counts a person; undefined if its statistics do not ask such people. */
export function counts(id: RuleId, person: Person): boolean | undefined {
  const rule = populationRules[id];
  return isAsked(rule.scope, person) ? rule.counts(person) : undefined;
}

/** Whether statistics of this scope ask such people. */
export function isAsked(scope: Scope, {schoolStatistics, minor}: Person): boolean {
  if (scope === "schule") return schoolStatistics;
  return scope === "kita" ? minor && schoolStatistics : true;
}

/**
 * MigraPro’s cascade as far as the catalogue describes it: what the register
 * itself shows of a person, and for children what it shows of the parents whom
 * they live with. Adults of the second generation leave no trace in it.
 */
function countsInRegister(person: Person): boolean {
  if (visibleInRegister(person) || person.secondNationality) return true;
  return person.minor && person.withParents && person.parents.some(visibleInRegister);
}

function visibleInRegister({german, germanByBirth, bornAbroad}: Parent): boolean {
  return !german || !germanByBirth || bornAbroad;
}

function notGermanByBirth({germanByBirth}: Parent): boolean {
  return !germanByBirth;
}

function hasImmigrated({bornAbroad, immigrated}: Parent): boolean {
  return bornAbroad && immigrated !== undefined;
}

function immigratedFrom(year: number, {immigrated}: Parent): boolean {
  return immigrated !== undefined && immigrated >= year;
}

/** Rules of § 4 TIntG NRW and § 6 MighEV, which differ only in the year. */
function foreignOrImmigrated(year: number, person: Person): boolean {
  const meets = (who: Parent) => who.bornAbroad && immigratedFrom(year, who);
  return !person.german || meets(person) || person.parents.some(meets);
}

import type {Parent, Person} from "../vocabulary/personas.js";

/**
 * Every kind of person that the population definitions can tell apart, once:
 * nationality now and by birth, own and parents’ migration (before 1950, 1950 to
 * 1955, later), household, age, second nationality, family language. Left out is
 * what their wording does not provide for: giving up German nationality, and
 * moving to Germany without having been born abroad.
 */
export function personGrid(): readonly Person[] {
  const parents = nationalities.flatMap((nationality) =>
    [...migrations, {bornAbroad: true}].map((migration): Parent => ({...nationality, ...migration}))
  );
  const pairs = parents.flatMap((first, i) => parents.slice(i).map((second) => [first, second] as const));
  const booleans = [false, true];
  const persons: Person[] = [];
  for (const nationality of nationalities) {
    for (const migration of migrations) {
      const recent = migration.immigrated === undefined || migration.immigrated > 1955;
      for (const minor of recent ? booleans : [false]) {
        for (const withParents of booleans) {
          for (const secondNationality of nationality.german ? booleans : [false]) {
            for (const familyLanguageGerman of booleans) {
              const own = {...nationality, ...migration, minor, withParents, secondNationality, familyLanguageGerman};
              for (const pair of pairs) persons.push({...own, parents: pair, schoolStatistics: recent});
            }
          }
        }
      }
    }
  }
  return persons;
}

const nationalities = [
  {german: true, germanByBirth: true},
  {german: true, germanByBirth: false},
  {german: false, germanByBirth: false}
];

const migrations: readonly Pick<Parent, "bornAbroad" | "immigrated">[] = [
  {bornAbroad: false},
  {bornAbroad: true, immigrated: 1946},
  {bornAbroad: true, immigrated: 1953},
  {bornAbroad: true, immigrated: 1994}
];

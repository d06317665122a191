/** What the definitions of “migration” ask about a parent. */
export interface Parent {
  readonly germanByBirth: boolean;
  /** Nationality today. */
  readonly german: boolean;
  /** Born outside today’s borders of Germany. */
  readonly bornAbroad: boolean;
  /** Year of moving to Germany; absent if never moved. */
  readonly immigrated?: number;
}

/** What the definitions of “migration” ask about a person. */
export interface Person extends Parent {
  /** Has another nationality beside the German one. */
  readonly secondNationality: boolean;
  readonly parents: readonly [Parent, Parent];
  /** Under 18 or not, and living in the household of the parents. */
  readonly minor: boolean;
  readonly withParents: boolean;
  /** German is the language spoken most in the family. */
  readonly familyLanguageGerman: boolean;
  /** Whether the person is young enough to appear in today’s statistics of schools. */
  readonly schoolStatistics: boolean;
}

export type PersonaId = "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10";

/** An invented example of a person, to see whom a definition counts. */
export interface Persona extends Person {
  /** German, a few words. */
  readonly label: string;
  /** German, everything that the definitions ask. */
  readonly description: string;
}

const germanParent: Parent = {germanByBirth: true, german: true, bornAbroad: false};
const germanParents = [germanParent, germanParent] as const;

const bornHere: Person = {
  germanByBirth: true,
  german: true,
  bornAbroad: false,
  secondNationality: false,
  parents: germanParents,
  minor: false,
  withParents: false,
  familyLanguageGerman: true,
  schoolStatistics: true
};

/** A parent without German nationality who immigrated in the given year. */
function immigrant(year: number): Parent {
  return {germanByBirth: false, german: false, bornAbroad: true, immigrated: year};
}

/** The ten example people of the catalogue, section 2.2. */
export const personas: Readonly<Record<PersonaId, Persona>> = {
  P1: {
    ...bornHere,
    label: "zweite Generation",
    description:
      "Deutsch von Geburt, in Wuppertal geboren; beide Eltern in der Türkei geboren und 1972 zugezogen; zu Hause wird Deutsch gesprochen. 34 Jahre alt, lebt allein.",
    parents: [immigrant(1972), immigrant(1972)]
  },
  P2: {
    ...bornHere,
    label: "ein Elternteil eingewandert",
    description:
      "Deutsch von Geburt; Mutter Italienerin, 1998 zugezogen, Vater Deutscher; zu Hause wird Deutsch gesprochen.",
    parents: [immigrant(1998), germanParent]
  },
  P3: {
    ...bornHere,
    label: "dritte Generation ohne deutschen Pass",
    description:
      "Türkische Staatsangehörigkeit, in Wuppertal geboren; auch die Eltern in Deutschland geboren; zu Hause wird Deutsch gesprochen.",
    germanByBirth: false,
    german: false,
    parents: [
      {germanByBirth: false, german: false, bornAbroad: false},
      {germanByBirth: false, german: false, bornAbroad: false}
    ]
  },
  P4: {
    ...bornHere,
    label: "Spätaussiedlung",
    description: "Als Spätaussiedlerin oder Spätaussiedler 1994 aus Kasachstan zugezogen, dort geboren; heute deutsch.",
    germanByBirth: false,
    bornAbroad: true,
    immigrated: 1994,
    parents: [
      {germanByBirth: false, german: true, bornAbroad: true, immigrated: 1994},
      {germanByBirth: false, german: true, bornAbroad: true, immigrated: 1994}
    ]
  },
  P5: {
    ...bornHere,
    label: "im Ausland geboren, deutsche Eltern",
    description:
      "Deutsch von Geburt, in Madrid geboren; die Eltern in Deutschland geborene Deutsche; 1990 zurückgekehrt.",
    bornAbroad: true,
    immigrated: 1990
  },
  P6: {
    ...bornHere,
    label: "Mutter eingebürgert",
    description: "Deutsch von Geburt; die Mutter als Ausländerin in Deutschland geboren und 1999 eingebürgert.",
    parents: [{germanByBirth: false, german: true, bornAbroad: false}, germanParent]
  },
  P7: {
    ...bornHere,
    label: "Vertreibung bis 1949",
    description:
      "Als Vertriebene oder Vertriebener 1946 zugezogen, 1943 außerhalb der heutigen Grenzen geboren; deutsch von Geburt.",
    bornAbroad: true,
    immigrated: 1946,
    parents: [
      {germanByBirth: true, german: true, bornAbroad: true, immigrated: 1946},
      {germanByBirth: true, german: true, bornAbroad: true, immigrated: 1946}
    ],
    schoolStatistics: false
  },
  P8: {
    ...bornHere,
    label: "Zuzug zwischen 1950 und 1955",
    description: "Deutsch von Geburt, 1948 außerhalb der heutigen Grenzen geboren, 1953 zugezogen.",
    bornAbroad: true,
    immigrated: 1953,
    parents: [
      {germanByBirth: true, german: true, bornAbroad: true, immigrated: 1953},
      {germanByBirth: true, german: true, bornAbroad: true, immigrated: 1953}
    ],
    schoolStatistics: false
  },
  P9: {
    ...bornHere,
    label: "Schutz seit 2022",
    description: "Ukrainische Staatsangehörigkeit, im März 2022 zugezogen, Schutz nach § 24 AufenthG.",
    germanByBirth: false,
    german: false,
    bornAbroad: true,
    immigrated: 2022,
    parents: [
      {germanByBirth: false, german: false, bornAbroad: true},
      {germanByBirth: false, german: false, bornAbroad: true}
    ],
    familyLanguageGerman: false
  },
  P10: {
    ...bornHere,
    label: "Enkelkind mit Familiensprache Türkisch",
    description:
      "Kind von 4 Jahren, deutsch; die Eltern wie bei P1 in Wuppertal geborene Deutsche, deren Eltern zugezogen sind; zu Hause wird Türkisch gesprochen.",
    minor: true,
    withParents: true,
    familyLanguageGerman: false
  }
};

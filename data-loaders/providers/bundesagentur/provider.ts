import type {
  CodeDefinition,
  DimensionDefinition,
  NumberForm,
  PlausibilityRule,
  Provider
} from "../../contract/contract.js";

/** The statistics of the Federal Employment Agency. */
export const bundesagentur: Provider = {id: "bundesagentur", label: "Bundesagentur für Arbeit"};

/** No public licence is known: the numbers may be cited with their source, the lines of the file are not shown. */
export const lizenz = {id: "BA", public: false, line: "© Statistik der Bundesagentur für Arbeit"} as const;

export const zitat =
  "Statistik der Bundesagentur für Arbeit, Migrationshintergrund nach § 281 SGB III, Dezember 2019, Datenstand Mai 2020; eigene Berechnungen";

export const hinweise = [
  "Die Befragung ist freiwillig und nicht hochgerechnet. Der Nenner eines Anteils sind die Befragten mit Angabe, nie alle Arbeitslosen.",
  "„*“: 1 oder 2, oder daraus zu errechnen. „x“: zu wenige Befragte oder fehlerhafte Daten. ( ): erhöhte Unsicherheit, die Zahl bleibt.",
  "Der Berichtsmonat steht für seinen letzten Tag; gezählt wird zur Monatsmitte."
] as const;

/**
 * Unemployed by answer and by what was answered. Codes under „darunter“ are not
 * all that their parent contains: some persons gave no details.
 */
export const migrationshintergrund: DimensionDefinition = {
  id: "migrationshintergrund",
  label: "Migrationshintergrund",
  codes: [
    {id: "insgesamt", label: "Arbeitslose insgesamt"},
    {id: "mit-angabe", label: "Befragte mit Angabe zum Migrationshintergrund", parent: "insgesamt"},
    {id: "ohne", label: "ohne Migrationshintergrund", parent: "mit-angabe"},
    {id: "mit", label: "mit Migrationshintergrund", parent: "mit-angabe"},
    {id: "eigene", label: "mit eigener Migrationserfahrung", parent: "mit"},
    {id: "eigene-auslaender", label: "Ausländer mit eigener Migrationserfahrung", parent: "eigene"},
    {id: "eigene-deutsche", label: "Deutsche mit eigener Migrationserfahrung", parent: "eigene"},
    {id: "eigene-aussiedler", label: "(Spät-)Aussiedler", parent: "eigene-deutsche"},
    {id: "keine-eigene", label: "ohne eigene Migrationserfahrung", parent: "mit"},
    {id: "keine-eigene-auslaender", label: "Ausländer ohne eigene Migrationserfahrung", parent: "keine-eigene"},
    {
      id: "keine-eigene-deutsche",
      label: "Deutsche mit mindestens einem zugewanderten Elternteil",
      parent: "keine-eigene"
    },
    {id: "ohne-naehere-angabe", label: "mit Migrationshintergrund ohne nähere Angabe", parent: "mit"}
  ]
};

/** What must hold between the answers: those with and without add up, the details need not. */
export const antwortregeln: readonly PlausibilityRule[] = [
  {kind: "parts", dimension: "migrationshintergrund", total: "mit-angabe"},
  {kind: "parts", dimension: "migrationshintergrund", total: "mit"},
  {kind: "parts", dimension: "migrationshintergrund", total: "insgesamt", some: true},
  {kind: "parts", dimension: "migrationshintergrund", total: "eigene", some: true},
  {kind: "parts", dimension: "migrationshintergrund", total: "eigene-deutsche", some: true},
  {kind: "parts", dimension: "migrationshintergrund", total: "keine-eigene", some: true}
];

/** What the flags of a row say; they are about the answers, not about the number of unemployed and of those asked. */
const ausser = (...codes: string[]) => ({dimension: "migrationshintergrund", codes});
export const unsicher = {sign: "eingeschraenkt", except: ausser("insgesamt", "mit-angabe")} as const;
export const nichtAuswertbar = {sign: "nicht-sinnvoll", except: ausser("insgesamt")} as const;

/**
 * Numbers and signs. A bracket keeps its number: “(13)” is 13 of limited value.
 * “(-)” is a zero that is uncertain too; of the two the uncertainty is told. “(*)”
 * hides the number as “*” does. “.” stands where the total is nothing, and is not
 * explained by the provider.
 */
export const zahlen: NumberForm = {
  notation: "german",
  signs: {
    "*": "geheim",
    "(*)": "geheim",
    "-": "genau-null",
    "–": "genau-null",
    "(-)": "eingeschraenkt",
    x: "nicht-sinnvoll",
    X: "nicht-sinnvoll",
    ".": "unbekannt",
    "": "leer"
  },
  brackets: "eingeschraenkt"
};

const insgesamt: CodeDefinition = {id: "insgesamt", label: "Insgesamt"};
const teil = (id: string, label: string, ages: {from?: number; to?: number} = {}): CodeDefinition => ({
  id,
  label,
  parent: "insgesamt",
  ...ages
});

/** What the unemployed are broken down by, one at a time. */
export const merkmale: readonly DimensionDefinition[] = [
  {
    id: "geschlecht",
    label: "Geschlecht",
    codes: [insgesamt, teil("maennlich", "männlich"), teil("weiblich", "weiblich")]
  },
  {
    id: "altersgruppe",
    label: "Altersgruppe",
    codes: [
      insgesamt,
      teil("a15-24", "15 bis unter 25 Jahre", {from: 15, to: 24}),
      teil("a25-34", "25 bis unter 35 Jahre", {from: 25, to: 34}),
      teil("a35-44", "35 bis unter 45 Jahre", {from: 35, to: 44}),
      teil("a45-54", "45 bis unter 55 Jahre", {from: 45, to: 54}),
      teil("a55", "55 Jahre und älter", {from: 55})
    ]
  },
  {
    id: "schulabschluss",
    label: "Schulabschluss",
    codes: [
      insgesamt,
      teil("kein-hauptschulabschluss", "kein Hauptschulabschluss"),
      teil("hauptschule", "Hauptschulabschluss"),
      teil("mittlere-reife", "Mittlere Reife"),
      teil("hochschulreife", "(Fach-)Hochschulreife"),
      teil("keine-angabe", "keine Angabe")
    ]
  },
  {
    id: "berufsausbildung",
    label: "Berufsausbildung",
    codes: [
      insgesamt,
      teil("ohne", "ohne abgeschlossene Berufsausbildung"),
      teil("ausbildung", "betriebliche oder schulische Ausbildung"),
      teil("akademisch", "akademische Ausbildung"),
      teil("keine-angabe", "keine Angabe")
    ]
  },
  {
    id: "qualifikation",
    label: "Qualifikation",
    codes: [
      insgesamt,
      teil("gering", "gering qualifiziert (§ 81 Abs. 2 SGB III)"),
      teil("keine-angabe", "keine Angabe")
    ]
  },
  {
    id: "rechtskreis",
    label: "Rechtskreis",
    codes: [insgesamt, teil("sgb3", "Rechtskreis SGB III"), teil("sgb2", "Rechtskreis SGB II")]
  }
];

/** Vocational training and Rechtskreis name every part; of the others some persons are in none. */
export const merkmalsregeln: readonly PlausibilityRule[] = [
  {kind: "parts", dimension: "berufsausbildung", total: "insgesamt"},
  {kind: "parts", dimension: "rechtskreis", total: "insgesamt"},
  {kind: "parts", dimension: "geschlecht", total: "insgesamt", some: true},
  {kind: "parts", dimension: "altersgruppe", total: "insgesamt", some: true},
  {kind: "parts", dimension: "schulabschluss", total: "insgesamt", some: true},
  {kind: "parts", dimension: "qualifikation", total: "insgesamt", some: true}
];

import type {Code} from "./declare.js";

/** Classes between whole limits, the last one open: years of age, of stay, or months. */
type Classes = Readonly<Record<"insgesamt" | `k${number}`, Code>>;

/**
 * A dimension in classes: limits 0, 15, 65 make 0–14, 15–64 and 65 and more,
 * with the ids k0, k15 and k65. Definitions name bands, not classes, so that a
 * provider may cut finer. `words` prints one class.
 */
export function classes(limits: readonly number[], words: (from: number, to?: number) => string): Classes {
  const entries = limits.map((from, i): readonly [string, Code] => {
    const next = limits[i + 1];
    const to = next === undefined ? {} : {to: next - 1};
    return [`k${from}`, {label: words(from, to.to), from, ...to}];
  });
  return Object.fromEntries([["insgesamt", "insgesamt"], ...entries]) as Classes;
}

/** Age in years, cut where any definition of the catalogue cuts. */
export const alter = classes([0, 3, 6, 10, 15, 16, 18, 20, 21, 25, 45, 55, 60, 65, 66, 67], (from, to) =>
  to === undefined ? `${from} Jahre und älter` : from === to ? `${from} Jahre` : `${from} bis ${to} Jahre`
);

/** Completed years of stay. */
export const aufenthaltsdauer = classes([0, 4, 5, 8, 10, 15, 20], (from, to) =>
  to === undefined ? `${from} Jahre und länger` : `${from} bis unter ${to + 1} Jahre`
);

export const geschlecht = {insgesamt: "insgesamt", maennlich: "männlich", weiblich: "weiblich"} as const;

export const staatsangehoerigkeit = {
  insgesamt: "insgesamt",
  deutsch: "deutsch",
  nichtdeutsch: "nichtdeutsch"
} as const;

/** German, or not, and then by groups of states; the EU-27 are the same fixed list in all years. */
export const staatengruppe = {
  insgesamt: "insgesamt",
  deutsch: "deutsch",
  nichtdeutsch: "nichtdeutsch",
  eu27: {label: "EU-27 ohne Deutschland", in: "nichtdeutsch"},
  drittstaaten: {label: "Drittstaaten", in: "nichtdeutsch"},
  tuerkei: {label: "Türkei", in: "drittstaaten"},
  ukraine: {label: "Ukraine", in: "drittstaaten"},
  asylherkunft: {label: "acht häufigste Asylherkunftsländer (TOP 8)", in: "drittstaaten"},
  "uebrige-drittstaaten": {label: "übrige Drittstaaten", in: "drittstaaten"}
} as const;

/** The same groups where everybody is a foreigner. */
export const auslaendergruppe = {
  insgesamt: "insgesamt",
  eu27: "EU-27 ohne Deutschland",
  drittstaaten: "Drittstaaten",
  tuerkei: {label: "Türkei", in: "drittstaaten"},
  ukraine: {label: "Ukraine", in: "drittstaaten"},
  asylherkunft: {label: "acht häufigste Asylherkunftsländer (TOP 8)", in: "drittstaaten"},
  "uebrige-drittstaaten": {label: "übrige Drittstaaten", in: "drittstaaten"}
} as const;

/**
 * Migrationshintergrund as the register yields it (MigraPro), with its five
 * components. How the third is delimited is said in two ways by the sources and
 * must be asked of the Statistikstelle.
 */
export const migrationshintergrund = {
  insgesamt: "insgesamt",
  ohne: "ohne Migrationshintergrund",
  mit: "mit Migrationshintergrund",
  auslaender: {label: "Ausländerinnen und Ausländer", in: "mit"},
  "zweite-staatsangehoerigkeit": {label: "Deutsche mit zweiter Staatsangehörigkeit", in: "mit"},
  "deutsch-erworben": {
    label: "Deutsche mit erworbener Staatsangehörigkeit oder im Ausland geborenem Elternteil (Abgrenzung zu prüfen)",
    in: "mit"
  },
  "im-ausland-geboren": {label: "im Ausland geborene Deutsche", in: "mit"},
  "kinder-ueber-eltern": {label: "Kinder, abgeleitet über ihre Eltern", in: "mit"}
} as const;

export const zuwanderungsgeschichte = {
  insgesamt: "insgesamt",
  mit: "mit Zuwanderungsgeschichte",
  ohne: "ohne Zuwanderungsgeschichte"
} as const;

export const schulform = {
  insgesamt: "insgesamt",
  allgemeinbildend: "allgemeinbildende Schulen",
  grundschule: {label: "Grundschule", in: "allgemeinbildend"},
  hauptschule: {label: "Hauptschule", in: "allgemeinbildend"},
  realschule: {label: "Realschule", in: "allgemeinbildend"},
  sekundarschule: {label: "Sekundarschule", in: "allgemeinbildend"},
  gesamtschule: {label: "Gesamtschule", in: "allgemeinbildend"},
  gymnasium: {label: "Gymnasium", in: "allgemeinbildend"},
  foerderschule: {label: "Förderschule", in: "allgemeinbildend"},
  "uebrige-schulen": {label: "übrige allgemeinbildende Schulen", in: "allgemeinbildend"},
  berufskolleg: "Berufskolleg"
} as const;

import {type CubeDeclaration, type Code, open} from "./declare.js";

/** Sections of the classification of economic activities (WZ 2008) in which a trade can be registered. */
const wirtschaftszweig = {
  insgesamt: "insgesamt",
  a: "Land- und Forstwirtschaft, Fischerei",
  b: "Bergbau und Gewinnung von Steinen und Erden",
  c: "Verarbeitendes Gewerbe",
  d: "Energieversorgung",
  e: "Wasserversorgung; Abwasser- und Abfallentsorgung und Beseitigung von Umweltverschmutzungen",
  f: "Baugewerbe",
  g: "Handel; Instandhaltung und Reparatur von Kraftfahrzeugen",
  h: "Verkehr und Lagerei",
  i: "Gastgewerbe",
  j: "Information und Kommunikation",
  k: "Erbringung von Finanz- und Versicherungsdienstleistungen",
  l: "Grundstücks- und Wohnungswesen",
  m: "Erbringung von freiberuflichen, wissenschaftlichen und technischen Dienstleistungen",
  n: "Erbringung von sonstigen wirtschaftlichen Dienstleistungen",
  p: "Erziehung und Unterricht",
  q: "Gesundheits- und Sozialwesen",
  r: "Kunst, Unterhaltung und Erholung",
  s: "Erbringung von sonstigen Dienstleistungen"
} as const satisfies Readonly<Record<string, Code>>;

/** The table of the Gewerbecenter. */
export const gewerbecenter = {
  gewerbeanzeigen: {
    title: "Gewerbeanzeigen nach Rechtsform und Staatsangehörigkeit",
    counted: "An- oder Abmeldungen",
    provider: "Gewerbecenter",
    table: "An- und Abmeldungen nach Anlass, Rechtsform, Staatsangehörigkeit, Geschlecht, Erwerb und Wirtschaftszweig",
    register: "Gewerbeanzeigen",
    population: "insgesamt",
    unit: "Anzeigen",
    kind: "count",
    reference: "Kalenderjahr",
    disclosure: "KOM",
    state: "geliefert",
    dimensions: {
      stichtag: open,
      wirtschaftszweig,
      anlass: {
        anmeldung: "Anmeldungen",
        neugruendung: {label: "Anmeldungen wegen Neugründung", in: "anmeldung"},
        "uebrige-anmeldung": {label: "Anmeldungen wegen Übernahme oder Zuzug", in: "anmeldung"},
        abmeldung: "Abmeldungen",
        aufgabe: {label: "Abmeldungen wegen Aufgabe", in: "abmeldung"},
        "uebrige-abmeldung": {label: "Abmeldungen wegen Übergabe oder Fortzug", in: "abmeldung"}
      },
      erwerb: {insgesamt: "insgesamt", haupterwerb: "Haupterwerb", nebenerwerb: "Nebenerwerb"},
      geschlecht: {insgesamt: "insgesamt", maennlich: "männlich", weiblich: "weiblich", "ohne-angabe": "ohne Angabe"},
      rechtsform: {
        insgesamt: "insgesamt",
        einzelunternehmen: "Einzelunternehmen (natürliche Personen)",
        "uebrige-rechtsformen": "übrige Rechtsformen",
        personengesellschaft: {label: "Personengesellschaft", in: "uebrige-rechtsformen"},
        gmbh: {label: "GmbH", in: "uebrige-rechtsformen"},
        ug: {label: "Unternehmergesellschaft (haftungsbeschränkt)", in: "uebrige-rechtsformen"},
        "sonstige-rechtsform": {label: "sonstige Rechtsform", in: "uebrige-rechtsformen"}
      },
      staatsangehoerigkeit: {
        insgesamt: "insgesamt",
        deutsch: "deutsch",
        nichtdeutsch: "nichtdeutsch",
        "ohne-angabe": "ohne Angabe"
      }
    }
  }
} as const satisfies Record<string, CubeDeclaration>;

import {type CubeDeclaration, open} from "./declare.js";

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
    state: "geplant",
    dimensions: {
      stichtag: open,
      wirtschaftszweig: open,
      anlass: {
        anmeldung: "Anmeldungen",
        neugruendung: {label: "Anmeldungen wegen Neugründung", in: "anmeldung"},
        "uebrige-anmeldung": {label: "Anmeldungen wegen Übernahme oder Zuzug", in: "anmeldung"},
        abmeldung: "Abmeldungen"
      },
      erwerb: {insgesamt: "insgesamt", haupterwerb: "Haupterwerb", nebenerwerb: "Nebenerwerb"},
      geschlecht: {insgesamt: "insgesamt", maennlich: "männlich", weiblich: "weiblich", "ohne-angabe": "ohne Angabe"},
      rechtsform: {
        insgesamt: "insgesamt",
        einzelunternehmen: "Einzelunternehmen (natürliche Personen)",
        "uebrige-rechtsformen": "übrige Rechtsformen"
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

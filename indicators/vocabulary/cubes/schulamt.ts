import {type CubeDeclaration, open} from "./declare.js";
import {classes, geschlecht, schulform, staatsangehoerigkeit, zuwanderungsgeschichte} from "./dimensions.js";

const schule = {
  provider: "Schulamt",
  register: "Amtliche Schuldaten",
  population: "insgesamt",
  unit: "Personen",
  kind: "count",
  reference: "15. Oktober",
  disclosure: "SCH",
  state: "geliefert"
} as const;

/** General schools only: leavers of a Berufskolleg are not in the table, and must not look like nobody. */
const {insgesamt: _, berufskolleg: __, ...allgemeinbildend} = schulform;

/** Tables of the Schulamt, and two that none of the eight providers has. */
export const schulamt = {
  schueler: {
    ...schule,
    title: "Schülerinnen und Schüler nach Schulform und Jahrgang",
    counted: "Schülerinnen und Schüler",
    table:
      "Schülerinnen und Schüler nach Schulform, Jahrgang, Geschlecht, Staatsangehörigkeit und Zuwanderungsgeschichte",
    dimensions: {
      stichtag: open,
      ort: {schulort: "nach dem Ort der Schule", wohnort: "nach dem Wohnort"},
      schulform,
      jahrgang: {
        insgesamt: "insgesamt",
        j1: "Klasse 1",
        j2: "Klasse 2",
        j3: "Klasse 3",
        j4: "Klasse 4",
        j5: "Klasse 5",
        j6: "Klasse 6",
        j7: "Klasse 7",
        j8: "Klasse 8",
        j9: "Klasse 9",
        j10: "Jahrgang 10",
        j11: "Jahrgang 11",
        j12: "Jahrgang 12",
        j13: "Jahrgang 13",
        unterstufe: "Unterstufe des Berufskollegs",
        mittelstufe: "Mittelstufe des Berufskollegs",
        oberstufe: "Oberstufe des Berufskollegs"
      },
      geschlecht,
      staatsangehoerigkeit,
      zuwanderungsgeschichte
    }
  },
  "schueler-schulen": {
    ...schule,
    title: "Kinder an Grundschulen, Schule für Schule (nur für Indizes)",
    counted: "Kinder an Grundschulen",
    table: "Kinder je Grundschule nach Zuwanderungsgeschichte; einzelne Schulen werden nie gezeigt",
    dimensions: {stichtag: open, schule: open, zuwanderungsgeschichte}
  },
  uebergaenge: {
    ...schule,
    title: "Übergänge aus der Grundschule",
    counted: "Übergänge aus Klasse 4",
    table: "Übergänge nach Zielschulform, Empfehlung, Geschlecht, Staatsangehörigkeit und Zuwanderungsgeschichte",
    reference: "Beginn des Schuljahres",
    dimensions: {
      stichtag: open,
      ort: {schulort: "nach dem Ort der Grundschule", wohnort: "nach dem Wohnort"},
      geschlecht,
      staatsangehoerigkeit,
      zuwanderungsgeschichte,
      zielschulform: {
        insgesamt: "insgesamt",
        gymnasium: "Gymnasium",
        gesamtschule: "Gesamtschule",
        "uebrige-ziele": "andere Schulformen",
        realschule: {label: "Realschule", in: "uebrige-ziele"},
        sekundarschule: {label: "Sekundarschule", in: "uebrige-ziele"},
        hauptschule: {label: "Hauptschule", in: "uebrige-ziele"},
        foerderschule: {label: "Förderschule", in: "uebrige-ziele"}
      },
      empfehlung: {
        insgesamt: "insgesamt",
        "empfehlung-gymnasium": "Empfehlung für das Gymnasium (auch eingeschränkt)",
        "uebrige-empfehlungen": "andere Empfehlung"
      }
    }
  },
  schulabgaenge: {
    ...schule,
    title: "Schulabgänge nach Abschluss",
    counted: "Schulabgänge",
    table: "Abgänge nach Abschluss, Schulform, Geschlecht, Staatsangehörigkeit und Zuwanderungsgeschichte",
    reference: "Abgangsjahr (Sommer)",
    dimensions: {
      stichtag: open,
      schulform: allgemeinbildend,
      geschlecht,
      alter: classes([0, 15, 16, 17, 18, 19, 20, 21], (from, to) =>
        to === undefined ? `${from} Jahre und älter` : `bis ${to} Jahre`
      ),
      staatsangehoerigkeit,
      zuwanderungsgeschichte,
      abschluss: {
        insgesamt: "insgesamt",
        ohne: "ohne Ersten Schulabschluss",
        "ohne-jeden": {label: "ohne jeden Abschluss", in: "ohne"},
        foerderabschluss: {label: "Abschluss Lernen oder Geistige Entwicklung", in: "ohne"},
        erster: "Erster oder Erweiterter Erster Schulabschluss",
        "erster-einfach": {label: "Erster Schulabschluss", in: "erster"},
        "erster-erweitert": {label: "Erweiterter Erster Schulabschluss", in: "erster"},
        mittlerer: "Mittlerer Schulabschluss",
        hochschulreife: "Fachhochschulreife oder Hochschulreife",
        fachhochschulreife: {label: "Fachhochschulreife, schulischer Teil", in: "hochschulreife"},
        abitur: {label: "Allgemeine Hochschulreife", in: "hochschulreife"}
      }
    }
  },
  erstfoerderung: {
    ...schule,
    title: "Neu Zugewanderte in der Erstförderung Deutsch",
    counted: "Schülerinnen und Schüler",
    register: "Abfrage des Schulministeriums",
    table: "Erstförderung nach Schulform und Herkunft (Abfrage seit 30.03.2022)",
    reference: "Stichtage der Abfrage",
    dimensions: {
      stichtag: open,
      schulform,
      foerderung: {
        insgesamt: "insgesamt",
        erstfoerderung: "in der Erstförderung Deutsch",
        "erstfoerderung-ukraine": {label: "in der Erstförderung Deutsch, aus der Ukraine", in: "erstfoerderung"},
        "erstfoerderung-andere": {label: "in der Erstförderung Deutsch, aus anderen Staaten", in: "erstfoerderung"},
        "ohne-erstfoerderung": "ohne Erstförderung"
      }
    }
  },
  schuleingangsuntersuchung: {
    ...schule,
    title: "Schuleingangsuntersuchung: Deutschkenntnisse",
    counted: "Untersuchte Kinder",
    provider: "Gesundheitsamt",
    register: "SOPESS",
    table: "Deutschkenntnisse nach Erstsprache, Geschlecht und Quartier",
    reference: "Einschulungsjahrgang",
    disclosure: "KOM10",
    state: "Datenlücke",
    dimensions: {
      stichtag: open,
      quartier: open,
      geschlecht,
      erstsprache: {insgesamt: "insgesamt", deutsch: "Erstsprache Deutsch", andere: "andere Erstsprache"},
      ergebnis: {insgesamt: "insgesamt", gut: "unauffällig, gute Deutschkenntnisse", foerderbedarf: "auffällig"}
    }
  },
  integrationskurse: {
    ...schule,
    title: "Integrationskurse: Deutsch-Test für Zuwanderer",
    counted: "Personen im Integrationskurs",
    provider: "BAMF",
    register: "Integrationskursstatistik",
    table: "Kursberechtigte, Kursbeginn und Prüfungsergebnisse nach Geschlecht und Staatengruppe",
    reference: "Kalenderjahr",
    population: "D1",
    disclosure: "KOM",
    state: "Datenlücke",
    dimensions: {
      stichtag: open,
      geschlecht,
      kursstand: {
        berechtigt: "neu Kursberechtigte",
        begonnen: "neu Teilnehmende",
        geprueft: "Teilnehmende am Deutsch-Test für Zuwanderer",
        b1: {label: "mit Ergebnis B1", in: "geprueft"},
        "unter-b1": {label: "mit Ergebnis unter B1", in: "geprueft"}
      },
      wiederholung: {insgesamt: "insgesamt", erst: "erste Prüfung", wiederholt: "Wiederholung"}
    }
  },
  "schueler-kmk": {
    ...schule,
    title: "Schülerinnen und Schüler nach der Definition der KMK",
    counted: "Schülerinnen und Schüler",
    provider: "KMK",
    table: "Migrationshintergrund nach dem Definitionenkatalog der KMK, für Wuppertal",
    state: "Datenlücke",
    dimensions: {
      stichtag: open,
      geschlecht,
      "migrationshintergrund-kmk": {insgesamt: "insgesamt", mit: "mit Migrationshintergrund", ohne: "ohne"}
    }
  }
} as const satisfies Record<string, CubeDeclaration>;

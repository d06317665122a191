import {type CubeDeclaration, open} from "./declare.js";
import {classes, geschlecht, schulform, staatsangehoerigkeit, zuwanderungsgeschichte} from "./dimensions.js";

const land = {
  provider: "Land NRW",
  population: "insgesamt",
  unit: "Personen",
  kind: "count",
  reference: "31. Dezember",
  disclosure: "R5",
  state: "geliefert"
} as const;

/** Single years in which an apprenticeship usually begins. */
const ausbildungsjahre = classes([0, 16, 17, 18, 19, 20, 21], (from, to) =>
  to === undefined ? `${from} Jahre und älter` : from === 0 ? "unter 16 Jahren" : `${from} Jahre`
);

/** Single years of age, 90 and more in one class. */
const altersjahre = classes(
  Array.from({length: 91}, (_, age) => age),
  (from, to) => (to === undefined ? `${from} Jahre und älter` : `${from} ${from === 1 ? "Jahr" : "Jahre"}`)
);

/** Tables of Land NRW whose codes definitions name; of all but the planned one there is a contract. */
export const landNrw = {
  "einbuergerungen-amtlich": {
    ...land,
    title: "Einbürgerungen (amtliche Statistik)",
    counted: "Einbürgerungen",
    register: "Einbürgerungsstatistik",
    population: "D1",
    rounding: 5,
    reference: "Kalenderjahr",
    table: "12511: Einbürgerungen nach Geschlecht",
    dimensions: {stichtag: open, gebiet: open, geschlecht}
  },
  "schueler-amtlich": {
    ...land,
    title: "Schülerinnen und Schüler (amtliche Schuldaten)",
    counted: "Schülerinnen und Schüler",
    register: "Amtliche Schuldaten",
    reference: "15. Oktober",
    disclosure: "SCH",
    table: "21111: Schülerinnen und Schüler nach Schulform, Staatsangehörigkeit und Zuwanderungsgeschichte",
    dimensions: {
      stichtag: open,
      gebiet: open,
      schulform,
      jahrgang: {insgesamt: "insgesamt", j8: "Klasse 8", "uebrige-klassen": "übrige"},
      geschlecht,
      staatsangehoerigkeit,
      zuwanderungsgeschichte
    }
  },
  auszubildende: {
    ...land,
    title: "Neu Auszubildende nach Altersjahren",
    counted: "Neu Auszubildende",
    register: "Berufsbildungsstatistik",
    rounding: 3,
    table: "21211: neue Ausbildungsverträge nach Alter, Geschlecht und Staatsangehörigkeit",
    dimensions: {
      stichtag: open,
      gebiet: open,
      ort: {ausbildungsort: "am Ausbildungsort", wohnort: "am Wohnort"},
      alter: ausbildungsjahre,
      geschlecht,
      staatsangehoerigkeit
    }
  },
  "bevoelkerung-jahrgang": {
    ...land,
    title: "Bevölkerung nach Altersjahren und Nationalität (Fortschreibung)",
    counted: "Bevölkerung",
    register: "Fortschreibung",
    disclosure: "KOM",
    table: "12411: Bevölkerung nach Altersjahren, Geschlecht und Nationalität",
    dimensions: {
      stichtag: open,
      gebiet: open,
      alter: altersjahre,
      geschlecht,
      staatsangehoerigkeit
    }
  },
  "mikrozensus-migration": {
    ...land,
    title: "Bevölkerung nach Einwanderungsgeschichte (Mikrozensus)",
    counted: "Bevölkerung in Privathaushalten",
    register: "Mikrozensus",
    disclosure: "MZ",
    rounding: 1000,
    reference: "Jahresdurchschnitt",
    table: "12211: Bevölkerung nach Migrationshintergrund und Einwanderungsgeschichte",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      konzept: {
        d2: "Migrationshintergrund (Destatis)",
        d2e: "Migrationshintergrund im engeren Sinn (Destatis)",
        d3: "Einwanderungsgeschichte (Fachkommission, Destatis)"
      },
      zugehoerigkeit: {insgesamt: "insgesamt", mit: "gehört dazu", ohne: "gehört nicht dazu"}
    }
  },
  "tintg-bevoelkerung": {
    ...land,
    title: "Bevölkerung nach Einwanderungsgeschichte im Sinne des § 4 TIntG NRW",
    state: "geplant",
    counted: "Bevölkerung in Privathaushalten",
    register: "Mikrozensus",
    disclosure: "MZ",
    unit: "Tausend Personen",
    reference: "Jahresdurchschnitt",
    // The state publishes shares by this definition (Sozialberichterstattung, indicator 2.31); no table of counts is known.
    table: "Sonderauswertung nach § 4 TIntG NRW für Wuppertal (zu prüfen, ob lieferbar)",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      zugehoerigkeit: {insgesamt: "insgesamt", mit: "gehört dazu", ohne: "gehört nicht dazu"}
    }
  },
  "grundsicherung-alter": {
    ...land,
    title: "Grundsicherung im Alter (SGB XII, 4. Kapitel)",
    counted: "Empfängerinnen und Empfänger von Grundsicherung im Alter",
    register: "Sozialhilfestatistik",
    rounding: 5,
    table: "22151: Empfängerinnen und Empfänger nach Altersgrenze, Ort der Unterbringung und Staatsangehörigkeit",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      staatsangehoerigkeit,
      alter: {
        "ab-65": "65 Jahre und älter",
        "ab-altersgrenze": {label: "ab der Regelaltersgrenze", in: "ab-65"},
        "bis-altersgrenze": {label: "65 Jahre und älter, unter der Regelaltersgrenze", in: "ab-65"}
      },
      unterbringung: {
        insgesamt: "insgesamt",
        ausserhalb: "außerhalb von Einrichtungen",
        "in-einrichtungen": "in Einrichtungen"
      }
    }
  },
  "kita-kinder-amtlich": {
    ...land,
    title: "Kinder in Tageseinrichtungen (amtliche Statistik)",
    counted: "Kinder in Tageseinrichtungen",
    register: "Kinder- und Jugendhilfestatistik",
    unit: "Kinder",
    reference: "1. März",
    disclosure: "KOM",
    table: "22541: Kinder in Tageseinrichtungen nach Alter, Herkunft der Eltern und Familiensprache",
    dimensions: {
      stichtag: open,
      gebiet: open,
      alter: classes([0, 3, 6], (from, to) => (to === undefined ? "6 bis 13 Jahre" : `${from} bis ${to} Jahre`)),
      elternherkunft: {
        insgesamt: "insgesamt",
        "mit-auslaendischer": "mindestens ein Elternteil ausländischer Herkunft",
        "ohne-auslaendische": "kein Elternteil ausländischer Herkunft"
      },
      familiensprache: {
        insgesamt: "insgesamt",
        deutsch: "vorrangig Deutsch",
        "nicht-deutsch": "vorrangig nicht Deutsch"
      }
    }
  },
  asylbewerberleistungen: {
    ...land,
    title: "Regelleistungen nach dem Asylbewerberleistungsgesetz",
    counted: "Empfängerinnen und Empfänger von Regelleistungen nach dem AsylbLG",
    register: "Asylbewerberleistungsstatistik",
    population: "D1",
    rounding: 5,
    table: "22221: Empfängerinnen und Empfänger von Regelleistungen nach Art, Geschlecht und Alter",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      leistung: {
        insgesamt: "insgesamt",
        grundleistungen: "Grundleistungen (§ 3 AsylbLG)",
        analogleistungen: "Analogleistungen (§ 2 AsylbLG)"
      }
    }
  },
  wohnversorgung: {
    ...land,
    title: "Haushalte nach Wohnversorgung",
    counted: "Haushalte",
    register: "Zensus 2022",
    unit: "Haushalte",
    reference: "15. Mai 2022",
    disclosure: "CKM",
    table: "Haushalte nach Einwanderungsgeschichte, Belegung und Eigentum",
    dimensions: {
      stichtag: open,
      gebiet: open,
      haushalt: {
        insgesamt: "insgesamt",
        "mit-einwanderung": "mit Einwanderungsgeschichte",
        "ohne-einwanderung": "ohne Einwanderungsgeschichte"
      },
      wohnform: {insgesamt: "insgesamt", eigentum: "im Eigentum", miete: "zur Miete"},
      belegung: {
        insgesamt: "insgesamt",
        ueberbelegt: "weniger als ein Raum je Person",
        "nicht-ueberbelegt": "mindestens ein Raum je Person"
      }
    }
  },
  wohnflaeche: {
    ...land,
    title: "Wohnfläche je Person",
    counted: "Wohnfläche je Person",
    register: "Zensus 2022",
    unit: "Quadratmeter",
    kind: "rate",
    reference: "15. Mai 2022",
    disclosure: "CKM",
    table: "Wohnfläche je Person nach Einwanderungsgeschichte des Haushalts",
    dimensions: {
      stichtag: open,
      gebiet: open,
      haushalt: {
        insgesamt: "insgesamt",
        "mit-einwanderung": "mit Einwanderungsgeschichte",
        "ohne-einwanderung": "ohne Einwanderungsgeschichte"
      }
    }
  }
} as const satisfies Record<string, CubeDeclaration>;

import {type CubeDeclaration, open} from "./declare.js";
import {alter, classes, geschlecht, migrationshintergrund, staatengruppe} from "./dimensions.js";

const register = {
  provider: "Statistikstelle",
  register: "Melderegister",
  population: "insgesamt",
  unit: "Personen",
  kind: "count",
  reference: "31. Dezember",
  disclosure: "KOM",
  state: "geliefert"
} as const;

/**
 * Tables of the Statistikstelle, from the register of residents. `quartier` is
 * the city with its Stadtbezirke and, in these, the Quartiere. Moves are cut by
 * age no finer than this, since no definition asks for it and cases are few.
 */
export const statistikstelle = {
  "einwohner-migration": {
    ...register,
    title: "Einwohnerinnen und Einwohner mit Hauptwohnung nach Quartier und Migrationshintergrund",
    counted: "Bevölkerung mit Hauptwohnung",
    table: "Einwohner nach Quartier, Geschlecht, Alter und Migrationshintergrund (MigraPro)",
    dimensions: {stichtag: open, quartier: open, geschlecht, alter, migrationshintergrund}
  },
  "einwohner-staaten": {
    ...register,
    title: "Einwohnerinnen und Einwohner mit Hauptwohnung nach Quartier und Staatsangehörigkeit",
    counted: "Bevölkerung mit Hauptwohnung",
    table: "Einwohner nach Quartier, Geschlecht, Alter und Staatengruppe",
    dimensions: {stichtag: open, quartier: open, geschlecht, alter, staatengruppe}
  },
  "einwohner-wohnung": {
    ...register,
    title: "Wohnberechtigte nach Haupt- und Nebenwohnung",
    counted: "Wohnberechtigte Bevölkerung",
    table: "Wohnberechtigte nach Quartier, Geschlecht, Staatengruppe und Art der Wohnung",
    dimensions: {
      stichtag: open,
      quartier: open,
      geschlecht,
      staatengruppe,
      wohnung: {insgesamt: "insgesamt", hauptwohnung: "Hauptwohnung", nebenwohnung: "Nebenwohnung"}
    }
  },
  "einwohner-herkunft": {
    ...register,
    title: "Einwohnerinnen und Einwohner nach Quartier und Bezugsland",
    counted: "Bevölkerung mit Hauptwohnung",
    table: "Einwohner nach Quartier, Geschlecht und Bezugsland in Gruppen (MigraPro)",
    disclosure: "KOM10",
    dimensions: {
      stichtag: open,
      quartier: open,
      geschlecht,
      herkunft: {
        insgesamt: "insgesamt",
        ohne: "ohne Migrationshintergrund",
        mit: "mit Migrationshintergrund",
        eu27: {label: "EU-27 ohne Deutschland", in: "mit"},
        tuerkei: {label: "Türkei", in: "mit"},
        ukraine: {label: "Ukraine", in: "mit"},
        asylherkunft: {label: "acht häufigste Asylherkunftsländer (TOP 8)", in: "mit"},
        "uebrige-drittstaaten": {label: "übrige Drittstaaten", in: "mit"},
        unbestimmt: {label: "Bezugsland unbestimmt", in: "mit"}
      }
    }
  },
  "einwohner-bezugsland": {
    ...register,
    title: "Einwohnerinnen und Einwohner mit Migrationshintergrund nach einzelnem Bezugsland",
    counted: "Bevölkerung mit Migrationshintergrund",
    population: "D9",
    table: "Einwohner mit Migrationshintergrund nach Stadtbezirk, Geschlecht und Bezugsland (MigraPro)",
    disclosure: "KOM10",
    dimensions: {stichtag: open, quartier: open, geschlecht, bezugsland: open}
  },
  wanderungen: {
    ...register,
    title: "Zuzüge, Fortzüge und Umzüge",
    counted: "Wanderungsfälle",
    table: "Wanderungen nach Quartier, Geschlecht, Alter und Staatengruppe",
    unit: "Fälle",
    reference: "Kalenderjahr",
    dimensions: {
      stichtag: open,
      quartier: open,
      geschlecht,
      alter: classes([0, 18, 25, 45, 65], (from, to) =>
        to === undefined ? `${from} Jahre und älter` : `${from} bis ${to} Jahre`
      ),
      staatengruppe,
      unterkunft: {
        insgesamt: "insgesamt",
        sammelunterkunft: "Sammelunterkünfte",
        uebrige: "ohne Sammelunterkünfte"
      },
      bewegung: {
        zuzug: "Zuzüge über die Stadtgrenze",
        "zuzug-ausland": {label: "Zuzüge aus dem Ausland", in: "zuzug"},
        "zuzug-inland": {label: "Zuzüge aus dem Inland", in: "zuzug"},
        fortzug: "Fortzüge über die Stadtgrenze",
        "fortzug-ausland": {label: "Fortzüge in das Ausland", in: "fortzug"},
        "fortzug-inland": {label: "Fortzüge in das Inland", in: "fortzug"},
        "fortzug-amtlich": {label: "Abmeldungen von Amts wegen", in: "fortzug"},
        "umzug-hinein": "Umzüge aus anderen Quartieren",
        "umzug-hinaus": "Umzüge in andere Quartiere"
      }
    }
  },
  "einwohner-wohndauer": {
    ...register,
    title: "Einwohnerinnen und Einwohner nach Wohndauer an der Anschrift",
    counted: "Bevölkerung mit Hauptwohnung",
    table: "Einwohner nach Quartier, Staatengruppe und Wohndauer",
    dimensions: {
      stichtag: open,
      quartier: open,
      staatengruppe,
      wohndauer: classes([0, 1, 5, 10, 20], (from, to) =>
        to === undefined ? `${from} Jahre und länger` : `${from} bis unter ${to + 1} Jahre`
      )
    }
  }
} as const satisfies Record<string, CubeDeclaration>;

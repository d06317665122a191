import {type CubeDeclaration, open} from "./declare.js";
import {geschlecht, staatsangehoerigkeit} from "./dimensions.js";

const land = {
  provider: "Land NRW",
  kind: "count",
  unit: "Personen",
  reference: "31. Dezember",
  state: "geliefert"
} as const;

/** The tables that contracts read today, declared like all others; their codes come from the deliveries. */
export const delivered = {
  "auslaender-azr": {
    ...land,
    title: "Ausländische Bevölkerung nach Staatsangehörigkeit (AZR)",
    counted: "Ausländische Bevölkerung",
    table: "12521-03i",
    register: "AZR",
    population: "D1",
    disclosure: "R5",
    rounding: 5,
    dimensions: {stichtag: open, gebiet: open, staatsangehoerigkeit: open, geschlecht}
  },
  "bevoelkerung-alter": {
    ...land,
    title: "Bevölkerung nach Altersjahren (Fortschreibung)",
    counted: "Bevölkerung",
    table: "12411-09i",
    register: "Fortschreibung",
    population: "insgesamt",
    disclosure: "KOM",
    dimensions: {stichtag: open, gebiet: open, alter: open}
  },
  "bevoelkerung-nationalitaet": {
    ...land,
    title: "Bevölkerung nach Nationalität, Geschlecht und Altersgruppen (Fortschreibung)",
    counted: "Bevölkerung",
    table: "12411-03-03-4",
    register: "Fortschreibung",
    population: "insgesamt",
    disclosure: "KOM",
    dimensions: {stichtag: open, gebiet: open, altersgruppe: open, staatsangehoerigkeit, geschlecht}
  },
  mindestsicherungsquote: {
    ...land,
    title: "Mindestsicherungsquote",
    counted: "Mindestsicherungsquote",
    table: "22811-01i",
    register: "Sozialberichterstattung",
    population: "insgesamt",
    kind: "rate",
    unit: "Prozent",
    disclosure: "R5 und BA3",
    dimensions: {stichtag: open, gebiet: open}
  },
  "mindestsicherung-leistungen": {
    ...land,
    title: "Empfängerinnen und Empfänger von Mindestsicherungsleistungen",
    counted: "Empfängerinnen und Empfänger von Mindestsicherungsleistungen",
    table: "22811-05i",
    register: "Sozialberichterstattung",
    population: "insgesamt",
    disclosure: "R5 und BA3",
    dimensions: {
      stichtag: open,
      gebiet: open,
      leistungsart: {
        insgesamt: "insgesamt",
        sgb2: "SGB II",
        hlu: "Hilfe zum Lebensunterhalt",
        grundsicherung: "Grundsicherung im Alter und bei Erwerbsminderung",
        "grundsicherung-alter": {label: "Grundsicherung im Alter", in: "grundsicherung"},
        "grundsicherung-erwerbsminderung": {label: "Grundsicherung bei Erwerbsminderung", in: "grundsicherung"},
        asylblg: "Asylbewerberleistungsgesetz"
      }
    }
  },
  schutzsuchende: {
    ...land,
    title: "Schutzsuchende nach Schutzstatus (AZR)",
    counted: "Schutzsuchende",
    table: "12531-0043",
    register: "AZR",
    population: "D1",
    disclosure: "R5",
    rounding: 5,
    dimensions: {
      stichtag: open,
      gebiet: open,
      schutzstatus: {
        anerkannt: "anerkannter Schutzstatus",
        befristet: {label: "anerkannt, befristet", in: "anerkannt"},
        "befristet-asylverfahren": {label: "befristet, aus dem Asylverfahren", in: "befristet"},
        "befristet-sonstige": {label: "befristet, sonstige", in: "befristet"},
        unbefristet: {label: "anerkannt, unbefristet", in: "anerkannt"},
        offen: "offener Schutzstatus",
        ohne: "ohne Schutzstatus (abgelehnt)",
        "ohne-geduldet": {label: "ohne Schutzstatus, geduldet", in: "ohne"},
        "ohne-latent": {label: "ohne Schutzstatus, latent ausreisepflichtig", in: "ohne"},
        "ohne-vollziehbar": {label: "ohne Schutzstatus, vollziehbar ausreisepflichtig", in: "ohne"}
      },
      geschlecht: {maennlich: "männlich", weiblich: "weiblich"},
      staatsangehoerigkeit: open
    }
  },
  "arbeitslose-migrationshintergrund": {
    ...land,
    provider: "Bundesagentur für Arbeit",
    title: "Arbeitslose nach Migrationshintergrund (§ 281 SGB III)",
    counted: "Arbeitslose",
    table: "migh-03",
    register: "Befragung nach § 281 SGB III",
    population: "D5",
    reference: "Dezember",
    disclosure: "BA3",
    dimensions: {
      stichtag: open,
      gebiet: open,
      migrationshintergrund: {
        insgesamt: "insgesamt",
        "mit-angabe": {label: "mit Angabe zum Migrationshintergrund", in: "insgesamt"},
        ohne: {label: "ohne Migrationshintergrund", in: "mit-angabe"},
        mit: {label: "mit Migrationshintergrund", in: "mit-angabe"}
      },
      geschlecht,
      altersgruppe: {insgesamt: "insgesamt"},
      schulabschluss: {insgesamt: "insgesamt"},
      berufsausbildung: {insgesamt: "insgesamt"},
      qualifikation: {insgesamt: "insgesamt"},
      rechtskreis: {insgesamt: "insgesamt", sgb3: "SGB III", sgb2: "SGB II"}
    }
  }
} as const satisfies Record<string, CubeDeclaration>;

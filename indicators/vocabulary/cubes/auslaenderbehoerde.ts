import {type CubeDeclaration, open} from "./declare.js";
import {alter, aufenthaltsdauer, auslaendergruppe, classes, geschlecht} from "./dimensions.js";

const register = {
  provider: "Ausländerbehörde",
  register: "Ausländerbehörde",
  population: "D1",
  unit: "Personen",
  kind: "count",
  reference: "31. Dezember",
  disclosure: "KOM",
  state: "geliefert"
} as const;

const gruppe = auslaendergruppe;

/** Tables of the Ausländerbehörde: residence titles, people seeking protection, naturalisations. */
export const auslaenderbehoerde = {
  "auslaender-titel": {
    ...register,
    title: "Ausländerinnen und Ausländer nach Aufenthaltstitel und Aufenthaltsdauer",
    counted: "Ausländische Bevölkerung",
    table: "Bestand nach Titel, Staatengruppe, Geschlecht, Alter und Aufenthaltsdauer",
    disclosure: "KOM10",
    dimensions: {
      stichtag: open,
      geschlecht,
      alter,
      staatengruppe: gruppe,
      aufenthaltsdauer,
      titel: {
        insgesamt: "insgesamt",
        unbefristet: "unbefristeter Titel",
        niederlassungserlaubnis: {label: "Niederlassungserlaubnis", in: "unbefristet"},
        "daueraufenthalt-eu": {label: "Erlaubnis zum Daueraufenthalt-EU", in: "unbefristet"},
        freizuegigkeit: "Freizügigkeit (EU, EWR, Schweiz)",
        befristet: "befristete Aufenthaltserlaubnis",
        ausbildung: {label: "Ausbildung", in: "befristet"},
        erwerb: {label: "Erwerbstätigkeit", in: "befristet"},
        humanitaer: {label: "humanitäre Gründe ohne § 24 AufenthG", in: "befristet"},
        p25a: {label: "§ 25a AufenthG", in: "humanitaer"},
        p25b: {label: "§ 25b AufenthG", in: "humanitaer"},
        p104c: {label: "§ 104c AufenthG (Chancen-Aufenthalt)", in: "humanitaer"},
        "humanitaer-uebrige": {label: "übrige humanitäre Gründe", in: "humanitaer"},
        p24: {label: "vorübergehender Schutz (§ 24 AufenthG)", in: "befristet"},
        familie: {label: "familiäre Gründe", in: "befristet"},
        "befristet-sonstige": {label: "sonstige befristete Erlaubnisse", in: "befristet"},
        fiktion: "Fiktionsbescheinigung",
        gestattung: "Aufenthaltsgestattung (§ 55 AsylG)",
        duldung: "Duldung (§ 60a ff. AufenthG)",
        "duldung-kurz": {label: "seit höchstens sechs Jahren geduldet", in: "duldung"},
        "duldung-lang": {label: "seit mehr als sechs Jahren geduldet", in: "duldung"},
        "ohne-titel": "ausreisepflichtig ohne Duldung",
        "uebrige-titel": "übrige, ohne Angabe"
      }
    }
  },
  einbuergerungen: {
    ...register,
    title: "Einbürgerungen nach Rechtsgrundlage und Aufenthaltsdauer",
    counted: "Einbürgerungen",
    register: "Einbürgerungsbehörde",
    table: "Einbürgerungen des Jahres nach Rechtsgrundlage, Staatengruppe, Geschlecht, Alter und Aufenthaltsdauer",
    reference: "Kalenderjahr",
    dimensions: {
      stichtag: open,
      geschlecht,
      alter,
      staatengruppe: gruppe,
      aufenthaltsdauer,
      rechtsgrundlage: {
        insgesamt: "insgesamt",
        p10: "§ 10 StAG (Anspruch)",
        p8: "§ 8 StAG (Ermessen)",
        p9: "§ 9 StAG (Ehe und Lebenspartnerschaft)",
        "uebrige-grundlagen": "übrige Rechtsgrundlagen"
      }
    }
  },
  einbuergerungsverfahren: {
    ...register,
    title: "Einbürgerungsverfahren nach Dauer und Stand",
    counted: "Einbürgerungsverfahren",
    register: "Einbürgerungsbehörde",
    table: "Verfahren nach Tagen seit dem Antrag (Klassen), Stand und Staatengruppe",
    unit: "Verfahren",
    reference: "Kalenderjahr; offene Verfahren am 31. Dezember",
    dimensions: {
      stichtag: open,
      staatengruppe: gruppe,
      verfahrensdauer: classes([0, 91, 183, 274, 365, 456, 548, 730, 913, 1095, 1461], (from, to) =>
        to === undefined ? `${from} Tage und länger` : `${from} bis unter ${to + 1} Tage`
      ),
      verfahrensstand: {
        insgesamt: "insgesamt",
        urkunde: "mit Urkunde abgeschlossen",
        ruecknahme: "zurückgenommen oder abgelehnt",
        offen: "offen"
      }
    }
  },
  "chancen-aufenthalt": {
    ...register,
    title: "Chancen-Aufenthalt: Verbleib 18 Monate nach der Erteilung",
    counted: "Personen mit Ersterteilung nach § 104c AufenthG",
    table: "Kohorten der Ersterteilung nach § 104c AufenthG und Stand nach 18 Monaten",
    reference: "Kohorte eines Halbjahres, bezeichnet nach dessen letztem Tag",
    disclosure: "KOM10",
    dimensions: {
      stichtag: open,
      geschlecht,
      alter,
      staatengruppe: gruppe,
      ausgang: {
        insgesamt: "insgesamt",
        p25a: "§ 25a AufenthG",
        p25b: "§ 25b AufenthG",
        "anderer-titel": "anderer Aufenthaltstitel",
        eingebuergert: "eingebürgert",
        "wieder-duldung": "wieder Duldung",
        fortgezogen: "fortgezogen",
        "ohne-entscheidung": "noch ohne Entscheidung"
      }
    }
  }
} as const satisfies Record<string, CubeDeclaration>;

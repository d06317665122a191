import {type CubeDeclaration, open} from "./declare.js";
import {alter, classes, geschlecht, staatengruppe, staatsangehoerigkeit} from "./dimensions.js";

const ba = {
  provider: "Bundesagentur für Arbeit",
  population: "insgesamt",
  unit: "Personen",
  kind: "count",
  disclosure: "BA3",
  state: "geliefert"
} as const;

const beschaeftigung = {...ba, register: "Beschäftigungsstatistik", reference: "30. Juni"} as const;
const arbeitslosigkeit = {...ba, register: "Arbeitslosenstatistik", reference: "Jahresdurchschnitt"} as const;

/**
 * Unemployed of Quartiere between 15 and 64 years; cut at 18 and nowhere else, since in a Quartier nearly every cell of a
 * single year would be hidden.
 */
const alterImQuartier = {
  insgesamt: {label: "15 bis 64 Jahre", from: 15, to: 64},
  k15: {label: "15 bis 17 Jahre", from: 15, to: 17},
  k18: {label: "18 bis 64 Jahre", from: 18, to: 64}
} as const;

/** Tables of the Bundesagentur für Arbeit. Yearly means stand at the last day of their year. */
export const bundesagentur = {
  beschaeftigte: {
    ...beschaeftigung,
    title: "Sozialversicherungspflichtig Beschäftigte",
    counted: "Sozialversicherungspflichtig Beschäftigte",
    table: "Beschäftigte nach Staatengruppe, Geschlecht, Alter, Anforderungsniveau und Arbeitszeit",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      alter,
      staatengruppe,
      ort: {wohnort: "am Wohnort", arbeitsort: "am Arbeitsort"},
      arbeitszeit: {insgesamt: "insgesamt", vollzeit: "Vollzeit", teilzeit: "Teilzeit"},
      anforderung: {
        insgesamt: "insgesamt",
        "mit-angabe": "mit Angabe des Anforderungsniveaus",
        helfer: {label: "Helferniveau (Anforderungsniveau 1)", in: "mit-angabe"},
        "ab-fachkraft": {label: "Fachkraft, Spezialist und Experte", in: "mit-angabe"},
        "ohne-angabe": "ohne Angabe"
      }
    }
  },
  minijobs: {
    ...beschaeftigung,
    title: "Geringfügig entlohnte Beschäftigte am Wohnort",
    counted: "Geringfügig entlohnte Beschäftigte",
    table: "Geringfügig entlohnte Beschäftigte nach Staatengruppe, Geschlecht und Alter",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      alter,
      staatengruppe,
      minijob: {insgesamt: "insgesamt", ausschliesslich: "ausschließlich geringfügig", nebenjob: "im Nebenjob"}
    }
  },
  arbeitslose: {
    ...arbeitslosigkeit,
    title: "Arbeitslose nach Staatengruppe, Rechtskreis, Dauer und Ausbildung",
    counted: "Arbeitslose",
    table: "Arbeitslose nach Rechtskreis, Geschlecht, Alter, Staatengruppe, Dauer und Berufsabschluss",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      alter,
      staatengruppe,
      rechtskreis: {insgesamt: "insgesamt", sgb3: "SGB III", sgb2: "SGB II"},
      dauer: {
        insgesamt: "insgesamt",
        "unter-einem-jahr": "kürzer als ein Jahr arbeitslos",
        langzeit: "ein Jahr und länger arbeitslos"
      },
      berufsabschluss: {
        insgesamt: "insgesamt",
        "mit-angabe": "mit Angabe zum Berufsabschluss",
        ohne: {label: "ohne abgeschlossene oder anerkannte Ausbildung", in: "mit-angabe"},
        mit: {label: "mit Berufsabschluss", in: "mit-angabe"},
        "ohne-angabe": "ohne Angabe"
      }
    }
  },
  erwerbspersonen: {
    ...arbeitslosigkeit,
    title: "Bezugsgröße der Arbeitslosenquote",
    counted: "Zivile Erwerbspersonen",
    table: "Bezugsgrößen nach Geschlecht und Staatengruppe, jährlich festgelegt",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      staatengruppe,
      bezug: {
        alle: "alle zivilen Erwerbspersonen",
        abhaengige: {label: "abhängige zivile Erwerbspersonen", in: "alle"},
        selbststaendige: {label: "Selbstständige und mithelfende Angehörige", in: "alle"}
      }
    }
  },
  "arbeitslose-quartier": {
    ...arbeitslosigkeit,
    title: "Arbeitslose nach Quartier",
    counted: "Arbeitslose",
    table: "Arbeitslose nach Quartier, Alter und Staatsangehörigkeit (über die Statistikstelle)",
    reference: "31. Dezember",
    disclosure: "BA3 und KOM",
    dimensions: {stichtag: open, quartier: open, alter: alterImQuartier, staatsangehoerigkeit}
  },
  medianentgelt: {
    ...beschaeftigung,
    title: "Median der Bruttomonatsentgelte (Vollzeit, Kerngruppe)",
    counted: "Median des Bruttomonatsentgelts",
    register: "Entgeltstatistik",
    table: "Medianentgelte nach Staatsangehörigkeit, Geschlecht und Alter",
    unit: "Euro",
    kind: "rate",
    reference: "31. Dezember",
    dimensions: {stichtag: open, gebiet: open, geschlecht, staatsangehoerigkeit}
  },
  entgeltklassen: {
    ...beschaeftigung,
    title: "Vollzeitbeschäftigte nach Klassen des Bruttomonatsentgelts",
    counted: "Vollzeitbeschäftigte der Kerngruppe",
    register: "Entgeltstatistik",
    table: "Vollzeitbeschäftigte nach Entgeltklasse, Staatsangehörigkeit und Geschlecht",
    reference: "31. Dezember",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      staatsangehoerigkeit,
      entgeltklasse: classes([0, 1500, 2000, 2500, 3000, 3500, 4000, 5000, 6000], (from, to) =>
        to === undefined ? `${from} Euro und mehr` : `${from} bis unter ${to + 1} Euro`
      )
    }
  },
  ausbildungsbewerber: {
    ...ba,
    title: "Bewerberinnen und Bewerber um Ausbildungsstellen",
    counted: "Bewerberinnen und Bewerber",
    register: "Ausbildungsmarktstatistik",
    reference: "30. September",
    table: "Gemeldete Bewerber nach Verbleib, Geschlecht und Staatsangehörigkeit",
    dimensions: {
      stichtag: open,
      gebiet: open,
      geschlecht,
      staatsangehoerigkeit,
      verbleib: {
        insgesamt: "gemeldet seit 1. Oktober des Vorjahres",
        einmuendend: "in Ausbildung",
        "andere-ehemalige": "andere ehemalige",
        "mit-alternative": "mit Alternative zum 30. September",
        unversorgt: "unversorgt"
      }
    }
  }
} as const satisfies Record<string, CubeDeclaration>;

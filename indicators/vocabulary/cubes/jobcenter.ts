import {type CubeDeclaration, open} from "./declare.js";
import {alter, geschlecht, staatengruppe} from "./dimensions.js";

const sgb2 = {
  register: "Grundsicherungsstatistik",
  population: "insgesamt",
  unit: "Personen",
  kind: "count",
  reference: "Dezember",
  state: "geliefert"
} as const;

/** Whom the SGB II counts since the revision of 2016: LB = RLB (ELB + NEF) + SLB. */
const leistungsgruppe = {
  lb: "Leistungsberechtigte (LB)",
  rlb: {label: "Regelleistungsberechtigte (RLB)", in: "lb"},
  elb: {label: "erwerbsfähige Leistungsberechtigte (ELB)", in: "rlb"},
  nef: {label: "nicht erwerbsfähige Leistungsberechtigte (NEF)", in: "rlb"},
  slb: {label: "sonstige Leistungsberechtigte (SLB)", in: "lb"}
} as const;

const jobcenterDaten = {...sgb2, register: "Jobcenter", provider: "Jobcenter", disclosure: "SOZ10"} as const;

/** Tables of the Jobcenter (own data, without waiting time), and the same of the Bundesagentur (three months later). */
export const jobcenter = {
  leistungsberechtigte: {
    ...jobcenterDaten,
    title: "Leistungsberechtigte nach SGB II (Jobcenter)",
    counted: "Leistungsberechtigte nach SGB II",
    table: "Leistungsberechtigte nach Quartier, Alter, Geschlecht und Staatengruppe (eigene Daten, T-0)",
    dimensions: {stichtag: open, quartier: open, geschlecht, alter, staatengruppe, leistungsgruppe}
  },
  "leistungsberechtigte-ba": {
    ...sgb2,
    title: "Leistungsberechtigte nach SGB II (Bundesagentur)",
    counted: "Leistungsberechtigte nach SGB II",
    provider: "Bundesagentur für Arbeit",
    disclosure: "BA3",
    table: "Grundsicherungsstatistik nach Alter, Geschlecht und Staatengruppe (T-3)",
    dimensions: {stichtag: open, gebiet: open, geschlecht, alter, staatengruppe, leistungsgruppe}
  },
  "elb-erwerb": {
    ...jobcenterDaten,
    title: "Erwerbsfähige Leistungsberechtigte nach Erwerbseinkommen",
    counted: "Erwerbsfähige Leistungsberechtigte",
    table: "ELB nach Erwerbseinkommen, Alter, Geschlecht und Staatengruppe",
    dimensions: {
      stichtag: open,
      geschlecht,
      alter,
      staatengruppe,
      zaehlung: {bestand: "Bestand im Monat", jahr: "Personen, die im Jahr mindestens einmal im Bestand waren"},
      erwerb: {
        insgesamt: "insgesamt",
        "mit-einkommen": "mit Erwerbseinkommen",
        svb: {label: "sozialversicherungspflichtig beschäftigt", in: "mit-einkommen"},
        "uebriges-einkommen": {label: "übriges Erwerbseinkommen", in: "mit-einkommen"},
        "ohne-einkommen": "ohne Erwerbseinkommen"
      }
    }
  },
  "elb-bezugsdauer": {
    ...jobcenterDaten,
    title: "Erwerbsfähige Leistungsberechtigte nach Bezugsdauer (§ 48a SGB II)",
    counted: "Erwerbsfähige Leistungsberechtigte",
    table: "ELB nach Langzeitleistungsbezug, Alter, Geschlecht und Staatengruppe",
    dimensions: {
      stichtag: open,
      geschlecht,
      alter,
      staatengruppe,
      bezug: {
        insgesamt: "insgesamt",
        langzeit: "mindestens 21 der letzten 24 Monate im Bezug (ab 17 Jahren)",
        "nicht-langzeit": "kürzer im Bezug"
      }
    }
  },
  integrationen: {
    ...jobcenterDaten,
    title: "Integrationen in Arbeit (K2 nach § 48a SGB II)",
    counted: "Integrationen",
    unit: "Integrationen",
    reference: "gleitende zwölf Monate",
    table: "Integrationen nach Art, Geschlecht und Staatengruppe",
    dimensions: {
      stichtag: open,
      geschlecht,
      staatengruppe,
      dauer: {
        insgesamt: "insgesamt",
        kontinuierlich: "kontinuierlich beschäftigt (K2E3)",
        "nicht-kontinuierlich": "nicht kontinuierlich beschäftigt"
      }
    }
  },
  "elb-durchschnitt": {
    ...jobcenterDaten,
    title: "Durchschnittlicher Bestand erwerbsfähiger Leistungsberechtigter",
    counted: "Durchschnittlicher Bestand erwerbsfähiger Leistungsberechtigter",
    reference: "gleitende zwölf Monate",
    table: "Mittlerer ELB-Bestand nach Geschlecht und Staatengruppe",
    dimensions: {stichtag: open, geschlecht, staatengruppe}
  }
} as const satisfies Record<string, CubeDeclaration>;

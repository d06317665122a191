import {quartierCodes, quartiere} from "../../../indicators/vocabulary/quartiere.js";
import type {Contract, Labels} from "../../contract/contract.js";
import {hinweise, jobcenter, lizenz, wuerfel} from "./provider.js";

/** Quartiere by the two digits of the city’s numbering. */
const quartiernummern: Labels = Object.fromEntries(quartiere.map(({id, number}) => [number, id]));

/** Age classes as the export writes them: first and last age, the last class open. */
export const altersspannen: Labels = {
  "0-2": "k0",
  "3-5": "k3",
  "6-9": "k6",
  "10-14": "k10",
  "15": "k15",
  "16-17": "k16",
  "18-19": "k18",
  "20": "k20",
  "21-24": "k21",
  "25-44": "k25",
  "45-54": "k45",
  "55-59": "k55",
  "60-64": "k60",
  "65": "k65",
  "66": "k66",
  "67+": "k67"
};

/** Groups of states as the export abbreviates them: only those that are not made of others. */
export const staatenkuerzel: Labels = {
  DE: "deutsch",
  EU: "eu27",
  TR: "tuerkei",
  UA: "ukraine",
  A8: "asylherkunft",
  DR: "uebrige-drittstaaten"
};

export const leistungskuerzel: Labels = {ELB: "elb", NEF: "nef", SLB: "slb"};

/** Beneficiaries of SGB II by Quartier, age, sex, group of states and kind of entitlement, long CSV of leaf cells. */
export const leistungsberechtigte: Contract = {
  id: "jobcenter-leistungsberechtigte",
  version: 1,
  provider: jobcenter,
  title: "Leistungsberechtigte nach Quartier, Alter, Geschlecht, Staatengruppe und Leistungsgruppe",
  cube: {
    ...wuerfel("leistungsberechtigte", [{id: "quartier", label: "Quartier", codes: quartierCodes}]),
    sums: "derived"
  },
  recognise: {
    layout: "plain",
    tableCode: "XSozial-Auszug Leistungsberechtigte",
    headers: ["Berichtsmonat", "Quartier", "Geschlecht", "Alter", "Staatengruppe", "Leistungsgruppe", "Personen"]
  },
  keys: [
    {kind: "date", header: "Berichtsmonat", dimension: "stichtag", form: {written: "JJJJ-MM"}},
    {
      kind: "code",
      header: "Quartier",
      dimension: "quartier",
      form: {pattern: /^\d{2}$/, written: "2 Ziffern mit führender Null, wie 01"},
      translate: quartiernummern
    },
    {kind: "text", header: "Geschlecht", dimension: "geschlecht", labels: {m: "maennlich", w: "weiblich"}},
    {kind: "text", header: "Alter", dimension: "alter", labels: altersspannen},
    {kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatenkuerzel},
    {kind: "text", header: "Leistungsgruppe", dimension: "leistungsgruppe", labels: leistungskuerzel}
  ],
  values: [{path: ["Personen"]}],
  numbers: {notation: "german", signs: {}},
  required: {},
  plausibility: [{kind: "complete", dimensions: ["quartier", "geschlecht", "staatengruppe", "leistungsgruppe"]}],
  licence: lizenz,
  notes: [
    ...hinweise,
    "Der Auszug nennt nur besetzte Kombinationen; was zu einem gelieferten Monat fehlt, ist null. Jedes Quartier muss vorkommen.",
    "Personen ohne zuordenbare Anschrift haben im Auszug keinen Platz; wie das Jobcenter sie liefert, ist zu klären.",
    "Der Berichtsmonat steht für seinen letzten Tag."
  ]
};

import type {CodeDefinition, Contract, Labels} from "../../contract/contract.js";
import {partsOf, withTotal} from "../codes.js";
import {nrwKreise as alleKreise} from "../gebiete.js";
import {gebiete, landNrw, lizenz, nrwKreise, zahlen, zitat} from "./provider.js";

const abschnitte: readonly CodeDefinition[] = [
  ...withTotal({A: "Land- und Forstwirtschaft, Fischerei", "B-F": "Produzierendes Gewerbe"}),
  ...partsOf("B-F", {"B-E": "Produzierendes Gewerbe ohne Baugewerbe"}),
  ...partsOf("B-E", {C: "Verarbeitendes Gewerbe"}),
  ...partsOf("B-F", {F: "Baugewerbe"}),
  ...partsOf("insgesamt", {"G-T": "Dienstleistungsbereich"}),
  ...partsOf("G-T", {
    "G-I": "Handel, Gastgewerbe, Verkehr",
    J: "Information und Kommunikation",
    K: "Erbringung von Finanz- und Versicherungsdienstleistungen",
    L: "Grundstücks- und Wohnungswesen",
    "M-N": "Freiberufl,wissenschaftl. techn. Dienstl.,sonst.DL",
    "O-Q": "Öff. Verw.,Verteidig.,Erz. und Unterricht,Gesundheits- und Sozialwesen",
    "R-T": "Kunst, Unterhaltung, Erholung, Priv. Haush.,usw."
  })
];

/** The table has names instead of keys: each name that may stand there, former Kreise too. */
const namen: Labels = {
  "Nordrhein-Westfalen": "05",
  "Düsseldorf, Regierungsbezirk": "051",
  "Köln, Regierungsbezirk": "053",
  "Münster, Regierungsbezirk": "055",
  "Detmold, Regierungsbezirk": "057",
  "Arnsberg, Regierungsbezirk": "059",
  ...Object.fromEntries(
    alleKreise.map(({id, label, kind}) => [
      kind === "stadt" ? `${label}, krfr. Stadt` : kind === "kreis" ? `${label}, Kreis` : label,
      id
    ])
  ),
  "Städteregion Aachen (einschl. Stadt Aachen)": "05334",
  "Aachen, krfr. Stadt": "05313",
  "Aachen, Kreis": "05354"
};

const schule = {
  "ohne Schulabschluss": "ohne",
  "mit Volks-/Haupschulabschluss": "hauptschule",
  "mit mittlerer Reife/gleichwertigem Abschluss": "mittlere-reife",
  "mit Abitur/Fachabitur": "abitur",
  "Abschluss unbekannt": "unbekannt"
};

const beruf = {
  "ohne beruflichen Ausbildungsabschluss": "ohne",
  "mit anerkanntem Berufsabschluss": "berufsabschluss",
  "mit akademischem Abschluss": "akademisch",
  "Ausbildung unbekannt": "unbekannt"
};

/** Employees at their place of work by branch, and by school and vocational certificate. */
export const beschaeftigteAbschluss: Contract = {
  id: "land-nrw-13111-54i",
  version: 1,
  provider: landNrw,
  title:
    "Sozialversicherungspflichtig Beschäftigte (Arbeitsort) nach Wirtschaftsabschnitten sowie Schul- und Berufsabschluss",
  cube: {
    id: "beschaeftigte-abschluss",
    title: "Sozialversicherungspflichtig Beschäftigte am Arbeitsort nach Wirtschaftsabschnitt und Abschluss",
    population: "insgesamt",
    register: "Beschäftigungsstatistik",
    unit: "Personen",
    kind: "count",
    territory: nrwKreise,
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {id: "wirtschaftsabschnitt", label: "Wirtschaftsabschnitt", codes: abschnitte},
      {
        id: "schulabschluss",
        label: "Schulabschluss",
        codes: withTotal({
          ohne: "ohne Schulabschluss",
          hauptschule: "Volks- oder Hauptschulabschluss",
          "mittlere-reife": "mittlere Reife oder gleichwertig",
          abitur: "Abitur oder Fachabitur",
          unbekannt: "unbekannt"
        })
      },
      {
        id: "berufsabschluss",
        label: "Berufsabschluss",
        codes: withTotal({
          ohne: "ohne beruflichen Ausbildungsabschluss",
          berufsabschluss: "anerkannter Berufsabschluss",
          akademisch: "akademischer Abschluss",
          unbekannt: "unbekannt"
        })
      }
    ],
    citation: zitat("13111-54i"),
    disclosure: "BA3"
  },
  recognise: {layout: "landesdatenbank", tableCode: "13111-54i"},
  keys: [
    {kind: "date", dimension: "stichtag", form: {written: "TT.MM.JJJJ"}},
    {kind: "text", dimension: "gebiet", labels: namen, others: "skip"},
    {
      kind: "code",
      dimension: "wirtschaftsabschnitt",
      form: {pattern: /^(?:[A-U](?:-[A-U])?)?$/, written: "ein Abschnitt wie C oder B-F, für die Summe leer"},
      translate: {"": "insgesamt"}
    },
    {kind: "label", of: "wirtschaftsabschnitt"}
  ],
  values: [
    {path: ["Insgesamt"], codes: {schulabschluss: "insgesamt", berufsabschluss: "insgesamt"}},
    {path: [{dimension: "schulabschluss", labels: schule}], codes: {berufsabschluss: "insgesamt"}},
    {path: [{dimension: "berufsabschluss", labels: beruf}], codes: {schulabschluss: "insgesamt"}}
  ],
  numbers: zahlen,
  required: {gebiet: ["05124"], wirtschaftsabschnitt: ["insgesamt"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "wirtschaftsabschnitt", total: "insgesamt", some: true},
    {kind: "parts", dimension: "wirtschaftsabschnitt", total: "B-F"},
    {kind: "parts", dimension: "wirtschaftsabschnitt", total: "B-E", some: true},
    {kind: "parts", dimension: "wirtschaftsabschnitt", total: "G-T"},
    {kind: "parts", dimension: "schulabschluss", total: "insgesamt"},
    {kind: "parts", dimension: "berufsabschluss", total: "insgesamt"},
    {
      kind: "no-jump",
      codes: {
        gebiet: "05124",
        wirtschaftsabschnitt: "insgesamt",
        schulabschluss: "insgesamt",
        berufsabschluss: "insgesamt"
      },
      least: 1000
    }
  ],
  licence: lizenz,
  notes: [
    "Die Gebiete haben Namen, aber keinen Schlüssel; ein unbekannter Name wird zurückgewiesen.",
    "Die Summe enthält auch Beschäftigte ohne Zuordnung zu einem Abschnitt (2024 in Nordrhein-Westfalen 26).",
    "Schul- und Berufsabschluss sind zwei Gliederungen derselben Beschäftigten; gekreuzt sind sie nicht.",
    "Gezählt wird am Arbeitsort: wer in Wuppertal arbeitet, gleich wo sie oder er wohnt."
  ]
};

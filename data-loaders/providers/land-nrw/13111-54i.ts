import type {CodeDefinition, Contract, Labels} from "../../contract/contract.js";
import {nrwKreise as alleKreise} from "../gebiete.js";
import {gebiete, landNrw, lizenz, nrwKreise, zahlen, zitat} from "./provider.js";

const abschnitte: readonly CodeDefinition[] = [
  {id: "insgesamt", label: "Insgesamt"},
  {id: "A", label: "Land- und Forstwirtschaft, Fischerei", parent: "insgesamt"},
  {id: "B-F", label: "Produzierendes Gewerbe", parent: "insgesamt"},
  {id: "B-E", label: "Produzierendes Gewerbe ohne Baugewerbe", parent: "B-F"},
  {id: "C", label: "Verarbeitendes Gewerbe", parent: "B-E"},
  {id: "F", label: "Baugewerbe", parent: "B-F"},
  {id: "G-T", label: "Dienstleistungsbereich", parent: "insgesamt"},
  {id: "G-I", label: "Handel, Gastgewerbe, Verkehr", parent: "G-T"},
  {id: "J", label: "Information und Kommunikation", parent: "G-T"},
  {id: "K", label: "Erbringung von Finanz- und Versicherungsdienstleistungen", parent: "G-T"},
  {id: "L", label: "Grundstücks- und Wohnungswesen", parent: "G-T"},
  {id: "M-N", label: "Freiberufl,wissenschaftl. techn. Dienstl.,sonst.DL", parent: "G-T"},
  {id: "O-Q", label: "Öff. Verw.,Verteidig.,Erz. und Unterricht,Gesundheits- und Sozialwesen", parent: "G-T"},
  {id: "R-T", label: "Kunst, Unterhaltung, Erholung, Priv. Haush.,usw.", parent: "G-T"}
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

const insgesamt = {id: "insgesamt", label: "Insgesamt"};

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
        codes: [
          insgesamt,
          {id: "ohne", label: "ohne Schulabschluss", parent: "insgesamt"},
          {id: "hauptschule", label: "Volks- oder Hauptschulabschluss", parent: "insgesamt"},
          {id: "mittlere-reife", label: "mittlere Reife oder gleichwertig", parent: "insgesamt"},
          {id: "abitur", label: "Abitur oder Fachabitur", parent: "insgesamt"},
          {id: "unbekannt", label: "unbekannt", parent: "insgesamt"}
        ]
      },
      {
        id: "berufsabschluss",
        label: "Berufsabschluss",
        codes: [
          insgesamt,
          {id: "ohne", label: "ohne beruflichen Ausbildungsabschluss", parent: "insgesamt"},
          {id: "berufsabschluss", label: "anerkannter Berufsabschluss", parent: "insgesamt"},
          {id: "akademisch", label: "akademischer Abschluss", parent: "insgesamt"},
          {id: "unbekannt", label: "unbekannt", parent: "insgesamt"}
        ]
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

import type {Contract, Labels, RowTexts} from "../../contract/contract.js";
import {deutschlandNrwKreise} from "../gebiete.js";
import {
  antwortregeln,
  bundesagentur,
  hinweise,
  lizenz,
  merkmale,
  merkmalsregeln,
  migrationshintergrund,
  unsicher,
  zahlen,
  zitat
} from "./provider.js";

/** “merkmal › auspraegung” as delivered to the code that it names. */
const zeilen: RowTexts["rows"] = {
  "Insgesamt › Insgesamt": {},
  "Geschlecht › Männer": {geschlecht: "maennlich"},
  "Geschlecht › Frauen": {geschlecht: "weiblich"},
  "Alter › 15 bis unter 25 Jahre": {altersgruppe: "a15-24"},
  "Alter › 25 bis unter 35 Jahre": {altersgruppe: "a25-34"},
  "Alter › 35 bis unter 45 Jahre": {altersgruppe: "a35-44"},
  "Alter › 45 bis unter 55 Jahre": {altersgruppe: "a45-54"},
  "Alter › 55 Jahre und älter": {altersgruppe: "a55"},
  "Schulabschluss › Kein Hauptschulabschluss": {schulabschluss: "kein-hauptschulabschluss"},
  "Schulabschluss › Hauptschulabschluss": {schulabschluss: "hauptschule"},
  "Schulabschluss › Mittlere Reife": {schulabschluss: "mittlere-reife"},
  "Schulabschluss › (Fach-) Hochschulreife": {schulabschluss: "hochschulreife"},
  "Schulabschluss › Keine Angabe zum Schulabschluss": {schulabschluss: "keine-angabe"},
  "Berufsausbildung › Ohne abgeschlossene Berufsausbildung": {berufsausbildung: "ohne"},
  "Berufsausbildung › Betriebliche / schulische Ausbildung": {berufsausbildung: "ausbildung"},
  "Berufsausbildung › Akademische Ausbildung": {berufsausbildung: "akademisch"},
  "Berufsausbildung › Keine Angabe zu abgeschl. Berufsausbildung": {berufsausbildung: "keine-angabe"},
  "Qualifikation › Gering qualifiziert (§ 81 Abs. 2 SGB III)": {qualifikation: "gering"},
  "Qualifikation › Keine Angabe zu gering qualifiziert": {qualifikation: "keine-angabe"},
  "Rechtskreis › SGB III": {rechtskreis: "sgb3"},
  "Rechtskreis › SGB II": {rechtskreis: "sgb2"}
};

const messgroessen: Labels = {
  "Arbeitslose insgesamt": "insgesamt",
  "Befragte mit Angabe zum Migrationshintergrund": "mit-angabe",
  "Ohne Migrationshintergrund": "ohne",
  "Mit Migrationshintergrund": "mit",
  "Mit eigener Migrationserfahrung": "eigene",
  "Ausländer mit eigener Migrationserfahrung": "eigene-auslaender",
  "Deutsche mit eigener Migrationserfahrung": "eigene-deutsche",
  "darunter (Spät-)Aussiedler": "eigene-aussiedler",
  "Ohne eigene Migrationserfahrung": "keine-eigene",
  "Ausländer ohne eigene Migrationserfahrung": "keine-eigene-auslaender",
  "Deutsche (mit mind. einem zugewanderten Elternteil)": "keine-eigene-deutsche",
  "Mit Migrationshintergrund ohne nähere Angabe": "ohne-naehere-angabe"
};

/** Unemployed by Migrationshintergrund and one other characteristic, long CSV. */
export const arbeitsloseMigrationshintergrund: Contract = {
  id: "bundesagentur-migh-lang",
  version: 1,
  provider: bundesagentur,
  title: "Arbeitslose nach Migrationshintergrund (§ 281 SGB III), lange Form",
  cube: {
    id: "arbeitslose-migrationshintergrund",
    title: "Arbeitslose nach Migrationshintergrund und ausgewählten Merkmalen (§ 281 SGB III)",
    population: "D5",
    register: "Arbeitsmarktstatistik",
    unit: "Personen",
    kind: "count",
    territory: {id: "nrw-kreise", label: "Kreise und kreisfreie Städte in Nordrhein-Westfalen"},
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: deutschlandNrwKreise},
      migrationshintergrund,
      ...merkmale
    ],
    citation: zitat,
    disclosure: "BA3"
  },
  recognise: {
    layout: "plain",
    tableCode: "migh-03-0",
    headers: ["stichtag", "ags", "region", "merkmal", "auspraegung", "messgroesse", "wert", "qualitaet_insgesamt"]
  },
  keys: [
    {kind: "date", header: "stichtag", dimension: "stichtag", form: {written: "JJJJ-MM"}},
    {
      kind: "code",
      header: "ags",
      dimension: "gebiet",
      form: {pattern: /^(?:DG|\d{2}(?:\d{3})?)$/, written: "DG, 2 oder 5 Ziffern mit führender Null, wie 05124"},
      others: "skip"
    },
    {kind: "label", header: "region", of: "gebiet"},
    {
      kind: "texts",
      header: "merkmal",
      beside: ["auspraegung"],
      dimensions: Object.fromEntries(merkmale.map(({id}) => [id, "insgesamt"])),
      rows: zeilen
    },
    {kind: "text", header: "messgroesse", dimension: "migrationshintergrund", labels: messgroessen}
  ],
  values: [{path: ["wert"]}],
  numbers: {...zahlen, quality: {"4": "wert", "3": unsicher, "2": unsicher}},
  required: {gebiet: ["05124"]},
  plausibility: [{kind: "not-empty", codes: {gebiet: "05124"}}, ...antwortregeln, ...merkmalsregeln],
  licence: lizenz,
  notes: [
    ...hinweise,
    "Güte 3 oder 2 der Region: Jede Zahl zu den Antworten gilt als eingeschränkt. Die Klammern, die die Arbeitsmappe um Anzahlen unter 25 setzt, fehlen in dieser Form."
  ]
};

import type {Contract, CubeDefinition, PathPart, RowTexts, TitleKey, ValueColumns} from "../../contract/contract.js";
import {
  antwortregeln,
  bundesagentur,
  hinweise,
  lizenz,
  merkmale,
  merkmalsregeln,
  migrationshintergrund,
  nichtAuswertbar,
  unsicher,
  zahlen,
  zitat
} from "./provider.js";
import {regionen, regionsnamen} from "./regionen.js";

const mit: readonly PathPart[] = [/^davon/, "Mit Migrationshintergrund"];
const eigene: readonly PathPart[] = [...mit, "Mit eigener Migrationserfahrung"];
const keineEigene: readonly PathPart[] = [...mit, "Ohne eigene Migrationserfahrung"];

/** The twelve columns under their header of five rows, the same in counts and in rates. */
const spalten: readonly ValueColumns[] = (
  [
    ["insgesamt", ["Arbeitslose insgesamt"]],
    ["mit-angabe", [/^darunter: Befragte mit Angabe zum Migrationshintergrund/]],
    ["ohne", [/^davon/, "Ohne Migrationshintergrund"]],
    ["mit", [...mit, "Insgesamt"]],
    ["eigene", [...eigene, "Insgesamt"]],
    ["eigene-auslaender", [...eigene, "darunter", "Ausländer"]],
    ["eigene-deutsche", [...eigene, "darunter", "Deutsche"]],
    ["eigene-aussiedler", [...eigene, "darunter", /^dar\.: \(Spät-\) ?Aussiedler/]],
    ["keine-eigene", [...keineEigene, "Insgesamt"]],
    ["keine-eigene-auslaender", [...keineEigene, "darunter", "Ausländer"]],
    ["keine-eigene-deutsche", [...keineEigene, "darunter", /^Deutsche \(mit mind\. einem/]],
    ["ohne-naehere-angabe", [...mit, /^Mit Migrationshintergrund ohne nähere Angabe/]]
  ] satisfies [string, PathPart[]][]
).map(([code, path]) => ({path, codes: {migrationshintergrund: code}}));

const monat: TitleKey = {
  pattern: /(\p{L}+ \d{4}) \(Datenstand/u,
  dimension: "stichtag",
  form: {written: "Monat JJJJ"}
};

const rechtskreis: TitleKey = {
  pattern: /Rechtskreis (SGB I{2,3}) /,
  dimension: "rechtskreis",
  labels: {"SGB III": "sgb3", "SGB II": "sgb2"}
};

const stichtag = {id: "stichtag", label: "Stichtag", codes: "delivered"} as const;
const gebiet = {id: "gebiet", label: "Gebiet", codes: regionen};

const wuerfel = {
  population: "D5",
  register: "Arbeitsmarktstatistik",
  unit: "Personen",
  kind: "count",
  territory: {id: "kreise", label: "Kreise und kreisfreie Städte"},
  citation: zitat,
  disclosure: "BA3"
} as const satisfies Partial<CubeDefinition>;

/** Sheets with a row per Kreis, flagged with ² or ³. */
const jeKreis = {
  version: 1,
  provider: bundesagentur,
  titles: [monat, rechtskreis],
  keys: [{kind: "text", header: "Region", dimension: "gebiet", labels: regionsnamen}],
  values: spalten,
  numbers: {...zahlen, quality: {"": "wert", "³": unsicher, "²": nichtAuswertbar}},
  required: {},
  licence: lizenz,
  notes: [
    ...hinweise,
    "³: erhöhte Unsicherheit in der ganzen Zeile. ²: zu wenige Befragte, die Zeile ist nicht auswertbar. „(-)“ ist eine unsichere Null."
  ]
} as const satisfies Partial<Contract>;

/** Unemployed by Rechtskreis, Kreis and Migrationshintergrund: sheets 2.3 and 2.5. */
export const arbeitsloseRechtskreis: Contract = {
  ...jeKreis,
  id: "bundesagentur-migh-rechtskreis",
  title: "Arbeitslose nach Migrationshintergrund (§ 281 SGB III), Kreise nach Rechtskreis",
  cube: {
    ...wuerfel,
    id: "arbeitslose-migrationshintergrund-rechtskreis",
    title: "Arbeitslose nach Migrationshintergrund und Rechtskreis (§ 281 SGB III)",
    dimensions: [stichtag, gebiet, merkmale.find(({id}) => id === "rechtskreis")!, migrationshintergrund]
  },
  recognise: {
    layout: "workbook",
    tableCode: "migh-03-0",
    title: /Bestand an Arbeitslosen nach Migrationshintergrund - Rechtskreis SGB I{2,3} (?!- Anteile)/
  },
  plausibility: antwortregeln
};

/** The same in percent, delivered as rates: sheets 2.4 and 2.6. */
export const arbeitsloseAnteile: Contract = {
  ...jeKreis,
  id: "bundesagentur-migh-anteile",
  title: "Arbeitslose nach Migrationshintergrund (§ 281 SGB III), Anteile der Kreise nach Rechtskreis",
  cube: {
    ...wuerfel,
    id: "arbeitslose-migrationshintergrund-anteile",
    title: "Anteile der Arbeitslosen nach Migrationshintergrund und Rechtskreis (§ 281 SGB III)",
    unit: "Prozent",
    kind: "rate",
    dimensions: [stichtag, gebiet, merkmale.find(({id}) => id === "rechtskreis")!, migrationshintergrund]
  },
  recognise: {
    layout: "workbook",
    tableCode: "migh-03-0",
    title: /Bestand an Arbeitslosen nach Migrationshintergrund - Rechtskreis SGB I{2,3} - Anteile \(in Prozent\)/
  },
  plausibility: [{kind: "range", from: 0, to: 100}],
  notes: [
    ...jeKreis.notes,
    "„Befragte mit Angabe“ ist der Anteil an allen Arbeitslosen, alles Weitere der Anteil an den Befragten mit Angabe."
  ]
};

const dauer = {
  id: "dauer",
  label: "Dauer der Arbeitslosigkeit",
  codes: [
    {id: "insgesamt", label: "Insgesamt"},
    {id: "nicht-langzeit", label: "nicht langzeitarbeitslos", parent: "insgesamt"},
    {id: "langzeit", label: "langzeitarbeitslos", parent: "insgesamt"},
    {id: "ab-zwei-jahren", label: "2 Jahre und länger", parent: "langzeit"},
    {id: "keine-angabe", label: "keine Angabe", parent: "insgesamt"}
  ]
} as const;

const zeilen: RowTexts["rows"] = {
  Insgesamt: {},
  Männer: {geschlecht: "maennlich"},
  Frauen: {geschlecht: "weiblich"},
  "15 bis unter 25 Jahre": {altersgruppe: "a15-24"},
  "25 bis unter 35 Jahre": {altersgruppe: "a25-34"},
  "35 bis unter 45 Jahre": {altersgruppe: "a35-44"},
  "45 bis unter 55 Jahre": {altersgruppe: "a45-54"},
  "55 Jahre und älter": {altersgruppe: "a55"},
  "Kein Hauptschulabschluss": {schulabschluss: "kein-hauptschulabschluss"},
  Hauptschulabschluss: {schulabschluss: "hauptschule"},
  "Mittlere Reife": {schulabschluss: "mittlere-reife"},
  "(Fach-) Hochschulreife": {schulabschluss: "hochschulreife"},
  "Keine Angabe zum Schulabschluss": {schulabschluss: "keine-angabe"},
  "Ohne abgeschlossene Berufsausbildung": {berufsausbildung: "ohne"},
  "Betriebliche / schulische Ausbildung": {berufsausbildung: "ausbildung"},
  "Akademische Ausbildung": {berufsausbildung: "akademisch"},
  "Keine Angabe zu abgeschl. Berufsausbildung": {berufsausbildung: "keine-angabe"},
  "Gering qualifiziert (§ 81 Abs. 2 SGB III)1)": {qualifikation: "gering"},
  "Keine Angabe zu gering qualifiziert": {qualifikation: "keine-angabe"},
  "Rechtskreis SGB III": {rechtskreis: "sgb3"},
  "Rechtskreis SGB II": {rechtskreis: "sgb2"},
  "dav. Nicht Langzeitarbeitslos": {rechtskreis: "sgb2", dauer: "nicht-langzeit"},
  Langzeitarbeitslos: {rechtskreis: "sgb2", dauer: "langzeit"},
  "dar. 2 Jahre und länger": {rechtskreis: "sgb2", dauer: "ab-zwei-jahren"},
  "Keine Angabe zur Dauer": {rechtskreis: "sgb2", dauer: "keine-angabe"}
};

/** Unemployed of one region by Migrationshintergrund and other characteristics: sheet 2.7. */
export const arbeitsloseMerkmale: Contract = {
  id: "bundesagentur-migh-merkmale",
  version: 1,
  provider: bundesagentur,
  title: "Arbeitslose nach Migrationshintergrund (§ 281 SGB III), eine Region nach Merkmalen",
  cube: {
    ...wuerfel,
    id: "arbeitslose-migrationshintergrund-merkmale",
    title: "Arbeitslose nach Migrationshintergrund und Merkmalen, mit Dauer (§ 281 SGB III)",
    territory: {id: "land", label: "Land"},
    dimensions: [stichtag, gebiet, migrationshintergrund, ...merkmale, dauer]
  },
  recognise: {
    layout: "workbook",
    tableCode: "migh-03-0",
    title: /Bestand an Arbeitslosen nach Migrationshintergrund und ausgewählten Merkmalen/
  },
  titles: [monat, {pattern: /Merkmalen (.+?) \(Gebietsstand/, dimension: "gebiet", labels: regionsnamen}],
  keys: [
    {
      kind: "texts",
      header: "Merkmal",
      dimensions: {...Object.fromEntries(merkmale.map(({id}) => [id, "insgesamt"])), dauer: "insgesamt"},
      rows: zeilen
    }
  ],
  values: spalten,
  numbers: zahlen,
  required: {},
  plausibility: [
    ...antwortregeln,
    ...merkmalsregeln,
    {kind: "parts", dimension: "dauer", total: "insgesamt", some: true},
    {kind: "parts", dimension: "dauer", total: "langzeit", some: true}
  ],
  licence: lizenz,
  notes: [
    ...hinweise,
    "„Gering qualifiziert“ ist möglicherweise unterzeichnet (Fußnote 1 des Anbieters). Die Dauer gibt es nur im Rechtskreis SGB II."
  ]
};

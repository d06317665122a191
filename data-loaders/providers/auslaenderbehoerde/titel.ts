import type {Contract} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {alter, dauer, geschlecht, gruppen, titel} from "./labels.js";
import {aufbau, auslaenderbehoerde, geschlechter, lizenz, stadt, zahlen, zitat} from "./provider.js";

/** Foreigners by residence title, group of states, sex, age and duration of stay: one long text file a year. */
export const auslaenderTitel: Contract = {
  id: "auslaenderbehoerde-titel",
  version: 1,
  provider: auslaenderbehoerde,
  title: "Ausländerinnen und Ausländer nach Aufenthaltsrecht und Aufenthaltsdauer",
  cube: {
    ...declaredCube("auslaender-titel"),
    sums: "derived",
    territory: stadt,
    citation: zitat("Bestand nach Aufenthaltsrecht")
  },
  recognise: {
    layout: "plain",
    tableCode: "Bestand nach Aufenthaltsrecht",
    headers: ["STICHTAG", "AUFENTHALTSRECHT", "STAATENGRUPPE", "AUFENTHALTSDAUER", "PERSONEN"]
  },
  keys: [
    {kind: "date", header: "STICHTAG", dimension: "stichtag", form: {written: "TT.MM.JJJJ"}},
    {kind: "text", header: "AUFENTHALTSRECHT", dimension: "titel", labels: titel},
    {kind: "text", header: "STAATENGRUPPE", dimension: "staatengruppe", labels: gruppen},
    {kind: "text", header: "GESCHLECHT", dimension: "geschlecht", labels: {m: "maennlich", w: "weiblich"}},
    {kind: "text", header: "ALTER", dimension: "alter", labels: alter},
    {kind: "text", header: "AUFENTHALTSDAUER", dimension: "aufenthaltsdauer", labels: dauer}
  ],
  values: [{path: ["PERSONEN"]}],
  numbers: zahlen,
  closed: true,
  controlTotal: /^Kontrollsumme: ([\d.]+)/,
  required: {staatengruppe: Object.values(gruppen), geschlecht: Object.values(geschlecht)},
  plausibility: [
    {kind: "complete", dimensions: ["staatengruppe", "geschlecht", "alter", "aufenthaltsdauer"]},
    {kind: "not-empty", codes: {titel: "niederlassungserlaubnis"}},
    {kind: "not-empty", codes: {titel: "freizuegigkeit"}},
    {kind: "range", from: 0, to: 50_000},
    {kind: "no-total-jump", by: ["geschlecht"], least: 10_000}
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Die Datei nennt nur Kombinationen, zu denen es Personen gibt, und keine Summen: Was fehlt, ist null; Summen bildet die Werkstatt. Die Kontrollsumme darunter zeigt, ob eine Zeile verloren ging; sie ist mit der Behörde zu vereinbaren.",
    "Der Bestand liegt um etwa ein halbes Prozent über dem des Ausländerzentralregisters (AZR). Bekannte Gründe: Das AZR zählt nur Menschen, die nicht nur vorübergehend bleiben, und erfährt Zuzüge später als das Fachverfahren (vor allem 2015); das Fachverfahren führt Akten nach einem Fortzug weiter, bis er gemeldet ist; das AZR ist seit 2016 auf Vielfache von 5 gerundet.",
    "Vom Melderegister weicht der Bestand ab, weil dort nur zählt, wer mit Hauptwohnung gemeldet ist.",
    "Staatengruppen nach der festen Liste der EU-27 für alle Jahre: Britische Staatsangehörige stehen immer bei den Drittstaaten, bis 2020 mit Freizügigkeit, seit 2021 unter „AE sonstige“ (Aufenthaltsdokument-GB, Zuordnung angenommen).",
    "Freizügigkeit haben auch Staatsangehörige der Schweiz und des EWR und Angehörige von Unionsbürgern aus Drittstaaten.",
    "Gezählt wird ab der ersten Einreise; bei Kindern, die hier geboren sind, ab der Geburt.",
    geschlechter
  ]
};

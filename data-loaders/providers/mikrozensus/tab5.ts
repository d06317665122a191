import type {CodeDefinition, Contract, Labels} from "../../contract/contract.js";
import {geschlechter} from "../gebiete.js";
import {herkunftslaender} from "./herkunft.js";
import {lizenz, mikrozensus, zahlen} from "./provider.js";
import {alter, dauer, ebenen, status, zeilen} from "./tab5-zeilen.js";

/** States by their column, each within the old or the new Länder. */
const laender = {
  "Schleswig-Holstein": "01",
  Hamburg: "02",
  Niedersachsen: "03",
  Bremen: "04",
  "Nordrhein-Westfalen": "05",
  Hessen: "06",
  "Rheinland-Pfalz": "07",
  "Baden-Württemberg": "08",
  Bayern: "09",
  Saarland: "10",
  Berlin: "11",
  Brandenburg: "12",
  "Mecklenburg-Vorpommern": "13",
  Sachsen: "14",
  "Sachsen-Anhalt": "15",
  Thüringen: "16"
};

const gebiete: readonly CodeDefinition[] = [
  {id: "DG", label: "Deutschland"},
  {id: "frueheres-bundesgebiet", label: "Früheres Bundesgebiet und Berlin", parent: "DG"},
  {id: "neue-laender", label: "Neue Länder ohne Berlin", parent: "DG"},
  ...Object.entries(laender).map(([label, id]) => ({
    id,
    label,
    parent: Number(id) <= 11 ? "frueheres-bundesgebiet" : "neue-laender"
  }))
];

const spalten: Labels = {
  Deutschland: "DG",
  "Früheres Bundesgebiet und Berlin": "frueheres-bundesgebiet",
  "früheres Bundesgebiet und Berlin": "frueheres-bundesgebiet",
  "Neue Länder ohne Berlin": "neue-laender",
  "neue Länder ohne Berlin": "neue-laender",
  ...laender
};

const insgesamt = {id: "insgesamt", label: "Insgesamt"};

/** Population by migration status and one other characteristic, states, Mikrozensus: one sheet per year and sex. */
export const mikrozensusMigrationsstatus: Contract = {
  id: "mikrozensus-tab5",
  version: 1,
  provider: mikrozensus,
  title: "Bevölkerung nach Migrationsstatus, Ländern und Geschlecht (Mikrozensus, Tabelle 5)",
  cube: {
    id: "mikrozensus-migrationsstatus",
    title: "Bevölkerung in Privathaushalten nach Migrationsstatus, Länder (Mikrozensus)",
    population: "D2",
    register: "Mikrozensus",
    unit: "Personen",
    kind: "count",
    rounding: {base: 1000, since: 2005},
    territory: {id: "laender", label: "Länder"},
    dimensions: [
      {id: "stichtag", label: "Jahr", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {id: "geschlecht", label: "Geschlecht", codes: geschlechter},
      {id: "migrationsstatus", label: "Migrationsstatus", codes: status},
      {id: "geburtsland", label: "Geburtsland, auch der Eltern", codes: herkunftslaender},
      {id: "altersgruppe", label: "Altersgruppe", codes: [insgesamt, ...Object.values(alter)]},
      {id: "aufenthaltsdauer", label: "Aufenthaltsdauer", codes: [insgesamt, ...Object.values(dauer)]}
    ],
    citation: "Statistische Ämter des Bundes und der Länder, Mikrozensus, Tabelle 5; eigene Berechnungen",
    disclosure: "MZ"
  },
  recognise: {
    layout: "workbook",
    tableCode: "Mikrozensus-Tabelle 5",
    title: /Bevölkerung \d{4} nach Migrationsstatus, Ländern und Geschlecht (?:Insgesamt|Männlich|Weiblich) in 1 000/
  },
  titles: [
    {pattern: /Bevölkerung (\d{4}) nach/, dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}},
    {
      pattern: /(Insgesamt|Männlich|Weiblich) in 1 000/,
      dimension: "geschlecht",
      labels: {Insgesamt: "insgesamt", Männlich: "maennlich", Weiblich: "weiblich"}
    }
  ],
  keys: [
    {
      kind: "texts",
      header: "Detaillierter Migrationsstatus",
      levels: ebenen,
      dimensions: {
        migrationsstatus: "insgesamt",
        geburtsland: "insgesamt",
        altersgruppe: "insgesamt",
        aufenthaltsdauer: "insgesamt"
      },
      rows: zeilen
    }
  ],
  values: [{path: [{dimension: "gebiet", labels: spalten}]}],
  numbers: zahlen,
  repeats: true,
  required: {gebiet: ["05"], geschlecht: ["insgesamt"], migrationsstatus: ["mit"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05"}},
    {kind: "all-parts", dimension: "migrationsstatus"},
    {kind: "all-parts", dimension: "gebiet"},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "altersgruppe", total: "insgesamt"},
    {kind: "parts", dimension: "aufenthaltsdauer", total: "insgesamt"},
    {kind: "parts", dimension: "geburtsland", total: "insgesamt", some: true}
  ],
  licence: lizenz,
  notes: [
    "Der Anbieter zählt in 1 000; die Zahlen sind so genau übernommen, wie er sie zeigt, und mit 1 000 multipliziert.",
    "„/“: nicht sicher genug, keine Zahl. Für 2019 zeigt diese Arbeitsmappe auch Zahlen, die eine Veröffentlichung durch „/“ ersetzen würde.",
    "Das Jahr steht für seinen Durchschnitt und erscheint als 31. Dezember. Gezählt ist die Bevölkerung in Privathaushalten.",
    "Nicht übernommen sind die Zeilen unter „nachrichtlich“: Sie überschneiden sich mit den anderen."
  ]
};

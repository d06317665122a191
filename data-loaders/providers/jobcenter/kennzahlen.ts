import type {Contract} from "../../contract/contract.js";
import {geschlechter, hinweise, jobcenter, lizenz, staatengruppen, wuerfel, zahlen} from "./provider.js";

const stichtag = {
  pattern: /zwölf Monate bis (\p{L}+ \d{4})/u,
  dimension: "stichtag",
  form: {written: "Monat JJJJ"}
} as const;

/** Integrations into work (§ 48a SGB II, K2): events, not persons. */
export const integrationen: Contract = {
  id: "jobcenter-integrationen",
  version: 1,
  provider: jobcenter,
  title: "Integrationen in Arbeit nach Staatengruppe und Geschlecht",
  cube: wuerfel("integrationen"),
  recognise: {
    layout: "workbook",
    tableCode: "XSozial-Auswertung Integrationen",
    title: /Integrationen \(K2 nach § 48a SGB II\)/
  },
  titles: [stichtag],
  keys: [
    {kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatengruppen},
    {kind: "text", header: "Geschlecht", dimension: "geschlecht", labels: geschlechter}
  ],
  values: [
    {path: ["Integrationen", "Insgesamt"], codes: {dauer: "insgesamt"}},
    {path: ["Integrationen", "kontinuierlich beschäftigt (K2E3)"], codes: {dauer: "kontinuierlich"}},
    {path: ["Integrationen", "nicht kontinuierlich beschäftigt"], codes: {dauer: "nicht-kontinuierlich"}}
  ],
  numbers: zahlen,
  required: {staatengruppe: ["insgesamt", "deutsch", "nichtdeutsch"], geschlecht: ["insgesamt"]},
  plausibility: [
    {kind: "parts", dimension: "dauer", total: "insgesamt"},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "all-parts", dimension: "staatengruppe"}
  ],
  licence: lizenz,
  notes: [...hinweise, "Gezählt werden Integrationen, nicht Personen: Wer zweimal eine Arbeit aufnimmt, zählt zweimal."]
};

/** Mean stock of erwerbsfähige Leistungsberechtigte over twelve months: the denominator of K2. */
export const elbDurchschnitt: Contract = {
  id: "jobcenter-elb-durchschnitt",
  version: 1,
  provider: jobcenter,
  title: "Durchschnittlicher Bestand erwerbsfähiger Leistungsberechtigter",
  cube: wuerfel("elb-durchschnitt"),
  recognise: {
    layout: "workbook",
    tableCode: "XSozial-Auswertung ELB im Durchschnitt",
    title: /Durchschnittlicher Bestand erwerbsfähiger Leistungsberechtigter/
  },
  titles: [stichtag],
  keys: [{kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatengruppen}],
  values: [{path: ["Personen im Durchschnitt", {dimension: "geschlecht", labels: geschlechter}]}],
  numbers: zahlen,
  required: {staatengruppe: ["insgesamt", "deutsch", "nichtdeutsch"], geschlecht: ["insgesamt"]},
  plausibility: [
    {kind: "parts", dimension: "geschlecht", total: "insgesamt", within: 0.5},
    {kind: "all-parts", dimension: "staatengruppe", within: 0.5}
  ],
  licence: lizenz,
  notes: [...hinweise, "Durchschnitte sind einzeln auf ganze Personen gerundet; Summen weichen um wenige Personen ab."]
};

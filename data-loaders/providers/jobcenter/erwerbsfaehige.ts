import type {Contract, Labels} from "../../contract/contract.js";
import {
  altersnamen,
  erwerbsalter,
  geschlechter,
  hinweise,
  jobcenter,
  lizenz,
  staatengruppen,
  wuerfel,
  zahlen
} from "./provider.js";

const alter = altersnamen(erwerbsalter);

const altersCodes = new Set(Object.values(alter));

/** A declared cube whose ages begin with 15 years. */
function abFuenfzehn(id: string) {
  const cube = wuerfel(id);
  const ages = cube.dimensions.find((dimension) => dimension.id === "alter")!;
  if (ages.codes === "delivered") throw new Error(`no codes of alter: ${id}`);
  return wuerfel(id, [{...ages, codes: ages.codes.filter((code) => altersCodes.has(code.id))}]);
}

/** Workbook of an analysis in XSozial: three columns of keys, printed totals. */
const auswertung = {
  version: 1,
  provider: jobcenter,
  keys: [
    {kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatengruppen},
    {kind: "text", header: "Geschlecht", dimension: "geschlecht", labels: geschlechter},
    {kind: "text", header: "Alter", dimension: "alter", labels: alter}
  ],
  numbers: zahlen,
  required: {staatengruppe: ["insgesamt", "deutsch", "nichtdeutsch"], geschlecht: ["insgesamt"], alter: ["insgesamt"]},
  licence: lizenz
} as const satisfies Partial<Contract>;

const stichtag = {
  pattern: /Berichtsmonat (\p{L}+ \d{4})/u,
  dimension: "stichtag",
  form: {written: "Monat JJJJ"}
} as const;

const einkommen: Labels = {
  Insgesamt: "mit-einkommen",
  "sozialversicherungspflichtig beschäftigt": "svb",
  "übriges Erwerbseinkommen": "uebriges-einkommen"
};

/** Erwerbsfähige Leistungsberechtigte by earnings: one sheet for the stock of a month, one for all persons of a year. */
export const elbErwerb: Contract = {
  ...auswertung,
  id: "jobcenter-elb-erwerb",
  title: "Erwerbsfähige Leistungsberechtigte nach Erwerbseinkommen",
  cube: abFuenfzehn("elb-erwerb"),
  recognise: {
    layout: "workbook",
    tableCode: "XSozial-Auswertung ELB nach Erwerbseinkommen",
    title: /Erwerbsfähige Leistungsberechtigte nach Erwerbseinkommen/
  },
  titles: [
    stichtag,
    {
      pattern: /(Bestand im Monat|Personen im Jahr)/,
      dimension: "zaehlung",
      labels: {"Bestand im Monat": "bestand", "Personen im Jahr": "jahr"}
    }
  ],
  values: [
    {path: ["Insgesamt"], codes: {erwerb: "insgesamt"}},
    {path: ["mit Erwerbseinkommen", {dimension: "erwerb", labels: einkommen}]},
    {path: ["ohne Erwerbseinkommen"], codes: {erwerb: "ohne-einkommen"}}
  ],
  plausibility: [
    {kind: "all-parts", dimension: "erwerb"},
    {kind: "all-parts", dimension: "staatengruppe"},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "alter", total: "insgesamt"}
  ],
  notes: [
    ...hinweise,
    "„Personen im Jahr“ zählt, wer im Jahr mindestens einmal im Bestand war; das sind mehr, als im Mittel im Bestand sind."
  ]
};

/** Erwerbsfähige Leistungsberechtigte by Langzeitleistungsbezug (§ 48a SGB II, K3). */
export const elbBezugsdauer: Contract = {
  ...auswertung,
  id: "jobcenter-elb-bezugsdauer",
  title: "Erwerbsfähige Leistungsberechtigte nach Langzeitleistungsbezug",
  cube: abFuenfzehn("elb-bezugsdauer"),
  recognise: {
    layout: "workbook",
    tableCode: "XSozial-Auswertung ELB nach Langzeitleistungsbezug",
    title: /Erwerbsfähige Leistungsberechtigte nach Langzeitleistungsbezug/
  },
  titles: [stichtag],
  values: [
    {path: ["Insgesamt"], codes: {bezug: "insgesamt"}},
    {path: ["davon", "mindestens 21 der letzten 24 Monate"], codes: {bezug: "langzeit"}},
    {path: ["davon", "kürzer"], codes: {bezug: "nicht-langzeit"}}
  ],
  plausibility: [
    {kind: "parts", dimension: "bezug", total: "insgesamt"},
    {kind: "all-parts", dimension: "staatengruppe"},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "alter", total: "insgesamt"}
  ],
  notes: [
    ...hinweise,
    "Langzeitbezug beginnt mit 17 Jahren. Wer 2022 aus der Ukraine kam, kann ihn frühestens 2024 erreicht haben."
  ]
};

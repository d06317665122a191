import type {Contract, CubeDefinition, Labels, PathPart, ValueColumns} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {aufbau, lizenz, merkmale, stadt, stadtbetriebAmt, stichtag, zahlen, zitat} from "./provider.js";

export const ebenen: Labels = {"je Einrichtung": "einrichtung", "je Gruppe": "gruppe"};

/** The columns of one level: labels from the top, below those of the level, and the code. */
export const klassen: readonly (readonly [path: readonly string[], code: string])[] = [
  [["insgesamt"], "insgesamt"],
  [["davon bei einem Anteil von", "unter 50 %"], "unter-50"],
  [["davon bei einem Anteil von", "50 % und mehr", "zusammen"], "ab-50"],
  [["davon bei einem Anteil von", "50 % und mehr", "50 bis unter 75 %"], "50-bis-74"],
  [["davon bei einem Anteil von", "50 % und mehr", "75 % und mehr"], "ab-75"]
];

const declared = declaredCube("kita-konzentration");

/** As declared, but for the whole city only. */
const cube: CubeDefinition = {
  ...declared,
  territory: stadt,
  citation: zitat("Sprachliche Konzentration"),
  dimensions: declared.dimensions.map((dimension) =>
    dimension.id === "quartier" ? {...dimension, codes: [{id: "05124", label: "Wuppertal"}]} : dimension
  )
};

const ebene: PathPart = {dimension: "ebene", labels: ebenen};

/** Children with another family language by its share in their facility or group: one workbook, a row for each 1 March. */
export const kitaKonzentration: Contract = {
  id: "stadtbetrieb-kita-konzentration",
  version: 1,
  provider: stadtbetriebAmt,
  title: "Kinder mit vorrangig nicht deutscher Familiensprache nach deren Anteil in Einrichtung und Gruppe",
  cube,
  recognise: {
    layout: "workbook",
    tableCode: "Sprachliche Konzentration",
    title: /Kinder mit vorrangig nicht deutscher Familiensprache nach deren Anteil in Einrichtung und Gruppe/
  },
  keys: [{kind: "date", header: "Stichtag", dimension: "stichtag", form: {written: "TT.MM.JJJJ"}}],
  values: klassen.map(([path, anteilsklasse]): ValueColumns => ({
    path: [ebene, ...path],
    codes: {quartier: "05124", anteilsklasse}
  })),
  numbers: zahlen,
  required: {},
  plausibility: [
    {kind: "not-empty", codes: {ebene: "einrichtung", anteilsklasse: "insgesamt"}},
    {kind: "all-parts", dimension: "anteilsklasse"}
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Nur für die ganze Stadt: In einem Stadtbezirk fielen in eine Klasse oft nur eine oder zwei Einrichtungen.",
    "Der Anteil ist der aller Kinder der Einrichtung oder Gruppe, jeden Alters; Tagespflege ist nicht gezählt.",
    "Beide Ebenen zählen dieselben Kinder; sie werden nie addiert.",
    stichtag,
    merkmale
  ]
};

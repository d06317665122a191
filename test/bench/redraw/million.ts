import {choice, defineIndicator, type Indicator} from "../../../indicators/definition/index.js";
import {addUp} from "../../../indicators/engine/add-up.js";
import type {CodeMeta, Cube} from "../../../indicators/engine/cube.js";
import type {Selection, Where} from "../../../indicators/engine/selection.js";
import {quartierCodes} from "../../../indicators/vocabulary/quartiere.js";

const days = 10;
const ages = 104;
const groups = ["deutsch", "nichtdeutsch"];
const homes = Array.from({length: 7}, (_, k) => `w${k}`);

/** The share of people without a German passport among those from an age on. */
export const million = defineIndicator({
  id: "MIO-01",
  title: "Anteil",
  question: "Wie groß ist der Anteil?",
  theme: "bevoelkerung",
  parameters: {
    beginn: choice("Alter", {"15": "ab 15 Jahren", "18": "ab 18 Jahren", "65": "ab 65 Jahren"}, "15"),
    gruppe: choice("Gruppe", {deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}, "nichtdeutsch")
  },
  numerator: ({beginn, gruppe}) => counted({alter: {from: Number(beginn)}, gruppe}),
  denominator: ({beginn}) => counted({alter: {from: Number(beginn)}}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier"],
  by: ["stichtag"],
  direction: "Kontext",
  population: "D1",
  breaks: [],
  disclosure: "R5",
  example: ({text}) => text,
  limits: [],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [],
  providers: []
}) as unknown as Indicator;

/** 1,004,640 cells: 10 days × 69 Quartiere × 104 ages × 2 groups × 7 kinds of home, leaves only, sums added up by the engine. */
export function residents(): Cube {
  const parents = new Set(quartierCodes.map(({parent}) => parent));
  const dimensions: readonly {readonly id: string; readonly codes: readonly CodeMeta[]}[] = [
    {id: "stichtag", codes: Array.from({length: days}, (_, k) => plain(`${2014 + k}-12-31`))},
    {id: "quartier", codes: quartierCodes},
    {
      id: "alter",
      codes: Array.from({length: ages}, (_, a) => ({...plain(`a${a}`), from: a, ...(a < ages - 1 && {to: a})}))
    },
    {id: "gruppe", codes: groups.map(plain)},
    {id: "wohnung", codes: homes.map(plain)}
  ];
  const leaves = dimensions.map(({codes}) => [...codes.keys()].filter((k) => !parents.has(codes[k]!.id)));
  const length = leaves.reduce((product, own) => product * own.length, 1);
  let stride = length;
  const columns = dimensions.map(({id, codes}, d) => {
    const own = leaves[d]!;
    stride /= own.length;
    const step = stride;
    const column = Int8Array.from({length}, (_, cell) => own[Math.floor(cell / step) % own.length]!);
    return [id, {codes: column, dictionary: codes.map((code) => code.id)}] as const;
  });
  return addUp({
    meta: {
      id: "million",
      title: "Eine Million Zellen",
      population: "D1",
      register: "erzeugt",
      unit: "Personen",
      kind: "count",
      sums: "derived",
      territory: {id: "", label: "", gebietsstand: ""},
      dimensions: dimensions.map((dimension) => ({...dimension, label: dimension.id})),
      deliveries: [],
      contract: {id: "", version: 1},
      citation: "erzeugt",
      disclosure: ""
    },
    length,
    dimensions: Object.fromEntries(columns),
    wert: Int32Array.from({length}, (_, cell) => (cell * 7919) % 23),
    zeichen: new Int8Array(length),
    herkunft: {lieferung: new Int8Array(length), zeile: new Int32Array(length), spalte: new Int16Array(length)}
  });
}

/** No cube of the vocabulary has a million cells; so none of its names fits. */
function counted(where: Where): Selection {
  return {kind: "count", cube: "million", where, options: {}};
}

function plain(id: string): CodeMeta {
  return {id, label: id};
}

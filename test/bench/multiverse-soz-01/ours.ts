import {directions, multiverse, type Multiverse} from "../../../indicators/comparison/index.js";
import {addUp} from "../../../indicators/engine/add-up.js";
import type {CodeMeta, Cube, DimensionMeta} from "../../../indicators/engine/cube.js";
import {findIndicator} from "../../../indicators/index.js";
import {declaredDimension} from "../../../indicators/vocabulary/cubes/declared-dimension.js";
import {cubeDeclarations} from "../../../indicators/vocabulary/cubes/index.js";
import {quartierCodes} from "../../../indicators/vocabulary/quartiere.js";
import {type Answer, areas, benefitsAt, days, residentsAt} from "./shape.js";

/** The five cubes that the choices of SOZ-01 read, as their providers deliver them: leaf cells, whose totals are derived. */
export function makeCubes(): readonly Cube[] {
  return [
    leafCube("leistungsberechtigte", benefitsAt),
    leafCube("einwohner-staaten", residentsAt),
    leafCube("leistungsberechtigte-ba", benefitsAt),
    leafCube("bevoelkerung-jahrgang", (cell) => 100 * residentsAt(cell)),
    leafCube("auslaender-titel", residentsAt)
  ];
}

/** All combinations of the choices of SOZ-01, by Quartier and day. */
export function byQuartier(cubes: readonly Cube[]): Multiverse {
  return multiverse(findIndicator("SOZ-01"), cubes, {by: ["stichtag", "quartier"], where: {quartier: areas}});
}

/** The same for the whole city, where the other sources have values too. */
export function byDay(cubes: readonly Cube[]): Multiverse {
  return multiverse(findIndicator("SOZ-01"), cubes, {by: ["stichtag"]});
}

export function answerOf(all: Multiverse): Answer {
  const numbers = (values: ArrayLike<number>) => Array.from(values);
  return {
    lowest: numbers(all.ranges.lowest),
    highest: numbers(all.ranges.highest),
    best: numbers(all.ranks!.best),
    worst: numbers(all.ranks!.worst),
    rises: directions(all, days[0]!, days.at(-1)!).map(({rises}) => rises)
  };
}

function leafCube(id: string, peopleAt: (cell: number) => number): Cube {
  const declared = cubeDeclarations[id]!;
  const dimensions = Object.keys(declared.dimensions).map((name): DimensionMeta => ({
    id: name,
    label: name,
    codes: declaredDimension(id, name)?.codes ?? openCodes[name]!
  }));
  const leaves = dimensions.map(({codes}) => {
    const parents = new Set(codes.map(({parent}) => parent));
    return codes.flatMap((code, k) => (parents.has(code.id) ? [] : [k]));
  });
  const length = leaves.reduce((product, own) => product * own.length, 1);
  let stride = length;
  const columns = dimensions.map(({id: name, codes}, d) => {
    const own = leaves[d]!;
    stride /= own.length;
    const step = stride;
    const column = Int16Array.from({length}, (_, cell) => own[Math.floor(cell / step) % own.length]!);
    return [name, {codes: column, dictionary: codes.map((code) => code.id)}] as const;
  });
  return addUp({
    meta: {
      id,
      title: declared.title,
      population: declared.population,
      register: declared.register,
      unit: declared.unit,
      kind: declared.kind,
      territory: {id: "", label: "", gebietsstand: ""},
      dimensions,
      deliveries: [],
      contract: {id: "", version: 1},
      citation: "",
      disclosure: "",
      sums: "derived"
    },
    length,
    dimensions: Object.fromEntries(columns),
    wert: Int32Array.from({length}, (_, cell) => peopleAt(cell)),
    zeichen: new Int8Array(length),
    herkunft: {
      lieferung: new Int8Array(length),
      zeile: Int32Array.from({length}, (_, i) => i + 1),
      spalte: new Int16Array(length)
    }
  });
}

const openCodes: Readonly<Record<string, readonly CodeMeta[]>> = {
  stichtag: days.map((id) => ({id, label: id})),
  quartier: quartierCodes,
  gebiet: [{id: "05124", label: "Wuppertal"}],
  alter: [
    {id: "insgesamt", label: "insgesamt"},
    ...Array.from({length: 91}, (_, from) => ({
      id: `a${from}`,
      label: `${from}`,
      parent: "insgesamt",
      from,
      ...(from < 90 && {to: from})
    }))
  ]
};

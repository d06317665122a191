import type {CodeMeta, Cube, DimensionMeta} from "../../indicators/engine/cube.js";
import {cubeDeclarations, type CubeDeclaration} from "../../indicators/vocabulary/cubes/index.js";
import {declaredDimension} from "../../indicators/vocabulary/cubes/declared-dimension.js";
import {signCode, type SignId} from "../../indicators/vocabulary/signs.js";
import {ageWords} from "../../indicators/vocabulary/ages.js";

/** Codes of the dimensions that only a delivery knows. */
const openCodes: Readonly<Record<string, readonly CodeMeta[]>> = {
  gebiet: tree({"05": [], "05124": ["05"], "05111": ["05"]}),
  quartier: tree({
    "05124": [],
    "05124-0": ["05124"],
    "05124-1": ["05124"],
    "05124-00": ["05124-0"],
    "05124-01": ["05124-0"],
    "05124-02": ["05124-0"],
    "05124-10": ["05124-1"],
    "05124-11": ["05124-1"]
  }),
  schule: tree({s1: [], s2: [], s3: []}),
  einrichtung: tree({e1: [], e2: [], e3: [], e4: []}),
  wirtschaftszweig: tree({insgesamt: [], g: ["insgesamt"], i: ["insgesamt"]}),
  bezugsland: tree({"1": [], "4": [], "163": ["1"], "475": ["4"]}),
  staatsangehoerigkeit: tree({"1": [], "4": [], "163": ["1"], "475": ["4"]}),
  altersgruppe: [{id: "insgesamt", label: "insgesamt"}],
  alter: [
    {id: "insgesamt", label: "insgesamt"},
    ...Array.from({length: 91}, (_, from) => {
      const to = from === 90 ? {} : {to: from};
      return {id: `a${from}`, label: ageWords({from, ...to}), parent: "insgesamt", from, ...to};
    })
  ]
};

function tree(parents: Readonly<Record<string, readonly string[]>>): readonly CodeMeta[] {
  return Object.entries(parents).map(([id, [parent]]) => ({
    id,
    label: id === "05124" ? "Wuppertal" : `Gebiet ${id}`,
    ...(parent === undefined ? {} : {parent})
  }));
}

/** The last day of each year at which a declared cube is counted. */
function daysOf({reference}: CubeDeclaration): readonly string[] {
  const day = reference.startsWith("30. Juni")
    ? "06-30"
    : reference.startsWith("15. Oktober")
      ? "10-15"
      : reference.startsWith("30. September")
        ? "09-30"
        : reference.startsWith("1. März")
          ? "03-01"
          : "12-31";
  return ["2022", "2023", "2024"].map((year) => `${year}-${day}`);
}

/** People in Wuppertal that a cube counts. */
function sizeOf(id: string, {population, kind}: CubeDeclaration): number {
  if (kind === "rate") return id === "mindestsicherungsquote" ? 16 : 3000;
  if (/^(einwohner|bevoelkerung)/.test(id)) return 360000;
  if (id === "erwerbspersonen") return 180000;
  return population === "D1" ? 94000 : 36000;
}

/** Where a cell is put out of sight, if anywhere: the sign and the codes that it must have. */
export interface Hidden {
  readonly sign: SignId;
  readonly codes: Readonly<Record<string, string>>;
}

/**
 * A cube as its declaration promises it: every combination of codes, totals
 * included. Each dimension spreads its people over the leaves in proportions that
 * follow from the code ids alone, so that the same group is as large in all cubes.
 */
export function syntheticCube(id: string, hidden?: Hidden): Cube {
  const declared = cubeDeclarations[id]!;
  const dimensions = Object.keys(declared.dimensions).map((dimension): DimensionMeta => {
    if (dimension === "stichtag") {
      return {id: dimension, label: "Stichtag", codes: daysOf(declared).map((day) => ({id: day, label: day}))};
    }
    const known = declaredDimension(id, dimension);
    return known ?? {id: dimension, label: dimension, codes: openCodes[dimension]!};
  });
  const shares = dimensions.map((dimension) => sharesOf(dimension));
  const length = dimensions.reduce((n, {codes}) => n * codes.length, 1);
  const columns = dimensions.map(() => new Int16Array(length));
  const wert = new Float64Array(length);
  const zeichen = new Int8Array(length).fill(signCode("wert"));
  for (let cell = 0; cell < length; ++cell) {
    let rest = cell;
    let value = sizeOf(id, declared);
    let secret = hidden !== undefined;
    for (let d = dimensions.length - 1; d >= 0; --d) {
      const {codes, id: dimension} = dimensions[d]!;
      const code = rest % codes.length;
      rest = Math.floor(rest / codes.length);
      columns[d]![cell] = code;
      if (declared.kind === "count") value *= shares[d]![code]!;
      const asked = hidden?.codes[dimension];
      if (asked !== undefined && asked !== codes[code]!.id) secret = false;
    }
    wert[cell] = secret ? 0 : declared.kind === "count" ? Math.round(value) : value;
    if (secret) zeichen[cell] = signCode(hidden!.sign);
  }
  return {
    meta: {
      id,
      title: declared.title,
      population: declared.population,
      register: declared.register,
      unit: declared.unit,
      kind: declared.kind,
      ...(declared.rounding === undefined ? {} : {rounding: declared.rounding}),
      territory: {id: "test", label: "Test", gebietsstand: "2024-12-31"},
      dimensions,
      deliveries: [delivery],
      contract: {id, version: 1},
      citation: declared.table,
      disclosure: declared.disclosure
    },
    length,
    dimensions: Object.fromEntries(
      dimensions.map(({id: dimension, codes}, d) => [
        dimension,
        {codes: columns[d]!, dictionary: codes.map((code) => code.id)}
      ])
    ),
    wert,
    zeichen,
    herkunft: {
      lieferung: new Int8Array(length),
      zeile: new Int32Array(length).fill(1),
      spalte: new Int16Array(length).fill(1)
    }
  };
}

/** Every declared cube. */
export function syntheticCubes(): readonly Cube[] {
  return Object.keys(cubeDeclarations).map((id) => syntheticCube(id));
}

/** Per code its share of the whole; what has no total of its own is not spread. */
function sharesOf({id, codes}: DimensionMeta): readonly number[] {
  if (id === "stichtag" || id === "gebiet") return codes.map(() => 1);
  const leafWeight = (code: CodeMeta): number => {
    const children = codes.filter(({parent}) => parent === code.id);
    return children.length > 0 ? children.reduce((sum, child) => sum + leafWeight(child), 0) : weight(code.id);
  };
  const weights = codes.map(leafWeight);
  const roots = codes.filter(({parent}) => parent === undefined || !codes.some((code) => code.id === parent));
  const whole = Math.max(...roots.map(leafWeight));
  const all = roots.length === 1 ? whole : roots.reduce((sum, root) => sum + leafWeight(root), 0);
  return weights.map((own) => own / all);
}

function weight(id: string): number {
  if (id === "deutsch") return 24;
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 1009;
  return 2 + (hash % 4);
}

const delivery = {
  id: "0123456789ab",
  sha256: "0123456789ab",
  file: "synthetisch.csv",
  bytes: 1,
  provider: "test",
  tableCode: "00000",
  title: "Test",
  licence: "",
  sample: true,
  encoding: "utf-8"
};

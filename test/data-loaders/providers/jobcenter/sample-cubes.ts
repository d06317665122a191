import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Contract} from "../../../../data-loaders/contract/contract.js";
import {buildCube} from "../../../../data-loaders/cube/load.js";
import {type LoadedFile, loadDeliveries} from "../../../../data-loaders/deliveries/load.js";
import type {SampleFile} from "../../../../data-loaders/sample-city/file.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import {addUp} from "../../../../indicators/engine/add-up.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {evaluate, type Where} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";
import {signAt} from "../../../../indicators/vocabulary/signs.js";

/** Writes deliveries to a folder and reads them as any other. */
export function readFiles(files: readonly SampleFile[], contracts: readonly Contract[]): LoadedFile[] {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    writeSamples(folder, files);
    return loadDeliveries({exports: folder, samples: null, contracts});
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The cubes that the contracts make of the files, with their totals, by id. */
export function cubesOf(files: readonly LoadedFile[], contracts: readonly Contract[]): Record<string, Cube> {
  const ids = new Set(contracts.map(({cube}) => cube.id));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const {cube} = buildCube(id, files);
      return cube === undefined ? [] : [[id, addUp(cube)]];
    })
  );
}

/** The number of the one cell with the codes; its sign where it has none. */
export function cell(cube: Cube, codes: Readonly<Record<string, string>>): number | string {
  const {dimensions, length, wert, zeichen} = cube;
  const wanted = Object.entries(dimensions).map(([id, {codes: column, dictionary}]) => ({
    column,
    code: dictionary.indexOf(codes[id] ?? "insgesamt")
  }));
  for (let at = 0; at < length; ++at) {
    if (!wanted.every(({column, code}) => column[at] === code)) continue;
    const sign = signAt(zeichen[at]!);
    return sign.hasValue ? wert[at]! : sign.id;
  }
  throw new Error(`no cell: ${JSON.stringify(codes)}`);
}

/** An indicator for the city by year. */
export function series(
  id: string,
  cubes: Readonly<Record<string, Cube>>,
  parameters: Readonly<Record<string, string>>,
  where: Where = {}
): Record<number, number> {
  const by = "gebiet" in where ? ["stichtag", "gebiet"] : ["stichtag"];
  const {dimensions, value, length} = evaluate(findIndicator(id), Object.values(cubes), {parameters, by, where});
  const {codes, dictionary} = dimensions["stichtag"]!;
  return Object.fromEntries(
    Array.from({length}, (_, row) => [Number(dictionary[codes[row]!]!.slice(0, 4)), value[row]!])
  );
}

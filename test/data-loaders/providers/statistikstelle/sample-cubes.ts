import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buildCube} from "../../../../data-loaders/cube/load.js";
import {type LoadedFile, loadDeliveries} from "../../../../data-loaders/deliveries/load.js";
import {statistikstelleContracts} from "../../../../data-loaders/providers/statistikstelle/index.js";
import {statistikstelleSamples} from "../../../../data-loaders/providers/statistikstelle/samples/index.js";
import type {SampleFile} from "../../../../data-loaders/sample-city/file.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import type {Cube} from "../../../../indicators/engine/cube.js";

/** The sample deliveries with what becomes of them. */
export interface SampleCubes {
  readonly samples: readonly SampleFile[];
  readonly files: readonly LoadedFile[];
  readonly cubes: Readonly<Record<string, Cube>>;
}

/** Writes the samples to a folder, reads them as any delivery, and builds every cube. */
export async function sampleCubes(): Promise<SampleCubes> {
  const samples = await statistikstelleSamples();
  const folder = mkdtempSync(join(tmpdir(), "statistikstelle-"));
  try {
    writeSamples(folder, samples);
    const files = loadDeliveries({exports: folder, samples: null, contracts: statistikstelleContracts});
    const cubes = Object.fromEntries(
      statistikstelleContracts.map(({cube: {id}}) => [id, buildCube(id, files).cube!] as const)
    );
    return {samples, files, cubes};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Persons or cases by the code of one dimension at the end of a year, in leaf cells that have the given codes. */
export function totals(
  {dimensions, length, wert}: Cube,
  year: number,
  by: string,
  codes: Readonly<Record<string, string | readonly string[]>> = {}
): ReadonlyMap<string, number> {
  const wanted = Object.entries({stichtag: `${year}-12-31`, ...codes}).map(([id, code]) => {
    const {codes: column, dictionary} = dimensions[id]!;
    return {column, allowed: new Set([code].flat().map((one) => dictionary.indexOf(one)))};
  });
  const {codes: groups, dictionary} = dimensions[by]!;
  const sums = new Map<string, number>();
  for (let cell = 0; cell < length; ++cell) {
    if (!wanted.every(({column, allowed}) => allowed.has(column[cell]!))) continue;
    const id = dictionary[groups[cell]!]!;
    sums.set(id, (sums.get(id) ?? 0) + wert[cell]!);
  }
  return sums;
}

/** The sum over all of them. */
export function total(
  cube: Cube,
  year: number,
  codes: Readonly<Record<string, string | readonly string[]>> = {}
): number {
  return [...totals(cube, year, "stichtag", codes).values()].reduce((a, b) => a + b, 0);
}

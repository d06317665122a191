import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {loadCube} from "../../../../data-loaders/cube/load.js";
import {type DeliveryList, listDeliveries} from "../../../../data-loaders/deliveries/list.js";
import type {SampleFile} from "../../../../data-loaders/sample-city/file.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {signAt} from "../../../../indicators/vocabulary/signs.js";

/** One cell: its value, null where its sign has none, and the sign. */
export interface SampleCell {
  readonly wert: number | null;
  readonly zeichen: string;
}

/** Sample deliveries in a folder of their own. */
export interface SampleFolder {
  cube(id: string): Cube;
  /** The one cell with the codes; dimensions not named are taken in total. */
  cell(id: string, codes: Readonly<Record<string, string>>): SampleCell;
  /** How often each sign stands in a cube. */
  signs(id: string): Readonly<Record<string, number>>;
  list(): DeliveryList;
  remove(): void;
}

/** Writes samples and reads them back through their contracts. */
export function sampleFolder(files: readonly SampleFile[]): SampleFolder {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  writeSamples(folder, files);
  const options = {exports: folder, samples: null};
  const known = new Map<string, Cube>();
  const cube = (id: string): Cube => {
    if (!known.has(id)) known.set(id, loadCube(id, options));
    return known.get(id)!;
  };
  return {
    cube,
    cell(id, codes) {
      const {dimensions, length, wert, zeichen} = cube(id);
      const wanted = Object.entries(dimensions).map(([dimension, {codes: column, dictionary}]) => {
        const code = codes[dimension] ?? "insgesamt";
        return {column, position: dictionary.indexOf(code)};
      });
      const found = Array.from({length}, (_, i) => i).filter((i) =>
        wanted.every(({column, position}) => column[i] === position)
      );
      if (found.length !== 1) throw new Error(`not one cell: ${found.length} for ${JSON.stringify(codes)}`);
      const sign = signAt(zeichen[found[0]!]!);
      return {wert: sign.hasValue ? wert[found[0]!]! : null, zeichen: sign.id};
    },
    signs(id) {
      const counts: Record<string, number> = {};
      for (const code of cube(id).zeichen) counts[signAt(code).id] = (counts[signAt(code).id] ?? 0) + 1;
      return counts;
    },
    list: () => listDeliveries(options),
    remove: () => rmSync(folder, {recursive: true})
  };
}

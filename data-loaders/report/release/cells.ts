import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Cube} from "../../../indicators/engine/cube.js";
import {canonicalJson} from "../../../indicators/release/canonical.js";
import {signAt} from "../../../indicators/vocabulary/signs.js";
import {type Field, toCsv} from "../../../src/components/csv.js";

/**
 * Writes the published cells of each cube: a CSV with a row for each cell, and a JSON file that says what it holds: labels of
 * the codes, provider, licence, protection.
 */
export function writeCells(folder: string, cubes: readonly Cube[]): void {
  mkdirSync(folder, {recursive: true});
  for (const cube of cubes) {
    writeFileSync(join(folder, `${cube.meta.id}.csv`), toCsv(cellRows(cube)));
    writeFileSync(join(folder, `${cube.meta.id}.json`), `${canonicalJson(cube.meta, 2)}\n`);
  }
}

/** Codes, value and sign of every cell; where the sign says that there is no value, none is written. */
export function cellRows({meta, dimensions, wert, zeichen, length}: Cube): readonly (readonly Field[])[] {
  const columns = meta.dimensions.map(({id}) => dimensions[id]!);
  return [
    [...meta.dimensions.map(({id}) => id), "wert", "zeichen"],
    ...Array.from({length}, (_, cell): readonly Field[] => {
      const {id, hasValue} = signAt(zeichen[cell]!);
      const codes = columns.map(({codes: own, dictionary}) => dictionary[own[cell]!]!);
      return [...codes, hasValue ? wert[cell] : undefined, id];
    })
  ];
}

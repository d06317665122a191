import type {Cube, DictionaryColumn} from "../indicators/engine/cube.js";
import {signs} from "../indicators/vocabulary/signs.js";

/**
 * A cube that the page has fetched as columns for `aq.table`: a text per dimension (codes as in its definition), `wert`, and
 * `zeichen`, which is “wert” where there is a number and says why not where there is none.
 *
 * @throws Error in German if the page has no such cube
 */
export function arqueroColumns(cubes: readonly Cube[], id: string): Record<string, ArrayLike<string | number>> {
  const cube = cubes.find(({meta}) => meta.id === id);
  if (cube === undefined) throw new Error(`Der Datenwürfel „${id}“ ist auf dieser Seite nicht geladen.`);
  const dimensions = cube.meta.dimensions.map((dimension) => [dimension.id, textOf(cube.dimensions[dimension.id]!)]);
  return {
    ...Object.fromEntries(dimensions),
    wert: cube.wert,
    zeichen: textOf({codes: cube.zeichen, dictionary: signs.map((sign) => sign.id)})
  };
}

function textOf({codes, dictionary}: DictionaryColumn): readonly string[] {
  const texts: string[] = [];
  for (let i = 0; i < codes.length; ++i) texts.push(dictionary[codes[i]!]!); // Array.from would ask an iterator for each
  return texts;
}

import type {Vector} from "apache-arrow";
import type {Cube} from "../../indicators/engine/cube.js";
import {signAt, signs} from "../../indicators/vocabulary/signs.js";
import {dictionaryVector, numberVector, smallestCodes, toIpcStream} from "./columns.js";

/** Key of the schema metadata under which a cube’s description stands as JSON. */
export const cubeKey = "cube";

/**
 * A cube as Arrow stream: a dictionary column per dimension, `wert` (null where
 * the sign says that there is no value), `zeichen`, and where each cell was
 * delivered (`lieferung`, `zeile`, `spalte`, and `blatt` where a delivery is a workbook). The same cube gives the same bytes.
 */
export function cubeToIpc({meta, length, dimensions, wert, zeichen, herkunft}: Cube): Uint8Array {
  const columns: Record<string, Vector> = {};
  for (const {id} of meta.dimensions) columns[id] = dictionaryVector(dimensions[id]!.codes, dimensions[id]!.dictionary);
  const valid = new Uint8Array(length);
  for (let cell = 0; cell < length; ++cell) valid[cell] = signAt(zeichen[cell]!).hasValue ? 1 : 0;
  return toIpcStream(
    {
      ...columns,
      wert: numberVector(wert, valid),
      zeichen: dictionaryVector(
        zeichen,
        signs.map(({id}) => id)
      ),
      lieferung: numberVector(smallestCodes(herkunft.lieferung, meta.deliveries.length)),
      zeile: numberVector(herkunft.zeile),
      spalte: numberVector(herkunft.spalte),
      ...(herkunft.blatt && {blatt: dictionaryVector(herkunft.blatt.codes, herkunft.blatt.dictionary)})
    },
    {[cubeKey]: JSON.stringify(meta)}
  );
}

import type {Vector} from "apache-arrow";
import type {Cube} from "../../indicators/engine/cube.js";
import {signAt, signs} from "../../indicators/vocabulary/signs.js";
import {dictionaryVector, numberVector, smallestCodes, toIpcStream} from "./columns.js";
import {packColumn, steps} from "./pack.js";

/** Key of the schema metadata under which a cube’s description stands as JSON. */
export const cubeKey = "cube";

/**
 * A cube as Arrow stream: a dictionary column per dimension, `wert` (null where
 * the sign says that there is no value), `zeichen`, and where each cell was
 * delivered (`lieferung`, `zeile`, `spalte`, and `blatt` where a delivery is a workbook). The same cube gives the same bytes.
 */
export function cubeToIpc(cube: Cube): Uint8Array {
  return write(cube, {
    wert: numberVector(cube.wert, validOf(cube)),
    zeile: numberVector(cube.herkunft.zeile)
  });
}

/**
 * The same for a page, which fetches it: `wert` and the steps from line to line in bytes (`packColumn`), for these two are most
 * of what is sent. `cubeFromArrow` reads both forms.
 */
export function packedCube(cube: Cube): Uint8Array {
  const {wert, herkunft} = cube;
  return write(cube, {
    ...(wert instanceof Int32Array
      ? packColumn("wert", wert, validOf(cube))
      : {wert: numberVector(wert, validOf(cube))}),
    ...packColumn("zeile", steps(herkunft.zeile))
  });
}

function validOf({zeichen}: Cube): Uint8Array {
  return Uint8Array.from(zeichen, (sign) => (signAt(sign).hasValue ? 1 : 0));
}

function write({meta, dimensions, zeichen, herkunft}: Cube, numbers: Readonly<Record<string, Vector>>): Uint8Array {
  const columns: Record<string, Vector> = {};
  for (const {id} of meta.dimensions) columns[id] = dictionaryVector(dimensions[id]!.codes, dimensions[id]!.dictionary);
  return toIpcStream(
    {
      ...columns,
      ...numbers,
      zeichen: dictionaryVector(
        zeichen,
        signs.map(({id}) => id)
      ),
      lieferung: numberVector(smallestCodes(herkunft.lieferung, meta.deliveries.length)),
      spalte: numberVector(herkunft.spalte),
      ...(herkunft.blatt && {blatt: dictionaryVector(herkunft.blatt.codes, herkunft.blatt.dictionary)})
    },
    {[cubeKey]: JSON.stringify(meta)}
  );
}

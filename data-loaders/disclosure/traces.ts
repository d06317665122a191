import type {Cube, DeliveryMeta, DimensionMeta, ProtectionMeta} from "../../indicators/engine/cube.js";
import {isOpen} from "../../indicators/vocabulary/cubes/declare.js";
import {findDeclaration} from "../../indicators/vocabulary/cubes/index.js";
import {signAt} from "../../indicators/vocabulary/signs.js";
import {pathsOf, takeCells} from "./leaf-cells.js";
import {areaDimensions} from "./profiles.js";
import {publicDelivery} from "./public-delivery.js";

/**
 * Positions of the cells that are published: those that are not 0, hidden ones,
 * and those to be kept. That another 0 is listed would tell that somebody was
 * counted there. A date on which every cell became 0 keeps one, for it is
 * delivered all the same.
 */
export function shownCells({wert, zeichen, dimensions, length}: Cube, kept?: Uint8Array): Int32Array {
  const days = dimensions["stichtag"]?.codes;
  const shown = new Set<number>();
  const cells: number[] = [];
  for (let cell = 0; cell < length; ++cell) {
    if (wert[cell] === 0 && signAt(zeichen[cell]!).hasValue && !kept?.[cell]) continue;
    cells.push(cell);
    if (days) shown.add(days[cell]!);
  }
  days?.forEach((day, cell) => {
    if (shown.has(day)) return;
    shown.add(day);
    cells.push(cell);
  });
  return Int32Array.from(cells).sort();
}

/** The given cells, and nothing that tells of the others or of the file that they came in. */
export function withoutTraces(cube: Cube, cells: Int32Array, protection: ProtectionMeta): Cube {
  const {length, herkunft} = cube;
  const {rounding: _, roundingSince: __, ...meta} = cube.meta;
  const deliveries = meta.deliveries.map((delivery): DeliveryMeta => publicDelivery(delivery));
  return takeCells(
    {
      ...cube,
      meta: {...meta, deliveries, protection},
      // The lines in use would tell which lines lie between them.
      herkunft: {lieferung: herkunft.lieferung, zeile: new Int32Array(length), spalte: new Int16Array(length)}
    },
    cells
  );
}

/** Leaves out open codes that no published cell has: that a country is listed would tell that somebody comes from there. */
export function withoutUnusedCodes(cube: Cube): Cube {
  const declared = findDeclaration(cube.meta.id)?.dimensions;
  const metas: DimensionMeta[] = [];
  const columns: Record<string, Cube["dimensions"][string]> = {};
  for (const dimension of cube.meta.dimensions) {
    const column = cube.dimensions[dimension.id]!;
    const own = declared?.[dimension.id];
    const isList = own === undefined || isOpen(own);
    if (!isList || dimension.id === "stichtag" || areaDimensions.includes(dimension.id)) {
      metas.push(dimension);
      columns[dimension.id] = column;
      continue;
    }
    const paths = pathsOf(dimension);
    const used = new Set(Array.from(new Set(column.codes), (code) => paths[code]!).flat());
    const kept = dimension.codes.flatMap((_, k) => (used.has(k) ? [k] : []));
    const to = new Map(kept.map((k, i) => [k, i]));
    metas.push({...dimension, codes: kept.map((k) => dimension.codes[k]!)});
    columns[dimension.id] = {
      codes: column.codes.map((code) => to.get(code)!),
      dictionary: kept.map((k) => column.dictionary[k]!)
    };
  }
  return {...cube, meta: {...cube.meta, dimensions: metas}, dimensions: columns};
}

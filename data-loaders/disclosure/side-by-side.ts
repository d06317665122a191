import type {Cube} from "../../indicators/engine/cube.js";
import {total} from "../../indicators/engine/hierarchy.js";
import {inputError} from "./input-error.js";
import {takeCells} from "./leaf-cells.js";

/** A table that stands beside others in one cube: crossed in some dimensions, taken in total in the others. */
export interface SubTable {
  /** Its cells over its own dimensions only. */
  readonly cube: Cube;
  /** Position of each of them in the whole cube. */
  readonly cells: Int32Array;
  /** Position of the table before it with which it shares most; undefined for the first. */
  readonly after?: number;
  /** Dimensions that it shares with that table. */
  readonly shared: readonly string[];
}

/**
 * Takes a cube apart into the tables that it is made of, such as status by age
 * beside status by sex. One table if all dimensions are crossed. Tables come in
 * an order in which each shares its sums with one before it; throws a
 * DeliveryError (G404) where there is no such order, since then the sums of
 * three tables would have to agree at once.
 */
export function subTables(cube: Cube): readonly SubTable[] {
  const dimensions = cube.meta.dimensions.filter(({id}) => id !== "stichtag");
  const masks = new Int32Array(cube.length);
  dimensions.forEach((dimension, d) => {
    const whole = total(dimension);
    const isTotal = whole.length === 1 && dimension.codes.length > 1 ? whole[0] : undefined;
    const {codes} = cube.dimensions[dimension.id]!;
    for (let cell = 0; cell < cube.length; ++cell) if (codes[cell] !== isTotal) masks[cell]! |= 1 << d;
  });
  const all = [...new Set(masks)];
  const widest = all.filter((mask) => !all.some((other) => other !== mask && (other & mask) === mask));
  const ids = (mask: number) => dimensions.flatMap(({id}, d) => ((mask >> d) & 1 ? [id] : []));
  return ordered(cube, widest).map(({mask, after, shared}) => {
    const cells = Int32Array.from(masks.keys()).filter((cell) => (masks[cell]! & mask) === masks[cell]!);
    const own = new Set(["stichtag", ...ids(mask)]);
    const taken = takeCells(cube, cells);
    const table = {
      ...taken,
      meta: {...taken.meta, dimensions: taken.meta.dimensions.filter(({id}) => own.has(id))},
      dimensions: Object.fromEntries(Object.entries(taken.dimensions).filter(([id]) => own.has(id)))
    };
    return {cube: table, cells, ...(after === undefined ? {} : {after}), shared: ids(shared)};
  });
}

interface Ordered {
  readonly mask: number;
  readonly after?: number;
  readonly shared: number;
}

/** An order with the running intersection property: what a table shares with all before it, it shares with one of them. */
function ordered({meta}: Cube, masks: readonly number[]): readonly Ordered[] {
  const size = (mask: number): number => (mask === 0 ? 0 : (mask & 1) + size(mask >>> 1));
  const left = masks.toSorted((a, b) => size(b) - size(a) || b - a);
  const order: Ordered[] = left.length > 0 ? [{mask: left.shift()!, shared: 0}] : [];
  while (left.length > 0) {
    const before = order.reduce((union, {mask}) => union | mask, 0);
    const next = left.findIndex((mask) => order.some((one) => (mask & before & ~one.mask) === 0));
    if (next < 0) {
      throw inputError(
        "G404",
        `„${meta.title}“ besteht aus Tabellen, die sich im Kreis Summen teilen; gerundet würden sie einander widersprechen.`,
        {file: `${meta.id}.arrow`},
        {advice: "Die Tabelle mit allen Merkmalen zugleich liefern lassen, oder als getrennte Tabellen führen."}
      );
    }
    const [mask] = left.splice(next, 1) as [number];
    const after = order.findIndex((one) => (mask & before & ~one.mask) === 0);
    order.push({mask, after, shared: mask & order[after]!.mask});
  }
  return order;
}

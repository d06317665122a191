import type {Cube} from "../../../indicators/engine/cube.js";
import {type Part, partTerms} from "../../../indicators/engine/part.js";
import type {Result} from "../../../indicators/engine/result.js";
import {timeDimension} from "../../../indicators/vocabulary/dimensions.js";

/** A cube as plain columns: a code per dimension, and `wert`. */
export type CellTable = Readonly<Record<string, ArrayLike<number>>>;

/** What another engine is asked for: the sum of `wert` over the selected cells of a table, per code of one column. */
export interface Count {
  readonly table: string;
  /** Per column the codes that are taken; all where it is not named. */
  readonly where: Readonly<Record<string, readonly number[]>>;
  readonly by: string;
}

/** An engine that the same sums are asked of. */
export interface Engine {
  load(name: string, table: CellTable): Promise<void>;
  /** The sums in the order of the codes. */
  sums(count: Count): Promise<readonly number[]>;
}

export function cellTable({dimensions, wert}: Cube): CellTable {
  const codes = Object.entries(dimensions).map(([id, column]) => [id, Int32Array.from(column.codes)]);
  return {...(Object.fromEntries(codes) as Record<string, Int32Array>), wert};
}

/** What numerator or denominator come to, and the sums that they rest on: one for each term. */
export interface Side {
  readonly own: Float64Array;
  readonly counts: readonly Count[];
}

/** Both sides of a result by reference date. */
export function sidesOf({parts, numerator, denominator}: Result): readonly Side[] {
  const sides = [
    {part: parts.numerator, own: numerator},
    {part: parts.denominator, own: denominator}
  ];
  return sides.map(({part, own}) => ({own, counts: part ? partTerms(part).map(countOf) : []}));
}

function countOf({cube, plan}: Part): Count {
  const narrowed = plan.dimensions
    .filter(({meta}) => meta.id !== timeDimension)
    .map(({meta, selected}) => [meta.id, leaves(cube, meta.id, selected)] as const)
    .filter(([id, codes]) => codes.length < new Set(cube.dimensions[id]!.codes).size);
  return {table: cube.meta.id, where: Object.fromEntries(narrowed), by: timeDimension};
}

function leaves({leavesOf}: Cube, id: string, selected: readonly number[]): readonly number[] {
  const own = leavesOf?.[id];
  return own === undefined ? selected : [...new Set(selected.flatMap((code) => [...own[code]!]))];
}

import type {Cube, DimensionMeta} from "../../indicators/engine/cube.js";
import {signAt} from "../../indicators/vocabulary/signs.js";
import {type Anchors, roundAdditively} from "./additive-rounding.js";
import type {Step} from "./split-groups.js";
import type {SharedSums} from "./anchors.js";
import {drawsOf, type DrawKey} from "./draws.js";
import {type EarlierRelease, keptValue, nameOf} from "./earlier.js";
import {pathsOf} from "./leaf-cells.js";
import {areaDimensions} from "./profiles.js";

/** Published values of leaf cells. */
export interface RoundedLeaves {
  readonly values: Float64Array;
  readonly largestError: number;
  readonly missed: number;
}

/** What decides how leaf cells are rounded. */
export interface RoundingRules {
  readonly base: number;
  readonly key: DrawKey;
  /** Sums that are published elsewhere. */
  readonly shared?: SharedSums | undefined;
  /** What was released before; values that are still true stay. */
  readonly earlier?: EarlierRelease | undefined;
}

/** Rounds the leaf cells that have a value, each date for itself, so that a new year leaves the others as they were. */
export function roundLeaves(cube: Cube, rules: RoundingRules): RoundedLeaves {
  const {base} = rules;
  const values = new Float64Array(cube.length);
  const {codes, dictionary} = cube.dimensions["stichtag"] ?? {codes: new Int8Array(cube.length), dictionary: [""]};
  const byDate: number[][] = dictionary.map(() => []);
  for (let cell = 0; cell < cube.length; ++cell) {
    if (signAt(cube.zeichen[cell]!).hasValue) byDate[codes[cell]!]!.push(cell);
  }
  let error = 0;
  let missed = 0;
  byDate.forEach((cells, date) => {
    missed += roundDate(cube, cells, dictionary[date]!, rules, values);
    for (const cell of cells) error = Math.max(error, Math.abs(values[cell]! - cube.wert[cell]!));
  });
  // Named in steps of the base: the exact largest error would be a number of the true table.
  return {values, largestError: base * Math.max(1, Math.ceil((error + 1) / base)) - 1, missed};
}

/** Writes the published values of one date, and returns how many shared sums it misses. */
function roundDate(
  cube: Cube,
  cells: readonly number[],
  date: string,
  {base, key, shared, earlier}: RoundingRules,
  values: Float64Array
): number {
  const released = earlier?.(date);
  const open: number[] = [];
  for (const cell of cells) {
    const kept = released && keptValue(cube.wert[cell]!, nameOf(cube, cell), released, base);
    if (kept === undefined) open.push(cell);
    else values[cell] = kept;
  }
  if (open.length === 0) return 0;
  const isOpen = new Set(open);
  const kept = open.length === cells.length ? [] : cells.filter((cell) => !isOpen.has(cell));
  const anchors = shared && anchorsOf(cells, shared, base);
  const left = anchors && anchorsLeft(anchors, cells, kept, values);
  const label = [cube.meta.id, ...cube.meta.dimensions.map(({id}) => id), date].join(" ");
  const counts = Float64Array.from(open, (cell) => cube.wert[cell]!);
  const {atoms, missed} = roundAdditively(counts, base, stepsOf(cube, open), drawsOf(key, label), left?.anchors);
  open.forEach((cell, i) => (values[cell] = atoms[i]!));
  return missed + (left?.missed ?? 0);
}

/** What of shared sums is left for the cells whose values are still open; a sum that the kept values exceed, or that they alone miss, is given up. */
function anchorsLeft(
  {groups, values}: Anchors,
  cells: readonly number[],
  kept: readonly number[],
  published: Float64Array
): {readonly anchors: Anchors; readonly missed: number} {
  if (kept.length === 0) return {anchors: {groups, values}, missed: 0};
  const isKept = new Set(kept);
  const left = Float64Array.from(values);
  const open = new Uint8Array(values.length);
  cells.forEach((cell, i) => {
    if (groups[i]! < 0) return;
    if (isKept.has(cell)) left[groups[i]!]! -= published[cell]!;
    else open[groups[i]!] = 1;
  });
  let missed = 0;
  left.forEach((rest, group) => {
    if (rest >= 0 && (open[group] === 1 || rest === 0)) return;
    if (!Number.isNaN(rest)) ++missed;
    left[group] = NaN;
  });
  return {
    anchors: {groups: Int32Array.from(groups.filter((_, i) => !isKept.has(cells[i]!))), values: left},
    missed
  };
}

/** The tree that counts are handed down: the area first, then the other dimensions, each from coarse to fine. */
function stepsOf({meta, dimensions}: Cube, cells: readonly number[]): Step[] {
  return meta.dimensions
    .filter(({id}) => id !== "stichtag")
    .sort((a, b) => Number(isArea(b)) - Number(isArea(a)))
    .flatMap((dimension): Step[] => {
      const paths = pathsOf(dimension);
      const depth = paths.reduce((most, path) => Math.max(most, path.length), 1);
      const leaf = dimensions[dimension.id]!.codes;
      return Array.from({length: depth}, (_, level) => {
        const above = paths.map((path) => path[Math.min(level, path.length - 1)]!);
        const codes = new Int32Array(cells.length);
        for (let i = 0; i < cells.length; ++i) codes[i] = above[leaf[cells[i]!]!]!;
        return {dimension: dimension.id, size: dimension.codes.length, codes};
      }).filter(({codes}, level) => level === depth - 1 || codes.some((code) => code !== codes[0]));
    });
}

function isArea({id}: DimensionMeta): boolean {
  return areaDimensions.includes(id);
}

/** Published sums as anchors of the cells that belong to them. */
function anchorsOf(cells: readonly number[], shared: SharedSums, base: number): Anchors {
  const ids = new Map<string, number>();
  const values: number[] = [];
  const groups = Int32Array.from(cells, (cell) => {
    const found = shared.groupOf(cell);
    if (found === undefined) return -1;
    const {group, key} = found;
    const known = ids.get(group);
    if (known !== undefined) return known;
    const value = shared.valueOf(key);
    ids.set(group, values.length);
    return values.push(value === undefined ? NaN : toMultiple(value, base, key)) - 1;
  });
  return {groups, values: Float64Array.from(values)};
}

/**
 * A published sum as a multiple of another base: the nearer one, of two as near
 * the one that the key decides. It follows from what is published, so it says
 * nothing new.
 */
function toMultiple(value: number, base: number, key: string): number {
  const low = base * Math.floor(value / base);
  const rest = value - low;
  if (rest * 2 !== base) return rest * 2 < base ? low : low + base;
  let parity = 0;
  for (let i = 0; i < key.length; ++i) parity = (parity * 31 + key.charCodeAt(i)) & 1023;
  return parity & 1 ? low + base : low;
}

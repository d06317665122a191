import {timeDimension} from "../vocabulary/dimensions.js";
import {signOfStrength, strengthOf} from "../vocabulary/sign-strength.js";
import {signCode} from "../vocabulary/signs.js";
import type {Groups} from "./aggregate.js";
import type {Plan, PlannedDimension} from "./compile.js";
import type {Cube} from "./cube.js";

/** A plan for the leaves of a cube, and how its groups make those of the plan that was asked for. */
export interface LeafPlan {
  /** Selects leaves; its groups are disjoint even where those that were asked for contain each other. */
  readonly plan: Plan;
  /** The grouped dimensions, the slowest first. */
  readonly axes: readonly Axis[];
}

interface Axis {
  /** Distance between two codes of this dimension in the plan that was asked for, and in that of the leaves. */
  readonly stride: number;
  readonly leafStride: number;
  /** Number of positions among the leaves. */
  readonly size: number;
  /** Per selected code its positions among the leaves. */
  readonly members: readonly Int32Array[];
}

/** The leaves that the codes of a plan are added up from. For a cube that `addUp` has prepared. */
export function leafPlan(plan: Plan, {leavesOf}: Cube): LeafPlan {
  const grouped = plan.dimensions.filter((dimension) => dimension.grouped).sort((a, b) => b.stride - a.stride);
  const positions = new Map(
    grouped.map((dimension) => [dimension, positionsOf(dimension, leavesOf![dimension.meta.id]!)])
  );
  const axes: Axis[] = [];
  let size = 1;
  for (const dimension of grouped.toReversed()) {
    const {members, size: own} = positions.get(dimension)!;
    axes.unshift({stride: dimension.stride, leafStride: size, size: own, members});
    size *= own;
  }
  const excluded = -(size + 1);
  const dimensions = plan.dimensions.map((dimension): PlannedDimension => {
    const leaves = leavesOf![dimension.meta.id]!;
    const offsets = new Int32Array(dimension.meta.codes.length).fill(excluded);
    if (dimension.grouped) {
      const {leafStride} = axes[grouped.indexOf(dimension)]!;
      const {at} = positions.get(dimension)!;
      for (const [leaf, position] of at) offsets[leaf] = position * leafStride;
      return {...dimension, offsets, selected: [...at.keys()], stride: leafStride};
    }
    const selected = [...new Set(dimension.selected.flatMap((code) => [...leaves[code]!]))];
    for (const leaf of selected) offsets[leaf] = 0;
    return {...dimension, offsets, selected};
  });
  return {plan: {dimensions, size, expected: Infinity, required: 0}, axes};
}

/** Where leaves lie on an axis: those that the selected codes do not tell apart lie together. */
function positionsOf({selected}: PlannedDimension, leavesOf: readonly Int32Array[]) {
  const codesOf = new Map<number, number[]>();
  selected.forEach((code, k) => {
    for (const leaf of leavesOf[code]!) codesOf.set(leaf, [...(codesOf.get(leaf) ?? []), k]);
  });
  const known = new Map<string, number>();
  const at = new Map<number, number>();
  const members: number[][] = selected.map(() => []);
  for (const [leaf, codes] of codesOf) {
    const key = codes.join();
    let position = known.get(key);
    if (position === undefined) {
      known.set(key, (position = known.size));
      for (const k of codes) members[k]!.push(position);
    }
    at.set(leaf, position);
  }
  return {at, size: known.size, members: members.map((list) => Int32Array.from(list))};
}

/**
 * What the leaves come to for the groups that were asked for. A group of a
 * delivered reference date counts as one cell, nothing where nobody is; a group
 * of any other date, or one that includes a code that the cube does not have,
 * is missing. Where small counts were rounded, nothing is not exactly nothing.
 */
export function gatherLeaves(asked: Plan, {axes}: LeafPlan, leaves: Groups, cube: Cube): Groups {
  let {sums, strengths} = leaves;
  // Axis by axis, the fastest first, so that what lies before and after an axis keeps its order.
  let inner = 1;
  for (const {size, members} of axes.toReversed()) {
    sums = gather(sums, size, inner, members, (a, b) => a + b, Float64Array);
    strengths = gather(strengths, size, inner, members, Math.max, Int8Array);
    inner *= members.length;
  }
  const counts = new Int32Array(asked.size);
  const missing = strengthOf[signCode("fehlt")]!;
  const isDelivered = deliveredGroups(asked, cube);
  for (let group = 0; group < asked.size; ++group) {
    if (!isDelivered(group)) strengths[group] = Math.max(strengths[group]!, missing);
    else {
      counts[group] = 1;
      strengths[group] = strengthOf[signOfSum(signOfStrength[strengths[group]!]!, sums[group]!, cube)]!;
    }
  }
  return {sums, counts, strengths};
}

/** The sign of a sum of leaves whose strongest sign is given: nothing is nothing, unless small counts were rounded. */
export function signOfSum(strongest: number, sum: number, {meta}: Pick<Cube, "meta">): number {
  if (sum !== 0 || (strongest !== plain && strongest !== nothing)) return strongest;
  return meta.protection === undefined ? nothing : plain;
}

const plain = signCode("wert");
const nothing = signCode("genau-null");

/** Puts the positions of one axis together as its codes ask; `inner` entries lie between two positions. */
function gather<A extends Float64Array | Int8Array>(
  values: A,
  size: number,
  inner: number,
  members: readonly Int32Array[],
  join: (a: number, b: number) => number,
  Type: new (length: number) => A
): A {
  if (members.length === size && members.every((list, k) => list.length === 1 && list[0] === k)) return values;
  const outer = size === 0 ? 0 : values.length / (size * inner);
  const gathered = new Type(outer * members.length * inner);
  for (let o = 0; o < outer; ++o) {
    members.forEach((list, m) => {
      const to = (o * members.length + m) * inner;
      for (const position of list) {
        const from = (o * size + position) * inner;
        for (let i = 0; i < inner; ++i) gathered[to + i] = join(gathered[to + i]!, values[from + i]!);
      }
    });
  }
  return gathered;
}

/** Which groups a cube of leaves can say anything about: those of a reference date that has cells, of codes that it has. */
export function deliveredGroups(asked: Plan, cube: Cube): (group: number) => boolean {
  const lacking = asked.dimensions.some(
    ({grouped, selected, absent}) => !grouped && absent.length > 0 && (selected.length === 0 || asked.required > 1)
  );
  if (lacking) return () => false;
  const time = asked.dimensions.find(({meta}) => meta.id === timeDimension);
  if (time === undefined) return () => true;
  const days = deliveredDays(cube);
  if (!time.grouped) {
    const delivered = time.selected.some((day) => days[day] === 1);
    return () => delivered;
  }
  return (group) => days[time.selected[Math.floor(group / time.stride) % time.selected.length]!] === 1;
}

const deliveredDaysOf = new WeakMap<Cube, Uint8Array>();

function deliveredDays(cube: Cube): Uint8Array {
  const known = deliveredDaysOf.get(cube);
  if (known !== undefined) return known;
  const {codes, dictionary} = cube.dimensions[timeDimension]!;
  const days = new Uint8Array(dictionary.length);
  for (let cell = 0; cell < codes.length; ++cell) days[codes[cell]!] = 1;
  deliveredDaysOf.set(cube, days);
  return days;
}

/** The groups of the leaf plan that make a group of the plan that was asked for. */
export function leafGroupsOf({axes}: LeafPlan, group: number): readonly number[] {
  let groups: readonly number[] = [0];
  for (const {stride, leafStride, members} of axes) {
    const list = members[Math.floor(group / stride) % members.length]!;
    groups = groups.flatMap((before) => Array.from(list, (position) => before + position * leafStride));
  }
  return groups;
}

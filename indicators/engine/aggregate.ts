import {strengthOf} from "../vocabulary/sign-strength.js";
import {signCode} from "../vocabulary/signs.js";
import type {Plan} from "./compile.js";
import type {Cube, DictionaryColumn} from "./cube.js";
import {EvaluationError} from "./error.js";
import {gatherLeaves, leafPlan} from "./leaf-groups.js";
import {findRuns, tallyRuns} from "./runs.js";
import {tally, tallyBlocks, tallyPairs, tallyStrongest} from "./tally.js";

/** What the cells of each group of a plan come to. */
export interface Groups {
  /** Sum of the values; cells without a value add 0. */
  readonly sums: Float64Array;
  /** Number of cells found. */
  readonly counts: Int32Array;
  /** Rank of the strongest sign (vocabulary/sign-strength.ts). */
  readonly strengths: Int8Array;
}

/** Adds up the cells of a cube by the groups of a plan. Throws A109 if a cell was delivered twice. */
export function aggregate(plan: Plan, cube: Cube): Groups {
  if (cube.leavesOf === undefined) return aggregateCells(plan, cube);
  const leaves = leafPlan(plan, cube);
  return gatherLeaves(plan, leaves, aggregateCells(leaves.plan, cube), cube);
}

function aggregateCells(plan: Plan, cube: Cube): Groups {
  const sums = new Float64Array(plan.size);
  const counts = new Int32Array(plan.size);
  const active = activeColumns(plan, cube);
  const starts = findRuns(active);
  if (starts !== undefined) tallyRuns(active, starts, cube.wert, sums, counts);
  else if (active.length === 1) tally(active[0]!, cube.wert, sums, counts);
  else if (active.length === 2) tallyPairs(active[0]!, active[1]!, cube.wert, sums, counts);
  else tallyBlocks(active, cube.wert, sums, counts);
  for (let group = 0; group < plan.size; ++group) if (counts[group]! > plan.expected) throw deliveredTwice(cube);
  return {sums, counts, strengths: strengths(active, cube, counts, plan.required)};
}

/** A column of codes, and what each code adds to the number of the group. */
export interface ActiveColumn {
  readonly codes: DictionaryColumn["codes"];
  readonly offsets: Int32Array;
}

/** The dimensions that decide anything; one at least, so that there is something to count along. */
export function activeColumns(plan: Plan, cube: Cube): readonly ActiveColumn[] {
  const columns = plan.dimensions.map(({meta, offsets}) => ({codes: cube.dimensions[meta.id]!.codes, offsets}));
  const active = columns.filter(({offsets}) => offsets.some((offset) => offset !== 0));
  return active.length > 0 ? active : columns.slice(0, 1);
}

/** The number of the group that a cell falls to; negative if it is not selected. */
export function groupOf(columns: readonly ActiveColumn[], cell: number): number {
  let group = 0;
  for (const {codes, offsets} of columns) group += offsets[codes[cell]!]!;
  return group;
}

const plain = signCode("wert");

function strengths(columns: readonly ActiveColumn[], cube: Cube, counts: Int32Array, required: number): Int8Array {
  const result = new Int8Array(counts.length);
  const signed = new Int32Array(counts.length);
  const cells = signedCells(cube);
  const ofSigned = columns.map(({codes, offsets}) => ({codes: cells.codesOf(codes), offsets}));
  tallyStrongest(ofSigned, cells.strengths, result, signed);
  const ofPlain = strengthOf[plain]!;
  const ofMissing = strengthOf[signCode("fehlt")]!;
  for (let group = 0; group < result.length; ++group) {
    if (counts[group]! > signed[group]! && result[group]! < ofPlain) result[group] = ofPlain;
    if (counts[group]! < required && result[group]! < ofMissing) result[group] = ofMissing;
  }
  return result;
}

/** The cells of a cube that are not simply numbers: the same for every question. */
interface SignedCells {
  readonly strengths: Int8Array;
  /** The codes that a column has in these cells. */
  codesOf(codes: DictionaryColumn["codes"]): DictionaryColumn["codes"];
}

const signedCellsOf = new WeakMap<Cube, SignedCells>();

function signedCells(cube: Cube): SignedCells {
  const known = signedCellsOf.get(cube);
  if (known !== undefined) return known;
  const {zeichen} = cube;
  let n = 0;
  for (let i = 0; i < zeichen.length; ++i) if (zeichen[i] !== plain) ++n;
  const cells = new Int32Array(n);
  const ranks = new Int8Array(n);
  for (let i = 0, k = 0; i < zeichen.length; ++i) {
    if (zeichen[i] === plain) continue;
    cells[k] = i;
    ranks[k++] = strengthOf[zeichen[i]!]!;
  }
  const found = new Map<DictionaryColumn["codes"], DictionaryColumn["codes"]>();
  const codesOf = (codes: DictionaryColumn["codes"]): DictionaryColumn["codes"] => {
    let own = found.get(codes);
    if (own === undefined) found.set(codes, (own = taken(codes, cells)));
    return own;
  };
  const signed = {strengths: ranks, codesOf};
  signedCellsOf.set(cube, signed);
  return signed;
}

function taken(codes: DictionaryColumn["codes"], cells: Int32Array): DictionaryColumn["codes"] {
  const own = new (codes.constructor as Int32ArrayConstructor)(cells.length);
  for (let k = 0; k < cells.length; ++k) own[k] = codes[cells[k]!]!;
  return own;
}

function deliveredTwice({meta}: Cube): EvaluationError {
  return new EvaluationError(
    "A109",
    `cells delivered twice in cube: ${meta.id}`,
    `In „${meta.title}“ kommt dieselbe Zelle mehrfach vor; eine Summe wäre falsch.`
  );
}

import type {Functional} from "../published-space.js";
import type {AttackerSystem} from "./system.js";

/** A figure the attacker is after: a hidden cell or a sensitive combination, and what is known of its interval. */
export interface Target {
  readonly atoms: Int32Array;
  readonly coefficients: Float64Array;
  /** Sum of the atoms that bound propagation has fixed. */
  readonly known: number;
  /** The interval must be at least this wide. */
  readonly need: number;
  /** Least and largest value that a whole-number table attains (witnessed). */
  seenLow: number;
  seenHigh: number;
  /** Values that are proved to be out of reach beyond. */
  provedLow: number;
  provedHigh: number;
  /** True where neither witnesses nor proofs came to a decision within the limits. */
  unsettled: boolean;
}

/** The target of a functional, seen from the bounds of the system and one table that fits. */
export function createTarget(
  system: AttackerSystem,
  {row, value}: Functional,
  need: number,
  point: Float64Array | null
): Target {
  const free: number[] = [];
  const coefficients: number[] = [];
  let known = 0;
  let low = 0;
  let high = 0;
  let seen = 0;
  row.forEach((atom, k) => {
    const c = value ? value[k]! : 1;
    const small = system.low[atom]!;
    const large = system.high[atom]!;
    if (point) seen += c * point[atom]!;
    if (small === large) known += c * small;
    else {
      free.push(atom);
      coefficients.push(c);
    }
    low += c * (c > 0 ? small : large);
    high += c * (c > 0 ? large : small);
  });
  return {
    atoms: Int32Array.from(free),
    coefficients: Float64Array.from(coefficients),
    known,
    need,
    seenLow: point ? seen : Infinity,
    seenHigh: point ? seen : -Infinity,
    provedLow: low,
    provedHigh: high,
    unsettled: false
  };
}

/** The value of a target in a table. */
export function valueAt({atoms, coefficients, known}: Target, valueOf: (atom: number) => number): number {
  let sum = known;
  for (let k = 0; k < atoms.length; ++k) sum += coefficients[k]! * valueOf(atoms[k]!);
  return sum;
}

/** Notes that a table attains the value. */
export function witness(target: Target, value: number): void {
  if (value < target.seenLow) target.seenLow = value;
  if (value > target.seenHigh) target.seenHigh = value;
}

/** True if the interval is proved wide enough: two tables differ by as much as needed. */
export const isWide = ({seenLow, seenHigh, need}: Target): boolean => seenHigh - seenLow >= need;

/** True if the interval is proved too narrow. */
export const isNarrow = ({provedLow, provedHigh, need}: Target): boolean => provedHigh - provedLow < need;

/** True while neither is proved. */
export const isOpen = (target: Target): boolean => !isWide(target) && !isNarrow(target);

/** True once it is proved wide, or proved narrow and known whether it is exact. */
export const isSettled = (target: Target): boolean =>
  isWide(target) || (isNarrow(target) && (target.provedLow === target.provedHigh || target.seenLow < target.seenHigh));

/** How many of the targets are open. */
export const countOpen = (targets: readonly (Target | undefined)[]): number =>
  targets.reduce((count, target) => count + (target && isOpen(target) ? 1 : 0), 0);

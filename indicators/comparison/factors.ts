import type {Indicator} from "../definition/indicator.js";
import {selectionsOf} from "../definition/selections.js";
import type {Cube} from "../engine/cube.js";
import {completeParameters} from "../engine/request.js";
import {changedDimensions, type Factor, type Move, replaceSet, type Step} from "./factor.js";
import {deliveryWords, filterWords} from "./factor-words.js";
import {type Point, sameCells} from "./point.js";
import {selectionFactors} from "./selection-factors.js";

/** The factors in which two points differ, and how to get at every state between the points. */
export interface Factors {
  readonly factors: readonly Factor[];
  /** The point where exactly the factors whose bit is set are as at the second point. */
  state(changed: number): Point;
}

/**
 * By what a difference is split: by the choices of the definition (only for two
 * points of the same indicator), or by numerator and denominator.
 */
export type Split = "parameters" | "parts";

/** Most factors that are split: 256 states. */
export const mostFactors = 8;

/** Finds in what two points differ, in an order that depends on nothing but names. */
export function findFactors(a: Point, b: Point, split: Split): Factors {
  const definition =
    split === "parameters" && a.indicator === b.indicator
      ? parameterMoves(a.indicator, a, b)
      : selectionFactors(a, b, a.indicator === b.indicator);
  const cubes = new Set([...cubesBetween(a, definition), ...cubesBetween(b, [])]);
  const moves = [...definition, ...filterMoves(a, b, cubes), ...deliveryMoves(a, b, cubes)];
  const added = b.cubes.filter(({meta}) => !has(a.cubes, meta.id));
  // The same list where nothing is added: results are kept by it.
  const start = added.length === 0 ? a : {...a, cubes: [...a.cubes, ...added]};
  return {
    factors: moves.map(({id, kind, label, from, to}) => ({id, kind, label, from, to})),
    state: (changed) => applyMoves(start, moves, changed)
  };
}

function parameterMoves(indicator: Indicator, a: Point, b: Point): readonly Move[] {
  const [from, to] = [completeParameters(indicator, a.parameters), completeParameters(indicator, b.parameters)];
  return Object.entries(indicator.parameters)
    .filter(([name]) => from[name] !== to[name])
    .toSorted(byName)
    .map(([name, {label, options}]) => ({
      id: `parameter:${name}`,
      kind: "parameter",
      label,
      from: options[from[name]!]!,
      to: options[to[name]!]!,
      step: (point) => ({...point, parameters: {...point.parameters, [name]: to[name]!}})
    }));
}

function filterMoves(a: Point, b: Point, cubes: ReadonlySet<string>): readonly Move[] {
  const known = [...a.cubes, ...b.cubes].filter(({meta}) => cubes.has(meta.id));
  return changedDimensions(a.where, b.where).map((id) => ({
    id: `filter:${id}`,
    kind: "filter",
    ...filterWords(id, a.where[id], b.where[id], known),
    step: (point) => ({...point, where: replaceSet(point.where, id, b.where[id])})
  }));
}

function deliveryMoves(a: Point, b: Point, used: ReadonlySet<string>): readonly Move[] {
  return [...used].toSorted().flatMap((id): readonly Move[] => {
    const from = find(a.cubes, id);
    const to = find(b.cubes, id);
    if (from === undefined || to === undefined || sameCells(from, to)) return [];
    const step: Step = (point) => ({...point, cubes: point.cubes.map((cube) => (cube.meta.id === id ? to : cube))});
    return [{id: `delivery:${id}`, kind: "delivery", ...deliveryWords(from, to), step}];
  });
}

/** The point with the moves whose bit is set made. */
function applyMoves(start: Point, moves: readonly Move[], changed: number): Point {
  return moves.reduce<Point>((point, {step}, f) => ((changed >> f) & 1 ? step(point) : point), start);
}

/** Cubes that the definitions read that lie between a point and where the moves lead. */
function cubesBetween(a: Point, moves: readonly Move[]): readonly string[] {
  return Array.from({length: 2 ** Math.min(moves.length, mostFactors)}, (_, changed) => {
    const {indicator, parameters} = applyMoves(a, moves, changed);
    return selectionsOf(indicator, completeParameters(indicator, parameters)).map(({selection}) => selection.cube);
  }).flat();
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function has(cubes: readonly Cube[], id: string): boolean {
  return find(cubes, id) !== undefined;
}

function find(cubes: readonly Cube[], id: string): Cube | undefined {
  return cubes.find(({meta}) => meta.id === id);
}

import type {CodeMeta, Cube} from "../../indicators/engine/cube.js";
import {hasValue} from "../../indicators/vocabulary/sign-strength.js";
import {problem} from "../contract/codes.js";
import type {Problem} from "../contract/problem.js";
import {type CrossProviderPair, crossProviderPairs, type Side} from "./cross-provider-pairs.js";

/** How far two sources that count nearly the same lie apart, year by year. */
export interface CrossProviderResult extends Pick<CrossProviderPair, "id" | "title" | "corridor" | "explanation"> {
  readonly left: SideResult;
  readonly right: SideResult;
  /** Years that both are about. */
  readonly years: readonly YearResult[];
  /** A warning per year outside the corridor. */
  readonly problems: readonly Problem[];
}

export interface SideResult extends Side {
  /** German title of the cube. */
  readonly title: string;
  readonly register: string;
  readonly sample: boolean;
}

export interface YearResult {
  readonly year: number;
  readonly left: number;
  readonly right: number;
  /** Left over right. */
  readonly ratio: number;
  readonly within: boolean;
}

/**
 * Compares cubes of different providers about the same. Pairs of which a cube is
 * missing, or that have no year in common, are left out; so are a made-up and a
 * delivered one.
 */
export function compareProviders(
  cubes: ReadonlyMap<string, Cube>,
  pairs: readonly CrossProviderPair[] = crossProviderPairs
): CrossProviderResult[] {
  return pairs.flatMap((pair): CrossProviderResult[] => {
    const [left, right] = [cubes.get(pair.left.cube), cubes.get(pair.right.cube)];
    if (left === undefined || right === undefined || isSample(left) !== isSample(right)) return [];
    const others = totals(right, pair.right);
    const years = [...totals(left, pair.left)].flatMap(([year, value]): YearResult[] => {
      const other = others.get(year);
      if (other === undefined || other === 0) return [];
      const ratio = value / other;
      return [{year, left: value, right: other, ratio, within: ratio >= pair.corridor[0] && ratio <= pair.corridor[1]}];
    });
    if (years.length === 0) return [];
    const {id, title, corridor, explanation} = pair;
    const outside = years.filter(({within}) => !within);
    return [
      {
        id,
        title,
        corridor,
        explanation,
        left: sideOf(left, pair.left),
        right: sideOf(right, pair.right),
        years: years.sort((a, b) => a.year - b.year),
        problems: outside.map((year) => warning(pair, year, left, right))
      }
    ];
  });
}

const isSample = ({meta}: Cube): boolean => meta.deliveries.some(({sample}) => sample);

function sideOf(cube: Cube, side: Side): SideResult {
  const {title, register} = cube.meta;
  return {...side, title, register, sample: isSample(cube)};
}

function warning(
  {title, corridor}: CrossProviderPair,
  {year, left, right, ratio}: YearResult,
  a: Cube,
  b: Cube
): Problem {
  const message = `${title}, ${year}: ${german(left)} gegen ${german(right)}, das sind ${percent(ratio)}.`;
  const file = `${a.meta.id} / ${b.meta.id}`;
  return problem("P311", {file}, message, {expected: `${percent(corridor[0])} bis ${percent(corridor[1])}`});
}

/** The number of a side by year of the reference date; a year with a cell of unknown value, or with two dates, has none. */
function totals(cube: Cube, {codes}: Side): Map<number, number> {
  const {meta, length, dimensions, wert, zeichen} = cube;
  const wanted = meta.dimensions
    .filter(({id}) => id !== "stichtag")
    .map(({id, codes: known}) => {
      const chosen = codes[id];
      if (chosen !== undefined && !known.some((code) => code.id === chosen)) throw new Error(`unknown code: ${chosen}`);
      const takes = meta.sums === "derived" ? leavesOf(known, chosen) : cellsOf(known, chosen);
      return {column: dimensions[id]!.codes, takes: dimensions[id]!.dictionary.map((code) => takes.has(code))};
    });
  const date = dimensions["stichtag"]!;
  const years = date.dictionary.map((iso) => Number(iso.slice(0, 4)));
  const sums = new Map<number, number>();
  const dates = new Map<number, number>();
  const unknown = new Set<number>();
  for (let cell = 0; cell < length; ++cell) {
    if (!wanted.every(({column, takes}) => takes[column[cell]!])) continue;
    const at = date.codes[cell]!;
    const year = years[at]!;
    if (!hasValue(zeichen[cell]!) || (dates.get(year) ?? at) !== at) unknown.add(year);
    dates.set(year, at);
    sums.set(year, (sums.get(year) ?? 0) + wert[cell]!);
  }
  for (const year of unknown) sums.delete(year);
  return sums;
}

/** Of a table that prints totals: the code itself, or the codes that no other contains. */
function cellsOf(known: readonly CodeMeta[], chosen: string | undefined): Set<string> {
  return new Set(chosen === undefined ? known.flatMap(({id, parent}) => (parent === undefined ? [id] : [])) : [chosen]);
}

/** Of a table of leaves: everything that the code contains. */
function leavesOf(known: readonly CodeMeta[], chosen: string | undefined): Set<string> {
  if (chosen === undefined) return new Set(known.map(({id}) => id));
  const inside = new Set([chosen]);
  for (let size = 0; size !== inside.size;) {
    size = inside.size;
    for (const {id, parent} of known) if (parent !== undefined && inside.has(parent)) inside.add(id);
  }
  return inside;
}

const german = (value: number): string => value.toLocaleString("de-DE");

const percent = (ratio: number): string => `${(ratio * 100).toLocaleString("de-DE", {maximumFractionDigits: 1})} %`;

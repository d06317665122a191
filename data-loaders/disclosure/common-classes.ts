import type {PublishedTable, TableCode} from "./published-table.js";

/** The classes that two tables tell apart of one dimension: per table and code the classes that it is made of. */
export interface CommonClasses {
  readonly names: readonly string[];
  readonly of: readonly [readonly (readonly number[])[], readonly (readonly number[])[]];
}

type Dimension = PublishedTable["dimensions"][number];

/**
 * The finest classes of a dimension that two tables have: leaf codes, and where
 * codes are bands of age the ages between all limits, so that 15–64 beside
 * 18–64 has the class 15–17. A code that is divided in either table is made of
 * its parts; a code without age and without parts stands for itself.
 */
export function commonClasses(a: Dimension, b: Dimension): CommonClasses {
  const sides = [a.codes, b.codes] as const;
  const limits = limitsOf([...a.codes, ...b.codes]);
  const names: string[] = limits.slice(0, -1).map((from, i) => ageName(from, limits[i + 1]!));
  const own = new Map<string, number>();
  const children = new Map<string, Set<string>>();
  for (const {id, parent} of sides.flat()) {
    if (parent !== undefined) children.set(parent, (children.get(parent) ?? new Set()).add(id));
  }
  const classesOf = (code: TableCode, side: 0 | 1, seen: readonly string[] = []): readonly number[] => {
    const {id, from, to} = code;
    if (from !== undefined) return bandsOf(limits, from, to);
    const parts = [...(children.get(id) ?? [])].filter((part) => !seen.includes(part));
    if (parts.length > 0)
      return [...new Set(parts.flatMap((part) => classesOf(find(part, side), side, [...seen, id])))];
    if (!own.has(id)) own.set(id, names.push(id) - 1);
    return [own.get(id)!];
  };
  // The same id may be another band of age in the other table, so a code’s parts are looked for on its own side first.
  const find = (id: string, side: 0 | 1): TableCode =>
    sides[side].find((code) => code.id === id) ?? sides[1 - side]!.find((code) => code.id === id)!;
  const [first, second] = ([0, 1] as const).map((side) => sides[side].map((code) => classesOf(code, side)));
  return {names, of: [first!, second!]};
}

function limitsOf(codes: readonly TableCode[]): readonly number[] {
  const found = codes.flatMap(({from, to}) => (from === undefined ? [] : [from, to === undefined ? Infinity : to + 1]));
  return [...new Set(found)].sort((x, y) => x - y);
}

function bandsOf(limits: readonly number[], from: number, to: number | undefined): readonly number[] {
  const end = to === undefined ? Infinity : to + 1;
  return limits.flatMap((limit, i) => (limit >= from && limit < end ? [i] : []));
}

function ageName(from: number, end: number): string {
  if (end === Infinity) return `${from} und mehr`;
  return from === end - 1 ? `${from}` : `${from}–${end - 1}`;
}

import {commonClasses} from "./common-classes.js";
import {areaDimensions} from "./profiles.js";
import {errorAt, type PublishedTable} from "./published-table.js";

/** A table with the words that a message names it by, such as “einwohner-staaten, Ausgabe 2025”. */
export interface NamedTable {
  readonly name: string;
  readonly table: PublishedTable;
}

/** What a table says of some classes of persons: their number lies between low and high. */
export interface Statement {
  /** Position of the table among the two. */
  readonly side: 0 | 1;
  /** Joint classes, ascending. */
  readonly classes: readonly number[];
  readonly low: number;
  readonly high: number;
  /** The published sum; NaN where a part is hidden. */
  readonly value: number;
  /** Cells that are added up, and how many more are published as 0 without being listed. */
  readonly cells: readonly number[];
  readonly unlisted: number;
  readonly label: string;
}

export interface Statements {
  readonly statements: readonly Statement[];
  /** Names of the joint classes. */
  readonly names: readonly string[];
}

/**
 * What two tables of the same persons say of the classes that their common
 * dimensions tell apart. Characteristics that only one has are added up. A
 * table of leaves says something of every combination; one that lists its totals
 * says of each what it prints.
 */
export function statementsOf(tables: readonly [NamedTable, NamedTable]): Statements {
  const [a, b] = [tables[0].table, tables[1].table];
  const common = a.dimensions.flatMap((one) => {
    const other = b.dimensions.find(({id}) => id === one.id);
    return other === undefined ? [] : [{id: one.id, ...commonClasses(one, other)}];
  });
  const joint = new Map<string, number>();
  const names: string[] = [];
  const classesOf = (side: 0 | 1, codes: readonly number[]): readonly number[] => {
    let keys: readonly (readonly number[])[] = [[]];
    common.forEach(({of}, d) => {
      keys = keys.flatMap((key) => of[side][codes[d]!]!.map((own) => [...key, own]));
    });
    return keys
      .map((key) => {
        const text = key.join();
        const known = joint.get(text);
        if (known !== undefined) return known;
        joint.set(text, names.length);
        return names.push(key.map((k, d) => common[d]!.names[k]!).join(", ") || "insgesamt") - 1;
      })
      .sort((x, y) => x - y);
  };
  const ids = common.map(({id}) => id);
  const statements = ([0, 1] as const).flatMap((side) =>
    ofTable(tables[side], side, ids, (codes) => classesOf(side, codes))
  );
  return {statements: [...statements, ...unlistedOf(tables, statements, ids, names)], names};
}

/** What a table of leaves says of classes that only the other one lists: that they are published as 0. */
function unlistedOf(
  tables: readonly [NamedTable, NamedTable],
  statements: readonly Statement[],
  common: readonly string[],
  names: readonly string[]
): readonly Statement[] {
  return ([0, 1] as const).flatMap((side) => {
    const {name, table} = tables[side];
    if (!table.complete) return [];
    const listed = new Set(statements.flatMap((one) => (one.side === side ? one.classes : [])));
    const {possible, isNode} = spreadOf(table, common);
    const high = table.error * (isNode ? 1 : possible);
    return names.flatMap((className, k): Statement[] => {
      if (listed.has(k)) return [];
      const label = `${name}: ${className}`;
      return [{side, classes: [k], low: 0, high, value: 0, cells: [], unlisted: possible, label}];
    });
  });
}

/** How many leaf cells a class of the common dimensions may have, and whether the program hands its count down. */
function spreadOf(table: PublishedTable, common: readonly string[]) {
  const rest = table.dimensions.filter(({id}) => !common.includes(id));
  const possible = table.complete ? rest.reduce((n, {codes}) => n * leavesOf(codes), 1) : 1;
  return {possible, isNode: table.complete && isHandedDown(table, common)};
}

function ofTable(
  {name, table}: NamedTable,
  side: 0 | 1,
  common: readonly string[],
  classesOf: (codes: readonly number[]) => readonly number[]
): readonly Statement[] {
  const axes = common.map((id) => table.dimensions.findIndex((one) => one.id === id));
  const rest = table.dimensions.map((_, d) => d).filter((d) => !axes.includes(d));
  const isTotal = rest.map((d) => totalsOf(table.dimensions[d]!.codes));
  const groups = new Map<string, {readonly codes: readonly number[]; readonly cells: number[]}>();
  for (let cell = 0; cell < table.values.length; ++cell) {
    if (!table.complete && !rest.every((d, i) => isTotal[i]!.has(table.codes[d]![cell]!))) continue;
    const codes = axes.map((d) => table.codes[d]![cell]!);
    const key = codes.join();
    const group = groups.get(key) ?? {codes, cells: []};
    group.cells.push(cell);
    groups.set(key, group);
  }
  const {possible, isNode} = spreadOf(table, common);
  return [...groups.values()].map(({codes, cells}): Statement => {
    const value = sum(cells.map((cell) => table.values[cell]!));
    const unlisted = Math.max(0, possible - cells.length);
    const errors = cells.map((cell) => errorAt(table, cell));
    const slack = isNode ? Math.max(table.error, ...errors) : sum(errors) + unlisted * table.error;
    const least = isNode ? value - slack : sum(cells.map((cell, k) => Math.max(0, table.values[cell]! - errors[k]!)));
    const known = !Number.isNaN(value);
    return {
      side,
      classes: classesOf(codes),
      low: known ? Math.max(0, least) : 0,
      high: known ? value + slack : Infinity,
      value,
      cells,
      unlisted,
      label: `${name}: ${axes.map((d, i) => table.dimensions[d]!.codes[codes[i]!]!.id).join(", ") || "insgesamt"}`
    };
  });
}

function totalsOf(codes: PublishedTable["dimensions"][number]["codes"]): ReadonlySet<number> {
  return new Set(codes.flatMap(({parent}, k) => (parent === undefined ? [k] : [])));
}

function leavesOf(codes: PublishedTable["dimensions"][number]["codes"]): number {
  const parents = new Set(codes.map(({parent}) => parent));
  return codes.filter(({id}) => !parents.has(id)).length;
}

/** Whether the program hands a count down through exactly these characteristics first: then it is off by no more than a cell. */
function isHandedDown({dimensions}: PublishedTable, common: readonly string[]): boolean {
  const order = dimensions
    .map(({id}) => id)
    .sort((x, y) => Number(areaDimensions.includes(y)) - Number(areaDimensions.includes(x)));
  return order.slice(0, common.length).every((id) => common.includes(id));
}

/** The sum of some numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

import type {Cube} from "../../indicators/engine/cube.js";
import {appendCells} from "./leaf-cells.js";
import {cellNames, type PublishedTable} from "./published-table.js";

/** What was last released of one date of a cube: by cell its value, NaN where hidden. */
export interface Released {
  readonly values: ReadonlyMap<string, number>;
  /** A released value was off the true count by at most this. */
  readonly error: number;
}

/** Finds what was last released of a date of the cube; undefined where nothing was. */
export type EarlierRelease = (date: string) => Released | undefined;

/** A released table by the names of its cells. */
export function releasedOf(table: PublishedTable): Released {
  const names = cellNames(table);
  return {values: new Map(names.map((name, cell) => [name, table.values[cell]!])), error: table.error};
}

/**
 * The released value of a cell, if it still says the truth of the count as
 * delivered now; then it stays, so that a revision shows nothing of the counts
 * that it left alone. A count that fell to nothing keeps a released base: that it
 * became 0 would tell that nobody is left. A value changes only where the count
 * left the interval that was known of it, and then there are again as many
 * possible counts as the base.
 */
export function keptValue(count: number, name: string, {values, error}: Released, base: number): number | undefined {
  const value = values.get(name) ?? 0;
  const stillTrue = Math.abs(count - value) <= error || (count === 0 && value === base);
  return stillTrue ? value : undefined;
}

/** A cube of leaf cells with those added that were released as the base and are not delivered any more. */
export function withReleasedCells(cube: Cube, earlier: EarlierRelease, base: number): Cube {
  const {meta, dimensions, length} = cube;
  const others = meta.dimensions.filter(({id}) => id !== "stichtag");
  const days = dimensions["stichtag"];
  const added: (readonly number[])[] = [];
  (days?.dictionary ?? [""]).forEach((date, day) => {
    const released = earlier(date);
    if (released === undefined) return;
    const present = new Set<string>();
    for (let cell = 0; cell < length; ++cell) {
      if (days === undefined || days.codes[cell] === day) present.add(nameOf(cube, cell));
    }
    for (const [name, value] of released.values) {
      if (value !== base || present.has(name)) continue;
      const codes = name.split("|").map((id, d) => others[d]!.codes.findIndex((code) => code.id === id));
      if (codes.includes(-1)) continue;
      const byId = new Map(others.map(({id}, d) => [id, codes[d]!]));
      added.push(meta.dimensions.map(({id}) => (id === "stichtag" ? day : byId.get(id)!)));
    }
  });
  return added.length === 0 ? cube : appendCells(cube, added);
}

/** The codes of a cell joined, without its date: its name in every edition. */
export function nameOf({meta, dimensions}: Cube, cell: number): string {
  return meta.dimensions
    .flatMap(({id}) => (id === "stichtag" ? [] : [dimensions[id]!.dictionary[dimensions[id]!.codes[cell]!]!]))
    .join("|");
}

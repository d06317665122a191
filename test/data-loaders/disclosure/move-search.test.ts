import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {MoveSearch} from "../../../data-loaders/disclosure/move-search.js";
import {sumSystem} from "../../../data-loaders/disclosure/sums.js";
import {small} from "./small.js";
import {flat, tabulate} from "./tabulate.js";

/** A table of 3 × 3 × 2 classes, of which the cells that the mask names may change. */
function opened(leaves: readonly number[], mayChange: (cell: number) => boolean) {
  const {cells, hierarchy} = tabulate([flat("x", 3), flat("y", 3), flat("z", 2)], leaves);
  const {universe, cell} = small(cells, hierarchy);
  const system = sumSystem(universe);
  const search = () => new MoveSearch(system, (j) => (mayChange(j) ? universe.value[j]! : -1));
  return {universe, cell, system, search};
}

const counts = fc.array(fc.nat({max: 4}), {minLength: 18, maxLength: 18});

describe("MoveSearch", () => {
  test("every table of a walk agrees with every sum, takes nobody from where none is, and leaves published cells alone (Diaconis and Sturmfels 1998)", () => {
    let found = 0;
    fc.assert(
      fc.property(
        counts,
        fc.nat({max: 2 ** 30}),
        fc.array(fc.nat({max: 47}), {minLength: 20}),
        (leaves, mask, cells) => {
          const mayChange = (j: number) => ((mask >> (j % 30)) & 1) === 1;
          const {universe, system, search} = opened(leaves, mayChange);
          const moves = search();
          for (const [i, j] of cells.entries()) {
            const sign = i % 2 === 0 ? 1 : -1;
            const before = moves.by.slice();
            const moved = moves.move(j, sign, 200);
            if (moved.length > 0) ++found;
            expect(moves.by[j]! - before[j]!).toBe(moved.length > 0 ? sign : 0);
            const differing = Array.from(before.keys()).filter((column) => moves.by[column] !== before[column]);
            expect(Array.from(moved).sort((a, b) => a - b)).toEqual(differing);
          }
          const all = Int32Array.from({length: system.columnCount}, (_, column) => column);
          expect(system.balances(Float64Array.from(moves.by), all)).toBe(true);
          universe.value.forEach((count, j) => {
            expect(count + moves.by[j]!).toBeGreaterThanOrEqual(0);
            if (!mayChange(j)) expect(moves.by[j]).toBe(0);
          });
        }
      ),
      {numRuns: 150, seed: 7}
    );
    expect(found).toBeGreaterThan(100);
  });

  test("two searches of the same table find the same moves", () => {
    fc.assert(
      fc.property(counts, fc.nat({max: 47}), (leaves, j) => {
        const {search} = opened(leaves, () => true);
        const [one, other] = [search(), search()];
        for (const sign of [1, 1, -1, 1] as const) expect(one.move(j, sign, 50)).toEqual(other.move(j, sign, 50));
      }),
      {numRuns: 60, seed: 8}
    );
  });

  test("finds the move of eight corners where nothing else is hidden, and none where a corner is published or empty", () => {
    const leaves = Array.from({length: 18}, () => 2);
    const corners = Array.from({length: 8}, (_, i) => `x${i >> 2} y${(i >> 1) & 1} z${i & 1}`);
    const {cell} = opened(leaves, () => true);
    const hidden = new Set(corners.map(cell));
    const whole = opened(leaves, (j) => hidden.has(j)).search();
    expect(whole.move(cell(corners[0]!), 1, 100).length).toBe(8);
    expect(corners.map((name) => whole.by[cell(name)])).toEqual([1, -1, -1, 1, -1, 1, 1, -1]);
    const published = opened(leaves, (j) => hidden.has(j) && j !== cell(corners[7]!)).search();
    expect(published.move(cell(corners[0]!), 1, 1000)).toEqual([]);
    const empty = opened(leaves.with(8, 0), (j) => hidden.has(j));
    expect(empty.universe.value[cell(corners[6]!)]).toBe(0);
    expect(empty.search().move(cell(corners[0]!), -1, 1000)).toEqual([]);
    expect(empty.search().move(cell(corners[0]!), 1, 1000).length).toBe(8);
  });

  test("moves a column as soon as it is released", () => {
    const leaves = Array.from({length: 18}, () => 1);
    const {universe, cell, search} = opened(leaves, () => false);
    const moves = search();
    const corners = Array.from({length: 8}, (_, i) => cell(`x${i >> 2} y${(i >> 1) & 1} z${i & 1}`));
    expect(moves.move(corners[0]!, 1, 100)).toEqual([]);
    for (const j of corners) moves.release(j, universe.value[j]!);
    expect(moves.move(corners[0]!, 1, 100).length).toBe(8);
  });
});

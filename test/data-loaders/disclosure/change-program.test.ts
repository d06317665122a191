import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {solver} from "../../../data-loaders/disclosure/audit/linear-program.js";
import {ChangeProgram, type Change} from "../../../data-loaders/disclosure/change-program.js";
import {truePoint} from "../../../data-loaders/disclosure/audit/true-point.js";
import {small} from "./small.js";
import {flat, tabulate} from "./tabulate.js";

const highs = await solver();
const rule = {threshold: 3, zeros: "protect"} as const;
const counts = fc.array(fc.nat({max: 12}), {minLength: 18, maxLength: 18});

/** The eight classes at which two values of each dimension meet, the last dimension running fastest. */
const corners = Array.from({length: 8}, (_, i) => `x${i >> 2} y${(i >> 1) & 1} z${i & 1}`);
const nameOf = (leaf: number) => `x${leaf % 3} y${Math.floor(leaf / 3) % 3} z${Math.floor(leaf / 9)}`;
const isLeaf = (name: string) => !name.includes("Insg");

function opened(leaves: readonly number[], hidden: (cell: string) => boolean) {
  const {cells, hierarchy} = tabulate([flat("x", 3), flat("y", 3), flat("z", 2)], leaves);
  const {universe, cell} = small(cells, hierarchy);
  const suppressed = Uint8Array.from(cells.trim().split("\n").slice(1), (line) =>
    hidden(line.split(",").slice(0, -1).join(" ")) ? 1 : 0
  );
  const point = truePoint(highs, universe)!;
  return {
    universe,
    cell,
    suppressed,
    program: new ChangeProgram(highs, {universe, rule}, suppressed, universe.value, point)
  };
}

describe("ChangeProgram", () => {
  test("the cheapest change moves its figure far enough, agrees with every sum, and costs what its published cells are worth (Kelly, Golden and Assad 1992)", () => {
    fc.assert(
      fc.property(counts, fc.nat({max: 17}), (leaves, at) => {
        const {universe, cell, suppressed, program} = opened(leaves, isLeaf);
        const figure = cell(nameOf(at));
        const {by, loss} = program.cheapest(figure, 3)!;
        expect(by[figure]).toBeGreaterThanOrEqual(3 - 1e-6);
        for (const [j, b] of by.entries()) expect(universe.value[j]! + b).toBeGreaterThanOrEqual(-1e-6);
        const published = Array.from(universe.value.keys()).filter((j) => !suppressed[j]);
        const worth = published.reduce((sum, j) => sum + (universe.value[j]! + 1) * Math.abs(by[j]!), 0);
        expect(loss > 0).toBe(worth > 1e-6);
        program.dispose();
      }),
      {numRuns: 60, seed: 5}
    );
  });

  test("the order of questions does not matter: every change is looked for from none at all", () => {
    fc.assert(
      fc.property(counts, fc.nat({max: 17}), fc.nat({max: 17}), (leaves, before, after) => {
        const one = opened(leaves, isLeaf);
        const two = opened(leaves, isLeaf);
        one.program.cheapest(one.cell(nameOf(before)), 3);
        expect(one.program.cheapest(one.cell(nameOf(after)), 3)).toEqual(
          two.program.cheapest(two.cell(nameOf(after)), 3)
        );
        one.program.dispose();
        two.program.dispose();
      }),
      {numRuns: 60, seed: 6}
    );
  });

  test("makes fractions whole without moving a published cell that the change leaves alone", () => {
    const leaves = Array.from({length: 18}, () => 5);
    const {universe, cell, suppressed, program} = opened(leaves, (name) => corners.includes(name));
    const by = new Float64Array(program.system.columnCount);
    for (const [i, name] of corners.entries()) by[cell(name)] = [0, 3, 5, 6].includes(i) ? 1.5 : -1.5;
    const change: Change = {by, loss: 0};
    program.makeWhole(change);
    expect(by.every(Number.isInteger)).toBe(true);
    for (let j = 0; j < universe.cellCount; ++j) if (!suppressed[j]) expect(by[j]).toBe(0);
    program.dispose();
  });

  test("makes fractions whole without falling short of what the change was looked for", () => {
    const leaves = Array.from({length: 18}, () => 5);
    const {cell, program} = opened(leaves, (name) => corners.includes(name));
    const figure = cell(corners[0]!);
    for (const by of [2, -2]) {
      const change: Change = {by: new Float64Array(program.system.columnCount), loss: 0, wish: {figure, by}};
      for (const [i, name] of corners.entries())
        change.by[cell(name)] = ([0, 3, 5, 6].includes(i) ? 1.25 : -1.25) * Math.sign(by);
      program.makeWhole(change);
      expect(change.by.every(Number.isInteger)).toBe(true);
      expect(change.by[figure]! / by).toBeGreaterThanOrEqual(1);
    }
    program.dispose();
  });
});

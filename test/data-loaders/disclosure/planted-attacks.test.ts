import {describe, expect, it} from "vitest";
import {audit} from "../../../data-loaders/disclosure/audit/audit.js";
import {protectBySuppression} from "../../../data-loaders/disclosure/protect.js";
import {suppress} from "../../../data-loaders/disclosure/suppression.js";
import {compactUniverse, type Universe} from "../../../data-loaders/disclosure/universe.js";

const rule = {threshold: 3, zeros: "protect"} as const;

/** Cells as lists of atoms, with their counts. */
function universe(atomCount: number, cells: readonly (readonly [atoms: readonly number[], value: number])[]): Universe {
  const start = Int32Array.from([
    0,
    ...cells.map(
      (
        (n) =>
        ([atoms]) =>
          (n += atoms.length)
      )(0)
    )
  ]);
  const index = Int32Array.from(cells.flatMap(([atoms]) => atoms));
  return compactUniverse(
    {start, index},
    atomCount,
    Float64Array.from(cells, ([, value]) => value)
  );
}

const nothingHidden = (u: Universe) => new Uint8Array(u.cellCount);

describe("planted attacks", () => {
  // Ages 15-17, 18-64 and the rest: 2, 130 and 60 persons.
  const windows = universe(3, [
    [[0, 1], 132],
    [[1], 130],
    [[0, 1, 2], 192]
  ]);
  const difference = {cells: [0, 1], coefficients: [1, -1]};

  it("variant against variant: 132 aged 15-64 and 130 aged 18-64 give two away", async () => {
    const found = await audit({
      universe: windows,
      rule,
      hidden: nothingHidden(windows),
      sensitiveCombinations: [difference]
    });
    expect(found.publishable).toBe(false);
    expect(found.exact.map(({kind, index, low, high}) => [kind, index, low, high])).toEqual([["combination", 0, 2, 2]]);
  });

  it("protects the difference of two variants by hiding one of them", async () => {
    const {suppressed, audit: result} = await protectBySuppression({
      universe: windows,
      rule,
      sensitiveCombinations: [difference],
      forcedPublished: Uint8Array.of(0, 0, 1)
    });
    expect(suppressed[0]! + suppressed[1]!).toBeGreaterThan(0);
    expect(result.publishable).toBe(true);
  });

  // Two groups of 17: a hidden numerator with its complement, beside a second pair.
  const pairs = universe(4, [
    [[0], 2],
    [[1], 15],
    [[0, 1], 17],
    [[2], 9],
    [[3], 8],
    [[2, 3], 17],
    [[0, 2], 11],
    [[1, 3], 23]
  ]);
  const hidden = Uint8Array.of(1, 1, 0, 1, 1, 0, 0, 0);

  it("rate against denominator: 11,8 % of 17 are two persons", async () => {
    const before = await audit({universe: pairs, rule, hidden, depth: "exact"});
    expect(before.publishable).toBe(true);
    // One decimal: 11.75 to 11.85 per cent of 17.
    const rate = {cells: [0], coefficients: [1], low: (17 * 11.75) / 100, high: (17 * 11.85) / 100};
    const found = await audit({universe: pairs, rule, hidden, constraints: [rate]});
    expect(found.exact.map(({index, low}) => [index, low])).toContainEqual([0, 2]);
    expect(found.publishable).toBe(false);
  });

  it("balance: stock = stock + in − out makes a single hidden inflow exact", async () => {
    // Stock before 100, in 2, out 5, stock after 97: four separate cells, tied by the balance alone.
    const stock = universe(4, [
      [[0], 100],
      [[1], 2],
      [[2], 5],
      [[3], 97]
    ]);
    const onlyIn = Uint8Array.of(0, 1, 0, 0);
    const balance = {cells: [0, 1, 2, 3], coefficients: [1, 1, -1, -1], low: 0, high: 0};
    expect((await audit({universe: stock, rule, hidden: onlyIn})).publishable).toBe(true);
    const found = await audit({universe: stock, rule, hidden: onlyIn, constraints: [balance]});
    expect(found.exact.map(({index, low}) => [index, low])).toEqual([[1, 2]]);
    const {suppressed} = suppress({universe: stock, rule, constraints: [balance]});
    expect(suppressed[1]).toBe(1);
    expect(suppressed[0]! + suppressed[2]! + suppressed[3]!).toBeGreaterThan(0);
  });

  it("takes a count that arrives hidden (NaN) for unknown, and finds what its neighbours tell of it", async () => {
    const open = universe(4, [
      [[0], NaN],
      [[1], NaN],
      [[0, 1], 20],
      [[2], 9],
      [[3], 8],
      [[0, 2], 11],
      [[1, 3], 26]
    ]);
    const arrived = Uint8Array.of(1, 1, 0, 0, 0, 0, 0);
    const found = await audit({universe: open, rule, hidden: arrived, forcedSuppressed: arrived});
    expect(found.exact.map(({index, low}) => [index, low])).toEqual([
      [0, 2],
      [1, 18]
    ]);
    const {suppressed, audit: result} = await protectBySuppression({
      universe: open,
      rule,
      forcedSuppressed: arrived
    });
    expect(result.publishable).toBe(true);
    expect([...suppressed].filter(Boolean).length).toBeGreaterThan(2);
  });
});

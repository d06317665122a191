import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {audit} from "../../../data-loaders/disclosure/audit/audit.js";
import {isSensitive} from "../../../data-loaders/disclosure/primary.js";
import {protectBySuppression} from "../../../data-loaders/disclosure/protect.js";
import {isLinearlySafe, suppress} from "../../../data-loaders/disclosure/suppression.js";
import {compactUniverse, type Universe} from "../../../data-loaders/disclosure/universe.js";
import {enumerateIntervals} from "./enumerate.js";

interface Sketch {
  readonly counts: readonly number[];
  readonly cells: readonly (readonly number[])[];
}

/** Random cells over up to seven atoms: hierarchies, crossing groups, overlapping variants; the last is the total. */
const sketch = fc
  .record({
    counts: fc.array(fc.nat({max: 3}), {minLength: 2, maxLength: 7}),
    groups: fc.array(fc.nat({max: 127}), {maxLength: 6}),
    leaves: fc.nat({max: 127})
  })
  .map(({counts, groups, leaves}): Sketch => {
    const members = (mask: number) => counts.flatMap((_, a) => ((mask >> a) & 1 ? [a] : []));
    const own = members(leaves).map((a) => [a]);
    return {counts, cells: [...own, ...groups.map(members).filter((m) => m.length > 0), counts.map((_, a) => a)]};
  });

/** Crossed tables of two dimensions, linked to a third margin. */
const crossed = fc.array(fc.nat({max: 3}), {minLength: 6, maxLength: 6}).map((counts): Sketch => {
  const all = [0, 1, 2, 3, 4, 5];
  const rows = [0, 1].map((r) => [0, 1, 2].map((c) => r * 3 + c));
  const columns = [0, 1, 2].map((c) => [c, c + 3]);
  const variants = [
    [0, 1],
    [1, 2],
    [0, 4, 5]
  ];
  return {counts, cells: [...all.map((a) => [a]), ...rows, ...columns, ...variants, all]};
});

function universe({counts, cells}: Sketch): Universe {
  const start = new Int32Array(cells.length + 1);
  cells.forEach((members, j) => (start[j + 1] = start[j]! + members.length));
  const value = Float64Array.from(cells, (members) => members.reduce((sum, a) => sum + counts[a]!, 0));
  return compactUniverse({start, index: Int32Array.from(cells.flat())}, counts.length, value);
}

const rule = fc.record({
  threshold: fc.constantFrom(2, 3),
  zeros: fc.constantFrom("protect" as const, "published" as const)
});

describe("the audit against exhaustive enumeration of all whole-number tables", () => {
  it("computes the interval of every hidden cell of any pattern", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(sketch, crossed), rule, fc.nat(), async (s, r, mask) => {
        const u = universe(s);
        const last = u.cellCount - 1;
        const hidden = Uint8Array.from(u.value, (v, j) =>
          j < last && (mask >> (j % 31)) & 1 && (r.zeros === "protect" || v > 0) ? 1 : 0
        );
        const expected = enumerateIntervals(u, hidden, r.zeros === "published" ? 1 : 0);
        const result = await audit({universe: u, rule: r, hidden, depth: "exact"});
        expect(result.contradictions).toEqual([]);
        for (const {index, low, high} of result.intervals)
          expect([index, low, high]).toEqual([index, ...expected[index]!]);
      }),
      {numRuns: 150, seed: 1}
    );
  });

  it("passes a pattern exactly if no hidden cell is exact, no sensitive one narrow or published", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(sketch, crossed), rule, fc.nat(), async (s, r, mask) => {
        const u = universe(s);
        const last = u.cellCount - 1;
        const hidden = Uint8Array.from(u.value, (v, j) =>
          j < last && (isSensitive(v, r) || ((mask >> (j % 31)) & 1 && v > 0)) ? 1 : 0
        );
        const bounds = enumerateIntervals(u, hidden, r.zeros === "published" ? 1 : 0);
        const bad = bounds.some(([low, high], j) => {
          const sensitive = isSensitive(u.value[j]!, r);
          return hidden[j] ? high - low < (sensitive ? r.threshold : 1) : sensitive;
        });
        const result = await audit({universe: u, rule: r, hidden});
        expect(result.publishable).toBe(!bad);
      }),
      {numRuns: 150, seed: 2}
    );
  });

  it("confirms every protected table, and elimination and repair leave no hole", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(sketch, crossed), rule, async (s, r) => {
        const u = universe(s);
        fc.pre(u.value.at(-1)! >= 2 * r.threshold);
        const forcedPublished = Uint8Array.from(u.value, (_, j) => (j === u.cellCount - 1 ? 1 : 0));
        const {
          suppressed,
          audit: result,
          elimination
        } = await protectBySuppression({universe: u, rule: r, forcedPublished});
        fc.pre(elimination.lost.length === 0);
        const bounds = enumerateIntervals(u, suppressed, r.zeros === "published" ? 1 : 0);
        bounds.forEach(([low, high], j) => {
          if (result.publishable && suppressed[j])
            expect(high - low).toBeGreaterThanOrEqual(isSensitive(u.value[j]!, r) ? r.threshold : 1);
        });
      }),
      {numRuns: 150, seed: 3}
    );
  });
});

describe("sequential Gaussian elimination", () => {
  it("hides no cell that could be published: each secondary cell, published alone, makes a sensitive one derivable", () => {
    fc.assert(
      fc.property(fc.oneof(sketch, crossed), rule, (s, r) => {
        const input = {universe: universe(s), rule: r, margin: 0};
        const {suppressed, primary, lost} = suppress(input);
        fc.pre(lost.length === 0);
        expect(isLinearlySafe(input, suppressed)).toBe(true);
        suppressed.forEach((hidden, j) => {
          if (!hidden || primary[j]) return;
          const without = suppressed.slice();
          input.universe.value.forEach((_, k) => {
            if (sameAtoms(input.universe, j, k)) without[k] = 0;
          });
          expect(isLinearlySafe(input, without)).toBe(false);
        });
      }),
      {numRuns: 300, seed: 4}
    );
  });

  it("does not depend on the order of the cells or the numbering of the classes", () => {
    fc.assert(
      fc.property(fc.oneof(sketch, crossed), rule, fc.infiniteStream(fc.nat()), (s, r, random) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((x) => [random.next().value as number, x] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, x]) => x);
        const atoms = shuffle(s.counts.map((_, a) => a));
        const cells = shuffle(s.cells.map((_, j) => j));
        const counts = s.counts.slice();
        atoms.forEach((to, from) => (counts[to] = s.counts[from]!));
        const loss = (u: Universe) =>
          suppress({universe: u, rule: r}).suppressed.reduce((sum, hidden, j) => sum + (hidden ? u.value[j]! : 0), 0);
        expect(loss(universe({counts, cells: cells.map((j) => s.cells[j]!.map((a) => atoms[a]!))}))).toBe(
          loss(universe(s))
        );
      }),
      {numRuns: 200, seed: 5}
    );
  });

  it("gives cells of the same persons one fate", () => {
    fc.assert(
      fc.property(sketch, rule, fc.nat(), (s, r, pick) => {
        const twin = s.cells[pick % s.cells.length]!;
        const u = universe({...s, cells: [...s.cells, twin]});
        const {suppressed} = suppress({universe: u, rule: r});
        expect(suppressed.at(-1)).toBe(suppressed[pick % s.cells.length]);
      }),
      {numRuns: 100, seed: 6}
    );
  });
});

function sameAtoms({cells: {start, index}}: Universe, a: number, b: number): boolean {
  return index.slice(start[a]!, start[a + 1]!).join(" ") === index.slice(start[b]!, start[b + 1]!).join(" ");
}

import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {drawsOf, samplesKey} from "../../../data-loaders/disclosure/draws.js";
import {roundAdditively} from "../../../data-loaders/disclosure/additive-rounding.js";
import type {Step} from "../../../data-loaders/disclosure/split-groups.js";

/** Tables of area (in two districts) × sex × group, with many small counts and many zeros. */
const table = fc
  .record({areas: fc.integer({min: 1, max: 6}), groups: fc.integer({min: 1, max: 4}), base: fc.constantFrom(3, 5, 10)})
  .chain(({areas, groups, base}) =>
    fc
      .array(fc.oneof(fc.nat({max: 4}), fc.nat({max: 60}), fc.constant(0)), {
        minLength: areas * 2 * groups,
        maxLength: areas * 2 * groups
      })
      .map((counts) => ({counts, base, steps: stepsOf(areas, groups)}))
  );

function stepsOf(areas: number, groups: number): Step[] {
  const n = areas * 2 * groups;
  const column = (dimension: string, size: number, code: (atom: number) => number): Step => ({
    dimension,
    size,
    codes: Int32Array.from({length: n}, (_, atom) => code(atom))
  });
  const area = (atom: number) => Math.floor(atom / (2 * groups));
  return [
    column("area", 2, (atom) => area(atom) % 2),
    column("area", areas, area),
    column("sex", 2, (atom) => Math.floor(atom / groups) % 2),
    column("group", groups, (atom) => atom % groups)
  ];
}

/** Sums of counts by all that the first steps tell apart. */
function sumsOf(values: ArrayLike<number>, steps: readonly Step[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (let i = 0; i < values.length; ++i) {
    const key = steps.map(({codes}) => codes[i]).join();
    sums.set(key, (sums.get(key) ?? 0) + values[i]!);
  }
  return sums;
}

describe("roundAdditively", () => {
  it("gives multiples of the base that are off by less than the base, at every node of the tree", () => {
    fc.assert(
      fc.property(table, fc.string(), ({counts, base, steps}, seed) => {
        const {atoms} = roundAdditively(counts, base, steps, drawsOf(samplesKey, seed));
        for (let depth = 0; depth <= steps.length; ++depth) {
          const rounded = sumsOf(atoms, steps.slice(0, depth));
          for (const [key, sum] of sumsOf(counts, steps.slice(0, depth))) {
            expect(rounded.get(key)! % base).toBe(0);
            expect(Math.abs(rounded.get(key)! - sum)).toBeLessThan(base);
            if (sum === 0) expect(rounded.get(key)).toBe(0);
            if (sum % base === 0 && depth > 0) expect(rounded.get(key)).toBe(sum);
          }
        }
      }),
      {numRuns: 300}
    );
  });

  it("takes over sums that are published elsewhere", () => {
    fc.assert(
      fc.property(table, fc.nat(), ({counts, base, steps}, seed) => {
        const areaOf = steps[1]!.codes;
        const own = sumsOf(counts, [steps[1]!]);
        const values = Float64Array.from({length: steps[1]!.size}, (_, a) => {
          const sum = own.get(String(a)) ?? 0;
          // Near its own count, or elsewhere, as where the other table was rounded across its tree.
          return sum === 0 ? 0 : base * (Math.floor(sum / base) + ((seed + a) % 4));
        });
        const {atoms, missed} = roundAdditively(counts, base, steps, drawsOf(samplesKey, "x"), {
          groups: areaOf,
          values
        });
        expect(missed).toBe(0);
        for (const [key, sum] of sumsOf(atoms, [steps[1]!])) expect(sum).toBe(values[Number(key)]);
      }),
      {numRuns: 200}
    );
  });

  it("says how many published sums nobody is there for, and leaves them at 0", () => {
    const anchors = {groups: Int32Array.of(0, 0, 1, 1), values: Float64Array.of(5, 10)};
    const {atoms, missed} = roundAdditively([0, 0, 4, 3], 5, stepsOf(1, 2), drawsOf(samplesKey, "x"), anchors);
    expect([...atoms]).toEqual([0, 0, 5, 5]);
    expect(missed).toBe(1);
  });

  it("shifts nothing on average where no sum across the tree is at stake (unbiased: Cox 1987)", () => {
    const counts = [1, 2, 3, 4, 6, 7, 11, 0, 1];
    const steps = [{dimension: "group", size: 9, codes: Int32Array.from(counts.keys())}];
    const mean = new Float64Array(9);
    const runs = 4000;
    for (let seed = 0; seed < runs; ++seed) {
      roundAdditively(counts, 5, steps, drawsOf(samplesKey, String(seed))).atoms.forEach(
        (value, i) => (mean[i]! += value / runs)
      );
    }
    mean.forEach((value, i) => expect(Math.abs(value - counts[i]!)).toBeLessThan(0.25));
  });

  it("gives the same numbers for the same seed", () => {
    const steps = stepsOf(4, 3);
    const counts = Array.from({length: 24}, (_, i) => (i * 7) % 13);
    const round = (seed: string) => [...roundAdditively(counts, 5, steps, drawsOf(samplesKey, seed)).atoms];
    expect(round("a")).toEqual(round("a"));
    expect(new Set(["a", "b", "c", "d"].map((seed) => round(seed).join())).size).toBeGreaterThan(1);
  });

  it("keeps sums across the tree near: 69 areas of one group are off by a few persons only", () => {
    const steps = stepsOf(69, 6);
    const counts = Array.from({length: 69 * 12}, (_, i) => (i * 2654435761) % 23);
    const {atoms} = roundAdditively(counts, 5, steps, drawsOf(samplesKey, "x"));
    const truth = sumsOf(counts, [steps[3]!]);
    for (const [key, sum] of sumsOf(atoms, [steps[3]!])) expect(Math.abs(sum - truth.get(key)!)).toBeLessThan(15);
  });
});

import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type ActiveColumn, groupOf} from "../../../indicators/engine/aggregate.js";
import {findRuns, selectedRanges, tallyRuns} from "../../../indicators/engine/runs.js";
import {tally, tallyBlocks, tallyPairs, tallyStrongest} from "../../../indicators/engine/tally.js";

const groups = 12;
const excluded = -(groups + 1);

/** Two columns whose offsets add up to groups below 12, or to something negative. */
const columns = fc.integer({min: 0, max: 9000}).chain((length) =>
  fc.record({
    seed: fc.integer({min: 1, max: 1e6}),
    run: fc.constantFrom(1, 3, 40, 700),
    excludes: fc.boolean(),
    decimal: fc.boolean(),
    length: fc.constant(length)
  })
);

function makeColumns({seed, run, excludes, length}: {seed: number; run: number; excludes: boolean; length: number}) {
  const random = (i: number, n: number) => ((Math.imul(i + seed, 2654435761) >>> 7) + seed) % n;
  const a = Int8Array.from({length}, (_, i) => random(Math.floor(i / run), 4));
  const b = Int16Array.from({length}, (_, i) => random(Math.floor(i / run) + 99, 3));
  const first: ActiveColumn = {codes: a, offsets: Int32Array.of(0, 3, excludes ? excluded : 6, 9)};
  const second: ActiveColumn = {codes: b, offsets: Int32Array.of(0, excludes ? excluded : 1, 2)};
  return {first, second, value: (i: number) => random(i * 7, 1000)};
}

function oneByOne(active: readonly ActiveColumn[], values: ArrayLike<number>) {
  const sums = new Float64Array(groups);
  const counts = new Int32Array(groups);
  for (let i = 0; i < values.length; ++i) {
    const g = groupOf(active, i);
    if (g < 0) continue;
    sums[g]! += values[i]!;
    counts[g]!++;
  }
  return {sums, counts};
}

function into(add: (sums: Float64Array, counts: Int32Array) => void) {
  const sums = new Float64Array(groups);
  const counts = new Int32Array(groups);
  add(sums, counts);
  return {sums, counts};
}

describe("the loops over cells", () => {
  it("agree with looking at one cell at a time on how many there are and which is the strongest", () => {
    fc.assert(
      fc.property(columns, (spec) => {
        const {first, second, value} = makeColumns(spec);
        const strengths = Int8Array.from({length: spec.length}, (_, i) => value(i) % 15);
        const counts = new Int32Array(groups);
        const strongest = new Int8Array(groups);
        tallyStrongest([first, second], strengths, strongest, counts);
        const of = (g: number) => strengths.filter((_, i) => groupOf([first, second], i) === g);
        expect(counts).toEqual(Int32Array.from({length: groups}, (_, g) => of(g).length));
        expect(strongest).toEqual(Int8Array.from({length: groups}, (_, g) => Math.max(0, ...of(g))));
      }),
      {numRuns: 30}
    );
  });

  it("agree with adding one cell at a time, for one, two and more columns, and run by run", () => {
    fc.assert(
      fc.property(columns, (spec) => {
        const {first, second, value} = makeColumns(spec);
        const numbers = Array.from({length: spec.length}, (_, i) => value(i));
        const values = spec.decimal ? Float64Array.from(numbers) : Int32Array.from(numbers);
        const both = [first, second];
        const expected = oneByOne(both, values);
        expect(into((s, c) => tally(first, values, s, c))).toEqual(oneByOne([first], values));
        expect(into((s, c) => tallyPairs(first, second, values, s, c))).toEqual(expected);
        expect(into((s, c) => tallyBlocks(both, values, s, c))).toEqual(expected);
        const starts = findRuns(both);
        if (starts) expect(into((s, c) => tallyRuns(both, starts, values, s, c))).toEqual(expected);
        expect(starts !== undefined || spec.run < 40 || spec.length < 8 * 40).toBe(true);
      }),
      {numRuns: 60}
    );
  });

  it("follow runs only where they are long enough to pay", () => {
    const offsets = Int32Array.of(0, 1);
    expect(findRuns([{codes: Int8Array.from({length: 64}, (_, i) => i % 2), offsets}])).toBeUndefined();
    expect(findRuns([{codes: Int8Array.from({length: 64}, (_, i) => Math.floor(i / 32)), offsets}])).toEqual([
      Int32Array.of(0, 32)
    ]);
  });

  it("pass over what a column leaves out for long, and only that", () => {
    const codes = Int8Array.from({length: 10_000}, (_, i) => Math.floor(i / 1000));
    const one: ActiveColumn = {
      codes,
      offsets: Int32Array.from({length: 10}, (_, k) => (k === 3 || k === 7 ? 0 : excluded))
    };
    const other: ActiveColumn = {codes: codes.map((_, i) => i % 4), offsets: Int32Array.of(0, 1, excluded, 2)};
    expect(selectedRanges([other, one])).toEqual([3000, 4000, 7000, 8000]);
    const values = Int32Array.from({length: 10_000}, (_, i) => i);
    expect(into((s, c) => tallyBlocks([other, one], values, s, c))).toEqual(oneByOne([other, one], values));
  });

  it("look at all cells where a column leaves out little, or much in small pieces", () => {
    const codes = Int8Array.from({length: 10_000}, (_, i) => Math.floor(i / 1000));
    const most = Int32Array.from({length: 10}, (_, k) => (k === 3 ? excluded : 0));
    expect(selectedRanges([{codes, offsets: most}])).toBeUndefined();
    const pieces = Int8Array.from({length: 10_000}, (_, i) => Math.floor(i / 10) % 10);
    const single = Int32Array.from({length: 10}, (_, k) => (k === 3 ? 0 : excluded));
    expect(selectedRanges([{codes: pieces, offsets: single}])).toBeUndefined();
  });
});

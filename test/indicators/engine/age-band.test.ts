import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {coverAgeBand} from "../../../indicators/engine/age-band.js";
import type {CodeMeta, DimensionMeta} from "../../../indicators/engine/cube.js";

const dimension = (codes: readonly Partial<CodeMeta>[]): DimensionMeta => ({
  id: "alter",
  label: "Alter",
  codes: codes.map((code, k) => ({id: `k${k}`, label: `k${k}`, ...code}))
});

describe("coverAgeBand", () => {
  it("takes as few classes as build the band exactly", () => {
    const classes = dimension([
      {},
      {from: 0, to: 17},
      {from: 0, to: 5},
      {from: 6, to: 17},
      {from: 18, to: 64},
      {from: 65}
    ]);
    expect(coverAgeBand(classes, {from: 0, to: 17})).toEqual([1]);
    expect(coverAgeBand(classes, {from: 6, to: 64})).toEqual([3, 4]);
    expect(coverAgeBand(classes, {from: 18})).toEqual([4, 5]);
  });

  it("does not build a closed band from an open class, nor an open band without one", () => {
    const classes = dimension([{from: 0, to: 64}, {from: 65}]);
    expect(() => coverAgeBand(classes, {from: 65, to: 89})).toThrow("A106");
    expect(() => coverAgeBand(dimension([{from: 0, to: 64}]), {from: 0})).toThrow("A106");
  });

  it("covers every age of the band once and no other, whatever the classes", () => {
    const ages = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => ({from: Math.min(a, b), to: Math.max(a, b)}));
    fc.assert(
      fc.property(fc.array(ages, {maxLength: 12}), ages, (codes, band) => {
        let cover: readonly number[];
        try {
          cover = coverAgeBand(dimension(codes), band);
        } catch {
          return !canBuild(codes, band.from, band.to);
        }
        const covered = cover.flatMap((k) => range(codes[k]!.from, codes[k]!.to));
        expect(covered.sort((a, b) => a - b)).toEqual(range(band.from, band.to));
        return true;
      })
    );
  });
});

/** By trying everything. */
function canBuild(codes: readonly {from: number; to: number}[], from: number, to: number): boolean {
  return from > to || codes.some((code) => code.from === from && code.to <= to && canBuild(codes, code.to + 1, to));
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, i) => from + i);
}

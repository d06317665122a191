import {scaleThreshold} from "d3";
import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {classOf, mapClasses, type Uncertain} from "../../../src/components/map-classes.js";

const sure = (values: readonly number[]): Uncertain[] => values.map((value) => ({value, lower: null, upper: null}));
const within = (values: readonly number[], half: number): Uncertain[] =>
  values.map((value) => ({value, lower: value - half, upper: value + half}));

/** Shares in percent with intervals, as areas have them. */
const shares = fc.array(
  fc
    .record({value: fc.double({min: -100, max: 100, noNaN: true}), half: fc.double({min: 0, max: 30, noNaN: true})})
    .map(({value, half}): Uncertain => ({value, lower: value - half, upper: value + half})),
  {minLength: 1, maxLength: 80}
);

describe("the classes of a map", () => {
  test("are five of twenty percentage points for shares between 9 and 81 percent that are known well", () => {
    expect(mapClasses(within([9.2, 30, 45, 63, 80.8], 1))).toEqual({limits: [0, 20, 40, 60, 80], width: 20, noise: 2});
  });

  test("become fewer where the intervals are wider than the classes would be", () => {
    expect(mapClasses(within([9.2, 30, 45, 63, 80.8], 12)).limits).toEqual([0, 50]);
  });

  test("are one where all values lie within one interval", () => {
    expect(mapClasses(within([48, 50, 52], 5))).toEqual({limits: [48], width: 0, noise: 10});
  });

  test("put a value on a limit into the class that begins there, whatever binary fractions make of it", () => {
    const {limits} = mapClasses(sure([0.1, 0.3, 0.6, 0.9]));
    expect(limits).toContain(0.6);
    expect(classOf(0.6, limits)).toBe(limits.indexOf(0.6));
    expect(mapClasses(sure([0, 0.1, 0.2, 0.3])).limits).toContain(0.3);
  });

  test("are none without values, and one where all are equal", () => {
    expect(mapClasses([]).limits).toEqual([]);
    expect(mapClasses(sure([7, 7]))).toEqual({limits: [7], width: 0, noise: 0});
  });

  test("are never more than five, never narrower than nine in ten intervals, and hold every value (property)", () => {
    fc.assert(
      fc.property(shares, (values) => {
        const {limits, width, noise} = mapClasses(values);
        expect(limits.length).toBeGreaterThanOrEqual(1);
        expect(limits.length).toBeLessThanOrEqual(5);
        const wider = values.filter(({lower, upper}) => upper! - lower! > noise + 1e-9);
        expect(wider.length).toBeLessThanOrEqual(Math.ceil(values.length / 10));
        if (limits.length === 1) return;
        expect(width).toBeGreaterThanOrEqual(noise);
        for (const {value} of values) {
          const from = limits[classOf(value, limits)]!;
          expect(value).toBeGreaterThanOrEqual(from - 1e-6 * width);
          expect(value).toBeLessThan(from + width * (1 + 1e-6));
        }
      })
    );
  });

  test("are read as the threshold scale of D3 reads them (property)", () => {
    fc.assert(
      fc.property(shares, (values) => {
        const {limits} = mapClasses(values);
        const scale = scaleThreshold<number, number>(
          limits.slice(1),
          limits.map((_, i) => i)
        );
        for (const {value} of values) expect(classOf(value, limits)).toBe(scale(value));
      })
    );
  });

  test("have round limits: 1, 2 or 5 times a power of ten apart (property)", () => {
    fc.assert(
      fc.property(shares, (values) => {
        const {width} = mapClasses(values);
        if (width === 0) return;
        const digit = width / 10 ** Math.floor(Math.log10(width) + 1e-9);
        expect([1, 2, 5]).toContain(Math.round(digit * 1e6) / 1e6);
      })
    );
  });
});

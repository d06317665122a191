import {describe, expect, it} from "vitest";
import {specificationCurve} from "../../../indicators/comparison/specification-curve.js";
import type {Multiverse} from "../../../indicators/comparison/multiverse.js";
import {brushed} from "../../../src/components/multiverse-brush.js";
import {liftsOf} from "../../../src/components/multiverse-lift.js";

/** Two choices with two values each; the second choice adds 10, the first adds 1 only where the second is “hoch”. */
function made(values: readonly number[]): Multiverse {
  const axes = [
    {
      id: "quelle",
      label: "Quelle",
      options: [
        {id: "azr", label: "AZR"},
        {id: "emr", label: "Melderegister"}
      ]
    },
    {
      id: "alter",
      label: "Alter",
      options: [
        {id: "tief", label: "ab 15"},
        {id: "hoch", label: "ab 18"}
      ]
    }
  ];
  const combinations = axes[0]!.options.flatMap((a) => axes[1]!.options.map((b) => ({quelle: a.id, alter: b.id})));
  const numbers = Float64Array.from(values);
  return {
    axes,
    combinations: combinations.map((parameters, definition) => ({parameters, definition})),
    definitions: combinations.map((parameters) => ({parameters})),
    length: 1,
    value: numbers,
    lower: numbers,
    upper: numbers,
    shown: Uint8Array.from(values, (value) => Number(!Number.isNaN(value)))
  } as unknown as Multiverse;
}

describe("liftsOf(multiverse, entry)", () => {
  it("compares only definitions that differ in one choice alone", () => {
    const lifts = liftsOf(made([5, 15, 5, 16]), 0);
    const of = (option: string) => lifts.find((lift) => lift.option === option)!;
    expect(of("hoch")).toMatchObject({difference: 10.5, higher: 2, lower: 0, same: 0});
    expect(of("emr")).toMatchObject({difference: 0.5, higher: 1, lower: 0, same: 1});
    expect(of("azr").difference).toBe(-0.5);
  });

  it("leaves out definitions without a printable value", () => {
    const lifts = liftsOf(made([5, NaN, 5, 16]), 0);
    expect(lifts.find(({option}) => option === "hoch")).toMatchObject({difference: 11, higher: 1, lower: 0});
  });
});

describe("brushed(curve, chosen)", () => {
  const curve = specificationCurve(made([5, 15, 6, 16]), 0);

  it("marks the definitions that are made with all chosen values", () => {
    expect([...curve.value]).toEqual([5, 6, 15, 16]);
    expect([...brushed(curve, {quelle: "emr", alter: "alle"})!]).toEqual([0, 1, 0, 1]);
    expect([...brushed(curve, {quelle: "emr", alter: "hoch"})!]).toEqual([0, 0, 0, 1]);
  });

  it("marks nothing where nothing is chosen", () => {
    expect(brushed(curve, {quelle: "alle", alter: "alle"})).toBeUndefined();
  });
});

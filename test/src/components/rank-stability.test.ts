import {describe, expect, it} from "vitest";
import type {Result} from "../../../indicators/engine/result.js";
import {signCode} from "../../../indicators/vocabulary/signs.js";
import {costOf} from "../../../src/components/protection-panel.js";
import {swapWords} from "../../../src/components/rank-stability.js";

function made(values: readonly number[], denominators: readonly number[] = values.map(() => 100)): Result {
  return {
    length: values.length,
    value: Float64Array.from(values),
    zeichen: Int8Array.from(values, (value) => signCode(Number.isNaN(value) ? "geheim" : "wert")),
    denominator: Float64Array.from(denominators),
    dimensions: {quartier: {codes: Int32Array.from(values.keys()), dictionary: ["00", "01", "02", "03"], labels: []}},
    parts: {denominator: {}}
  } as unknown as Result;
}

describe("swapWords(first, second)", () => {
  it("counts the pairs that two definitions order the other way round, ties and hidden values aside", () => {
    expect(swapWords("Fassung A", made([1, 2, 3]), "Fassung B", made([1, 3, 2]))).toContain("in 1 von 3 Paaren");
    expect(swapWords("Fassung A", made([1, 2, 3]), "Fassung B", made([3, 2, NaN]))).toContain("in 1 von 1 Paaren");
  });
});

describe("costOf(result)", () => {
  it("counts what has no value, and apart from it what rests on too few people", () => {
    expect(costOf(made([1, NaN, 3, 4], [100, 100, 5, 100]))).toEqual({numbers: 4, hidden: 1, few: 1});
  });
});

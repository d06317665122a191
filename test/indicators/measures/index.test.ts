import {describe, expect, it} from "vitest";
import * as measures from "../../../indicators/measures/index.js";

describe("indicators/measures", () => {
  it("exports a function for every measure that the catalogue names", () => {
    const names =
      "share difference riskRatio oddsRatio gapClosure indexSeries compoundGrowth wilsonInterval differenceInterval " +
      "directStandardisation indirectStandardisation dissimilarity isolation interaction etaSquared theilH " +
      "segregationGini mutualInformation entropy gini atkinson theilT locationQuotient empiricalBayes chainLink " +
      "breakTrend sumOfRates randomDissimilarity medianFromClasses kaplanMeier";
    for (const name of names.split(" ")) expect(measures, name).toHaveProperty(name, expect.any(Function));
  });

  it("reads typed arrays, sets and generators as it reads arrays", () => {
    const x = [100, 60, 40, 0];
    const y = [0, 40, 60, 100];
    for (const f of [
      measures.dissimilarity,
      measures.isolation,
      measures.interaction,
      measures.etaSquared,
      measures.theilH,
      measures.segregationGini,
      measures.randomDissimilarity
    ] as ((x: Iterable<number>, y: Iterable<number>) => number | undefined)[]) {
      expect(f(Int32Array.from(x), Float64Array.from(y)), f.name).toBe(f(x, y));
      expect(f(each(x), each(y)), f.name).toBe(f(x, y));
    }
    for (const f of [measures.gini, measures.theilT, measures.entropy, measures.atkinson]) {
      expect(f(new Set(x)), f.name).toBe(f(x));
      expect(f(Uint16Array.from(x)), f.name).toBe(f(x));
    }
  });

  it("leaves its arguments as they were", () => {
    const values = Object.freeze([3, 1, 2]);
    for (const f of [measures.gini, measures.theilT, measures.entropy, measures.atkinson]) f(values);
    measures.segregationGini(values, values);
    measures.kaplanMeier(values, values);
    expect(values).toEqual([3, 1, 2]);
  });

  it("refuses missing and negative counts, so that a suppressed part cannot pass for zero", () => {
    for (const bad of [-1, NaN, null as unknown as number, undefined as unknown as number]) {
      const part = [1, bad, 3];
      const whole = [10, 10, 10];
      const calls: (() => unknown)[] = [
        () => measures.dissimilarity(part, whole),
        () => measures.isolation(whole, part),
        () => measures.interaction(part, whole),
        () => measures.etaSquared(part, whole),
        () => measures.theilH(part, whole),
        () => measures.segregationGini(part, whole),
        () => measures.randomDissimilarity(part, whole),
        () => measures.mutualInformation([part, whole]),
        () => measures.entropy(part),
        () => measures.gini(part),
        () => measures.atkinson(part),
        () => measures.theilT(part),
        () => measures.locationQuotient(part, whole),
        () => measures.empiricalBayes(part, whole),
        () => measures.sumOfRates(part, whole),
        () => measures.chainLink(part, whole),
        () => measures.medianFromClasses([0, 1, 2, 3], part),
        () => measures.kaplanMeier(part, [1, 1, 1]),
        () => measures.directStandardisation({events: part, populations: whole, standard: whole}),
        () => measures.indirectStandardisation({events: part, populations: whole, standardRates: whole})
      ];
      for (const call of calls) expect(call, String(call)).toThrow(`not a count: ${bad}`);
    }
  });

  it("refuses arrays of different length", () => {
    const calls: (() => unknown)[] = [
      () => measures.dissimilarity([1, 2], [1]),
      () => measures.isolation([1, 2], [1]),
      () => measures.interaction([1, 2], [1]),
      () => measures.etaSquared([1, 2], [1]),
      () => measures.theilH([1, 2], [1]),
      () => measures.segregationGini([1, 2], [1]),
      () => measures.randomDissimilarity([1, 2], [1]),
      () => measures.mutualInformation([[1, 2], [1]]),
      () => measures.locationQuotient([1, 2], [1]),
      () => measures.empiricalBayes([1, 2], [1]),
      () => measures.sumOfRates([1, 2], [1]),
      () => measures.medianFromClasses([0, 1], [1, 2]),
      () => measures.kaplanMeier([1, 2], [1]),
      () => measures.directStandardisation({events: [1, 2], populations: [1], standard: [1]}),
      () => measures.directStandardisation({events: [1], populations: [1], standard: [1, 2]}),
      () => measures.indirectStandardisation({events: [1, 2], populations: [1], standardRates: [1]}),
      () => measures.indirectStandardisation({events: 3, populations: [1], standardRates: [1, 2]})
    ];
    for (const call of calls) expect(call, String(call)).toThrow("arrays of different length");
  });
});

function* each(values: number[]) {
  yield* values;
}

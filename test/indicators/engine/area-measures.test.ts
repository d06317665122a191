import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import {
  EvaluationError,
  evaluate,
  explain,
  type MeasureId,
  minus,
  row,
  type Selection,
  sum
} from "../../../indicators/engine/index.js";
import {
  dissimilarity,
  etaSquared,
  isolation,
  medianFromClasses,
  multigroupTheilH,
  randomDissimilarity,
  theilH
} from "../../../indicators/measures/index.js";
import type {SignId} from "../../../indicators/vocabulary/signs.js";
import {type CellSpec, makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const select = (where: Selection["where"] = {}): Selection => ({kind: "count", cube: "stadt", where, options: {}});

/** A city of areas in which a group x and everybody else y were counted on one day or two. */
function city(x: readonly (number | SignId)[], y: readonly number[], days = ["2024-12-31"]) {
  const areas = x.map((_, i) => `q${i}`);
  return makeCube({
    id: "stadt",
    dimensions: {
      stichtag: days,
      quartier: [{id: "stadt"}, ...areas.map((id) => ({id, parent: "stadt"}))],
      gruppe: ["x", "y"]
    },
    cells: days.flatMap((day) =>
      areas.flatMap((id, i): CellSpec[] => [
        [day, id, "x", x[i]!],
        [day, id, "y", y[i]!]
      ])
    )
  });
}

function index(measure: MeasureId, other: Selection = select({gruppe: "y"}), unit = "Index") {
  return defineIndicator({
    ...plainIndicator,
    breakdowns: ["stichtag", "quartier"],
    measure,
    unit,
    numerator: () => select({gruppe: "x"}),
    denominator: () => other,
    over: () => ["quartier"]
  });
}

/** A measure of groups by areas, without a denominator. */
function grouped(measure: MeasureId, over: readonly string[]) {
  return defineIndicator({
    ...plainIndicator,
    breakdowns: ["stichtag", "quartier"],
    measure,
    unit: "Index",
    numerator: () => select(),
    over: () => over
  });
}

const overAges = () => ["alter"];

const [x, y] = [
  [100, 60, 40, 0],
  [0, 40, 60, 100]
];

describe("a measure over areas", () => {
  it("tells the two cities with D = 0.6 apart by Theil’s H: 0.515 against 0.278", () => {
    const second = city([80, 80, 20, 20], [20, 20, 80, 80]);
    for (const cube of [city(x, y), second]) {
      expect(evaluate(index("dissimilarity"), [cube]).value[0]).toBeCloseTo(0.6, 12);
    }
    expect(evaluate(index("theil-h"), [city(x, y)]).value[0]).toBeCloseTo(0.514525, 6);
    expect(evaluate(index("theil-h"), [second]).value[0]).toBeCloseTo(0.278072, 6);
    expect(evaluate(index("isolation"), [city(x, y)]).value[0]).toBeCloseTo(0.76, 12);
    expect(evaluate(index("eta-squared"), [second]).value[0]).toBeCloseTo(0.36, 12);
  });

  it("agrees with the functions of the measures on random cities", () => {
    const counts = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), {minLength: 2, maxLength: 12});
    fc.assert(
      fc.property(counts, (pairs) => {
        const [group, rest] = [pairs.map(([a]) => a + 1), pairs.map(([, b]) => b + 1)];
        const cube = city(group, rest);
        const found = (id: MeasureId) => evaluate(index(id), [cube]).value[0]!;
        expect(found("dissimilarity")).toBeCloseTo(dissimilarity(group, rest)!, 10);
        expect(found("isolation")).toBeCloseTo(isolation(group, rest)!, 10);
        expect(found("eta-squared")).toBeCloseTo(etaSquared(group, rest)!, 10);
        expect(found("theil-h")).toBeCloseTo(theilH(group, rest)!, 10);
        expect(evaluate(index("dissimilarity"), [cube]).baseline![0]).toBeCloseTo(
          randomDissimilarity(group, rest)!,
          10
        );
      }),
      {numRuns: 60}
    );
  });

  it("compares a group with the rest as a difference of two selections", () => {
    const whole = makeCube({
      id: "stadt",
      dimensions: {stichtag: ["2024-12-31"], quartier: ["q0", "q1"], gruppe: ["alle", "x"]},
      cells: [
        ["2024-12-31", "q0", "alle", 100],
        ["2024-12-31", "q0", "x", 80],
        ["2024-12-31", "q1", "alle", 100],
        ["2024-12-31", "q1", "x", 20]
      ]
    });
    const rest = sum(select({gruppe: "alle"}), minus(select({gruppe: "x"})));
    const result = evaluate(index("dissimilarity", rest), [whole]);
    expect(result.value[0]).toBeCloseTo(dissimilarity([80, 20], [20, 80])!, 12);
    expect([result.numerator[0], result.denominator[0]]).toEqual([100, 100]);
  });

  it("has no value, with the sign, where one area is suppressed", () => {
    const result = evaluate(index("dissimilarity"), [city([100, "geheim", 40, 0], y)]);
    expect(row(result, 0)).toMatchObject({value: null, sign: "geheim", text: "•", baseline: null});
  });

  it("measures each day on its own and warns where the number of areas differs", () => {
    const days = ["2023-12-31", "2024-12-31"];
    const cube = city(x, y, days);
    expect(evaluate(index("dissimilarity"), [cube]).length).toBe(2);
    expect(evaluate(index("dissimilarity"), [cube]).warnings).toEqual([]);
    const fewer = makeCube({
      id: "stadt",
      dimensions: {stichtag: days, quartier: ["q0", "q1", "q2"], gruppe: ["x", "y"]},
      cells: [
        ...["q0", "q1"].flatMap((q): CellSpec[] => [
          [days[0]!, q, "x", 50],
          [days[0]!, q, "y", 60]
        ]),
        ...["q0", "q1", "q2"].flatMap((q): CellSpec[] => [
          [days[1]!, q, "x", 50],
          [days[1]!, q, "y", 60]
        ])
      ]
    });
    const uneven = evaluate(index("dissimilarity"), [fewer]);
    expect(uneven.warnings.map(({code, message}) => [code, message.includes("2 bis 3")])).toEqual([["areas", true]]);
  });

  it("can be restricted to areas, but not broken down by what it runs over", () => {
    const cube = city(x, y);
    const part = evaluate(index("dissimilarity"), [cube], {where: {quartier: ["q0", "q1"]}});
    expect(part.value[0]).toBeCloseTo(dissimilarity([100, 60], [0, 40])!, 12);
    expect(() => evaluate(index("dissimilarity"), [cube], {by: ["stichtag", "quartier"]})).toThrow(EvaluationError);
  });

  it("explains itself by every cell of every area", () => {
    const result = evaluate(index("dissimilarity"), [city(x, y)]);
    const {numerator, denominator, formula, text} = explain(result, 0);
    expect(numerator.cells.map(({value}) => value)).toEqual(x);
    expect(denominator!.cells).toHaveLength(4);
    expect(numerator.value).toBe(200);
    expect(text).toBe("0,60");
    expect(formula.values).toBe("aus 4 Gebieten oder Klassen: 0,60");
  });

  it("prints no index of fewer than 30 people and brackets one of fewer than 100", () => {
    const [few, some] = [city([9, 10], [500, 500]), city([40, 10], [500, 500])];
    expect(row(evaluate(index("dissimilarity"), [few]), 0).text).toBe("unter 30 Fälle");
    expect(row(evaluate(index("dissimilarity"), [some]), 0).text).toMatch(/^\(0,\d\d\)$/);
  });

  it("prints the share of one area by the people of that area, as the area itself is printed", () => {
    const areas = city([46, 900, 20], [500, 2000, 80]);
    const inPercent = (measure: MeasureId) => index(measure, select({gruppe: "y"}), "Prozent");
    const shareOf = (measure: MeasureId, where: Selection["where"] = {}) =>
      row(evaluate(inPercent(measure), [areas], {where}), 0).text;
    expect(shareOf("least-share")).toBe("9\u202f%");
    expect(shareOf("greatest-share")).toBe("45,0\u202f%");
    expect(shareOf("median-share")).toBe("(25\u202f%)");
    expect(shareOf("median-share", {quartier: ["q0", "q1"]})).toBe("27\u202f%");
    const small = city([3, 900], [20, 2000]);
    expect(row(evaluate(inPercent("least-share"), [small]), 0).text).toBe("unter 30 Fälle");
  });

  it("takes groups by areas for Theil’s H of several groups", () => {
    const table = [
      [40, 20, 5, 1],
      [20, 40, 60, 80]
    ];
    const cube = makeCube({
      id: "stadt",
      dimensions: {stichtag: ["2024-12-31"], gruppe: ["u0", "u1"], quartier: ["q0", "q1", "q2", "q3"]},
      cells: table.flatMap((counts, u) => counts.map((n, q): CellSpec => ["2024-12-31", `u${u}`, `q${q}`, n]))
    });
    const h = evaluate(grouped("multigroup-theil-h", ["gruppe", "quartier"]), [cube]);
    expect(h.value[0]).toBeCloseTo(multigroupTheilH(table)!, 12);
    const mixed = evaluate(grouped("diversity", ["gruppe"]), [cube], {
      by: ["quartier"],
      where: {stichtag: "2024-12-31"}
    });
    expect(mixed.value[0]).toBeCloseTo(0.918296, 6);
  });

  it("interpolates a median in classes and adds up rates of single years (16–18: 10 + 20 + 30 = 60 %)", () => {
    const ages = [
      {id: "a16", from: 16, to: 16},
      {id: "a17", from: 17, to: 17},
      {id: "a18", from: 18, to: 18}
    ];
    const cube = makeCube({
      id: "stadt",
      dimensions: {stichtag: ["2024-12-31"], alter: ages, gruppe: ["x", "y"]},
      cells: [30, 60, 90].flatMap((n, i): CellSpec[] => [
        ["2024-12-31", ages[i]!.id, "x", n],
        ["2024-12-31", ages[i]!.id, "y", 300]
      ])
    });
    const rates = defineIndicator({
      ...plainIndicator,
      measure: "sum-of-rates",
      unit: "Prozent",
      numerator: () => select({gruppe: "x"}),
      denominator: () => select({gruppe: "y"}),
      over: overAges
    });
    expect(evaluate(rates, [cube]).value[0]).toBeCloseTo(60, 10);
    const median = defineIndicator({
      ...plainIndicator,
      measure: "median",
      numerator: () => select({gruppe: "x"}),
      over: overAges
    });
    expect(evaluate(median, [cube]).value[0]).toBeCloseTo(medianFromClasses([16, 17, 18, 19], [30, 60, 90])!, 12);
  });
});

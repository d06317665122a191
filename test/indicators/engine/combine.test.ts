import {describe, expect, it} from "vitest";
import {
  choice,
  defineIndicator,
  describe as words,
  type Indicator,
  input
} from "../../../indicators/definition/index.js";
import {EvaluationError, evaluate, explain, row, rows, type Selection} from "../../../indicators/engine/index.js";
import {differenceInterval, riskRatio} from "../../../indicators/measures/index.js";
import type {SignId} from "../../../indicators/vocabulary/signs.js";
import {type CellSpec, makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const day = "2024-12-31";

function counted(cells: readonly (readonly [gruppe: string, art: string, value: number | SignId])[]) {
  return makeCube({
    id: "leute",
    dimensions: {stichtag: [day], gruppe: ["a", "b"], art: ["betroffen", "alle"]},
    cells: cells.map(([gruppe, art, value]): CellSpec => [day, gruppe, art, value])
  });
}

/** 20 % of a and 8 % of b. */
const leute = counted([
  ["a", "betroffen", 200],
  ["a", "alle", 1000],
  ["b", "betroffen", 80],
  ["b", "alle", 1000]
]);

const select = (gruppe: string, art: string): Selection => ({
  kind: "count",
  cube: "leute",
  where: {gruppe, art},
  options: {}
});

const quote = defineIndicator({
  ...plainIndicator,
  parameters: {gruppe: choice("Gruppe", {a: "A", b: "B"}, "a")},
  measure: "share",
  unit: "Prozent",
  numerator: ({gruppe}) => select(gruppe, "betroffen"),
  denominator: ({gruppe}) => select(gruppe, "alle")
});

const inputs = () => [input("Quote von A", quote, {gruppe: "a"}), input("Quote von B", quote, {gruppe: "b"})];
const abstand = defineIndicator({...plainIndicator, measure: "difference", unit: "Prozentpunkte", inputs});
const verhaeltnis = defineIndicator({...plainIndicator, measure: "quotient", unit: "Verhältnis", inputs});

/** Everybody in a cube. */
function wholeOf(cube: string) {
  return defineIndicator({...plainIndicator, numerator: () => ({kind: "count", cube, where: {}, options: {}})});
}

describe("an indicator made of others", () => {
  it("is their difference with Newcombe’s interval", () => {
    const result = evaluate(abstand, [leute]);
    const {lower, upper} = differenceInterval(200, 1000, 80, 1000)!;
    expect(result.value[0]).toBeCloseTo(12, 10);
    expect(result.lower[0]).toBeCloseTo(100 * lower, 8);
    expect(result.upper[0]).toBeCloseTo(100 * upper, 8);
    expect(row(result, 0)).toMatchObject({text: "+12,0\u00a0Pp.", numerator: 200, denominator: 1000});
  });

  it("or their quotient, with an interval near that of Katz (1.9587 to 3.1909)", () => {
    const result = evaluate(verhaeltnis, [leute]);
    const katz = riskRatio(200, 1000, 80, 1000)!;
    expect(result.value[0]).toBeCloseTo(2.5, 10);
    expect(result.lower[0]).toBeCloseTo(katz.lower!, 1);
    expect(result.upper[0]).toBeCloseTo(katz.upper!, 1);
    expect(row(result, 0).text).toBe("2,50");
  });

  it("shows a gap that shrinks (12 to 10 points) while the ratio grows (2.5 to 3.0)", () => {
    const later = counted([
      ["a", "betroffen", 150],
      ["a", "alle", 1000],
      ["b", "betroffen", 50],
      ["b", "alle", 1000]
    ]);
    expect(evaluate(abstand, [later]).value[0]).toBeCloseTo(10, 10);
    expect(evaluate(verhaeltnis, [later]).value[0]).toBeCloseTo(3, 10);
  });

  it("lacks a value, with the sign, where either of them is suppressed, and a quotient over nothing", () => {
    const hidden = counted([
      ["a", "betroffen", 200],
      ["a", "alle", 1000],
      ["b", "betroffen", "geheim"],
      ["b", "alle", 1000]
    ]);
    expect(row(evaluate(abstand, [hidden]), 0)).toMatchObject({value: null, sign: "geheim"});
    const nobody = counted([
      ["a", "betroffen", 200],
      ["a", "alle", 1000],
      ["b", "betroffen", 0],
      ["b", "alle", 1000]
    ]);
    expect(row(evaluate(verhaeltnis, [nobody]), 0)).toMatchObject({value: null, sign: "nicht-sinnvoll"});
  });

  it("says where each of them comes from", () => {
    const {formula, inputs: found, numerator} = explain(evaluate(abstand, [leute]), 0);
    expect(formula.words).toBe("(Quote von A) − (Quote von B)");
    expect(formula.values).toBe("(20,0\u202f%) − (8,0\u202f%) = +12,0\u00a0Pp.");
    expect(found!.map(({label, provenance}) => [label, provenance.numerator.value])).toEqual([
      ["Quote von A", 200],
      ["Quote von B", 80]
    ]);
    expect(numerator.cells).toHaveLength(1);
  });

  it("describes itself by the words of its inputs", () => {
    const {definition} = words(abstand);
    expect(definition).toContain("Differenz, Einheit Prozentpunkte. Quote von A: Anteil in Prozent.");
  });

  it("is refused without inputs and without a numerator", () => {
    expect(() => defineIndicator({...plainIndicator})).toThrow("neither numerator nor inputs: TST-01");
  });

  it("matches days of the same year where a definition says so", () => {
    const schule = makeCube({
      id: "schule",
      dimensions: {stichtag: ["2024-10-15"]},
      cells: [["2024-10-15", 30]]
    });
    const wohnen = makeCube({
      id: "wohnen",
      dimensions: {stichtag: ["2023-12-31", day]},
      cells: [
        ["2023-12-31", 9],
        [day, 20]
      ]
    });
    const difference = defineIndicator({
      ...plainIndicator,
      measure: "difference",
      inputs: () => [input("Schule", wholeOf("schule")), input("Wohnen", wholeOf("wohnen"), {}, {date: "same-year"})]
    });
    const result = evaluate(difference, [schule, wohnen], {where: {stichtag: "2024-10-15"}});
    expect([...result.value]).toEqual([10]);
    expect([...evaluate(difference, [schule, wohnen], {by: [], where: {stichtag: "2024-10-15"}}).value]).toEqual([10]);
  });
});

describe("a standardised mean", () => {
  const areas = ["q0", "q1", "q2"];
  const cube = (value: (i: number) => number | SignId) =>
    makeCube({
      id: "lage",
      dimensions: {stichtag: [day], quartier: [{id: "stadt"}, ...areas.map((id) => ({id, parent: "stadt"}))]},
      cells: [[day, "stadt", 60], ...areas.map((id, i): CellSpec => [day, id, value(i)])]
    });
  const lage = defineIndicator({
    ...plainIndicator,
    breakdowns: ["stichtag", "quartier"],
    by: ["stichtag", "quartier"],
    numerator: () => ({kind: "count", cube: "lage", where: {}, options: {}})
  });
  const status = defineIndicator({
    ...plainIndicator,
    breakdowns: ["stichtag", "quartier"],
    by: ["stichtag", "quartier"],
    measure: "standardised-mean",
    unit: "Index",
    inputs: () => [input("Lage", lage), input("noch einmal", lage, {}, {weight: 2})],
    over: () => ["quartier"]
  });

  it("is the mean of z-values over all areas, without the city as a whole", () => {
    const result = evaluate(status, [cube((i) => 10 * (i + 1))]);
    expect([...result.value].map((z) => Number(z.toFixed(4)))).toEqual([-1.2247, 0, 1.2247]);
  });

  it("is put into four classes by its own standard deviation", () => {
    const many = Array.from({length: 20}, (_, i) => `q${i}`);
    const wide = makeCube({
      id: "lage",
      dimensions: {stichtag: [day], quartier: [{id: "stadt"}, ...many.map((id) => ({id, parent: "stadt"}))]},
      cells: [[day, "stadt", 60], ...many.map((id, i): CellSpec => [day, id, i])]
    });
    const classes: Indicator = {...status, measure: () => "deviation-class"};
    // Mean 9.5, deviation 5.766: below 3.73, to 15.27, to 18.15, above.
    expect([...evaluate(classes, [wide]).value].join("")).toBe("11112222222222223334");
    expect(row(evaluate(classes, [cube(() => 20)]), 0)).toMatchObject({value: null, sign: "nicht-sinnvoll"});
  });

  it("is taken from itself two years before", () => {
    const two = ["2022-12-31", day];
    const moving = makeCube({
      id: "lage",
      dimensions: {stichtag: two, quartier: [{id: "stadt"}, ...areas.map((id) => ({id, parent: "stadt"}))]},
      cells: two.flatMap((d, t): CellSpec[] => [
        [d, "stadt", 60],
        ...areas.map((id, i): CellSpec => [d, id, t === 0 ? 10 * (i + 1) : 10 * (3 - i)])
      ])
    });
    const dynamics = defineIndicator({
      ...plainIndicator,
      breakdowns: ["stichtag", "quartier"],
      by: ["stichtag", "quartier"],
      measure: "difference",
      unit: "Index",
      inputs: () => [input("heute", status), input("zuvor", status, {}, {date: "two-years-before"})],
      over: () => ["quartier"]
    });
    const result = evaluate(dynamics, [moving]);
    const found = rows(result).map(({labels, value}) => [
      labels["stichtag"],
      value === null ? null : Number(value.toFixed(4))
    ]);
    expect(found).toEqual([
      ...areas.map(() => ["31.12.2022", null]),
      ...[2.4495, 0, -2.4495].map((value) => ["31.12.2024", value])
    ]);
  });

  it("leaves out an area that lacks a value, from mean and spread too", () => {
    const result = evaluate(status, [cube((i) => (i === 1 ? "geheim" : 10 * (i + 1)))]);
    expect(row(result, 1)).toMatchObject({value: null, sign: "geheim"});
    expect(result.value[0]).toBeCloseTo(-1, 12);
    expect(result.value[2]).toBeCloseTo(1, 12);
  });

  it("is refused for single areas, and has no value without spread", () => {
    const lageDerStadt = [cube((i) => 10 * (i + 1))];
    expect(() => evaluate(status, lageDerStadt, {where: {quartier: "q0"}})).toThrow(EvaluationError);
    expect(() => evaluate(status, lageDerStadt, {by: ["stichtag"]})).toThrow(EvaluationError);
    expect(row(evaluate(status, [cube(() => 20)]), 0)).toMatchObject({value: null, sign: "nicht-sinnvoll"});
  });
});

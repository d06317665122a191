import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import {EvaluationError, evaluate, level, type Request, type Selection} from "../../../indicators/engine/index.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const day = "2024-12-31";
const leute = makeCube({
  id: "leute",
  title: "Leute",
  dimensions: {
    stichtag: [day, "2025-12-31"],
    geschlecht: ["insgesamt", {id: "maennlich", parent: "insgesamt"}, {id: "weiblich", parent: "insgesamt"}],
    alter: [
      {id: "u15", label: "unter 15 Jahren", from: 0, to: 14},
      {id: "15-20", label: "15 bis 20 Jahre", from: 15, to: 20},
      {id: "18-20", label: "18 bis 20 Jahre", from: 18, to: 20},
      {id: "21+", label: "21 Jahre und älter", from: 21}
    ]
  },
  cells: [
    [day, "insgesamt", "u15", 1],
    [day, "insgesamt", "15-20", 2],
    [day, "insgesamt", "18-20", 1],
    [day, "insgesamt", "21+", 4]
  ]
});
const quote = makeCube({
  id: "quote",
  kind: "rate",
  dimensions: {stichtag: [day], gebiet: ["05124", "05111"]},
  cells: [
    [day, "05124", 15.8],
    [day, "05111", 11.5]
  ]
});

const countPeople = (): Selection => ({kind: "count", cube: "leute", where: {}, options: {}});

/** The error that a selection meets, as “code: English” and as German. */
function refusal(selection: Partial<Selection>, request: Request = {}): {message: string; german: string} {
  const complete = {kind: "count" as const, cube: "leute", where: {alter: "u15"}, options: {}, ...selection};
  const measure = complete.kind === "rate" ? "rate" : "count";
  const indicator = defineIndicator({...plainIndicator, measure, numerator: () => complete});
  try {
    evaluate(indicator, [leute, quote], request);
  } catch (error) {
    if (error instanceof EvaluationError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

describe("evaluate refuses", () => {
  it("a cube that is not loaded, naming the nearest", () => {
    expect(refusal({cube: "leut"}).message).toBe("A101: unknown cube (did you mean leute?): leut");
  });

  it("a dimension that the cube does not have, naming the nearest", () => {
    const {message, german} = refusal({where: {geschlechte: "maennlich"}});
    expect(message).toBe("A102: unknown dimension of cube leute (did you mean geschlecht?): geschlechte");
    expect(german).toBe("„Leute“ ist nicht nach „geschlechte“ gegliedert, sondern nach: Stichtag, Geschlecht, Alter.");
  });

  it("a code that the dimension does not have, naming the nearest", () => {
    const {message, german} = refusal({where: {alter: "u15", geschlecht: "männlich"}});
    expect(message).toContain(
      "A103: unknown code of geschlecht in cube leute (did you mean maennlich, weiblich?): männlich"
    );
    expect(german).toBe("„männlich“ gibt es bei „Geschlecht“ nicht. Ähnlich: maennlich, weiblich.");
  });

  it("a code in a filter that no cube has", () => {
    expect(refusal({}, {where: {geschlecht: "divers"}}).message).toContain("A103");
  });

  it("a level without codes", () => {
    expect(refusal({where: {alter: level({childrenOf: "u15"})}}).message).toContain("A103");
  });

  it("a parent together with what it contains", () => {
    const {message, german} = refusal({where: {alter: "u15", geschlecht: ["insgesamt", "weiblich"]}});
    expect(message).toBe("A104: selection counts cells twice: geschlecht insgesamt and weiblich");
    expect(german).toBe("Geschlecht: „weiblich“ ist in „insgesamt“ schon enthalten und würde doppelt gezählt.");
  });

  it("the same code twice", () => {
    expect(refusal({where: {alter: ["u15", "u15"]}}).message).toContain("A104");
  });

  it("age classes and bands that overlap", () => {
    expect(refusal({where: {alter: ["15-20", "18-20"]}}).message).toContain("A104");
    expect(refusal({where: {alter: [{from: 0, to: 20}, {from: 18}]}}).message).toContain("A104");
  });

  it("a total that would have to be made of overlapping classes", () => {
    expect(refusal({where: {}}).message).toContain("A104");
  });

  it("a sum of rates", () => {
    const {message, german} = refusal({kind: "rate", cube: "quote", where: {gebiet: ["05124", "05111"]}});
    expect(message).toBe("A105: rates must not be added up: 2 cells of cube quote");
    expect(german).toContain("mehrere Quoten dürfen nicht zusammengezählt werden");
  });

  it("a rate counted as if it were persons, and the reverse", () => {
    expect(refusal({cube: "quote", where: {gebiet: "05124"}}).message).toContain("A105");
    expect(refusal({kind: "rate"}).message).toContain("A105");
  });

  it("an age band that the classes cannot build, naming the class that the limit cuts", () => {
    const {message, german} = refusal({where: {alter: {from: 15, to: 64}}});
    expect(message).toBe("A106: age band cannot be built from the classes of alter: 15-64");
    expect(german).toBe(
      "Die Altersgruppe „15 bis 64 Jahre“ lässt sich aus den Klassen von „Alter“ nicht genau bilden: " +
        "Die Grenze liegt innerhalb von „21 Jahre und älter“."
    );
    expect(refusal({where: {alter: {from: 16}}}).german).toContain("„15 bis 20 Jahre“");
  });

  it("a breakdown that the indicator does not offer", () => {
    expect(refusal({}, {by: ["stadtteil"]}).message).toBe("A107: TST-01 has no breakdown: stadtteil");
  });

  it("a breakdown that the cube does not have", () => {
    expect(refusal({}, {by: ["gebiet"]}).message).toBe("A102: unknown dimension of cube leute: gebiet");
  });

  it("a breakdown that neither part follows", () => {
    const {message} = refusal({options: {across: ["geschlecht"]}}, {by: ["geschlecht"], where: {stichtag: day}});
    expect(message).toContain("A107: neither numerator nor denominator is broken down");
  });

  it("adding up reference days", () => {
    expect(refusal({}, {by: ["geschlecht"]}).message).toContain("A108: reference days must not be added up");
    expect(refusal({}, {by: ["geschlecht"], where: {stichtag: [day, "2025-12-31"]}}).message).toContain("A108");
  });

  it("a cube in which a cell was delivered twice", () => {
    const twice = makeCube({
      id: "leute",
      dimensions: {stichtag: [day]},
      cells: [
        [day, 1],
        [day, 1]
      ]
    });
    const ask = () => evaluate(defineIndicator({...plainIndicator, numerator: countPeople}), [twice]);
    expect(ask).toThrow("A109: cells delivered twice in cube: leute");
  });

  it("a result with more entries than the cube could ever have", () => {
    const codes = Array.from({length: 2100}, (_, k) => `k${k}`);
    const wide = makeCube({id: "leute", dimensions: {stichtag: codes, gebiet: codes}, cells: []});
    const ask = () =>
      evaluate(defineIndicator({...plainIndicator, numerator: countPeople}), [wide], {by: ["stichtag", "gebiet"]});
    expect(ask).toThrow("A110");
  });

  it("a parameter or value that the indicator does not have", () => {
    const {message, german} = refusal({}, {parameters: {nenner: "azr"}});
    expect(message).toBe("A112: unknown parameter of TST-01: nenner");
    expect(german).toBe("TST-01 kennt die Einstellung „nenner“ nicht. Möglich: keine.");
  });

  it("a filter that reaches outside what the indicator selects", () => {
    const {message, german} = refusal({}, {where: {alter: "21+"}});
    expect(message).toBe("A113: filter reaches outside the selection of cube leute: alter 21+");
    expect(german).toBe("Alter: „21 Jahre und älter“ gehört nicht zu dem, was der Indikator auswählt.");
  });
});

import {describe, expect, expectTypeOf, it} from "vitest";
import {choice, defineIndicator, readingExample} from "../../../indicators/definition/index.js";
import {count, evaluate, rate, rows} from "../../../indicators/engine/index.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const numerator = () => count("auslaender-azr");

describe("defineIndicator", () => {
  it("infers the values of the parameters for numerator, denominator and variants", () => {
    const indicator = defineIndicator({
      ...plainIndicator,
      parameters: {
        nenner: choice("Nenner", {fortschreibung: "Fortschreibung", melderegister: "Melderegister"}, "fortschreibung")
      },
      numerator: ({nenner}) => {
        expectTypeOf(nenner).toEqualTypeOf<"fortschreibung" | "melderegister">();
        return count("auslaender-azr");
      },
      variants: [{id: "a", title: "A", parameters: {nenner: "melderegister"}, argument: "", usedBy: ""}]
    });
    expectTypeOf<Parameters<typeof indicator.numerator>[0]>().toEqualTypeOf<{
      readonly nenner: "fortschreibung" | "melderegister";
    }>();
    expect(indicator.parameters.nenner.initial).toBe("fortschreibung");
  });

  it("infers the dimensions of the rows from what the result is broken down by", () => {
    const cube = makeCube({id: "auslaender-azr", dimensions: {stichtag: ["2024-12-31"]}, cells: [["2024-12-31", 40]]});
    const [entry] = rows(evaluate(defineIndicator({...plainIndicator, numerator}), [cube], {by: ["stichtag"]}));
    expectTypeOf(entry!.stichtag).toEqualTypeOf<string>();
    expectTypeOf(entry!.value).toEqualTypeOf<number | null>();
    expect(entry!.stichtag).toBe("2024-12-31");
  });

  it("has the compiler refuse cubes, dimensions, codes and choices that do not exist", () => {
    // @ts-expect-error no such cube
    count("auslaender");
    // @ts-expect-error no such dimension
    count("auslaender-azr", {alter: "a00"});
    // @ts-expect-error no such code
    count("auslaender-azr", {geschlecht: "männlich"});
    // @ts-expect-error no such code in the list
    rate("mindestsicherung-leistungen", {leistungsart: ["sgb2", "sgb3"]});
    // @ts-expect-error no such choice
    choice("Nenner", {a: "A", b: "B"}, "c");
    expect(count("auslaender-azr")).toEqual({kind: "count", cube: "auslaender-azr", where: {}, options: {}});
  });

  it("refuses an id of another form, an unknown break, and a variant with an unknown choice", () => {
    expect(() => defineIndicator({...plainIndicator, id: "bev2", numerator})).toThrow("not an indicator id: bev2");
    expect(() => defineIndicator({...plainIndicator, breaks: ["ZENSUS23" as "ZENSUS22"], numerator})).toThrow(
      "unknown break: ZENSUS23"
    );
    const parameters = {nenner: choice("Nenner", {a: "A", b: "B"}, "a")};
    const variant = {id: "v", title: "", parameters: {nenner: "c" as "a"}, argument: "", usedBy: ""};
    expect(() => defineIndicator({...plainIndicator, parameters, variants: [variant], numerator})).toThrow(
      "unknown parameter in variant v of TST-01: nenner c"
    );
  });

  it("takes plainly or as a function what may depend on the parameters", () => {
    const parameters = {quelle: choice("Quelle", {a: "A", b: "B"}, "a")};
    const indicator = defineIndicator({
      ...plainIndicator,
      parameters,
      numerator,
      population: ({quelle}) => (quelle === "a" ? "D1" : "D9"),
      breaks: ({quelle}) => (quelle === "a" ? ["AZR16"] : [{id: "ZENSUS22", linked: "zurückgerechnet"}])
    });
    expect([indicator.population({quelle: "a"}), indicator.population({quelle: "b"})]).toEqual(["D1", "D9"]);
    expect(indicator.measure({quelle: "a"})).toBe("count");
    expect(indicator.breaks({quelle: "b"})).toEqual([{id: "ZENSUS22", linked: "zurückgerechnet"}]);
  });
});

describe("readingExample", () => {
  const cube = makeCube({
    id: "auslaender-azr",
    dimensions: {stichtag: ["2023-12-31", "2024-12-31"]},
    cells: [
      ["2023-12-31", 40],
      ["2024-12-31", "geheim"]
    ]
  });
  const indicator = defineIndicator({
    ...plainIndicator,
    numerator,
    example: ({text, labels}) => `${labels["stichtag"]}: ${text}`
  });
  const result = evaluate(indicator, [cube]);

  it("reads a number aloud", () => {
    expect(readingExample(indicator, result, 0)).toBe("31.12.2023: 40");
  });

  it("says why there is none", () => {
    expect(readingExample(indicator, result, 1)).toBe(
      "Für „Test“ (31.12.2024) wird kein Wert gezeigt: gesperrt zum Schutz von Einzelangaben."
    );
  });
});

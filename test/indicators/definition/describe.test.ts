import {describe as suite, expect, it} from "vitest";
import {defineIndicator, describe} from "../../../indicators/definition/index.js";
import {altersquotienten} from "../../../indicators/bevoelkerung/bev-08-altersquotienten.js";
import {count, type Selection} from "../../../indicators/engine/index.js";
import {findIndicator, indicators} from "../../../indicators/index.js";
import {plainIndicator} from "../indicators.js";
import {azr, bevoelkerung} from "../wuppertal.js";

suite("describe", () => {
  it("writes the definition from the selections", () => {
    const {definition, formula, choices, population} = describe(altersquotienten);
    expect(definition).toBe(
      "Verhältnis je 100. Zähler: Bevölkerung (Fortschreibung); Alter: 65 Jahre und älter. " +
        "Nenner: Bevölkerung (Fortschreibung); Alter: 18 bis 64 Jahre. Stichtag: 31. Dezember."
    );
    expect(formula).toBe("100 × (Bevölkerung, 65 Jahre und älter) ÷ (Bevölkerung, 18 bis 64 Jahre)");
    expect(choices[0]).toEqual({label: "Quotient", value: "Altenquotient"});
    expect(population.label).toBe("Bevölkerung insgesamt");
  });

  it("says with the cubes what is added up where there is no total", () => {
    const {numerator} = describe(findIndicator("BEV-02"), {}, [azr, bevoelkerung]);
    expect(numerator).toContain("Summe aus Europa, Afrika, Amerika, Asien, Australien und Ozeanien und Sonstige");
  });

  it("changes with every choice of every parameter of every indicator", () => {
    for (const indicator of indicators) {
      for (const [name, {options}] of Object.entries(indicator.parameters)) {
        const texts = Object.keys(options).map((value) => {
          const {definition, formula, population, breaks} = describe(indicator, {[name]: value});
          return JSON.stringify([definition, formula, population, breaks]);
        });
        expect(new Set(texts).size, `${indicator.id} ${name}`).toBe(texts.length);
      }
    }
  });

  it("changes with every code, band, level and option of a selection", () => {
    const selections: Selection[] = [
      count("auslaender-azr"),
      count("auslaender-azr", {geschlecht: "weiblich"}),
      count("auslaender-azr", {geschlecht: "maennlich"}),
      count("auslaender-azr", {staatsangehoerigkeit: ["163", "134"]}),
      count("auslaender-azr", {staatsangehoerigkeit: ["163", "166"]}),
      count("auslaender-azr", {staatsangehoerigkeit: {level: "roots"}}),
      count("auslaender-azr", {staatsangehoerigkeit: {level: "leaves"}}),
      count("auslaender-azr", {staatsangehoerigkeit: {level: {childrenOf: "1"}}}),
      count("auslaender-azr", {}, {across: ["staatsangehoerigkeit"]}),
      count("auslaender-azr", {}, {date: "previous-year-end"}),
      count("auslaender-azr", {}, {date: "same-year"}),
      count("bevoelkerung-alter", {alter: {from: 15, to: 64}}),
      count("bevoelkerung-alter", {alter: {from: 15, to: 65}}),
      count("bevoelkerung-alter", {alter: {from: 16, to: 64}}),
      count("bevoelkerung-alter", {alter: {from: 15}}),
      count("bevoelkerung-alter", {alter: {from: 0, to: 14}})
    ];
    for (const cubes of [[], [azr, bevoelkerung]]) {
      const texts = selections.map(
        (selection) => describe(defineIndicator({...plainIndicator, numerator: () => selection}), {}, cubes).definition
      );
      expect(new Set(texts).size).toBe(selections.length);
    }
  });
});

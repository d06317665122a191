import {describe as suite, expect, it} from "vitest";
import {combinations, describe, evidenceSentence, readingExample} from "../../indicators/definition/index.js";
import {availableBreakdowns, evaluate, rows} from "../../indicators/engine/index.js";
import {findIndicator, indicators} from "../../indicators/index.js";
import {groupRemarks} from "../../indicators/language/rules/groups.js";
import type {PopulationId} from "../../indicators/vocabulary/populations.js";
import {makeCube} from "./cubes.js";
import {azr, bevoelkerung, quote} from "./wuppertal.js";

const wuppertal = {gebiet: "05124"};

suite("the catalogue", () => {
  it("has unique ids, and every variant is one of its choices", () => {
    expect(new Set(indicators.map(({id}) => id)).size).toBe(indicators.length);
    for (const indicator of indicators) {
      for (const {parameters, argument, usedBy} of indicator.variants) {
        expect(describe(indicator, parameters).choices).toHaveLength(Object.keys(indicator.parameters).length);
        expect(argument.length * usedBy.length).toBeGreaterThan(0);
      }
      expect(indicator.limits.length).toBeGreaterThan(0);
    }
  });

  it("names a group in titles and questions only as a definition that the indicator counts by", () => {
    for (const indicator of indicators) {
      const counted = [
        ...new Set(
          combinations(indicator.parameters).map((values) => describe(indicator, values).population.id as PopulationId)
        )
      ];
      for (const text of [indicator.title, indicator.question]) {
        const named = text.replace("Deutsch-Test für Zuwanderer", "");
        const remarks = groupRemarks(named, {kind: "titel", start: 0, end: named.length}, counted);
        expect(remarks.map(({message}) => `${indicator.id}: ${message}`)).toEqual([]);
      }
    }
  });

  it("findIndicator throws on an unknown id", () => {
    expect(() => findIndicator("BEV-99")).toThrow("unknown indicator: BEV-99");
  });
});

suite("the evidence of an indicator", () => {
  it("names all sources of the catalogue in one breath, and each other kind once", () => {
    expect(evidenceSentence(["F:S16", "F:S21", "C", "C"])).toBe(
      "Belegt, Quellen 16 und 21 des Katalogs; nachgerechnet."
    );
    expect(evidenceSentence(["F:S5"])).toBe("Belegt, Quelle 5 des Katalogs.");
  });
});

suite("BEV-02", () => {
  const nationality = makeCube({
    id: "bevoelkerung-nationalitaet",
    register: "Fortschreibung",
    dimensions: {
      stichtag: ["2015-12-31"],
      gebiet: [{id: "05124", label: "Wuppertal"}],
      altersgruppe: ["insgesamt"],
      staatsangehoerigkeit: [
        "insgesamt",
        {id: "deutsch", parent: "insgesamt"},
        {id: "nichtdeutsch", parent: "insgesamt"}
      ],
      geschlecht: ["insgesamt"]
    },
    cells: [
      ["2015-12-31", "05124", "insgesamt", "insgesamt", "insgesamt", 355344],
      ["2015-12-31", "05124", "insgesamt", "deutsch", "insgesamt", 294385],
      ["2015-12-31", "05124", "insgesamt", "nichtdeutsch", "insgesamt", 60959]
    ]
  });

  it("gives the published 17.155 % of 2015 from one source, without a warning", () => {
    const indicator = findIndicator("BEV-02");
    const result = evaluate(indicator, [nationality], {where: wuppertal, parameters: {quelle: "fortschreibung"}});
    expect(result.value[0]).toBeCloseTo(17.155, 3);
    expect(result.warnings).toEqual([]);
  });

  it("warns that numerator and denominator come from two registers in the mix, and offers only what both have", () => {
    const indicator = findIndicator("BEV-02");
    const result = evaluate(indicator, [azr, bevoelkerung], {where: wuppertal});
    expect(result.warnings.map(({code}) => code)).toEqual(["register"]);
    expect(readingExample(indicator, result, 0)).toBe(
      "Wuppertal: Am 31.12.2024 hatten 26,3\u202f% der Bevölkerung keine deutsche Staatsangehörigkeit."
    );
    expect(availableBreakdowns(indicator, [azr, bevoelkerung, nationality])).toEqual(["stichtag", "gebiet"]);
    expect(availableBreakdowns(indicator, [nationality], {quelle: "fortschreibung"})).toContain("geschlecht");
  });
});

suite("BEV-05", () => {
  it("puts every nationality over all foreigners: Syria 11,475, Türkiye 11,305, Ukraine 7,630 of 94,110", () => {
    const result = evaluate(findIndicator("BEV-05"), [azr], {where: wuppertal});
    const shown = Object.fromEntries(
      rows(result).map((r) => [r.labels["staatsangehoerigkeit"], [r.numerator, r.denominator]])
    );
    expect(shown).toMatchObject({Syrien: [11475, 94110], Türkei: [11305, 94110], Ukraine: [7630, 94110]});
  });

  it("adds up to the whole over the continents", () => {
    const result = evaluate(findIndicator("BEV-05"), [azr], {where: wuppertal, parameters: {ebene: "kontinente"}});
    expect(result.length).toBe(6);
    expect(result.value.reduce((a, b) => a + b)).toBeCloseTo(100, 10);
  });
});

function ratio(parameters: Record<string, string>) {
  return evaluate(findIndicator("BEV-08"), [bevoelkerung], {where: wuppertal, parameters});
}

suite("BEV-08", () => {
  it("moves both age limits with the convention: 3,900 people per year of age", () => {
    expect(ratio({quotient: "jung"}).numerator[0]).toBe(18 * 3900);
    expect(ratio({quotient: "jung", beginn: "20"}).numerator[0]).toBe(20 * 3900);
    expect(ratio({quotient: "alt", beginn: "20", grenze: "67"}).denominator[0]).toBe(47 * 3900);
    expect(ratio({quotient: "alt", grenze: "67"}).numerator[0]).toBe(358193 - 67 * 3900);
  });

  it("splits the population without rest, under every convention", () => {
    for (const beginn of ["18", "20"]) {
      for (const grenze of ["65", "67"]) {
        const young = ratio({quotient: "jung", beginn, grenze});
        const old = ratio({quotient: "alt", beginn, grenze});
        expect(young.numerator[0]! + young.denominator[0]! + old.numerator[0]!).toBe(358193);
      }
    }
  });

  it("reads the ages aloud that were chosen", () => {
    const result = ratio({quotient: "alt", beginn: "20", grenze: "67"});
    expect(readingExample(findIndicator("BEV-08"), result, 0)).toMatch(
      /^Wuppertal: Am 31\.12\.2024 kamen auf 100 Menschen von 20 bis 66 Jahren [\d,]+ Menschen ab 67 Jahren\.$/
    );
  });
});

suite("SOZ-09", () => {
  it("takes the rate as delivered: 15.8 % in 2023", () => {
    const result = evaluate(findIndicator("SOZ-09"), [quote], {where: wuppertal});
    expect(rows(result)).toMatchObject([{stichtag: "2023-12-31", value: 15.8, text: "15,8\u202f%", denominator: null}]);
  });

  it("computes it from counts with the rounding of the parts", () => {
    const parts = {sgb2: 45419, hlu: 600, grundsicherung: 8000, asylblg: 1500};
    const benefits = makeCube({
      id: "mindestsicherung-leistungen",
      register: "Sozialberichterstattung",
      rounding: 5,
      dimensions: {
        stichtag: ["2024-12-31"],
        gebiet: [{id: "05124", label: "Wuppertal"}],
        leistungsart: ["insgesamt", ...Object.keys(parts).map((id) => ({id, parent: "insgesamt"}))]
      },
      cells: [
        ["2024-12-31", "05124", "insgesamt", 55519],
        ...Object.entries(parts).map(([id, n]) => ["2024-12-31", "05124", id, n] as const)
      ]
    });
    for (const berechnung of ["insgesamt", "summe"]) {
      const result = evaluate(findIndicator("SOZ-09"), [benefits, bevoelkerung], {
        where: wuppertal,
        parameters: {berechnung}
      });
      expect(result.numerator[0]).toBe(55519);
      expect(result.value[0]).toBeCloseTo((100 * 55519) / 358193, 10);
      expect(result.numeratorTolerance[0]).toBe(6);
    }
  });
});

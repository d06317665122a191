import {beforeAll, describe, expect, it} from "vitest";
import {statistikstelleContracts} from "../../../../data-loaders/providers/statistikstelle/index.js";
import {combinations, type Indicator, selectionsOf} from "../../../../indicators/definition/index.js";
import {addUp} from "../../../../indicators/engine/add-up.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {evaluate} from "../../../../indicators/engine/index.js";
import {findIndicator, indicators} from "../../../../indicators/index.js";
import {sampleCubes} from "./sample-cubes.js";

type Choice = Readonly<Record<string, string>>;

let cubes: readonly Cube[];
beforeAll(async () => void (cubes = Object.values((await sampleCubes()).cubes).map(addUp)));

const ids = new Set(statistikstelleContracts.map(({cube: {id}}) => id));

/** Choices of an indicator under which it needs no cube but those of the Statistikstelle. */
function choicesOf(indicator: Indicator): readonly Choice[] {
  return combinations(indicator.parameters).filter((choice) => {
    const used = selectionsOf(indicator, choice).map(({selection}) => selection.cube);
    return used.length > 0 && used.every((cube) => ids.has(cube));
  });
}

const answered = indicators
  .map((indicator) => ({id: indicator.id, indicator, choices: choicesOf(indicator)}))
  .filter(({choices}) => choices.length > 0);

/** The number of an indicator for the whole city at the end of a year. */
function value(id: string, parameters: Choice, year: number): number {
  const indicator = findIndicator(id);
  const {dimensions, value: values} = evaluate(indicator, cubes, {parameters, by: ["stichtag"]});
  const {codes, dictionary} = dimensions["stichtag"]!;
  return values[codes.findIndex((code) => dictionary[code] === `${year}-12-31`)]!;
}

describe("the definitions that need only tables of the Statistikstelle", () => {
  it("are those of the demographic base, of voting and of the Quartiere", () => {
    const expected = ["BEV-01", "BEV-02", "BEV-03", "BEV-04", "BEV-05", "BEV-07", "BEV-08", "REC-10"];
    const found = answered.map(({id}) => id);
    expect(found).toEqual(expect.arrayContaining([...expected, "QUA-01", "QUA-02", "QUA-03", "QUA-04", "QUA-06"]));
  });

  it.each(answered)("give a number for every year, area and choice: $id", ({indicator, choices}) => {
    for (const parameters of choices) {
      const {value: values, dimensions, length} = evaluate(indicator, cubes, {parameters});
      expect(length).toBeGreaterThanOrEqual(11);
      const {codes, dictionary} = dimensions["stichtag"]!;
      // The first year has no year before it, whose residents a mean population needs.
      const missing = values.reduce<Set<string>>(
        (years, number, i) => (Number.isNaN(number) ? years.add(dictionary[codes[i]!]!) : years),
        new Set()
      );
      expect([...missing].filter((date) => date !== "2014-12-31")).toEqual([]);
    }
  });

  it("come to the published figures where there are such", () => {
    expect(value("BEV-03", {definition: "d9"}, 2018).toFixed(1)).toBe("38.8");
    expect(value("BEV-02", {quelle: "melderegister"}, 2015).toFixed(3)).toBe("17.155");
    expect(value("BEV-01", {zaehlung: "wohnberechtigt"}, 2024)).toBe(365861);
    expect(value("BEV-01", {zaehlung: "hauptwohnung"}, 2015)).toBe(355344);
  });

  it("tell of a plausible turnover: between 7 and 13 percent of the residents of the city a year", () => {
    for (let year = 2015; year <= 2024; ++year) {
      const turnover = value("QUA-06", {}, year);
      expect([year, turnover > 7 && turnover < 13]).toEqual([year, true]);
    }
  });
});

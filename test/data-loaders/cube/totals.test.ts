import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {compareTotals, findDifferences} from "../../../data-loaders/cube/compare-totals.js";
import {findOtherPopulation, findTotalJumps} from "../../../data-loaders/cube/total-jumps.js";
import {filesByDate, totalSeries} from "../../../data-loaders/cube/totals.js";
import {statistikstelleContracts} from "../../../data-loaders/providers/statistikstelle/index.js";
import {leafCube} from "./leaf-cube.js";

const residents = (values: readonly number[]) =>
  leafCube(
    "einwohner",
    values.map((value, i) => [2014 + i, "a", value] as const)
  );

describe("totalSeries", () => {
  const row = fc.tuple(fc.integer({min: 2014, max: 2018}), fc.constantFrom("a", "b", "c"), fc.nat(1000));

  it("adds up every cell once, by the codes of a dimension or over all", () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, {selector: ([year, group]) => `${year}${group}`, minLength: 1}), (rows) => {
        const cube = leafCube("probe", rows);
        const sum = (list: readonly (number | undefined)[]) => list.reduce<number>((a, b) => a + (b ?? 0), 0);
        const all = rows.reduce((total, [, , value]) => total + value, 0);
        expect(totalSeries(cube, []).map(({values}) => sum(values))).toEqual([all]);
        expect(sum(totalSeries(cube, ["gruppe"]).map(({values}) => sum(values)))).toBe(all);
        for (const [year, group, value] of rows) {
          const series = totalSeries(cube, ["gruppe"]).find(({key}) => key === group)!;
          expect(series.values[cube.dimensions["stichtag"]!.dictionary.indexOf(`${year}-12-31`)]).toBe(value);
          expect(sum(totalSeries(cube, [], {gruppe: group}).flatMap(({values}) => values))).toBe(sum(series.values));
        }
      })
    );
  });

  it("knows the file of each date, and refuses a cube that carries totals", () => {
    expect(filesByDate(residents([1, 2]))).toEqual(["einwohner-2014.csv", "einwohner-2015.csv"]);
    const cube = residents([1]);
    const {sums: _, ...meta} = cube.meta;
    expect(() => totalSeries({...cube, meta}, [])).toThrow("not a cube of leaves: einwohner");
  });
});

describe("a sum that rises by more than the population of a city can", () => {
  it("may be another population: Nebenwohnungen are counted too (P307)", () => {
    const found = findOtherPopulation(residents([342000, 342855, 348014]), {kind: "same-population", most: 1.5});
    expect([...found.keys()]).toEqual(["einwohner-2016.csv"]);
    const [problem] = found.get("einwohner-2016.csv")!;
    expect(problem).toMatchObject({code: "P307", severity: "warning", expected: "höchstens 1,5 Prozent mehr"});
    expect(problem!.place.raw).toBe("31.12.2016: 342.855 → 348.014");
  });

  it("is named against the other changes of its series, where it breaks out of these (P304)", () => {
    const cube = residents([1000, 1010, 1000, 1020, 1010, 1600, 1610]);
    const found = findTotalJumps(cube, {kind: "no-total-jump", by: [], least: 500});
    expect([...found.keys()]).toEqual(["einwohner-2019.csv"]);
    expect(found.get("einwohner-2019.csv")![0]!.place.raw).toBe("Tabelle einwohner: 1.010 → 1.600");
  });
});

describe("two tables that must count the same people", () => {
  const homes = leafCube("wohnung", [
    [2023, "haupt", 100],
    [2023, "neben", 3],
    [2024, "haupt", 102],
    [2024, "neben", 4]
  ]);
  const rule = {kind: "same-total", cube: "wohnung", where: {gruppe: "haupt"}, by: []} as const;
  const others = (values: readonly number[]) =>
    leafCube(
      "einwohner",
      values.map((value, i) => [2023 + i, "a", value] as const)
    );

  it("are not remarked on where they do", () => {
    expect(findDifferences(others([100, 102]), homes, rule).size).toBe(0);
  });

  it("are told apart where one counts Nebenwohnungen too, and the message says that (P308)", () => {
    const found = findDifferences(others([100, 106]), homes, rule);
    expect([...found.keys()]).toEqual(["einwohner-2024.csv"]);
    const [problem] = found.get("einwohner-2024.csv")!;
    expect(problem).toMatchObject({code: "P308", expected: "102"});
    expect(problem!.message).toBe("Gezählt sind alle aus „Tabelle wohnung“, und nicht nur der Teil, der gemeint ist.");
  });

  it("are told apart where the difference has another reason", () => {
    const [problem] = findDifferences(others([99, 102]), homes, rule).get("einwohner-2023.csv")!;
    expect(problem!.message).toBe("Die Summen sind an 1 von 1 Stellen nicht die aus „Tabelle wohnung“.");
  });

  it("are compared once both are built; a table that is missing is no difference", () => {
    const contract = {
      ...statistikstelleContracts[0]!,
      cube: {...statistikstelleContracts[0]!.cube, id: "einwohner"},
      plausibility: [rule]
    };
    const built = (cube: typeof homes) => ({cube, used: new Set<string>(), problems: new Map()});
    const both = new Map([
      ["einwohner", built(others([100, 106]))],
      ["wohnung", built(homes)]
    ]);
    expect(compareTotals(both, [contract]).get("einwohner")!.problems.size).toBe(1);
    const alone = new Map([["einwohner", built(others([100, 106]))]]);
    expect(compareTotals(alone, [contract]).get("einwohner")!.problems.size).toBe(0);
  });
});

import {describe, expect, it} from "vitest";
import {count} from "../../../indicators/engine/index.js";
import {compareParts, populationOf} from "../../../indicators/engine/warnings.js";
import {makeCube} from "../cubes.js";

const cube = (id: string, population: "insgesamt" | "D5") =>
  makeCube({
    id,
    population,
    dimensions: {stichtag: ["2019-12-31"], migrationshintergrund: ["insgesamt", "mit"]},
    cells: [["2019-12-31", "mit", 10]]
  });

describe("populationOf", () => {
  it("counts a group of the register by D9, where the cube itself counts everybody", () => {
    const {meta} = cube("einwohner-migration", "insgesamt");
    const of = (code: "mit" | "insgesamt") =>
      populationOf({selection: count("einwohner-migration", {migrationshintergrund: code}), meta});
    expect([of("mit"), of("insgesamt")]).toEqual(["D9", "insgesamt"]);
  });

  it("counts answers under § 281 SGB III by D5, though the dimension has the same name", () => {
    const {meta} = cube("arbeitslose-migrationshintergrund", "D5");
    const selection = count("arbeitslose-migrationshintergrund", {migrationshintergrund: "mit"});
    expect(populationOf({selection, meta})).toBe("D5");
  });
});

describe("compareParts", () => {
  const residents = makeCube({
    id: "bevoelkerung-jahrgang",
    register: "Fortschreibung",
    dimensions: {staatsangehoerigkeit: ["insgesamt", "deutsch", "nichtdeutsch"]},
    cells: [["deutsch", 70]]
  }).meta;
  const foreigners = makeCube({
    id: "auslaender-titel",
    population: "D1",
    register: "Ausländerregister",
    dimensions: {staatengruppe: ["insgesamt"]},
    cells: [["insgesamt", 30]]
  }).meta;
  const working = {from: 15, to: 64};
  const germans = (alter = working) => ({
    selection: count("bevoelkerung-jahrgang", {gebiet: "05124", alter, staatsangehoerigkeit: "deutsch"}),
    meta: residents
  });
  const others = {selection: count("auslaender-titel", {alter: working}), meta: foreigners};
  const employed = {
    selection: count("beschaeftigte", {alter: working, staatengruppe: "insgesamt"}),
    meta: {...residents, register: "Beschäftigtenstatistik"}
  };
  const codes = (denominator: Parameters<typeof compareParts>[1]) => [
    ...new Set(compareParts([employed], denominator).map(({code}) => code))
  ];

  it("takes Germans of one source and foreigners of another for everybody, and names the sources only", () => {
    expect(codes([germans(), others])).toEqual(["register"]);
    expect(codes([others, germans()])).toEqual(["register"]);
  });

  it("warns where one of the two groups is missing, counted twice, or of another age", () => {
    expect(codes([others])).toContain("population");
    expect(codes([germans()])).toContain("population");
    expect(codes([germans(), germans(), others])).toContain("population");
    expect(codes([germans({from: 20, to: 64}), others])).toContain("population");
  });
});

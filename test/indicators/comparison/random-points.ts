import * as fc from "fast-check";
import type {Point} from "../../../indicators/comparison/index.js";
import {choice, defineIndicator, type Indicator} from "../../../indicators/definition/index.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";
import {select} from "./definitions.js";

const days = ["2023-12-31", "2024-12-31"];
const areas = ["a", "b", "c"];
const ages = ["jung", "mittel", "alt"];
const status = ["x", "y"];

const ageChoices = {alle: "alle", jung: "jung", mittel: "mittel", alt: "alt"};
const statusChoices = {alle: "alle", x: "x", y: "y"};

/** A definition whose three choices move the numerator, the denominator, and both. */
const indicator: Indicator = defineIndicator({
  ...plainIndicator,
  parameters: {
    zaehler: choice("Zähler", statusChoices, "alle"),
    nenner: choice("Nenner", statusChoices, "alle"),
    alter: choice("Alter", ageChoices, "alle")
  },
  numerator: ({zaehler, alter}) => select("z", chosen({status: zaehler, alter})),
  denominator: ({nenner, alter}) => select("n", chosen({status: nenner, alter})),
  measure: "ratio",
  unit: "Prozent",
  breakdowns: ["stichtag", "gebiet"]
});

function chosen(codes: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== "alle"));
}

const size = days.length * areas.length * ages.length * status.length;

function cubes(id: string): fc.Arbitrary<Cube> {
  return fc.array(fc.integer({min: 30, max: 9999}), {minLength: size, maxLength: size}).map((values) => {
    let cell = 0;
    return makeCube({
      id,
      dimensions: {stichtag: days, gebiet: areas, alter: ages, status},
      cells: days.flatMap((day) =>
        areas.flatMap((area) => ages.flatMap((age) => status.map((s) => [day, area, age, s, values[cell++]!] as const)))
      )
    });
  });
}

const choices = fc.record({
  zaehler: fc.constantFrom(...Object.keys(statusChoices)),
  nenner: fc.constantFrom(...Object.keys(statusChoices)),
  alter: fc.constantFrom(...Object.keys(ageChoices))
});
const filters = fc.record({stichtag: fc.constantFrom(...days), gebiet: fc.constantFrom(...areas)});

/** Two points of one indicator that differ in up to seven respects: three choices, two filters, two deliveries. */
export const randomPoints: fc.Arbitrary<{readonly a: Point; readonly b: Point}> = fc
  .record({
    first: fc.tuple(cubes("z"), cubes("n")),
    second: fc.tuple(fc.option(cubes("z")), fc.option(cubes("n"))),
    parameters: fc.tuple(choices, choices),
    where: fc.tuple(filters, filters)
  })
  .map(({first, second, parameters, where}) => ({
    a: {indicator, cubes: first, parameters: parameters[0], where: where[0]},
    b: {indicator, cubes: first.map((cube, c) => second[c] ?? cube), parameters: parameters[1], where: where[1]}
  }));

import {choice, defineIndicator} from "../../../indicators/definition/index.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import type {Indicator} from "../../../indicators/definition/index.js";
import type {Selection, Where} from "../../../indicators/engine/selection.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

/** A selection of a cube that only these tests know. */
export function select(cube: string, where: Where = {}): Selection {
  return {kind: "count", cube, where, options: {}};
}

/** Naturalisations over five denominators that are in dispute, as in REC-06; the denominators are groups of stay. */
export const naturalisationRate: Indicator = defineIndicator({
  ...plainIndicator,
  id: "REC-96",
  parameters: {
    nenner: choice(
      "Nenner",
      {
        alle: "alle Ausländerinnen und Ausländer",
        ab5: "ab 5 Jahren Aufenthalt",
        ab8: "ab 8 Jahren Aufenthalt",
        ab10: "ab 10 Jahren Aufenthalt",
        bevoelkerung: "Bevölkerung insgesamt"
      },
      "alle"
    )
  },
  numerator: () => select("einbuergerungen"),
  denominator: ({nenner}) =>
    nenner === "bevoelkerung"
      ? select("bevoelkerung")
      : select("auslaender", nenner === "alle" ? {} : {dauer: stays.slice(stays.indexOf(nenner))}),
  measure: "share",
  unit: "Prozent",
  population: "D1",
  breakdowns: ["stichtag", "gebiet"]
});

const stays = ["unter5", "ab5", "ab8", "ab10"];

/** Published orders of magnitude do not matter here: odd numbers, so that nothing adds up by luck. */
export function naturalisationCubes(revision = 0): readonly Cube[] {
  const days = ["2023-12-31", "2024-12-31"];
  const base = {population: "D1", register: "AZR"};
  return [
    makeCube({
      ...base,
      id: "einbuergerungen",
      dimensions: {stichtag: days, gebiet: ["w", "b"]},
      cells: days.flatMap((day, d) => [
        [day, "w", 1709 + 613 * d + revision],
        [day, "b", 811 + 97 * d]
      ])
    }),
    makeCube({
      ...base,
      id: "auslaender",
      rounding: 5,
      dimensions: {stichtag: days, gebiet: ["w", "b"], dauer: stays},
      cells: days.flatMap((day, d) =>
        stays.flatMap((stay, s) => [
          [day, "w", stay, 17_003 + 3001 * s + 1009 * d + 7 * revision] as const,
          [day, "b", stay, 9007 + 501 * s - 301 * d] as const
        ])
      )
    }),
    makeCube({
      id: "bevoelkerung",
      register: "Fortschreibung",
      dimensions: {stichtag: days, gebiet: ["w", "b"]},
      cells: days.flatMap((day, d) => [
        [day, "w", 357_101 + 1092 * d],
        [day, "b", 211_003 - 997 * d]
      ])
    })
  ];
}

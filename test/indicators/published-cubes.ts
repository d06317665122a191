import type {Cube} from "../../indicators/engine/cube.js";
import {migrationshintergrund} from "../../indicators/vocabulary/cubes/dimensions.js";
import {type CellSpec, type CodeSpec, makeCube} from "./cubes.js";

const components = {
  auslaender: 72043,
  "zweite-staatsangehoerigkeit": 46759,
  "deutsch-erworben": 11801,
  "im-ausland-geboren": 3448,
  "kinder-ueber-eltern": 6003
};

const districts = {"05124-0": [66511, 15856], "05124-5": [60064, 11649], "05124-9": [21007, 1326]} as const;

/** Cubes of nothing but what was published about Wuppertal: the parts, so that definitions come to the published wholes. */
export const publishedCubes: readonly Cube[] = [
  makeCube({
    id: "einwohner-wohnung",
    dimensions: {
      stichtag: ["2015-12-31"],
      geschlecht: withTotal("maennlich", "weiblich"),
      staatengruppe: withTotal("deutsch", "nichtdeutsch"),
      wohnung: withTotal("hauptwohnung")
    },
    cells: [
      ["2015-12-31", "insgesamt", "insgesamt", "hauptwohnung", 294385 + 60959],
      ["2015-12-31", "insgesamt", "deutsch", "hauptwohnung", 294385],
      ["2015-12-31", "insgesamt", "nichtdeutsch", "hauptwohnung", 60959],
      ["2015-12-31", "maennlich", "insgesamt", "hauptwohnung", 174803],
      ["2015-12-31", "weiblich", "insgesamt", "hauptwohnung", 180541]
    ]
  }),
  makeCube({
    id: "einwohner-migration",
    dimensions: {
      stichtag: ["2018-12-31"],
      migrationshintergrund: Object.entries(migrationshintergrund).map(([id, code]) => {
        const parent = typeof code === "string" ? (id === "insgesamt" ? undefined : "insgesamt") : code.in;
        return {id, ...(parent === undefined ? {} : {parent})};
      })
    },
    cells: [
      // The population of that count is not published with it; this one is what 38.8 % leaves open.
      ["2018-12-31", "insgesamt", Math.round(140054 / 0.388)],
      ["2018-12-31", "mit", Object.values(components).reduce((a, b) => a + b)],
      ...Object.entries(components).map(([id, n]): CellSpec => ["2018-12-31", id, n])
    ]
  }),
  makeCube({
    id: "einwohner-staaten",
    dimensions: {
      stichtag: ["2015-12-31"],
      quartier: [{id: "05124"}, ...Object.keys(districts).map((id) => ({id, parent: "05124"}))],
      staatengruppe: withTotal("nichtdeutsch")
    },
    cells: [
      ["2015-12-31", "05124", "insgesamt", 355344],
      ["2015-12-31", "05124", "nichtdeutsch", 60959],
      ...Object.entries(districts).flatMap(([id, [all, foreign]]): CellSpec[] => [
        ["2015-12-31", id, "insgesamt", all],
        ["2015-12-31", id, "nichtdeutsch", foreign]
      ])
    ]
  }),
  makeCube({
    id: "arbeitslose-migrationshintergrund",
    population: "D5",
    dimensions: {
      stichtag: ["2019-12-31"],
      gebiet: ["05124"],
      migrationshintergrund: [
        "insgesamt",
        {id: "mit-angabe", parent: "insgesamt"},
        {id: "mit", parent: "mit-angabe"},
        {id: "ohne", parent: "mit-angabe"}
      ]
    },
    cells: [
      ["2019-12-31", "05124", "insgesamt", 14679],
      ["2019-12-31", "05124", "mit-angabe", 8898],
      ["2019-12-31", "05124", "mit", 5930],
      ["2019-12-31", "05124", "ohne", 2968]
    ]
  })
];

function withTotal(...ids: readonly string[]): readonly CodeSpec[] {
  return ["insgesamt", ...ids.map((id) => ({id, parent: "insgesamt"}))];
}

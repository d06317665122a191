import {expect, test} from "vitest";
import type {Cube} from "../../../indicators/engine/cube.js";
import {signCode} from "../../../indicators/vocabulary/signs.js";
import {breakdownsOf} from "../../../data-loaders/cube/breakdowns.js";

test("a dimension counts at the dates at which two of its codes have a value", () => {
  const value = signCode("wert");
  const none = signCode("geheim");
  const cube = {
    length: 4,
    meta: {
      dimensions: [
        {id: "stichtag", label: "Stichtag"},
        {id: "geschlecht", label: "Geschlecht"},
        {id: "gebiet", label: "Gebiet"}
      ]
    },
    dimensions: {
      stichtag: {codes: Int8Array.of(0, 0, 1, 1), dictionary: ["2023-12-31", "2024-12-31"]},
      geschlecht: {codes: Int8Array.of(0, 1, 0, 1), dictionary: ["maennlich", "weiblich"]},
      gebiet: {codes: Int8Array.of(0, 0, 0, 0), dictionary: ["05124"]}
    },
    zeichen: Int8Array.of(value, value, value, none)
  } as unknown as Cube;
  expect(breakdownsOf(cube)).toEqual([{id: "geschlecht", label: "Geschlecht", dates: ["2023-12-31"]}]);
});

import {describe, expect, it} from "vitest";
import {compareProviders} from "../../../data-loaders/check/cross-provider.js";
import {crossProviderPairs, type CrossProviderPair} from "../../../data-loaders/check/cross-provider-pairs.js";
import {contracts} from "../../../data-loaders/providers/index.js";
import type {CodeMeta, Cube} from "../../../indicators/engine/cube.js";
import {type SignId, signCode} from "../../../indicators/vocabulary/signs.js";

interface Made {
  readonly id: string;
  readonly codes: readonly CodeMeta[];
  /** Date, code, value, sign. */
  readonly cells: readonly (readonly [string, string, number, SignId?])[];
  readonly derived?: true;
  readonly sample?: true;
}

function made({id, codes, cells, derived, sample = undefined}: Made): Cube {
  const dates = [...new Set(cells.map(([date]) => date))].map((date) => ({id: date, label: date}));
  const column = (all: readonly CodeMeta[], at: 0 | 1) => ({
    codes: Int32Array.from(cells, (cell) => all.findIndex((code) => code.id === cell[at])),
    dictionary: all.map((code) => code.id)
  });
  const zero = new Int32Array(cells.length);
  return {
    meta: {
      id,
      title: id,
      register: id,
      ...(derived && {sums: "derived"}),
      dimensions: [
        {id: "stichtag", label: "Stichtag", codes: dates},
        {id: "gruppe", label: "Gruppe", codes}
      ],
      deliveries: [{sample: sample ?? false}]
    } as unknown as Cube["meta"],
    length: cells.length,
    dimensions: {stichtag: column(dates, 0), gruppe: column(codes, 1)},
    wert: Float64Array.from(cells, ([, , value]) => value),
    zeichen: Int8Array.from(cells, ([, , , sign = "wert"]) => signCode(sign)),
    herkunft: {lieferung: zero, zeile: zero, spalte: Int16Array.from(zero)}
  };
}

const codes: readonly CodeMeta[] = [
  {id: "alle", label: "Alle"},
  {id: "nah", label: "Nah", parent: "alle"},
  {id: "fern", label: "Fern", parent: "alle"},
  {id: "weit", label: "Weit", parent: "fern"},
  {id: "weiter", label: "Weiter", parent: "fern"}
];
const printed: Made = {
  id: "gedruckt",
  codes,
  cells: [
    ["2023-12-31", "alle", 100],
    ["2023-12-31", "fern", 40],
    ["2024-12-31", "alle", 120],
    ["2024-12-31", "fern", 50]
  ]
};
const leaves: Made = {
  id: "blaetter",
  codes,
  derived: true,
  cells: [
    ["2023-12-31", "nah", 60],
    ["2023-12-31", "weit", 30],
    ["2023-12-31", "weiter", 10],
    ["2024-06-30", "nah", 60],
    ["2024-06-30", "weit", 20],
    ["2024-06-30", "weiter", 20]
  ]
};
const pair: CrossProviderPair = {
  id: "p",
  title: "Beides",
  left: {cube: "gedruckt", codes: {gruppe: "fern"}},
  right: {cube: "blaetter", codes: {gruppe: "fern"}},
  corridor: [0.9, 1.1],
  explanation: "Darum."
};

const compare = (left: Made, right: Made, one: CrossProviderPair = pair) =>
  compareProviders(new Map([left, right].map((cube) => [cube.id, made(cube)])), [one]);

describe("comparing providers", () => {
  it("takes the printed total of one and adds up the leaves of the other, by year", () => {
    expect(compare(printed, leaves)).toMatchObject([
      {
        years: [
          {year: 2023, left: 40, right: 40, ratio: 1, within: true},
          {year: 2024, left: 50, right: 40, ratio: 1.25, within: false}
        ]
      }
    ]);
  });

  it("takes everything where a side names no code", () => {
    const whole = {...pair, left: {cube: "gedruckt", codes: {}}, right: {cube: "blaetter", codes: {}}};
    expect(compare(printed, leaves, whole)[0]!.years.map(({left, right}) => [left, right])).toEqual([
      [100, 100],
      [120, 100]
    ]);
  });

  it("warns of a year outside the corridor, with both numbers and what is explained", () => {
    const [result] = compare(printed, leaves);
    expect(result!.problems).toEqual([
      expect.objectContaining({
        code: "P311",
        severity: "warning",
        message: "Beides, 2024: 50 gegen 40, das sind 125 %.",
        expected: "90 % bis 110 %"
      })
    ]);
  });

  it("leaves out years with a value that is not known, with two dates, or with nothing to divide by", () => {
    const hidden: Made = {
      ...printed,
      cells: [
        ["2023-12-31", "fern", 0, "geheim"],
        ["2024-12-31", "fern", 50]
      ]
    };
    expect(compare(hidden, leaves)[0]!.years.map(({year}) => year)).toEqual([2024]);
    const twice: Made = {
      ...printed,
      cells: [
        ["2023-06-30", "fern", 40],
        ["2023-12-31", "fern", 41],
        ["2024-12-31", "fern", 50]
      ]
    };
    expect(compare(twice, leaves)[0]!.years.map(({year}) => year)).toEqual([2024]);
    const nothing: Made = {...leaves, cells: [["2023-12-31", "weit", 0]]};
    expect(compare(printed, nothing)).toEqual([]);
  });

  it("leaves out pairs of which a cube is missing, and those of made-up and delivered numbers", () => {
    expect(compareProviders(new Map([["gedruckt", made(printed)]]), [pair])).toEqual([]);
    expect(compare(printed, {...leaves, sample: true})).toEqual([]);
  });

  it("names only cubes and codes that the contracts have, and corridors around an explanation", () => {
    for (const {left, right, corridor, explanation} of crossProviderPairs) {
      for (const {cube, codes: chosen} of [left, right]) {
        const definition = contracts.find((contract) => contract.cube.id === cube)?.cube;
        expect(definition, cube).toBeDefined();
        for (const [id, code] of Object.entries(chosen)) {
          const known = definition!.dimensions.find((dimension) => dimension.id === id)?.codes;
          expect(known === "delivered" || known?.some((one) => one.id === code), `${cube} ${id} ${code}`).toBe(true);
        }
      }
      expect(corridor[0]).toBeLessThan(corridor[1]);
      expect(explanation).toMatch(/\.$/);
    }
  });
});

import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {crossTable, numberAt, spread} from "../../../../data-loaders/providers/jobcenter/samples/cross-table.js";

const state = {
  id: "staatengruppe",
  codes: [
    {id: "insgesamt", label: "insgesamt"},
    {id: "deutsch", label: "deutsch", parent: "insgesamt"},
    {id: "nichtdeutsch", label: "nichtdeutsch", parent: "insgesamt"},
    {id: "eu27", label: "EU-27", parent: "nichtdeutsch"},
    {id: "drittstaaten", label: "Drittstaaten", parent: "nichtdeutsch"}
  ]
};
const place = {
  id: "ort",
  codes: [
    {id: "wohnort", label: "Wohnort"},
    {id: "arbeitsort", label: "Arbeitsort"}
  ]
};

describe("crossTable", () => {
  it("adds leaves up over every level, and not over codes that no other contains", () => {
    const numbers: Record<string, number> = {deutsch: 100, eu27: 20, drittstaaten: 3};
    const table = crossTable([place, state], ([ort, group]) => numbers[group!]! * (ort === "wohnort" ? 1 : 2));
    expect(numberAt(table, ["wohnort", "insgesamt"])).toBe(123);
    expect(numberAt(table, ["arbeitsort", "nichtdeutsch"])).toBe(46);
    expect(table.values.length).toBe(10);
  });

  it("throws on a code that stands before the one that contains it, and on an unknown one", () => {
    const axis = {id: "ort", codes: [state.codes[1]!, state.codes[0]!]};
    expect(() => crossTable([axis], () => 1)).toThrow("code of ort before the one that contains it: deutsch");
    expect(() =>
      numberAt(
        crossTable([place], () => 1),
        ["mars"]
      )
    ).toThrow("unknown code of ort: mars");
  });
});

describe("spread", () => {
  it("gives whole numbers that add up to the total, each run of them near its share", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({min: 0, max: 50, noNaN: true}), {minLength: 1, maxLength: 60}),
        fc.nat(10000),
        (weights, total) => {
          const sum = weights.reduce((a, b) => a + b, 0);
          fc.pre(sum > 1e-6);
          const parts = spread(weights, total);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
          let exact = 0;
          let whole = 0;
          for (const [i, part] of parts.entries()) {
            exact += (weights[i]! / sum) * total;
            whole += part;
            expect(Number.isInteger(part) && part >= 0).toBe(true);
            expect(Math.abs(whole - exact)).toBeLessThan(0.501);
          }
        }
      )
    );
  });

  it("gives nothing where there are no weights", () => {
    expect(spread([0, 0], 5)).toEqual([0, 0]);
  });
});

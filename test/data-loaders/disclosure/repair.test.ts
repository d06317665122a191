import {describe, expect, test} from "vitest";
import {repair} from "../../../data-loaders/disclosure/repair.js";
import {small} from "./small.js";
import {tabulate} from "./tabulate.js";

const dimension = (name: string, leaves: readonly string[]) => ({
  name,
  codes: [["Insg", ""], ...leaves.map((leaf) => [leaf, "Insg"] as const)] as const
});

describe("repair", () => {
  test("publishes the hidden 47 of S-A again where hiding it is no use, in linked tables too", async () => {
    const rows = {w: [30, 47, 64, 89], x: [90, 124, 5, 31], y: [92, 100, 59, 85], z: [800, 991, 651, 685]};
    const ages = Array.from({length: 130}, (_, i) => `c${i}`);
    const leaves = Object.values(rows).flatMap((row) => {
      let person = 0;
      return row.flatMap((count) => {
        const spread = ages.map(() => 0);
        for (let i = 0; i < count; ++i) ++spread[person++ % ages.length]!;
        return spread;
      });
    });
    const dimensions = [dimension("r", Object.keys(rows)), dimension("k", [..."abcd"]), dimension("c", ages)];
    const {cells, hierarchy} = tabulate(dimensions, leaves);
    const linked = ["rk", "rc", "kc"].map((pair) => [...pair]);
    const t = small(cells, hierarchy, {tables: linked});
    const gaps = ["w a", "w b", "w c", "x a", "x c", "y b", "y d", "z b", "z d"].map((name) => `${name} Insg`);
    const rule = {threshold: 1, zeros: "protect"} as const;
    const {suppressed, audit} = await repair({universe: t.universe, rule}, t.flags(...gaps));
    expect(t.named(suppressed)).toEqual(gaps.filter((name) => name !== "w b Insg"));
    expect(audit.publishable).toBe(true);
  });
});

import {describe, expect, it} from "vitest";
import {audit} from "../../../data-loaders/disclosure/audit/audit.js";
import {explain} from "../../../data-loaders/disclosure/audit/explanation.js";
import {protectBySuppression} from "../../../data-loaders/disclosure/protect.js";
import {repair} from "../../../data-loaders/disclosure/repair.js";
import {suppress} from "../../../data-loaders/disclosure/suppression.js";
import {small, twoWay} from "./small.js";

const rule = {threshold: 3, zeros: "protect"} as const;

describe("S-A, the hidden recomputation of the sdcTable tests", () => {
  const {cells, hierarchy} = twoWay(
    {w: [30, 47, 64, 89], x: [90, 124, 5, 31], y: [92, 100, 59, 85], z: [800, 991, 651, 685]},
    "abcd"
  );
  const t = small(cells, hierarchy);
  const hidden = t.flags("w a", "w b", "w c", "x a", "x c", "y b", "y d", "z b", "z d");

  it("finds that 47 is exact although every line has at least two gaps, with the published bounds", async () => {
    const result = await audit({universe: t.universe, rule, hidden, depth: "exact"});
    expect(result.exact.map(({index, low}) => [t.codes(index), low])).toEqual([["w b", 47]]);
    const interval = (name: string) => {
      const found = result.intervals.find(({index}) => index === t.cell(name))!;
      return [found.low, found.high];
    };
    expect(interval("w a")).toEqual([25, 94]);
    expect(interval("w c")).toEqual([0, 69]);
    expect(interval("x a")).toEqual([26, 95]);
    expect(interval("x c")).toEqual([0, 69]);
    expect(interval("y b")).toEqual([0, 185]);
    expect(interval("y d")).toEqual([0, 185]);
    expect(interval("z b")).toEqual([906, 1091]);
    expect(interval("z d")).toEqual([585, 770]);
  });

  it("names the equation that gives 47 away", async () => {
    const result = await audit({universe: t.universe, rule, hidden});
    const why = await explain(t.universe, result.system, result.exact[0]!);
    expect(why?.linear).toBe(true);
    expect(why?.atMost?.value).toBe(47);
    const terms = new Map(why!.atMost!.cells.map(({cell, factor}) => [t.codes(cell), factor]));
    expect(terms).toEqual(
      new Map([
        ["w T", 1],
        ["x T", 1],
        ["w d", -1],
        ["x b", -1],
        ["x d", -1],
        ["T a", -1],
        ["T c", -1],
        ["y a", 1],
        ["y c", 1],
        ["z a", 1],
        ["z c", 1]
      ])
    );
  });

  it("is repaired by exactly one further cell, x d (S-A′), and then w b lies between 0 and 78", async () => {
    const {suppressed} = await repair({universe: t.universe, rule, forcedSuppressed: hidden}, hidden);
    expect(t.named(suppressed).filter((name) => !hidden[t.cell(name)])).toEqual(["x d"]);
    const result = await audit({universe: t.universe, rule, hidden: suppressed, depth: "exact"});
    const wb = result.intervals.find(({index}) => index === t.cell("w b"))!;
    expect([wb.low, wb.high]).toEqual([0, 78]);
    expect(result.publishable).toBe(true);
  });
});

describe("S-B, the cheapest pattern for one small cell", () => {
  const {cells, hierarchy} = twoWay({A: [18, 2], B: [14, 19], C: [12, 10], D: [11, 14]}, "mf");
  const t = small(cells, hierarchy);

  it("suppresses A-m, C-m and C-f, 40 persons, as the integer program of sdcTable does", async () => {
    const {suppressed, audit: result} = await protectBySuppression({universe: t.universe, rule});
    expect(t.named(suppressed).sort()).toEqual(["A f", "A m", "C f", "C m"]);
    expect(result.publishable).toBe(true);
  });

  it("leaves the published bounds to the attacker", async () => {
    const hidden = t.flags("A f", "A m", "C f", "C m");
    const {intervals} = await audit({universe: t.universe, rule, hidden, depth: "exact"});
    expect(new Map(intervals.map(({index, low, high}) => [t.codes(index), [low, high]]))).toEqual(
      new Map([
        ["A m", [8, 20]],
        ["A f", [0, 12]],
        ["C m", [10, 22]],
        ["C f", [0, 12]]
      ])
    );
  });
});

describe("S-C, two geographies over the same areas", () => {
  const counts = {A: 2, B: 2, I: 8, J: 8, K: 3, L: 3, M: 3, N: 7};
  const cells = [
    "geo,value",
    "all,36",
    "county1,20",
    "county2,16",
    "big,6",
    "smaller,30",
    ...Object.entries(counts).map(([code, n]) => `${code},${n}`)
  ];
  const hierarchy = ["dim,code,parent", "geo,all,"];
  for (const group of ["county1", "county2", "big", "smaller"]) hierarchy.push(`geo,${group},all`);
  for (const code of Object.keys(counts)) {
    hierarchy.push(`geo,${code},${"ABIJ".includes(code) ? "county1" : "county2"}`);
    hierarchy.push(`geo,${code},${"LM".includes(code) ? "big" : "smaller"}`);
  }
  const t = small(cells.join("\n"), hierarchy.join("\n"));
  const linked = {threshold: 4, zeros: "protect"} as const;

  it("finds K = (16 − 7) − 6 = 3, which neither geography tells alone", async () => {
    const result = await audit({universe: t.universe, rule: linked, hidden: t.flags("A", "B", "K", "L", "M")});
    expect(result.exact.map(({index, low}) => [t.codes(index), low])).toContainEqual(["K", 3]);
    const why = await explain(
      t.universe,
      result.system,
      result.exact.find(({index}) => t.codes(index) === "K")!
    );
    expect(why?.atMost?.value).toBe(3);
    expect(why?.atMost?.cells.some(({cell, factor}) => t.codes(cell) === "N" && factor === -1)).toBe(true);
    expect(result.publishable).toBe(false);
  });

  it("hides N in both geographies once they are protected jointly", () => {
    const {suppressed} = suppress({universe: t.universe, rule: linked, margin: 0});
    expect(t.named(suppressed)).toContain("N");
  });
});

describe("S-D, singletons", () => {
  const t = small("k,value\nT,4\na,1\nb,2\nc,1", "dim,code,parent\nk,T,\nk,a,T\nk,b,T\nk,c,T");
  const extra = (zeros: "protect" | "published", margin: number) => {
    const {suppressed, primary} = suppress({universe: t.universe, rule: {threshold: 2, zeros}, margin});
    return t.named(suppressed).filter((name) => !primary[t.cell(name)]);
  };

  it("needs no further cell without singleton handling and b with it", () => {
    expect(extra("published", 0)).toEqual([]);
    expect(extra("published", 1)).toEqual(["b"]);
  });

  it("hides b if known sums must reach 3, and the total, with which no sum is known, if they must reach 5", () => {
    expect(extra("protect", 3)).toEqual(["b"]);
    expect(extra("protect", 5)).toEqual(["T"]);
  });

  it("is the reason why two ones with a published sum of 2 are exact if zeros are always shown", async () => {
    const input = {universe: t.universe, hidden: t.flags("a", "c")};
    const shown = await audit({...input, rule: {threshold: 2, zeros: "published"}});
    expect(shown.exact.map(({index}) => t.codes(index)).sort()).toEqual(["a", "c"]);
    const hidden = await audit({...input, rule: {threshold: 2, zeros: "protect"}});
    expect(hidden.exact).toEqual([]);
  });
});

import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {audit} from "../../../data-loaders/disclosure/audit/audit.js";
import {isSensitive} from "../../../data-loaders/disclosure/primary.js";
import {protectBySuppression} from "../../../data-loaders/disclosure/protect.js";
import {suppress} from "../../../data-loaders/disclosure/suppression.js";
import type {PublicationOptions} from "../../../data-loaders/disclosure/universe.js";
import {enumerateIntervals} from "./enumerate.js";
import {small, type Small} from "./small.js";
import {tabulate, type TabulatedDimension} from "./tabulate.js";

const two = (name: string): TabulatedDimension => ({
  name,
  codes: [
    ["Insg", ""],
    [`${name}1`, "Insg"],
    [`${name}2`, "Insg"]
  ]
});

/** Four areas in two districts and, across them, two social spaces. */
const crossingAreas: TabulatedDimension = {
  name: "geo",
  codes: [
    ["Stadt", ""],
    ...["B1", "B2", "S1", "S2"].map((group) => [group, "Stadt"] as const),
    ...[
      ["Q1", "B1", "S1"],
      ["Q2", "B1", "S2"],
      ["Q3", "B2", "S1"],
      ["Q4", "B2", "S2"]
    ].flatMap(([code, district, space]) => [[code!, district!] as const, [code!, space!] as const])
  ]
};

/** Two overlapping age windows over four ages that are not published. */
const windows: TabulatedDimension = {
  name: "age",
  codes: [
    ["Insg", ""],
    ["w1", "Insg"],
    ["w2", "Insg"],
    ["a", "w1"],
    ["b", "w1"],
    ["b", "w2"],
    ["c", "w2"],
    ["d", "Insg"]
  ]
};

interface Kind {
  readonly dimensions: readonly TabulatedDimension[];
  readonly options: PublicationOptions;
}

const KINDS: readonly Kind[] = [
  {dimensions: [crossingAreas, two("sex")], options: {}},
  {dimensions: [windows, two("sex")], options: {publishOnly: new Map([["age", ["Insg", "w1", "w2"]]])}},
  {
    dimensions: [two("x"), two("y"), two("z")],
    options: {
      tables: [
        ["x", "y"],
        ["x", "z"],
        ["y", "z"]
      ]
    }
  }
];

/** Hierarchies, crossing geographies, variants and linked tables of eight joint classes, read from text as a user would give them. */
const table = fc
  .tuple(fc.constantFrom(...KINDS), fc.array(fc.nat({max: 2}), {minLength: 8, maxLength: 8}))
  .map(([{dimensions, options}, counts]): Small => {
    const {cells, hierarchy} = tabulate(dimensions, counts);
    return small(cells, hierarchy, options);
  });

const rule = fc.record({
  threshold: fc.constantFrom(2, 3),
  zeros: fc.constantFrom("protect" as const, "published" as const)
});

describe("tables with hierarchies, crossing geographies, variants and links", () => {
  it("are audited as the enumeration of all whole-number tables says, whatever is hidden", async () => {
    await fc.assert(
      fc.asyncProperty(table, rule, fc.nat(), async ({universe}, r, mask) => {
        // The total stays published, so that there are finitely many tables.
        const total = Math.max(...universe.value);
        const hidden = Uint8Array.from(universe.value, (v, j) =>
          v < total && (mask >> (j % 31)) & 1 && (r.zeros === "protect" || v > 0) ? 1 : 0
        );
        const expected = enumerateIntervals(universe, hidden, r.zeros === "published" ? 1 : 0);
        const {intervals} = await audit({universe, rule: r, hidden, depth: "exact"});
        for (const {index, low, high} of intervals) expect([index, low, high]).toEqual([index, ...expected[index]!]);
        const quick = await audit({universe, rule: r, hidden});
        for (const {index, low, high, sensitive} of quick.intervals) {
          const [least, most] = expected[index]!;
          const need = sensitive ? r.threshold : 1;
          expect([index, high - low >= need]).toEqual([index, most - least >= need]);
        }
      }),
      {numRuns: 60, seed: 11}
    );
  });

  it("keep no sensitive cell narrow once they are protected, as the enumeration of all tables says", async () => {
    await fc.assert(
      fc.asyncProperty(table, rule, async ({universe}, r) => {
        const {suppressed, audit: result} = await protectBySuppression({universe, rule: r});
        const total = Math.max(...universe.value);
        // Without a published total there are tables without end.
        fc.pre(universe.value.some((v, j) => v === total && !suppressed[j]));
        const bounds = enumerateIntervals(universe, suppressed, r.zeros === "published" ? 1 : 0);
        const narrow = bounds.some(
          ([low, high], j) => suppressed[j] && high - low < (isSensitive(universe.value[j]!, r) ? r.threshold : 1)
        );
        const open = universe.value.some((v, j) => !suppressed[j] && isSensitive(v, r));
        expect(result.publishable).toBe(!narrow && !open);
      }),
      {numRuns: 60, seed: 12}
    );
  });

  it("give themselves away to the audit when any secondary cell of the elimination is opened", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(2, 3), async ({universe}, threshold) => {
        const input = {universe, rule: {threshold, zeros: "protect" as const}, margin: 0};
        const {suppressed, primary} = suppress(input);
        for (const j of suppressed.keys()) {
          if (!suppressed[j] || primary[j]) continue;
          const open = suppressed.slice();
          universe.value.forEach((_, k) => {
            if (sameAtoms(universe, j, k)) open[k] = 0;
          });
          const {exact} = await audit({...input, hidden: open});
          expect(exact.some(({sensitive}) => sensitive)).toBe(true);
        }
      }),
      {numRuns: 40, seed: 13}
    );
  });

  it("lose as much whatever their rows are ordered by and their codes are called", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(2, 3),
        fc.nat(),
        ({table: {header, rows, hierarchies}, universe}, threshold, seed) => {
          fc.pre(rows.length === universe.cellCount);
          const renamed = (code: string) => `${(code.length * 7 + seed) % 5}_${code}`;
          const shuffled = rows
            .map((row, i) => [Math.imul(i + 1, seed | 1) >>> 0, row] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, row]) => [...row.slice(0, -1).map(renamed), row.at(-1)].join(","));
          const edges = hierarchies.flatMap(({dimension, codes, children, roots}) => [
            ...roots.map((c) => `${dimension},${renamed(codes[c]!)},`),
            ...children.flatMap((list, c) =>
              list.toReversed().map((child) => `${dimension},${renamed(codes[child]!)},${renamed(codes[c]!)}`)
            )
          ]);
          const other = small([header.join(","), ...shuffled].join("\n"), ["dim,code,parent", ...edges].join("\n"));
          const loss = ({universe: u}: Small) =>
            suppress({universe: u, rule: {threshold, zeros: "protect"}}).suppressed.reduce(
              (sum, hidden, j) => sum + (hidden ? u.value[j]! : 0),
              0
            );
          expect(loss(other)).toBe(loss({universe} as Small));
        }
      ),
      {numRuns: 60, seed: 14}
    );
  });
});

function sameAtoms({cells: {start, index}}: Small["universe"], a: number, b: number): boolean {
  return index.slice(start[a]!, start[a + 1]!).join(" ") === index.slice(start[b]!, start[b + 1]!).join(" ");
}

import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {propagateBounds} from "../../../data-loaders/disclosure/audit/bounds.js";
import {certify, type CertifyInput} from "../../../data-loaders/disclosure/audit/certify.js";
import {solver} from "../../../data-loaders/disclosure/audit/linear-program.js";
import {attackerSystem} from "../../../data-loaders/disclosure/audit/system.js";
import {createTarget, isOpen, isWide} from "../../../data-loaders/disclosure/audit/target.js";
import {truePoint} from "../../../data-loaders/disclosure/audit/true-point.js";
import type {PublicationOptions} from "../../../data-loaders/disclosure/universe.js";
import {enumerateIntervals} from "./enumerate.js";
import {small} from "./small.js";
import {tabulate, type TabulatedDimension} from "./tabulate.js";

const NEED = 3;
const highs = await solver();

const codes = (name: string): TabulatedDimension => ({
  name,
  codes: [
    ["Insg", ""],
    [`${name}1`, "Insg"],
    [`${name}2`, "Insg"]
  ]
});

const PAIRS = [
  ["x", "y"],
  ["x", "z"],
  ["y", "z"]
];

/** Counts of eight classes and which cells of their tables are hidden; the total is not. */
const tablesOf = (options: PublicationOptions) =>
  fc.tuple(fc.array(fc.nat({max: 3}), {minLength: 8, maxLength: 8}), fc.nat({max: 2 ** 30})).map(([counts, mask]) => {
    const {cells, hierarchy} = tabulate([codes("x"), codes("y"), codes("z")], counts);
    const {universe} = small(cells, hierarchy, options);
    const total = Math.max(...universe.value);
    return {universe, hidden: Uint8Array.from(universe.value, (v, j) => (v < total && (mask >> j) & 1 ? 1 : 0))};
  });

/** Compares what certify attains and proves with the enumeration of all joint tables; says how many figures were shown wide, proved narrow, and left open. */
function compare(tables: ReturnType<typeof tablesOf>, options: Partial<CertifyInput>): [number, number, number] {
  let [shown, proved, left] = [0, 0, 0];
  fc.assert(
    fc.property(tables, ({universe, hidden}) => {
      const system = attackerSystem({universe, hidden, least: 0});
      propagateBounds(system);
      const point = truePoint(highs, universe)!;
      const {start, index} = universe.cells;
      const targetOf = Array.from(hidden, (h, j) =>
        h
          ? createTarget(system, {row: index.subarray(start[j]!, start[j + 1]!), value: null, total: 0}, NEED, point)
          : undefined
      );
      const open = targetOf.filter((target) => target && isOpen(target));
      const rule = {threshold: NEED, zeros: "protect" as const};
      certify(highs, {universe, rule, hidden, point, targetOf, ...options});
      const expected = enumerateIntervals(universe, hidden, 0);
      targetOf.forEach((target, j) => {
        if (!target) return;
        const [least, most] = expected[j]!;
        expect([target.provedLow <= least, target.seenLow >= least]).toEqual([true, true]);
        expect([target.provedHigh >= most, target.seenHigh <= most]).toEqual([true, true]);
      });
      for (const target of open)
        if (isWide(target!)) ++shown;
        else if (isOpen(target!)) ++left;
        else ++proved;
    }),
    {numRuns: 150, seed: 5}
  );
  return [shown, proved, left];
}

describe("certify", () => {
  it("attains and proves of linked tables, with the sums between cells alone, what the enumeration of all joint tables says", () => {
    const [shown, proved] = compare(tablesOf({tables: PAIRS}), {mostBare: 0});
    expect([shown > 100, proved > 20]).toEqual([true, true]);
  });

  it("attains by walks what the enumeration of all tables says, and leaves few figures open", () => {
    const [shown, proved, left] = compare(tablesOf({}), {isDense: true});
    expect([shown > 100, proved > 20, left < 0.05 * (shown + proved)]).toEqual([true, true, true]);
  });

  it("proves nothing narrow in a survey", () => {
    const [, proved] = compare(tablesOf({}), {isDense: true, isSurvey: true});
    expect(proved).toBe(0);
  });
});

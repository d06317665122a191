import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {solver} from "../../../data-loaders/disclosure/audit/linear-program.js";
import {readHierarchies} from "../../../data-loaders/disclosure/hierarchy.js";
import {Lift} from "../../../data-loaders/disclosure/lift.js";
import {cellSums} from "../../../data-loaders/disclosure/sums.js";
import {readTable} from "../../../data-loaders/disclosure/table.js";
import {publishedRows, universeOf} from "../../../data-loaders/disclosure/universe.js";

const DIMENSIONS = ["a", "b", "c"];
const highs = await solver();

/** Three dimensions of two codes, of which only pairs are published together. */
function linkedPairs() {
  const codes = ["Insg", "1", "2"];
  const lines = codes.flatMap((a) => codes.flatMap((b) => codes.map((c) => `${a},${b},${c},0`)));
  const hierarchy = DIMENSIONS.flatMap((d) => [`${d},Insg,`, `${d},1,Insg`, `${d},2,Insg`]);
  const table = readTable(
    ["a,b,c,value", ...lines].join("\n"),
    "made",
    readHierarchies(["dim,code,parent", ...hierarchy].join("\n"), "made")
  );
  const rows = publishedRows(table, {
    tables: [
      ["a", "b"],
      ["a", "c"],
      ["b", "c"]
    ]
  });
  const universe = universeOf(
    table,
    Int32Array.from(rows.keys()).filter((i) => rows[i] === 1),
    "made"
  );
  const {atomOf, steps} = universe.grid!;
  return {universe, atom: (a: number, b: number, c: number) => atomOf[a * steps[0]! + b * steps[1]! + c * steps[2]!]!};
}

const {universe, atom} = linkedPairs();

/** Whether a change from one table of the joint classes to the cells of another is found. */
function isFound(from: Float64Array, cells: Float64Array): boolean {
  const before = cellSums(universe, from);
  const changed = Int32Array.from(cells.keys()).filter((j) => cells[j] !== before[j]);
  return new Lift(highs, universe, from).exists(
    changed,
    Float64Array.from(changed, (j) => cells[j]! - before[j]!),
    true
  );
}

describe("Lift", () => {
  it("finds the change of the joint classes behind the difference of any two tables", () => {
    const counts = fc
      .array(fc.nat(3), {minLength: 8, maxLength: 8})
      .map((values) => Float64Array.from(values))
      .filter((values) => values.length === universe.atomCount);
    fc.assert(
      fc.property(counts, counts, (from, to) => {
        expect(isFound(from, cellSums(universe, to))).toBe(true);
      }),
      {numRuns: 60}
    );
  });

  it("finds none where cells that agree with every sum come from no joint table: two persons, each pair of traits crossed once", () => {
    const table = new Float64Array(universe.atomCount);
    table[atom(0, 0, 0)] = table[atom(1, 1, 1)] = 1;
    const swapped = new Float64Array(universe.atomCount);
    swapped[atom(0, 1, 0)] = swapped[atom(1, 0, 1)] = 1;
    const cells = cellSums(universe, table);
    const other = cellSums(universe, swapped);
    const isOfPair = (j: number) => {
      // Cells of a × b: both atoms differ in c alone.
      const [first, second, third] = universe.cells.index.subarray(
        universe.cells.start[j]!,
        universe.cells.start[j + 1]!
      );
      return third === undefined && Math.abs(universe.grid!.classOf[first!]! - universe.grid!.classOf[second!]!) === 1;
    };
    expect(
      isFound(
        table,
        cells.map((count, j) => (isOfPair(j) ? other[j]! : count))
      )
    ).toBe(false);
    expect(isFound(table, other)).toBe(true);
  });
});

import {expect, test} from "vitest";
import {solver} from "../../../data-loaders/disclosure/audit/linear-program.js";
import {SparseRows} from "../../../data-loaders/disclosure/sparse-rows.js";

test("SparseRows gives HiGHS the rows in the order in which they were closed, open sides as its infinity", async () => {
  const highs = await solver();
  const rows = new SparseRows();
  rows.entry(0, 1);
  rows.entry(2, -1);
  rows.close(3, 3);
  rows.entry(1, 2);
  rows.close(-Infinity, Infinity);
  expect(rows.count).toBe(2);
  const {rowLower, rowUpper, matrix} = rows.in(highs, 3);
  expect([...rowLower]).toEqual([3, -highs.infinity]);
  expect([...rowUpper]).toEqual([3, highs.infinity]);
  expect(matrix).toEqual({
    format: "csr",
    numRows: 2,
    numCols: 3,
    starts: Int32Array.of(0, 2, 3),
    indices: Int32Array.of(0, 2, 1),
    values: Float64Array.of(1, -1, 2)
  });
});

import {describe, expect, it} from "vitest";
import {headerRows} from "../../../../data-loaders/providers/schulamt/samples/header.js";

describe("headerRows", () => {
  it("merges what neighbouring columns share, and what reaches down to the last row", () => {
    const {rows, merges} = headerRows(
      [["Merkmal"], ["A", "zusammen"], ["A", "davon", "1"], ["A", "davon", "2"], ["B", "zusammen"]],
      4
    );
    expect(rows).toEqual([
      ["Merkmal", "A", null, null, "B"],
      [null, "zusammen", "davon", null, "zusammen"],
      [null, null, "1", "2", null]
    ]);
    expect(merges).toEqual([
      [4, 0, 6, 0],
      [4, 1, 4, 3],
      [5, 1, 6, 1],
      [5, 2, 5, 3],
      [5, 4, 6, 4]
    ]);
  });
});

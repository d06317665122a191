import {parse} from "csv-parse/sync";
import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cellsOf} from "../../../src/components/raw-line.js";

describe("cellsOf(line, separator)", () => {
  it("says where each cell of a delivered line begins and ends", () => {
    const line = "31.12.2024;05124;  Wuppertal;62750";
    expect(cellsOf(line, ";").map(({start, end}) => line.slice(start, end))).toEqual(line.split(";"));
  });

  it("does not count a separator within quotes", () => {
    expect(cellsOf('1;"a;b";2', ";").map(({text}) => text)).toEqual(["1", "a;b", "2"]);
  });

  it("finds as many cells as an independent reader (csv-parse)", () => {
    const cell = fc.stringMatching(/^[a-z0-9 ,.]*$/).map((s) => (s.includes(",") ? `"${s};"` : s));
    fc.assert(
      fc.property(fc.array(cell, {minLength: 1, maxLength: 8}), (cells) => {
        const line = cells.join(";");
        const [read = [""]] = parse(line, {delimiter: ";", relax_column_count: true}) as string[][];
        expect(cellsOf(line, ";").length).toBe(read.length);
      })
    );
  });
});

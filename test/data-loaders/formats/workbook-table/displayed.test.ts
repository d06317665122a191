import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {displayedText} from "../../../../data-loaders/formats/workbook-table/displayed.js";
import {unbroken} from "../../../../data-loaders/formats/workbook-table/labels.js";
import {type Cell, makeSheet} from "./make-sheet.js";

const textOf = (cell: Cell) => displayedText(makeSheet([[cell]]), 0, 0);

describe("displayedText", () => {
  it.each<[Cell, string]>([
    [[1160, 2], "(1160)"],
    [[376, 2], "(376)"],
    [[37.4, 3], "(37,4)"],
    [[1234567, 1], "1234567"],
    [[0, 1], "-"],
    [[1069.568, 5], "1069,6"],
    [[7.889, 5], "(7,9)"],
    [[4.088, 5], "/"],
    [[17665.201, 6], "17665"],
    [[0.106, 6], "0"],
    [540.302, "540,302"],
    ["/   ", "/ "],
    ["(-)", "(-)"],
    ["1.160", "1.160"]
  ])("gives %j as “%s”", (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });

  it("gives what no contract takes for a number where the format shows another one than is stored", () => {
    expect(textOf([1069568, 4])).toBe("1070 (gespeichert ist 1069568)");
    expect(textOf([0.8, 7])).toBe("80% (gespeichert ist 0.8)");
  });

  it("says of every count what it is, in brackets or not", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 99_999_999}), (count) => {
        expect(textOf([count, 1])).toBe(String(count));
        expect(textOf([count, 2])).toBe(`(${count})`);
        expect(textOf([count, 6])).toBe(String(count));
      }),
      {numRuns: 40}
    );
  });
});

describe("unbroken", () => {
  it.each([
    ["Migrations-hintergrund\n(an Spalte 1)", "Migrationshintergrund (an Spalte 1)"],
    ["zugewander-ten Elternteil", "zugewanderten Elternteil"],
    ["Nieder-\nsachsen", "Niedersachsen"],
    ["Mecklenburg-Vorpommern", "Mecklenburg-Vorpommern"],
    ["Kinder- und Jugendhilfe", "Kinder- und Jugendhilfe"],
    ["  Mit  Migrationshintergrund ", "Mit Migrationshintergrund"]
  ])("reads “%s” as “%s”", (label, text) => {
    expect(unbroken(label)).toBe(text);
  });
});

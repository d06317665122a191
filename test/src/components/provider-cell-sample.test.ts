import {expect, test} from "vitest";
import {columnName, placeWords} from "../../../src/components/provider-cell-sample.js";

test("columns are named as a spreadsheet names them", () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("a place says sheet and cell, line and column, or that it is not published", () => {
  const cell = {what: "", text: "", delivery: "", file: "", line: 14, column: 3};
  expect(placeWords({...cell, sheet: "Tab. 2"})).toBe("Blatt „Tab. 2“, Zelle C14");
  expect(placeWords(cell)).toBe("Zeile 14, Spalte 3");
  expect(placeWords({...cell, line: 0, column: 0})).toBe("wird nicht veröffentlicht");
});

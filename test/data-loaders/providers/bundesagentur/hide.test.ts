import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {hidden} from "../../../../data-loaders/providers/bundesagentur/samples/hide.js";
import {crossTable} from "../../../../data-loaders/providers/jobcenter/samples/cross-table.js";

const axis = (id: string, parts: number) => ({
  id,
  codes: [
    {id: "insgesamt", label: "insgesamt"},
    ...Array.from({length: parts}, (_, i) => ({id: `t${i}`, label: `Teil ${i}`, parent: "insgesamt"}))
  ]
});

const tableOf = (rows: number, columns: number, leaves: readonly number[]) => {
  let next = 0;
  return crossTable([axis("geschlecht", rows), axis("alter", columns)], () => leaves[next++]!);
};

describe("hidden", () => {
  it("hides 1 and 2 with a part beside each, so that no total tells them", () => {
    const table = tableOf(2, 3, [1, 20, 30, 40, 50, 60]);
    const hide = hidden(table);
    const shown = [...table.values].map((value, at) => (hide[at] ? "*" : value));
    expect(shown).toEqual([201, 41, 70, 90, 51, "*", "*", 30, 150, "*", "*", 60]);
  });

  it("hides a total that has one part besides nothing", () => {
    expect([...hidden(tableOf(1, 2, [2, 0]))]).toEqual([1, 1, 0, 1, 1, 0]);
  });

  it("hides every 1 and 2, never a zero, and leaves no total with exactly one unknown member", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), {minLength: 12, maxLength: 12}), (leaves) => {
        const table = tableOf(3, 4, leaves);
        const hide = hidden(table);
        const at = (row: number, column: number) => row * 5 + column;
        for (const [i, value] of table.values.entries()) {
          if (value === 1 || value === 2) expect(hide[i]).toBe(1);
          if (value === 0) expect(hide[i]).toBe(0);
        }
        for (let row = 0; row < 4; ++row) {
          expect([0, 1, 2, 3, 4].filter((column) => hide[at(row, column)]).length).not.toBe(1);
        }
        for (let column = 0; column < 5; ++column) {
          expect([0, 1, 2, 3].filter((row) => hide[at(row, column)]).length).not.toBe(1);
        }
      })
    );
  });
});

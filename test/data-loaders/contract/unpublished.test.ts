import {describe, expect, it} from "vitest";
import type {DeliveredCells} from "../../../data-loaders/contract/delivered.js";
import {findings} from "../../../data-loaders/contract/findings.js";
import {findUnpublished} from "../../../data-loaders/contract/unpublished.js";
import {signAt, signCode} from "../../../indicators/vocabulary/signs.js";

const areas = [
  {id: "05", label: "Land"},
  {id: "05124", label: "Wuppertal", parent: "05"},
  {id: "09162", label: "München", parent: "09"}
];

/** Cells of [date, area, text]: “-” is nothing, “.” not known, else a number. */
function cellsOf(rows: readonly (readonly [string, string, string])[]): DeliveredCells {
  const dates = [...new Set(rows.map(([date]) => date))];
  return {
    length: rows.length,
    dimensions: {
      stichtag: {
        codes: Int32Array.from(rows, ([date]) => dates.indexOf(date)),
        dictionary: dates.map((id) => ({id, label: id}))
      },
      gebiet: {codes: Int32Array.from(rows, ([, area]) => areas.findIndex(({id}) => id === area)), dictionary: areas}
    },
    wert: Float64Array.from(rows, ([, , text]) => Number(text) || 0),
    zeichen: Int8Array.from(rows, ([, , text]) =>
      signCode(text === "-" ? "genau-null" : text === "." ? "unbekannt" : "wert")
    ),
    zeile: Int32Array.from(rows, (_, i) => i + 2),
    spalte: new Int16Array(rows.length).fill(1)
  };
}

function signsAfter(rows: Parameters<typeof cellsOf>[0]) {
  const cells = cellsOf(rows);
  const found = findings();
  findUnpublished(cells, {dimension: "gebiet", sign: "genau-null"}, "f.csv", found);
  return {signs: Array.from(cells.zeichen, (code) => signAt(code).id), problems: found.all()};
}

const [early, late] = ["2024-06-30", "2025-06-30"];

describe("findUnpublished", () => {
  it("finds an area that has nothing but “-” while the area around it has numbers, at that date only", () => {
    const {signs, problems} = signsAfter([
      [early, "05", "700"],
      [early, "05124", "12"],
      [late, "05", "800"],
      [late, "05124", "-"],
      [late, "05124", "-"]
    ]);
    expect(signs).toEqual(["wert", "wert", "wert", "spaeter", "spaeter"]);
    expect(problems).toMatchObject([{code: "P306", severity: "warning", place: {row: 5, raw: "Wuppertal"}}]);
    expect(problems[0]!.message).toContain("30.06.2025");
  });

  it("leaves a real zero beside numbers, an area that is not all nothing, and one whose surroundings are not there", () => {
    const rows: Parameters<typeof cellsOf>[0] = [
      [late, "05", "800"],
      [late, "05124", "-"],
      [late, "05124", "3"],
      [late, "09162", "-"]
    ];
    expect(signsAfter(rows)).toEqual({signs: ["wert", "genau-null", "wert", "genau-null"], problems: []});
    expect(
      signsAfter([
        [late, "05", "-"],
        [late, "05124", "-"]
      ]).problems
    ).toEqual([]);
    expect(
      signsAfter([
        [late, "05", "5"],
        [late, "05124", "."],
        [late, "05124", "-"]
      ]).problems
    ).toEqual([]);
  });
});

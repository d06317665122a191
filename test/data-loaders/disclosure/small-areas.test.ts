import {describe, expect, it} from "vitest";
import {protectCube} from "../../../data-loaders/disclosure/protect-cube.js";
import {inhabitantsOf, mergeSmallAreas} from "../../../data-loaders/disclosure/small-areas.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {type CellSpec, makeCube} from "../../indicators/cubes.js";

const days = ["2023-12-31", "2024-12-31"];
const quartier = [
  {id: "stadt", label: "Wuppertal"},
  {id: "b0", label: "Bezirk 0", parent: "stadt"},
  {id: "b1", label: "Bezirk 1", parent: "stadt"},
  {id: "q0", label: "Am Wald", parent: "b0"},
  {id: "q1", label: "Am Berg", parent: "b0"},
  {id: "q2", label: "Am Fluss", parent: "b0"},
  {id: "q3", label: "Am Markt", parent: "b1"}
];

const residents = (rows: readonly CellSpec[]): Cube =>
  makeCube({
    id: "einwohner",
    sums: "derived",
    disclosure: "KOM",
    dimensions: {stichtag: days, quartier, geschlecht: ["m", "w"]},
    cells: rows
  });

const cube = residents(
  days.flatMap((day, i): CellSpec[] => [
    [day, "q0", "m", 140 + i],
    [day, "q0", "w", 150],
    [day, "q1", "m", 500],
    [day, "q2", "m", 400],
    [day, "q2", "w", 20],
    [day, "q3", "w", 900]
  ])
);

const cells = ({dimensions, wert, length}: Cube) =>
  Array.from({length}, (_, i) => {
    const code = (id: string) => dimensions[id]!.dictionary[dimensions[id]!.codes[i]!];
    return `${code("stichtag")!.slice(0, 4)} ${code("quartier")} ${code("geschlecht")} ${wert[i]}`;
  });

describe("areas with too few inhabitants", () => {
  it("are counted by their smallest year", () => {
    expect(inhabitantsOf(cube, "quartier")).toEqual(
      new Map([
        ["q0", 290],
        ["q1", 500],
        ["q2", 420],
        ["q3", 900]
      ])
    );
  });

  it("go together with the least neighbour of the same Stadtbezirk, on all dates, and lose nobody", () => {
    const {cube: found, merged} = mergeSmallAreas(cube, 300, inhabitantsOf(cube, "quartier"));
    expect(merged).toEqual(["Am Wald und Am Fluss"]);
    expect(cells(found)).toEqual(
      ["2023", "2024"].flatMap((year, i) => [
        `${year} q0+q2 m ${540 + i}`,
        `${year} q0+q2 w 170`,
        `${year} q1 m 500`,
        `${year} q3 w 900`
      ])
    );
    const codes = found.meta.dimensions[1]!.codes;
    expect(codes.find(({id}) => id === "q0+q2")).toMatchObject({label: "Am Wald und Am Fluss", parent: "b0"});
    expect(codes.map(({id}) => id)).not.toContain("q2");
  });

  it("go on together until there are enough, and stay where there are", () => {
    expect(mergeSmallAreas(cube, 800, inhabitantsOf(cube, "quartier")).merged).toEqual([
      "Am Wald und Am Berg und Am Fluss"
    ]);
    expect(mergeSmallAreas(cube, 290, inhabitantsOf(cube, "quartier"))).toEqual({cube, merged: []});
  });

  it("stop the build where there is no neighbour", () => {
    expect(() => mergeSmallAreas(cube, 1500, new Map([["q3", 900]]))).toThrow(
      /G406: .*„Am Markt“ mit weniger als 1500/
    );
  });

  it("leave the gate together, and the cube says so", () => {
    const published = protectCube(cube, {inhabitants: () => inhabitantsOf(cube, "quartier")});
    expect(cells(published).some((text) => / q0 | q2 /.test(text))).toBe(false);
    expect(published.meta.protection!.notes.join()).toContain(
      "Gebiete mit weniger als 300 Menschen sind zusammengefasst: Am Wald und Am Fluss."
    );
  });
});

import {describe, expect, it} from "vitest";
import {headerPath, headerTree} from "../../../data-loaders/formats/header-tree.js";

const lines = [
  ["", "Bevölkerung", "Bevölkerung", "Bevölkerung", "Fläche"],
  ["", "Insgesamt", "davon", "davon", ""],
  ["", "", "männlich", "weiblich", ""]
];

describe("headerTree(lines, from, end)", () => {
  it("makes one node of neighbours with the same label, and none of an empty cell", () => {
    expect(headerTree(lines, 1, 5)).toEqual([
      {
        label: "Bevölkerung",
        firstColumn: 1,
        endColumn: 4,
        children: [
          {label: "Insgesamt", firstColumn: 1, endColumn: 2, children: []},
          {
            label: "davon",
            firstColumn: 2,
            endColumn: 4,
            children: [
              {label: "männlich", firstColumn: 2, endColumn: 3, children: []},
              {label: "weiblich", firstColumn: 3, endColumn: 4, children: []}
            ]
          }
        ]
      },
      {label: "Fläche", firstColumn: 4, endColumn: 5, children: []}
    ]);
  });

  it("keeps equal labels under different parents apart", () => {
    const tree = headerTree(
      [
        ["A", "B"],
        ["Insgesamt", "Insgesamt"]
      ],
      0,
      2
    );
    expect(tree.map(({label, children}) => [label, children.length])).toEqual([
      ["A", 1],
      ["B", 1]
    ]);
  });

  it("keeps equal labels that are no neighbours apart", () => {
    expect(headerTree([["A", "B", "A"]], 0, 3).map(({firstColumn}) => firstColumn)).toEqual([0, 1, 2]);
  });

  it("hangs labels below an empty cell on the nearest parent", () => {
    expect(
      headerTree(
        [
          ["", "X"],
          ["a", "b"]
        ],
        0,
        2
      ).map(({label}) => label)
    ).toEqual(["a", "X"]);
  });
});

describe("headerPath(lines, column)", () => {
  it("lists the labels from the top, without empty ones", () => {
    expect(headerPath(lines, 3)).toEqual(["Bevölkerung", "davon", "weiblich"]);
    expect(headerPath(lines, 1)).toEqual(["Bevölkerung", "Insgesamt"]);
    expect(headerPath(lines, 9)).toEqual([]);
  });
});

import {describe, expect, it} from "vitest";
import {declaredCube} from "../../../data-loaders/contract/declared-cube.js";

describe("declaredCube", () => {
  it("gives the codes that definitions select, with the codes that contain them and the limits of classes", () => {
    const {dimensions, unit, kind} = declaredCube("auslaender-titel");
    expect([unit, kind, dimensions[0]]).toEqual([
      "Personen",
      "count",
      {id: "stichtag", label: "Stichtag", codes: "delivered"}
    ]);
    const codesOf = (id: string) => dimensions.find((dimension) => dimension.id === id)!.codes;
    expect(codesOf("titel")).toContainEqual({id: "p24", label: expect.any(String) as string, parent: "befristet"});
    expect(codesOf("alter")).toContainEqual({
      id: "k16",
      label: "16 bis 17 Jahre",
      parent: "insgesamt",
      from: 16,
      to: 17
    });
  });

  it("throws on a cube that nobody declared", () => {
    expect(() => declaredCube("toString")).toThrow("unknown cube: toString");
  });
});

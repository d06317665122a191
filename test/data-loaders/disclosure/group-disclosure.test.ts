import {describe, expect, it} from "vitest";
import {roundAdditively} from "../../../data-loaders/disclosure/additive-rounding.js";
import {drawsOf, samplesKey} from "../../../data-loaders/disclosure/draws.js";
import {protectCube} from "../../../data-loaders/disclosure/protect-cube.js";
import {makeCube} from "../../indicators/cubes.js";

/** What is published of groups of two classes, handed down from group to class as the gate does. */
function publish(groups: readonly (readonly [number, number])[], base: number, seed: string) {
  const n = groups.length * 2;
  const steps = [
    {dimension: "gruppe", size: groups.length, codes: Int32Array.from({length: n}, (_, i) => i >> 1)},
    {dimension: "titel", size: 2, codes: Int32Array.from({length: n}, (_, i) => i & 1)}
  ];
  const {atoms} = roundAdditively(groups.flat(), base, steps, drawsOf(samplesKey, seed));
  return groups.map((_, g) => [atoms[2 * g]!, atoms[2 * g + 1]!] as const);
}

describe("a group that is published in one class only", () => {
  it.each([3, 5, 10])(
    "may have up to base − 1 = %i − 1 of its people in the other, and none, for all that is published",
    (base) => {
      const shown = 2 * base;
      const complements = new Set<number>();
      for (let other = 0; other < base; ++other) {
        for (let seed = 0; seed < 60 && !complements.has(other); ++seed) {
          // Neighbouring groups take what this one is given or denied, as in a real table.
          const groups = [
            [shown - 1, other],
            [7, 4],
            [13, 1],
            [2, 8],
            [22, 6]
          ] as const;
          const [first] = publish(groups, base, `${base} ${other} ${seed}`);
          if (first![0] === shown && first![1] === 0) complements.add(other);
        }
      }
      expect([...complements].sort((a, b) => a - b)).toEqual(Array.from({length: base}, (_, i) => i));
    }
  );

  it("says so in words where the state is worth protecting, and forbids rates of 0 and 100 percent", () => {
    const cube = makeCube({
      id: "x",
      sums: "derived",
      disclosure: "KOM10",
      dimensions: {stichtag: ["2024-12-31"], titel: ["a", "b"]},
      cells: [["2024-12-31", "a", 40]]
    });
    const {protection, rates} = protectCube(cube).meta;
    expect(rates).toEqual({minimum: 100, sensitive: true});
    expect(protection!.notes.join(" ")).toContain(
      "heißt das nicht, dass alle es haben: Unter den anderen können bis zu 9 Menschen sein."
    );
  });
});

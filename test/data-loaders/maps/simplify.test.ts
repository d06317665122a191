import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {simplifyRings} from "../../../data-loaders/maps/simplify.js";

/** Two areas left and right of one winding border, given in opposite directions. */
function neighbours(border: readonly (readonly [number, number])[]): [number[], number[]] {
  const [first, last] = [border[0]!, border.at(-1)!];
  const left = [...border, [-500, last[1]], [-500, first[1]]].flat();
  const right = [...border.toReversed(), [500, first[1]], [500, last[1]]].flat();
  return [left, right];
}

const keys = (ring: readonly number[]): string[] =>
  Array.from({length: ring.length / 2}, (_, i) => `${ring[2 * i]},${ring[2 * i + 1]}`);

describe("simplifying areas that share borders", () => {
  test("leaves out what lies on a straight line, and keeps corners", () => {
    const square = [0, 0, 5, 0, 10, 0, 10, 10, 5, 10, 0, 10];
    expect(simplifyRings([[square]], 1)[0]![0]).toHaveLength(8);
  });

  test("keeps the border of two neighbours the same on both sides (property)", () => {
    const offsets = fc.array(fc.integer({min: -40, max: 40}), {minLength: 2, maxLength: 40});
    fc.assert(
      fc.property(offsets, fc.integer({min: 0, max: 20}), (xs, tolerance) => {
        const [left, right] = neighbours(xs.map((x, i) => [x, 10 * i] as const));
        const [simpleLeft, simpleRight] = simplifyRings([[left], [right]], tolerance).map(([ring]) => keys(ring ?? []));
        const onBorder = (key: string): boolean => !key.includes("500");
        expect(simpleLeft!.filter(onBorder).sort()).toEqual(simpleRight!.filter(onBorder).sort());
      })
    );
  });

  test("moves no border farther than the tolerance (property)", () => {
    const offsets = fc.array(fc.integer({min: -40, max: 40}), {minLength: 3, maxLength: 30});
    fc.assert(
      fc.property(offsets, fc.integer({min: 0, max: 15}), (xs, tolerance) => {
        const [left] = neighbours(xs.map((x, i) => [x, 10 * i] as const));
        const [[simple]] = simplifyRings([[left!]], tolerance) as [[number[]]];
        for (let i = 0; i < left!.length; i += 2) {
          expect(distanceToRing(left![i]!, left![i + 1]!, simple)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      })
    );
  });

  test("gives the same points whichever way round a ring is given (property)", () => {
    const offsets = fc.array(fc.integer({min: -40, max: 40}), {minLength: 3, maxLength: 30});
    fc.assert(
      fc.property(offsets, (xs) => {
        const [left] = neighbours(xs.map((x, i) => [x, 10 * i] as const));
        const turned = keys(left!)
          .toReversed()
          .flatMap((key) => key.split(",").map(Number));
        const [one, other] = [left!, turned].map((ring) => keys(simplifyRings([[ring]], 3)[0]![0]!).sort());
        expect(one).toEqual(other);
      })
    );
  });
});

function distanceToRing(x: number, y: number, ring: readonly number[]): number {
  let least = Infinity;
  for (let i = 0; i < ring.length; i += 2) {
    const [x0, y0] = [ring[i]!, ring[i + 1]!];
    const [dx, dy] = [ring[(i + 2) % ring.length]! - x0, ring[(i + 3) % ring.length]! - y0];
    const length = dx ** 2 + dy ** 2;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
    least = Math.min(least, Math.hypot(x - x0 - along * dx, y - y0 - along * dy));
  }
  return least;
}

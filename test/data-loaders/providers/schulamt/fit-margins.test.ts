import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fitMargins} from "../../../../data-loaders/providers/schulamt/samples/fit-margins.js";

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe("fitMargins (iterative proportional fitting, Deming and Stephan 1940)", () => {
  const positive = fc.double({min: 0.1, max: 20, noNaN: true});

  it("has the given margins", () => {
    const tables = fc.record({
      weights: fc.array(fc.tuple(positive, positive, positive), {minLength: 2, maxLength: 5}),
      columns: fc.tuple(positive, positive, positive)
    });
    fc.assert(
      fc.property(tables, ({weights, columns}) => {
        const rows = weights.map((_, r) => (sum(columns) * (r + 1)) / sum(weights.map((__, i) => i + 1)));
        const fitted = fitMargins(weights, rows, columns);
        for (const [r, row] of fitted.entries()) expect(sum(row)).toBeCloseTo(rows[r]!, 3);
        for (const [c, size] of columns.entries()) expect(sum(fitted.map((row) => row[c]!))).toBeCloseTo(size, 6);
      }),
      {numRuns: 50}
    );
  });

  it("keeps the odds ratios of the weights", () => {
    const [[a, b], [c, d]] = fitMargins(
      [
        [1, 2],
        [3, 1]
      ],
      [40, 60],
      [70, 30]
    ) as [[number, number], [number, number]];
    expect((a * d) / (b * c)).toBeCloseTo(1 / 6, 9);
  });

  it("leaves a row of size 0 empty", () => {
    expect(
      fitMargins(
        [
          [1, 1],
          [1, 1]
        ],
        [0, 10],
        [4, 6]
      )[0]
    ).toEqual([0, 0]);
  });
});

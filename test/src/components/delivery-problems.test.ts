import {expect, test} from "vitest";
import {problemsByColumn} from "../../../src/components/delivery-problems.js";
import type {DeliveryProblem} from "../../../src/components/delivery-types.js";

const wrong = (row: number, column: number): DeliveryProblem => ({
  code: "V203",
  severity: "warning",
  message: "Keine Zahl.",
  place: {row, column, raw: `x${row}`}
});

test("a column of wrong cells is one matter: the first ten places, then how many more", () => {
  const problems = [...Array.from({length: 25}, (_, i) => wrong(i + 2, 4)), {...wrong(40, 4), more: 3}, wrong(2, 5)];
  const [first, second] = problemsByColumn(problems);
  expect(first!.places.map(({place}) => place.raw)).toEqual(Array.from({length: 10}, (_, i) => `x${i + 2}`));
  expect(first!.more).toBe(19);
  expect(second!.more).toBe(0);
});

test("errors come before warnings", () => {
  const error: DeliveryProblem = {...wrong(3, 1), severity: "error", code: "V201"};
  expect(problemsByColumn([wrong(2, 1), error]).map(({first}) => first.code)).toEqual(["V201", "V203"]);
});

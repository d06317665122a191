import {expect, test} from "vitest";
import {addMonths, isDue, outstandingDates, scheduleOf} from "../../../src/components/delivery-schedule.js";

test("the next delivery is estimated from the commonest distance of reference dates and the median delay", () => {
  const dates = ["2021-12-31", "2022-12-31", "2023-12-31"];
  const deliveries = dates.map((day, i) => ({dates: [day], edition: `${2022 + i}-02-${String(10 + i)}T08:00:00`}));
  expect(scheduleOf({dates}, deliveries)).toEqual({
    last: "2023-12-31",
    edition: "2024-02-12",
    rhythm: 12,
    next: "2024-12-31",
    expected: "2025-02-11",
    lag: 42
  });
});

test("a single reference date, as of a census, has no next one", () => {
  const schedule = scheduleOf({dates: ["2022-05-15"]}, [{dates: ["2022-05-15"], edition: "2024-06-25"}])!;
  expect(schedule.next).toBeUndefined();
  expect(isDue(schedule, "2030-01-01")).toBe(false);
  expect(outstandingDates(schedule, "2030-01-01")).toEqual([]);
});

test("a single year of a table that comes every year is followed by the next year", () => {
  const schedule = scheduleOf({dates: ["2024-12-31"]}, [{dates: ["2024-12-31"], edition: "2025-06-30"}], 12)!;
  expect([schedule.next, schedule.expected]).toEqual(["2025-12-31", "2026-06-30"]);
});

test("a file that does not say its Stand is outstanding a year after the next reference date, not before", () => {
  const schedule = scheduleOf({dates: ["2022-12-31", "2023-12-31"]}, [{dates: ["2022-12-31", "2023-12-31"]}])!;
  expect(schedule.expected).toBeUndefined();
  expect(isDue(schedule, "2025-06-30")).toBe(false);
  expect(isDue(schedule, "2025-12-31")).toBe(true);
});

test("every reference date that should have come is outstanding, and none that is still to come", () => {
  const schedule = scheduleOf({dates: ["2022-06-30", "2022-12-31"]}, [{dates: ["2022-12-31"], edition: "2023-01-30"}])!;
  expect(outstandingDates(schedule, "2024-02-15")).toEqual(["2023-06-30", "2023-12-31"]);
});

test("nothing delivered has no schedule", () => {
  expect(scheduleOf({dates: []}, [])).toBeUndefined();
});

test("the end of a month stays the end of a month", () => {
  expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
  expect(addMonths("2023-06-30", 6)).toBe("2023-12-31");
  expect(addMonths("2024-03-01", 12)).toBe("2025-03-01");
});

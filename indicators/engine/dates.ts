import {EvaluationError} from "./error.js";
import type {DateMatch} from "./selection.js";

/**
 * Which of a cube’s reference days (ISO dates) belongs to the given day of the
 * result; undefined if it has none. Throws A108 if `same-year` finds several.
 */
export function matchDate(day: string, days: readonly string[], match: DateMatch): string | undefined {
  const year = Number(day.slice(0, 4));
  switch (match) {
    case "same-day":
      return days.find((d) => d === day);
    case "previous-year-end":
      return days.find((d) => d === `${year - 1}-12-31`);
    case "two-years-before":
      return days.find((d) => d === `${year - 2}${day.slice(4)}`);
    case "same-year": {
      const found = days.filter((d) => Number(d.slice(0, 4)) === year);
      if (found.length > 1) {
        throw new EvaluationError(
          "A108",
          `several reference days in one year: ${found.join(", ")}`,
          `Im Jahr ${year} gibt es mehrere Stichtage; welcher gilt, muss die Definition sagen.`
        );
      }
      return found[0];
    }
  }
}

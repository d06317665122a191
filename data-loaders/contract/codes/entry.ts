import type {Problem} from "../problem.js";

/** What the handbook says about one kind of problem. All texts are German. */
export interface CodeEntry {
  readonly severity: Problem["severity"];
  readonly title: string;
  readonly meaning: string;
  readonly example: string;
  readonly advice: string;
}

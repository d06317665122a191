import {type Code, problem} from "./codes.js";
import type {Place, Problem} from "./problem.js";

/** So many different contents are shown of one kind of problem in one column; the rest is counted. */
const shown = 10;

/** Collects problems by kind and column, so that a column with a thousand wrong cells is one matter and not a thousand. */
export interface Findings {
  /** One more wrong cell; cells of one column with the same code and content are counted together. */
  add(code: Code, place: Place, message: string, expected?: string): void;
  /** Every problem found, in the order of their first places. */
  readonly all: () => Problem[];
}

export function findings(): Findings {
  const groups = new Map<string, Map<string, Finding>>();
  return {
    add(code, place, message, expected) {
      const key = `${code}/${place.column ?? 0}/${message}`;
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = new Map()));
      const content = place.raw ?? "";
      const last = [...group.values()].at(-1);
      const same = group.get(content) ?? (group.size >= shown ? last : undefined);
      if (same) ++same.more;
      else group.set(content, {first: problem(code, place, message, expected ? {expected} : {}), more: 0});
    },
    all: () => [...groups.values()].flatMap((group) => [...group.values()].map(counted))
  };
}

interface Finding {
  readonly first: Problem;
  more: number;
}

const counted = ({first, more}: Finding): Problem => (more > 0 ? {...first, more} : first);

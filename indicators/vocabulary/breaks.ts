import {type Break, breakRegistry} from "./break-registry.js";

export type {Break} from "./break-registry.js";
export type BreakId = keyof typeof breakRegistry;

/** Every break there is, by id. */
export const breaks: Readonly<Record<BreakId, Break>> = breakRegistry;

/** The break with the given id. Throws on an unknown id. */
export function findBreak(id: string): Break {
  if (!Object.hasOwn(breaks, id)) throw new Error(`unknown break: ${id}`);
  return breaks[id as BreakId];
}

/**
 * Which of the given breaks lie between two reference days (ISO dates): after
 * the first and not after the second, in whichever order these are given. A
 * break without a date cannot be placed and is always among them.
 */
export function breaksBetween(ids: readonly string[], from: string, to: string): readonly string[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  if (first === last) return [];
  return ids.filter((id) => {
    const {periods} = findBreak(id);
    return periods.length === 0 || periods.some((period) => period.from <= last && (period.to ?? "9999") > first);
  });
}

/** Whether no change may be computed across this break unless the indicator links the series. */
export function interrupts(id: string): boolean {
  const {kind, linked} = findBreak(id);
  return kind === "messung" && linked === undefined;
}

/** A break as a series lists it; `linked` says why both sides can be compared all the same. */
interface ListedBreak {
  readonly id: string;
  readonly linked?: string | undefined;
}

/** Whether a series may not be compared across a break that it lists. */
export function cuts({id, linked}: ListedBreak): boolean {
  return linked === undefined && interrupts(id);
}

/** The breaks of a series that forbid to compare two of its reference days (ISO dates), each once. */
export function cutsBetween(listed: readonly ListedBreak[], from: string, to: string): readonly string[] {
  return breaksBetween([...new Set(listed.filter(cuts).map(({id}) => id))], from, to);
}

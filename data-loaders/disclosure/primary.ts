/** How zeros are treated: `protect` hides 0 … T − 1 alike, `published` hides 1 … T − 1 and shows zeros. */
export type Zeros = "protect" | "published";

/** The frequency rule that a table is published under. */
export interface FrequencyRule {
  /** Counts below the threshold T are sensitive. */
  readonly threshold: number;
  readonly zeros: Zeros;
}

/** True where the frequency rule (minimum frequency) makes a count sensitive. */
export function isSensitive(count: number, {threshold, zeros}: FrequencyRule): boolean {
  return count < threshold && (count > 0 || zeros === "protect");
}

/** 1 for every sensitive count, 0 otherwise. */
export function primarySuppression(value: ArrayLike<number>, rule: FrequencyRule): Uint8Array {
  return Uint8Array.from(value, (count) => (isSensitive(count, rule) ? 1 : 0));
}

/** The least count that the attacker knows of a suppressed cell: 1 if zeros are always published, otherwise 0. */
export function leastSuppressed({zeros}: Pick<FrequencyRule, "zeros">): number {
  return zeros === "published" ? 1 : 0;
}

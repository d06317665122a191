/**
 * How a number is made of its parts. `share`: the numerator is a part of the
 * denominator. `ratio`: it is not, and may exceed it. `rate`: taken as
 * delivered. `count`: the numerator alone.
 */
export type MeasureId = "share" | "ratio" | "rate" | "count";

export interface AppliedMeasure {
  readonly id: MeasureId;
  /** What the quotient is multiplied by, 100 for percent and for quotients per 100. */
  readonly factor: number;
}

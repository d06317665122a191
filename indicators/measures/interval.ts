/** Lower and upper limit of a confidence interval, in the unit of the estimate. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** An estimate and the limits of its confidence interval, all in one unit. */
export interface Estimate extends Interval {
  readonly estimate: number;
}

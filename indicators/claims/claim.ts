import type {Indicator} from "../definition/indicator.js";
import type {Where} from "../engine/selection.js";
import type {Contrast} from "./contrast.js";
import type {Reading} from "./reading.js";

/** A series that a claim reads: an indicator under given choices, restricted to given codes. */
export interface Use {
  readonly indicator: Indicator;
  /** What the sentence is about, e.g. the group; the definition in force decides the rest. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Wuppertal unless told. */
  readonly where?: Where;
}

/** What a series reads at the days of a claim. */
export interface Measured {
  /** Absent where the claim is about one day. */
  readonly from?: Reading;
  readonly to: Reading;
  /** Every reference day with a value that may be printed, first to last. */
  readonly series: readonly Reading[];
}

export type ValuesOfUses<U extends string = string> = Readonly<Record<U, Measured>>;

/**
 * A sentence of the report with the condition under which it may be printed.
 * Both see the same values, so that text and condition cannot part.
 */
export interface Claim<U extends string = string> {
  /** Lower case with hyphens, once per chapter, e.g. “arb-01-anstieg”. */
  readonly id: string;
  readonly uses: Readonly<Record<U, Use>>;
  /** Year or ISO date of the earlier day; absent where the claim is about one day. */
  readonly from?: string;
  /** Year or ISO date of the later day; the newest that all series have unless told. */
  readonly to?: string;
  /** The sentence; called only where every value is there. */
  text(values: ValuesOfUses<U>): string;
  holds(values: ValuesOfUses<U>): boolean;
  /**
   * What must be greater than zero for the claim to hold. With it, chance and
   * rounding are judged, and a change of sign is told from a mere failure.
   */
  contrasts?(values: ValuesOfUses<U>): readonly Contrast[];
  /** What a reader should know although the sentence holds, one German sentence each. */
  notes?(values: ValuesOfUses<U>): readonly string[];
}

/** What the author of a claim writes: the condition may be left out where contrasts give it. */
export type ClaimInput<U extends string> = Omit<Claim<U>, "holds"> & Partial<Pick<Claim<U>, "holds">>;

/**
 * Makes a claim. Without a condition it holds where all its contrasts are
 * greater than zero; with neither it only states its values and holds where
 * these may be printed. Throws on an id that is not lower case with hyphens.
 */
export function claim<const U extends string>(input: ClaimInput<U>): Claim<U> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.id)) throw new Error(`not a claim id: ${input.id}`);
  const {contrasts} = input;
  return Object.freeze({
    ...input,
    holds:
      input.holds ??
      ((values: ValuesOfUses<U>) => contrasts?.(values).every((contrast) => estimateOf(contrast) > 0) ?? true)
  });
}

/** The value of a contrast. */
export function estimateOf({terms, minus = 0}: Contrast): number {
  return terms.reduce((sum, [factor, {value}]) => sum + factor * value, -minus);
}

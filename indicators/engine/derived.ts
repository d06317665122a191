import type {Provenance} from "./provenance.js";

/** A number that goes into another one, by what it is called there. */
export type DerivedInput = NonNullable<Provenance["inputs"]>[number];

/** A number that is computed from others, as it is printed. */
export type Derivation = Pick<Provenance, "text" | "value" | "unit" | "formula">;

/**
 * Where a number comes from that is computed from others: how, in words and with their values, and each of them with its
 * own origin. Area and day are those of the first.
 */
export function derived(inputs: readonly [DerivedInput, ...DerivedInput[]], derivation: Derivation): Provenance {
  const {entry, numerator, denominator} = inputs[0].provenance;
  const warnings = new Map(inputs.flatMap(({provenance}) => provenance.warnings.map((one) => [one.message, one])));
  return {
    entry,
    ...derivation,
    sign: "wert",
    numerator,
    ...(denominator && {denominator}),
    warnings: [...warnings.values()],
    inputs
  };
}

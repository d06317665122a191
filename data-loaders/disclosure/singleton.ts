import type {ReducedForm} from "./gaussian-elimination.js";
import {signed} from "./modular.js";

/** Coefficients up to this size are taken as true integers, larger residues as fractions or negative numbers. */
const MAX_COEFFICIENT = 64;

export interface SmallSumInput {
  /** Known least value of every atom (1 for a cell of its own that is hidden while zeros are shown), else 0. */
  readonly least: Float64Array;
  /** 1 for atoms that are a sensitive cell of their own. */
  readonly sensitive: Uint8Array;
  /** 1 for atoms that hold nothing beyond their least value (zeros, or ones if zeros are shown). */
  readonly singleton: Uint8Array;
  /** A known sum that exceeds the least values of its parts by less than this gives the parts away. */
  readonly margin: number;
}

/**
 * Singleton handling for the attacker who knows that counts are never negative.
 * A published combination of hidden atoms without negative coefficients whose
 * value leaves less than the margin to share out confines every atom in it:
 * sums of zeros are all zero, sums of ones are all one (“anySum” of
 * GaussSuppression), and a sum under T holds nothing but sensitive counts.
 */
export function smallSumRule({least, sensitive, singleton, margin}: SmallSumInput): (form: ReducedForm) => boolean {
  return ({row, value, total, prime}) => {
    if (row.every((atom) => singleton[atom] === 1)) return true;
    const sign = total < 0 || (total === 0 && signed(value[0]!, prime) < 0) ? -1 : 1;
    let slack = sign * total;
    if (!(slack < 1024)) return false;
    let touches = 0;
    for (let k = 0; k < row.length; ++k) {
      const coefficient = sign * signed(value[k]!, prime);
      if (coefficient < 0 || coefficient > MAX_COEFFICIENT) return false;
      slack -= coefficient * least[row[k]!]!;
      touches |= sensitive[row[k]!]!;
    }
    return touches === 1 && slack < margin;
  };
}

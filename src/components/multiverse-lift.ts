import {group} from "d3-array";
import type {Multiverse} from "../indicators/comparison/multiverse.js";

/** What one value of one choice does to a number, all other choices held. */
export interface Lift {
  readonly axis: string;
  readonly axisLabel: string;
  readonly option: string;
  readonly label: string;
  /** Mean of the differences to the other values of the choice, in the unit of the indicator; `NaN` without a comparison. */
  readonly difference: number;
  /** In how many comparisons of two definitions it gives the higher, the lower, the same number. */
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
}

/**
 * Compares, for every value of every choice, each definition made with it to those that differ in this choice alone: which
 * choice lifts the value, and does it always? Definitions without a printable value take no part.
 */
export function liftsOf({axes, combinations, value, shown, length}: Multiverse, entry: number): readonly Lift[] {
  const numbers = combinations.map(({parameters, definition}) => {
    const at = definition * length + entry;
    return {parameters, value: shown[at] ? value[at]! : NaN};
  });
  return axes.flatMap(({id, label: axisLabel, options}) => {
    const groups = group(
      numbers.filter((own) => !Number.isNaN(own.value)),
      ({parameters}) => JSON.stringify(axes.map((other) => (other.id === id ? "" : parameters[other.id])))
    );
    return options.map(({id: option, label}): Lift => {
      const differences = [...groups.values()].flatMap((members) => {
        const own = members.find(({parameters}) => parameters[id] === option);
        return own ? members.filter((other) => other !== own).map((other) => own.value - other.value) : [];
      });
      const count = (test: (difference: number) => boolean): number => differences.filter(test).length;
      return {
        axis: id,
        axisLabel,
        option,
        label,
        difference: differences.reduce((sum, own) => sum + own, 0) / differences.length,
        higher: count((own) => own > tiny),
        lower: count((own) => own < -tiny),
        same: count((own) => Math.abs(own) <= tiny)
      };
    });
  });
}

/** Differences within what divisions leave behind are none. */
const tiny = 1e-9;

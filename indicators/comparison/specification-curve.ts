import type {Multiverse} from "./multiverse.js";

/** The values of one entry under all definitions, ascending, with the choices that make each. */
export interface SpecificationCurve {
  /** Positions in `definitions`, those without a value left out. */
  readonly definitions: Int32Array;
  /** In the unit of the indicator, in the order of `definitions`, as are all columns. */
  readonly value: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Per choice and value of it: 1 where the definition is made with it. */
  readonly marks: readonly {
    readonly axis: string;
    readonly label: string;
    readonly options: readonly {readonly id: string; readonly label: string; readonly marked: Uint8Array}[];
  }[];
}

/**
 * Sorts the definitions by the value of one entry. A definition that several
 * combinations come to is marked with the choices of all of them. Throws on an
 * entry that the multiverse does not have.
 *
 * Source: Simonsohn, Simmons, Nelson (2020), Specification curve analysis,
 * Nature Human Behaviour 4, 1208–1214.
 */
export function specificationCurve(multiverse: Multiverse, entry: number): SpecificationCurve {
  const {axes, combinations, definitions, length, value, lower, upper, shown} = multiverse;
  if (!(entry >= 0 && entry < length)) throw new Error(`unknown entry of the multiverse: ${entry}`);
  const at = (d: number) => d * length + entry;
  const order = definitions
    .map((_, d) => d)
    .filter((d) => shown[at(d)])
    .sort((a, b) => value[at(a)]! - value[at(b)]! || a - b);
  const place = new Map(order.map((d, position) => [d, position]));
  const column = (of: Float64Array) => Float64Array.from(order, (d) => of[at(d)]!);
  return {
    definitions: Int32Array.from(order),
    value: column(value),
    lower: column(lower),
    upper: column(upper),
    marks: axes.map(({id, label, options}) => ({
      axis: id,
      label,
      options: options.map((option) => {
        const marked = new Uint8Array(order.length);
        for (const {parameters, definition} of combinations) {
          const position = place.get(definition);
          if (position !== undefined && parameters[id] === option.id) marked[position] = 1;
        }
        return {...option, marked};
      })
    }))
  };
}

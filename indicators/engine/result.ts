import type {SignId} from "../vocabulary/signs.js";
import type {Cube, DeliveryMeta, RateRule} from "./cube.js";
import type {AppliedMeasure} from "./measure.js";
import type {Part} from "./part.js";

/**
 * What an indicator comes to: columns of equal length, one entry per
 * combination of the codes it is broken down by. `NaN` in a number column means
 * that there is no value; why is said by the sign in the same place. Pages take
 * `rows(result)`, where it is `null`.
 */
export interface Result<By extends string = string> {
  readonly indicator: {readonly id: string; readonly title: string; readonly version: string};
  /** Every parameter with the value it was evaluated with. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly by: readonly By[];
  /** What the result was restricted to and is not broken down by, e.g. the area. */
  readonly filters: readonly LabelledCode[];
  readonly length: number;
  readonly dimensions: Readonly<Record<By, ResultColumn>>;
  /** In `unit`. */
  readonly value: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** 95 % interval of the value in `unit`, widened by the rounding of the source. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Positions in `signs`: of the value, and of what it was made from. */
  readonly zeichen: Int8Array;
  readonly numeratorZeichen: Int8Array;
  readonly denominatorZeichen: Int8Array;
  /** Largest deviation caused by rounding at the source: of the value in `unit`, of the parts in persons. */
  readonly tolerance: Float64Array;
  readonly numeratorTolerance: Float64Array;
  readonly denominatorTolerance: Float64Array;
  readonly measure: AppliedMeasure;
  /** When a quotient of these cubes is shown at all; absent where none of them has a rule. */
  readonly rates?: RateRule;
  /** German, e.g. “Prozent”. */
  readonly unit: string;
  readonly warnings: readonly Warning[];
  /** Breaks that the indicator lists under these parameters. */
  readonly breaks: readonly BreakReference[];
  readonly sources: readonly Source[];
  /** Whether any delivery behind it was made for demonstration. */
  readonly sample: boolean;
  /** Of a dissimilarity: what it would be if the group lived at random. */
  readonly baseline?: Float64Array;
  /** Of the share of a single area: how many people it rests on. */
  readonly cases?: Float64Array;
  /** Of a measure over areas: entry i is made of the rows of the parts from starts[i] to before starts[i + 1]. */
  readonly starts?: Int32Array;
  /** Of a measure of other results: these, in the order of the definition. */
  readonly inputs?: readonly ResultInput[];
  /** What `explain` reads when a number is asked where it comes from. */
  readonly parts: {readonly numerator: Part; readonly denominator: Part | undefined};
}

/** The result of another indicator that went into a result. */
export interface ResultInput {
  readonly label: string;
  readonly result: Result;
  /** Per entry of the whole the entry of this result, -1 where it has none. */
  readonly entries: Int32Array;
}

/** A dimension with one of its codes, both with their German label. */
export interface LabelledCode {
  readonly dimension: string;
  readonly dimensionLabel: string;
  readonly code: string;
  readonly label: string;
}

export interface ResultColumn {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  /** German, same order as the dictionary. */
  readonly labels: readonly string[];
}

/** A cube that took part, to print under a chart. */
export interface Source {
  readonly cube: Cube["meta"];
  readonly citation: string;
  readonly deliveries: readonly DeliveryMeta[];
}

/** Something that a reader must know about a result that could be computed all the same. */
export interface Warning {
  readonly code: "population" | "register" | "over-100" | "areas" | "withheld";
  /** German sentence. */
  readonly message: string;
}

/** A break by its id in vocabulary/breaks.ts, and how the indicator links the series across it, if it does. */
export interface BreakReference {
  readonly id: string;
  /** German: how the series was linked. Absent if it was not. */
  readonly linked?: string;
}

/** One entry of a result as an object, for the few hundred that a chart or a table draws. */
export type Row<By extends string = string> = RowFields &
  (string extends By ? Readonly<Record<string, unknown>> : {readonly [D in By]: string});

export interface RowFields {
  /** Position in the result, to hand to `explain`. */
  readonly index: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly tolerance: number | null;
  /** Of a dissimilarity: what it would be if the group lived at random. */
  readonly baseline?: number | null;
  readonly sign: SignId;
  /** German labels by dimension, of the entry and of what the result was restricted to. */
  readonly labels: Readonly<Record<string, string>>;
  /** The value as it is printed: German, rounded by the display rules, or the symbol of its sign. */
  readonly text: string;
}

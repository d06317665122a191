import type {SignId} from "../vocabulary/signs.js";
import type {DeliveryMeta, ProtectionMeta} from "./cube.js";
import type {LabelledCode, Warning} from "./result.js";

/** Where one number of a result comes from: every cell, the formula in words and with values. */
export interface Provenance {
  /** Dimension and code of this entry, and what the result was restricted to. */
  readonly entry: readonly LabelledCode[];
  /** As printed, or the symbol of the sign. */
  readonly text: string;
  readonly value: number | null;
  readonly sign: SignId;
  readonly unit: string;
  readonly formula: {readonly words: string; readonly values: string};
  readonly numerator: PartProvenance;
  readonly denominator?: PartProvenance;
  /** German: how much the rounding of the source may move the value. Absent if nothing was rounded. */
  readonly tolerance?: string;
  readonly warnings: readonly Warning[];
  /** Where the number is made of the results of other indicators: each of them, numerator and denominator included. */
  readonly inputs?: readonly {readonly label: string; readonly provenance: Provenance}[];
}

export interface PartProvenance {
  /** Cube id and title. */
  readonly cube: string;
  readonly title: string;
  readonly register: string;
  readonly citation: string;
  /** How the cube was protected before it was published; absent where its provider had done so, or nothing was. */
  readonly protection?: ProtectionMeta;
  /** German: what was selected. */
  readonly words: string;
  readonly value: number | null;
  readonly sign: SignId;
  readonly cells: readonly Cell[];
  /** Cells that should be there but were not delivered. */
  readonly missing: readonly (readonly LabelledCode[])[];
  /** Of a sum of several selections: each of them; `cells` and `missing` then hold those of all. */
  readonly terms?: readonly PartTerm[];
}

/** One selection of a sum. */
export interface PartTerm extends Omit<PartProvenance, "terms"> {
  /** What its cells are multiplied by. */
  readonly weight: number;
}

/** One cell of a delivery. */
export interface Cell {
  readonly codes: readonly LabelledCode[];
  readonly value: number | null;
  readonly sign: SignId;
  readonly delivery: DeliveryMeta;
  /** Name of the sheet; absent for text files. */
  readonly sheet?: string;
  /** Line (CSV) or row (workbook) and column of the file, from 1. */
  readonly line: number;
  readonly column: number;
}

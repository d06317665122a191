import type {DeliveryMeta} from "../../indicators/engine/cube.js";
import type {SignId} from "../../indicators/vocabulary/signs.js";
import type {Contract} from "./contract.js";
import type {Place, Problem} from "./problem.js";
import type {DeliveryShape} from "./shape.js";

/** The cells of one delivery that the workspace keeps, before they become part of a cube. */
export interface DeliveredCells {
  readonly length: number;
  /** By dimension id, in the order of the cube’s dimensions. */
  readonly dimensions: Readonly<Record<string, DeliveredColumn>>;
  readonly wert: Float64Array;
  /** Positions in `signs`. */
  readonly zeichen: Int8Array;
  /** Line of the file, from 1. */
  readonly zeile: Int32Array;
  /** Column of the file, from 1. */
  readonly spalte: Int16Array;
  /** Sheet that the cell came from, where the file is a workbook. */
  readonly blatt?: {readonly codes: Int16Array; readonly dictionary: readonly string[]};
}

/** How often each sign stands in a file. */
export type SignCounts = Readonly<Partial<Record<SignId, number>>>;

/** Where a cell stands in its file, as messages give it. */
export function placeOfCell({zeile, spalte, blatt}: DeliveredCells, cell: number, file: string): Place {
  const sheet = blatt && {sheet: blatt.dictionary[blatt.codes[cell]!]!};
  return {file, ...sheet, row: zeile[cell]!, column: spalte[cell]!};
}

export interface DeliveredColumn {
  readonly codes: Int32Array;
  readonly dictionary: readonly DeliveredCode[];
}

/** A code as this delivery has it. */
export interface DeliveredCode {
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
}

/** What checking one delivery against its contract gave. */
export interface CheckedDelivery {
  readonly contract: Contract;
  readonly meta: DeliveryMeta;
  /** Absent if the delivery was refused. */
  readonly cells?: DeliveredCells;
  readonly problems: readonly Problem[];
  /** The outer form of its tables. */
  readonly shape: DeliveryShape;
  /** Rows of data in the file. */
  readonly rowCount: number;
  /** How often each sign stands in the file, rows that are not kept included. */
  readonly signCounts: SignCounts;
}

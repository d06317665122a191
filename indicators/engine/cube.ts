/**
 * A cube: one population counted over dimensions, as columns of equal length.
 * Column `i` of every array is one cell as a provider published it, totals
 * included. The same shape comes from a loader (Node) and from Arrow (browser).
 */
export interface Cube {
  readonly meta: CubeMeta;
  /** Number of cells. */
  readonly length: number;
  /** By dimension id, in the order of `meta.dimensions`. */
  readonly dimensions: Readonly<Record<string, DictionaryColumn>>;
  /** The value in `meta.unit`; 0 where the sign says that there is none. Never NaN. */
  readonly wert: Int32Array | Float64Array;
  /** Per cell the position in `signs` (vocabulary/signs.ts). Whether a value is present follows from the sign. */
  readonly zeichen: Int8Array;
  readonly herkunft: OriginColumns;
}

/** Dictionary-coded text: `dictionary[codes[i]]` is the code id of cell `i`. */
export interface DictionaryColumn {
  readonly codes: Int8Array | Int16Array | Int32Array;
  readonly dictionary: readonly string[];
}

/** Where each cell was delivered: which delivery, and which place in its file. */
export interface OriginColumns {
  /** Position in `meta.deliveries`. */
  readonly lieferung: Int8Array | Int16Array | Int32Array;
  /** Line of the file (CSV) or row of the sheet (workbook), counted from 1 as an editor shows it. */
  readonly zeile: Int32Array;
  /** Column, counted from 1. */
  readonly spalte: Int16Array;
  /** Name of the sheet, empty for text files; absent where no delivery is a workbook. */
  readonly blatt?: DictionaryColumn;
}

export interface CubeMeta {
  /** Also the file name: `data/<id>.arrow`. */
  readonly id: string;
  /** German title. */
  readonly title: string;
  /** Which of the population definitions is counted (vocabulary/populations.ts). */
  readonly population: string;
  /** Which register or statistic counted it, e.g. “AZR”, “Fortschreibung”. */
  readonly register: string;
  /** German, e.g. “Personen”, “Prozent”. */
  readonly unit: string;
  /** A count may be added over disjoint codes; a rate delivered as a rate may not. */
  readonly kind: "count" | "rate";
  /** Base to which the provider rounded each cell on its own, e.g. 5 for the AZR since 2016. */
  readonly rounding?: number;
  /** First reference year that is rounded; cells of earlier years are exact. */
  readonly roundingSince?: number;
  /** Territory and its state, e.g. {id: "nrw-kreise", gebietsstand: "2024-12-31"}. */
  readonly territory: {readonly id: string; readonly label: string; readonly gebietsstand: string};
  readonly dimensions: readonly DimensionMeta[];
  readonly deliveries: readonly DeliveryMeta[];
  readonly contract: {readonly id: string; readonly version: number};
  /** Citation line to print under charts, without retrieval state. */
  readonly citation: string;
  /** Disclosure profile, e.g. “R5”. */
  readonly disclosure: string;
}

export interface DimensionMeta {
  /** ASCII German of official statistics: stichtag, gebiet, geschlecht, alter, staatsangehoerigkeit, leistungsart … */
  readonly id: string;
  readonly label: string;
  /** Same order as the column’s dictionary. */
  readonly codes: readonly CodeMeta[];
}

export interface CodeMeta {
  readonly id: string;
  readonly label: string;
  /** Code that contains this one; absent at a root. A cell of a parent must not be added to one of its descendants. */
  readonly parent?: string;
  /** Age in completed years, first and last; `to` is absent for an open class such as “90 Jahre und mehr”. */
  readonly from?: number;
  readonly to?: number;
}

/** One file of a provider, as received. */
export interface DeliveryMeta {
  /** First twelve hex digits of the sha256. */
  readonly id: string;
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
  readonly provider: string;
  readonly tableCode: string;
  readonly title: string;
  /** “Stand” of the delivery, ISO date or date-time, if the file says so. */
  readonly state?: string;
  readonly licence: string;
  /** Made by this project for demonstration, not delivered by anyone. */
  readonly sample: boolean;
  /** Encoding that the bytes were read with. */
  readonly encoding: string;
}

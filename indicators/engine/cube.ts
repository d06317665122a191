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
  /**
   * Present where cells are leaves only and every other code is the sum of its leaves (`addUp`): by dimension id, per code
   * the positions of the leaves that it is added up from.
   */
  readonly leavesOf?: Readonly<Record<string, readonly Int32Array[]>>;
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
  /**
   * “derived”: only leaf cells are carried, a combination of leaves that is not there is zero within its reference date, and
   * totals are added up when the cube is loaded (`addUp`).
   */
  readonly sums?: "derived";
  /** How the counts were changed before they were published, so that nobody can be recognised; absent where they were not. */
  readonly protection?: ProtectionMeta;
  /** When a quotient of these counts may be shown; absent where nothing limits it, as for what its provider publishes himself. */
  readonly rates?: RateRule;
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

/** What disclosure control did to the cells of a cube. */
export interface ProtectionMeta {
  /** “rounding”: the finest cells are multiples of the base, and everything else is their sum. */
  readonly method: "rounding";
  readonly base: number;
  /** A single cell as delivered differs from the true count by at most this. */
  readonly largestError: number;
  /** German, for printing beside numbers: “kleine Fallzahlen gerundet”. */
  readonly label: string;
  /** German sentences for the reader who wants to know more. */
  readonly notes: readonly string[];
  /** Profile, with the version of the rules. */
  readonly profile: string;
  /** Ids of this cube and of those whose published sums it takes over. */
  readonly together?: readonly string[];
  /** Names of the editions that any of its dates was released in before. */
  readonly released?: readonly string[];
}

/** What a quotient of protected counts must fulfil to be shown; everything that is made of it follows. */
export interface RateRule {
  /** Fewest persons in the denominator. */
  readonly minimum: number;
  /** Whether a state is counted, such as drawing benefits, that must not be told of all of a group, or of none. */
  readonly sensitive: boolean;
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
  /** State of the territory that its areas are about, if the file says so; ISO date. */
  readonly gebietsstand?: string;
  readonly licence: string;
  /** Made by this project for demonstration, not delivered by anyone. */
  readonly sample: boolean;
  /** Encoding that the bytes were read with. */
  readonly encoding: string;
  /** Cells that were corrected here before they were read; absent where there are none. */
  readonly corrections?: readonly CorrectedCell[];
}

/** A cell of a delivery that this workspace corrected: where, from what to what, why, by whom and when. */
export interface CorrectedCell {
  /** Absent in text files. */
  readonly sheet?: string;
  /** Counted from 1, as in `herkunft`. */
  readonly line: number;
  readonly column: number;
  /** The cell as delivered. */
  readonly delivered: string;
  /** What is read instead; absent where the whole row was dropped. */
  readonly corrected?: string;
  readonly reason: string;
  /** The role that answers for it, not a person. */
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

import type {PopulationId} from "../../indicators/vocabulary/populations.js";
import type {SignId} from "../../indicators/vocabulary/signs.js";
import type {Notation} from "../formats/number.js";
import type {StatisticalTable} from "../formats/table.js";

/**
 * A contract: what a provider promised about one kind of file, as data. It says
 * how the file is recognised by its content, which columns mean what, which
 * signs the provider uses for what, and what must hold between the numbers.
 * Adding a table of a known layout means writing one of these and nothing else.
 */
export interface Contract {
  /** Provider and table, e.g. “land-nrw-12521-03i”. */
  readonly id: string;
  /** Raised when the meaning of anything below changes. */
  readonly version: number;
  readonly provider: Provider;
  /** German title of the table. */
  readonly title: string;
  /** What the file’s cells become. */
  readonly cube: CubeDefinition;
  readonly recognise: Recognition;
  /** Columns that say what a row is about, from the left. */
  readonly keys: readonly KeyColumn[];
  /** Columns that hold numbers, found by their header lines. */
  readonly values: readonly ValueColumns[];
  readonly numbers: NumberForm;
  /** Rows that must be there, else the delivery is refused: dimension id and codes. */
  readonly required: Readonly<Record<string, readonly string[]>>;
  readonly plausibility: readonly PlausibilityRule[];
  /** Licence of the file, e.g. “dl-de/by-2-0”; only lines of files under a public licence are shown row by row. */
  readonly licence: {readonly id: string; readonly public: boolean};
  /** German sentences for the reader of the numbers: what the layout rests on, traps of the table. */
  readonly notes?: readonly string[];
}

export interface Provider {
  /** Folder name under `providers/`. */
  readonly id: string;
  readonly label: string;
}

/** The cube that one or several contracts fill: its identity, without any cells. */
export interface CubeDefinition {
  readonly id: string;
  readonly title: string;
  readonly population: PopulationId;
  readonly register: string;
  readonly unit: string;
  readonly kind: "count" | "rate";
  /** Base of the provider’s rounding, and the first reference year it applies to. */
  readonly rounding?: {readonly base: number; readonly since: number};
  readonly territory: {readonly id: string; readonly label: string};
  readonly dimensions: readonly DimensionDefinition[];
  readonly citation: string;
  readonly disclosure: string;
}

export interface DimensionDefinition {
  readonly id: string;
  readonly label: string;
  /** The codes there are; “delivered” takes those of the deliveries, with their labels and levels. */
  readonly codes: readonly CodeDefinition[] | "delivered";
}

export interface CodeDefinition {
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
  readonly from?: number;
  readonly to?: number;
}

/** How a file is known to be meant, whatever its name. Everything given must hold. */
export interface Recognition {
  readonly layout: StatisticalTable["layout"];
  readonly tableCode: string;
  /** Header labels that must occur, to tell apart editions of one table with other columns. */
  readonly headers?: readonly (string | RegExp)[];
}

/** One key column. In layouts that name key columns, `header` finds it; else its place from the left does. */
export type KeyColumn =
  | {readonly kind: "date"; readonly header?: string | RegExp; readonly form: DateForm; readonly dimension: string}
  | {
      readonly kind: "code";
      readonly header?: string | RegExp;
      readonly dimension: string;
      /** What a code must look like, in German too; else it is refused even in rows that are not kept. */
      readonly form: {readonly pattern: RegExp; readonly written: string};
      /** Delivered code to code of the dimension, where they differ. */
      readonly translate?: Readonly<Record<string, string>>;
      /** Take only rows whose code the dimension knows, and pass over the others: the rest of the country. */
      readonly others?: "skip" | "refuse";
    }
  | {
      readonly kind: "label";
      readonly header?: string | RegExp;
      /** Dimension of the code column that this labels. */
      readonly of: string;
      /** Leading blanks say the level; the row above with a lower level is the parent. */
      readonly indented?: boolean;
    }
  | {
      readonly kind: "text";
      readonly header?: string | RegExp;
      readonly dimension: string;
      readonly labels: Labels;
    };

/** “31.12.2024”, “2024” or “2024-12-31”; a year alone stands for its last day unless `day` (MM-DD) says otherwise. */
export type DateForm =
  {readonly written: "TT.MM.JJJJ" | "JJJJ-MM-TT"} | {readonly written: "JJJJ"; readonly day: `${number}-${number}`};

/** Text as delivered to code of the dimension. */
export type Labels = Readonly<Record<string, string>>;

/**
 * Columns with numbers. `path` is one part per header cell above the column from
 * the top, empty cells left out: a text or pattern that must stand there, or a
 * dimension whose codes the labels name. One entry stands for as many columns as
 * its labels combine to.
 */
export interface ValueColumns {
  readonly path: readonly PathPart[];
  /** Codes that the columns have without saying so in a header. */
  readonly codes?: Readonly<Record<string, string>>;
  /** How often each column may be delivered; the values must agree. Once, if absent. */
  readonly times?: number;
}

export type PathPart =
  | string
  | RegExp
  | {readonly dimension: string; readonly labels: Labels}
  | {readonly dimension: string; readonly form: DateForm};

export interface NumberForm {
  readonly notation: Notation;
  /** Whether thousands are set apart by a point (german); if not, “1.500” is refused and not read as 1500. */
  readonly thousands?: true;
  /** Raw text to sign: the same character means different things to different providers. */
  readonly signs: Readonly<Record<string, SignId>>;
  /** What a number in round brackets means, if the provider writes such. */
  readonly brackets?: SignId;
  /**
   * Parts that are printed as nothing although their total is not: the provider
   * hides them, so they are not known, and not zero.
   */
  readonly masked?: {
    readonly dimension: string;
    readonly total: string;
    readonly sign: SignId;
    readonly becomes: SignId;
  };
}

/** What must hold between the numbers of one delivery, or of one cube over time. */
export type PlausibilityRule =
  /** The codes that have `total` as parent add up to it, within the error that the cube’s rounding allows. */
  | {readonly kind: "parts"; readonly dimension: string; readonly total: string}
  /** The same for every code that has children; only a warning where the provider does not promise all children. */
  | {readonly kind: "all-parts"; readonly dimension: string; readonly open?: true}
  | {readonly kind: "range"; readonly from: number; readonly to: number}
  /** At least one number besides zero stands in the rows of these codes: not yet published years come as “-”. */
  | {readonly kind: "not-empty"; readonly codes: Readonly<Record<string, string>>}
  /** A year’s change stays near the series’ other changes; a warning, for the years may be right. */
  | {readonly kind: "no-jump"; readonly codes: Readonly<Record<string, string>>; readonly least: number};

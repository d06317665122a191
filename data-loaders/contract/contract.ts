import type {PopulationId} from "../../indicators/vocabulary/populations.js";
import type {SignId} from "../../indicators/vocabulary/signs.js";
import type {Notation} from "../formats/number.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";

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
  /** What the title block says for every row of its sheet, such as the month. */
  readonly titles?: readonly TitleKey[];
  /** What the title block must say besides, with German words for what is meant: whom the table counts. */
  readonly titleSays?: readonly {readonly pattern: RegExp; readonly about: string; readonly written: string}[];
  /** Where the title block names the state of the territory, and the ids of those that the contract’s areas are about. */
  readonly gebietsstand?: {readonly pattern: RegExp; readonly known: Labels};
  /** Columns that say what a row is about, from the left. */
  readonly keys: readonly KeyColumn[];
  /** Columns that hold one text in every row, by header, such as the unit; another text is another table. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Columns that hold numbers, found by their header lines. */
  readonly values: readonly ValueColumns[];
  readonly numbers: NumberForm;
  /** Whether each file closes with “Stand:” although its layout has no fixed footer, so that one without it is cut off. */
  readonly closed?: true;
  /** Finds in a line below the table the sum of all its numbers: where what is not listed is zero, a lost row shows there alone. */
  readonly controlTotal?: RegExp;
  /** Whether the table prints some cells more than once; they must agree and are kept once. */
  readonly repeats?: true;
  /** Rows that must be there, else the delivery is refused: dimension id and codes. */
  readonly required: Readonly<Record<string, readonly string[]>>;
  readonly plausibility: readonly PlausibilityRule[];
  /**
   * Licence of the file, e.g. “dl-de/by-2-0”; only lines of files under a public licence are shown row by row. `line` is
   * the licence in words, for layouts whose files do not say it.
   */
  readonly licence: {readonly id: string; readonly public: boolean; readonly line?: string};
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
  /**
   * “derived”: the table has leaf cells only; what it does not list at a delivered date is zero there, and totals are added
   * up when the cube is loaded.
   */
  readonly sums?: "derived";
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

/** How a file, or a sheet of a workbook, is known to be meant, whatever its name. Everything given must hold. */
export interface Recognition {
  readonly layout: DeliveredTable["layout"];
  /** Code that the content names (landesdatenbank), or by which the table is cited. */
  readonly tableCode: string;
  /** Header labels that must occur, to tell apart editions of one table with other columns. */
  readonly headers?: readonly (string | RegExp)[];
  /** Header labels that must not occur: those that only another edition has. */
  readonly without?: readonly (string | RegExp)[];
  /**
   * Flat files of GENESIS do not name their table: they are known by the codes of statistic and measure, and by the
   * variables that the contract’s keys name, no more and no fewer.
   */
  readonly flat?: {readonly statistic: string; readonly measure: string};
  /** What the title block of a sheet must say. */
  readonly title?: RegExp;
}

/** Codes that a sheet has as a whole: the text that the pattern’s first group finds in its title block. */
export type TitleKey =
  | {readonly pattern: RegExp; readonly dimension: string; readonly form: DateForm}
  | {readonly pattern: RegExp; readonly dimension: string; readonly labels: Labels};

/**
 * Where a key stands. In layouts that name key columns, `header` finds it; in flat files of GENESIS `variable`, the codes
 * of the variables that may stand there, since their order is up to who retrieved the file; else its place from the left.
 */
export interface KeyPlace {
  readonly header?: string | RegExp;
  readonly variable?: readonly string[];
}

/** One key column. */
export type KeyColumn = KeyPlace &
  (
    | {readonly kind: "date"; readonly form: DateForm; readonly dimension: string}
    | {
        readonly kind: "code";
        readonly dimension: string;
        /** What a code must look like, in German too; else it is refused even in rows that are not kept. */
        readonly form: {readonly pattern: RegExp; readonly written: string};
        /** Delivered code to code of the dimension, where they differ. */
        readonly translate?: Labels;
        /** Take only rows whose code the dimension knows, and pass over the others: the rest of the country. */
        readonly others?: "skip" | "refuse";
      }
    | {
        readonly kind: "label";
        /** Dimension of the code column that this labels. */
        readonly of: string;
        /** Leading blanks say the level; the row above with a lower level is the parent. */
        readonly indented?: boolean;
        /** By code of the dimension how the provider starts its name, where not as the dimension’s label. */
        readonly names?: Labels;
        /** The column names not the code but the one that contains it, as in Stadtbezirk beside Quartier. */
        readonly parent?: true;
      }
    | {
        readonly kind: "text";
        readonly dimension: string;
        readonly labels: Labels;
        /** Pass over rows whose label is known, but whose code the dimension does not have. */
        readonly others?: "skip";
      }
    | RowTexts
  );

/**
 * Texts that together say several dimensions of a row, each of them crossed with the others in its total only: “Alter” and
 * “15 bis unter 25 Jahre”, or the labels under which a row stands.
 */
export interface RowTexts extends KeyPlace {
  readonly kind: "texts";
  /** More columns whose texts follow, set apart by “ › ”. */
  readonly beside?: readonly (string | RegExp)[];
  /**
   * Levels of labels in one column, highest first: a row’s text are the nearest labels above it on higher levels, and its
   * own. A label is on the level of the first pattern that it matches.
   */
  readonly levels?: readonly RegExp[];
  /** Dimensions that the texts may name, each with the code of its total. */
  readonly dimensions: Labels;
  /** By text the codes that are not the total; null where the row is known, but of no use: a heading, a remark. */
  readonly rows: Readonly<Record<string, Labels | null>>;
}

/**
 * “31.12.2024”, “2024-12-31”; a year alone stands for `day` (MM-DD); a month, “2019-12” or “Dezember 2019”, for its last
 * day; a semester, “2023-10P6M”, for its first; a school year, “2023/24”, for `day` of the year in which it begins.
 */
export type DateForm =
  | {readonly written: "TT.MM.JJJJ" | "JJJJ-MM-TT" | "JJJJ-MM" | "Monat JJJJ" | "JJJJ-MMP6M"}
  | {readonly written: "JJJJ" | "JJJJ/JJ"; readonly day: `${number}-${number}`};

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
  /** The unit that the header must give to the columns, where the layout has units. */
  readonly unit?: string;
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
  /** What the numbers are multiplied by to give the cube’s unit: 1000 where the provider counts in thousands. */
  readonly scale?: number;
  /** What the marks in the column of quality marks mean. */
  readonly quality?: Readonly<Record<string, QualityMark>>;
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
  /**
   * Areas for which every cell of a date is printed as nothing, while the area that contains them has numbers: they are
   * not empty but not yet published, and become `spaeter`.
   */
  readonly unpublished?: {readonly dimension: string; readonly sign: SignId};
}

/**
 * The sign that a number beside the mark gets, if its own is not less certain still; “wert” says nothing. A sign without
 * value is a check: no number may stand there. Not for cells with one of the `except` codes.
 */
export type QualityMark =
  SignId | {readonly sign: SignId; readonly except: {readonly dimension: string; readonly codes: readonly string[]}};

/** What must hold between the numbers of one delivery, or of one cube over time. */
export type PlausibilityRule =
  /**
   * The codes that have `total` as parent add up to it, within the error that the cube’s rounding allows; with `some`
   * they are not all there is (“darunter”), and must only not exceed it. `within`: how far each number may be off
   * besides, such as 0.5 for means that the provider rounds one by one to whole persons.
   */
  | {
      readonly kind: "parts";
      readonly dimension: string;
      readonly total: string;
      readonly some?: true;
      readonly within?: number;
    }
  /** The same for every code that has children; only a warning where the provider does not promise all children. */
  | {readonly kind: "all-parts"; readonly dimension: string; readonly open?: true; readonly within?: number}
  | {readonly kind: "range"; readonly from: number; readonly to: number}
  /** At least one number besides zero stands in the rows of these codes: not yet published years come as “-”. */
  | {readonly kind: "not-empty"; readonly codes: Readonly<Record<string, string>>}
  /** Every code of the dimensions that contains no other is in some row of each date: where what is not listed is zero, a part left out would be. */
  | {readonly kind: "complete"; readonly dimensions: readonly string[]}
  /** A year’s change stays near the series’ other changes; a warning, for the years may be right. */
  | {readonly kind: "no-jump"; readonly codes: Readonly<Record<string, string>>; readonly least: number}
  /** The same of the sums over all dimensions but stichtag and those named, where a table has leaf cells only. */
  | {readonly kind: "no-total-jump"; readonly by: readonly string[]; readonly least: number}
  /**
   * The sum of a date lies at most so many percent above that of the date before, else a larger population may have been
   * delivered: all who are entitled to reside, and not those with their main residence. A warning.
   */
  | {readonly kind: "same-population"; readonly most: number}
  /** By the dimensions named the sums are those of another cube of leaf cells, there of the cells with the codes. A warning. */
  | {
      readonly kind: "same-total";
      readonly cube: string;
      readonly where: Readonly<Record<string, string>>;
      readonly by: readonly string[];
    };

import type {CubeId, KnownCubes} from "../vocabulary/cubes.js";

/**
 * A selection says which cells of one cube make a number. It is plain data: the
 * engine adds the cells up, `describe` puts the same selection into words.
 *
 * A dimension that `where` does not name is taken in total: the code
 * `insgesamt`, else the only root, else the sum of all roots.
 */
export interface Selection {
  /** Counts may be added up; a rate must come down to one cell. */
  readonly kind: "count" | "rate";
  readonly cube: string;
  readonly where: Where;
  readonly options: SelectionOptions;
}

/** Per dimension the codes that are taken. */
export type Where = Readonly<Record<string, CodeSet>>;

/** One code, an age band, a level of the hierarchy, or several codes and bands that do not overlap. */
export type CodeSet<Code extends string = string> = Code | AgeBand | Level | readonly (Code | AgeBand)[];

/** Age in completed years, first and last; without `to` the band is open, as in “65 Jahre und mehr”. */
export interface AgeBand {
  readonly from: number;
  readonly to?: number;
}

/** All codes of one level: those without a parent, those without a child, or the children of one code. */
export interface Level {
  readonly level: "roots" | "leaves" | {readonly childrenOf: string};
}

export interface SelectionOptions {
  /** Dimensions that stay in total whatever the result is broken down or filtered by. */
  readonly across?: readonly string[];
  /** Which reference day belongs to the result’s `stichtag`; the same day unless told. */
  readonly date?: DateMatch;
  /** Largest deviation of the selected total in persons, where the provider rounded some of its parts but not the cells themselves. */
  readonly tolerance?: number;
}

/** `same-year` takes the one reference day that the cube has in the year of the result’s. */
export type DateMatch = "same-day" | "same-year" | "previous-year-end";

/** The `where` that fits a known cube. */
export type WhereOf<Id extends CubeId> = {
  readonly [D in keyof KnownCubes[Id]]?: CodeSet<KnownCubes[Id][D] & string>;
};

/** Counts the selected cells of a cube. */
export function count<Id extends CubeId>(cube: Id, where: WhereOf<Id> = {}, options: SelectionOptions = {}): Selection {
  return {kind: "count", cube, where: where as Where, options};
}

/** Takes a rate as the provider delivered it: exactly one cell per result, never a sum. */
export function rate<Id extends CubeId>(cube: Id, where: WhereOf<Id> = {}, options: SelectionOptions = {}): Selection {
  return {kind: "rate", cube, where: where as Where, options};
}

/** All codes of a level: `roots`, `leaves`, or the children of one code. */
export function level(of: Level["level"]): Level {
  return {level: of};
}

import type {SelectableCubes} from "../vocabulary/cubes.js";

/**
 * A selection says which cells of one cube make a number. It is plain data: the
 * engine adds the cells up, `describe` puts the same selection into words. It
 * may carry further selections that are added to it or taken off it (`sum`).
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

/** Completed years (of age, or of stay), first and last; without `to` the band is open, as in “65 Jahre und mehr”. */
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
  /** What a cell stands for that was not delivered: unknown unless told, `nobody` where the provider leaves out empty rows. */
  readonly absent?: "unknown" | "nobody";
  /** What the selected cells are multiplied by; 1 unless told, −1 in a difference. */
  readonly weight?: number;
  /** Selections that are added, each with its own weight. */
  readonly plus?: readonly Selection[];
}

/** `same-year` takes the one reference day that the cube has in the year of the result’s. */
export type DateMatch = "same-day" | "same-year" | "previous-year-end" | "two-years-before";

/** The cubes that a definition may name. */
export type SelectableId = keyof SelectableCubes;

/** The `where` that fits a cube. */
export type WhereOf<Id extends SelectableId> = {
  readonly [D in keyof SelectableCubes[Id]]?: CodeSet<SelectableCubes[Id][D] & string>;
};

/** Counts the selected cells of a cube. */
export function count<Id extends SelectableId>(
  cube: Id,
  where: WhereOf<Id> = {},
  options: SelectionOptions = {}
): Selection {
  return {kind: "count", cube, where: where as Where, options};
}

/** Takes a rate as the provider delivered it: exactly one cell per result, never a sum. */
export function rate<Id extends SelectableId>(
  cube: Id,
  where: WhereOf<Id> = {},
  options: SelectionOptions = {}
): Selection {
  return {kind: "rate", cube, where: where as Where, options};
}

/** All codes of a level: `roots`, `leaves`, or the children of one code. */
export function level(of: Level["level"]): Level {
  return {level: of};
}

/**
 * Several counts added up, from one cube or from several. That nobody is counted
 * twice between them is for the definition to see to. `sum(a, minus(b))` is a
 * difference. A rate is never added up: throws on one.
 */
export function sum(first: Selection, ...others: readonly Selection[]): Selection {
  const all = [first, ...others].flatMap(termsOf);
  const rated = all.find(({kind}) => kind === "rate");
  if (rated !== undefined && all.length > 1) throw new Error(`rates must not be added up: ${rated.cube}`);
  const [head, ...plus] = all;
  return plus.length === 0 ? head! : {...head!, options: {...head!.options, plus}};
}

/** The selection with the opposite sign, to be taken off within a `sum`. */
export function minus(selection: Selection): Selection {
  return scaled(selection, -1);
}

/** The mean of counts, as of the population at the beginning and at the end of a year. */
export function mean(first: Selection, ...others: readonly Selection[]): Selection {
  const share = 1 / (others.length + 1);
  return sum(scaled(first, share), ...others.map((selection) => scaled(selection, share)));
}

/** A selection as the list of what is added up, each with its weight and without a `plus`. */
export function termsOf(selection: Selection): readonly Selection[] {
  const {plus, ...options} = selection.options;
  return plus === undefined ? [selection] : [{...selection, options}, ...plus.flatMap(termsOf)];
}

/** What the cells of a term are multiplied by. */
export function weightOf({options}: Selection): number {
  return options.weight ?? 1;
}

function scaled(selection: Selection, factor: number): Selection {
  const [head, ...plus] = termsOf(selection).map((term): Selection => {
    const {weight: _, ...options} = term.options;
    const weight = weightOf(term) * factor;
    return {...term, options: weight === 1 ? options : {...options, weight}};
  });
  return plus.length === 0 ? head! : {...head!, options: {...head!.options, plus}};
}

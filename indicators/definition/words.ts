import type {Cube, DimensionMeta} from "../engine/cube.js";
import {leaves, roots, total} from "../engine/hierarchy.js";
import {isLevel, isList} from "../engine/resolve.js";
import {type CodeSet, type DateMatch, type Level, type Selection, termsOf, weightOf} from "../engine/selection.js";
import {ageWords} from "../vocabulary/ages.js";
import {areas} from "../vocabulary/areas.js";
import {type CubeId, cubeWords} from "../vocabulary/cubes.js";
import {declaredDimension} from "../vocabulary/cubes/declared-dimension.js";
import {findDeclaration} from "../vocabulary/cubes/index.js";
import {dimensionLabels} from "../vocabulary/dimensions.js";
import {spanWords} from "../vocabulary/spans.js";
import {formatDate, formatList, formatNumber} from "./german.js";

type Meta = Cube["meta"];

/**
 * A selection in German: what is counted, by whom, and every code that was
 * named. With the cube, what is taken in total is said too; without, labels are
 * those of its declaration, or code ids. A sum names every term; the cube given
 * is that of the first, or one per term is found in a list.
 */
export function selectionWords(selection: Selection, cubes?: Meta | readonly Meta[]): string {
  return joinTerms(
    termsOf(selection).map((term) => ({selection: term})),
    ({selection: term}) => termWords(term, metaOf(term, cubes))
  );
}

/** What a selection counts, in a few words, to put into a formula. */
export function shortWords(selection: Selection, cubes?: Meta | readonly Meta[]): string {
  return shortSum(termsOf(selection).map((term) => ({selection: term, meta: metaOf(term, cubes)})));
}

/** The same of terms, each with its own cube; the day is said only where nothing else tells two of them apart. */
export function shortSum(terms: readonly {readonly selection: Selection; readonly meta: Meta | undefined}[]): string {
  const short = terms.map(({selection, meta}) => ({selection, words: shortTerm(selection, meta)}));
  return joinTerms(short, ({selection, words}) => {
    const repeated = short.filter((other) => other.words === words).length > 1;
    return [words, ...(repeated ? dateWords[selection.options.date ?? "same-day"] : [])].join(", ");
  });
}

/** The terms of a sum with their signs and weights: “(a) − (b)”; a single term without brackets. */
export function joinTerms<T extends {readonly selection: Selection}>(
  terms: readonly T[],
  words: (term: T) => string
): string {
  if (terms.length === 1 && weightOf(terms[0]!.selection) === 1) return words(terms[0]!);
  return terms
    .map((term, t) => {
      const weight = weightOf(term.selection);
      const sign = weight < 0 ? "− " : t === 0 ? "" : "+ ";
      const size = Math.abs(weight);
      return `${sign}${size === 1 ? "" : `${formatNumber(size, [0, 2])} × `}(${words(term)})`;
    })
    .join(" ");
}

function metaOf({cube}: Selection, cubes: Meta | readonly Meta[] | undefined): Meta | undefined {
  if (cubes === undefined) return undefined;
  const list = "id" in cubes ? [cubes] : cubes;
  return list.find(({id}) => id === cube);
}

function termWords(selection: Selection, cube?: Meta): string {
  const details = [
    ...Object.entries(selection.where).map(([id, set]) => conditionWords(id, set, findDimension(selection, id, cube))),
    ...(selection.options.across ?? []).map((id) => `${labelOf(selection, id, cube)}: immer insgesamt`),
    ...dateWords[selection.options.date ?? "same-day"],
    ...(selection.options.absent === "nobody" ? ["nicht gelieferte Zeilen bedeuten: niemand"] : []),
    ...summedDimensions(selection, cube)
  ];
  const register = cube?.register ?? wordsOf(selection.cube)?.register;
  return [`${subjectOf(selection, cube)}${register ? ` (${register})` : ""}`, ...details].join("; ");
}

function shortTerm(selection: Selection, cube?: Meta): string {
  const named = Object.entries(selection.where).filter(([, set]) => set !== "insgesamt");
  const codes = named.map(([id, set]) => codeWords(set, findDimension(selection, id, cube), id));
  return [subjectOf(selection, cube), ...codes].join(", ");
}

function subjectOf(selection: Selection, cube?: Meta): string {
  return wordsOf(selection.cube)?.counted ?? cube?.title ?? selection.cube;
}

function wordsOf(id: string): {counted: string; register: string} | undefined {
  return Object.hasOwn(cubeWords, id) ? cubeWords[id as CubeId] : findDeclaration(id);
}

const dateWords: Readonly<Record<DateMatch, readonly string[]>> = {
  "same-day": [],
  "same-year": ["Stichtag im selben Jahr"],
  "previous-year-end": ["am 31. Dezember des Vorjahres"],
  "two-years-before": ["zwei Jahre zuvor"]
};

function conditionWords(id: string, set: CodeSet, dimension?: DimensionMeta): string {
  return `${dimension?.label ?? dimensionLabels[id] ?? id}: ${codeWords(set, dimension, id)}`;
}

/** A set of codes in German; with the dimension, codes have their labels. Its id says what a band counts. */
export function codeWords(set: CodeSet, dimension?: DimensionMeta, id = dimension?.id): string {
  if (isLevel(set)) return levelWords(set, dimension);
  const words = (isList(set) ? set : [set]).map((item) => {
    if (typeof item === "string") return id === "gebiet" ? areaLabel(item, dimension) : codeLabel(item, dimension);
    return (id === undefined ? undefined : spanWords(id, item)) ?? ageWords(item);
  });
  return formatList(words);
}

function levelWords({level}: Level, dimension?: DimensionMeta): string {
  if (level === "roots") return `oberste Ebene${dimension ? ` (${listLabels(dimension, roots(dimension))})` : ""}`;
  if (level === "leaves") {
    return `unterste Ebene${dimension ? ` (${leaves(dimension).length} Ausprägungen)` : ""}`;
  }
  return `einzeln, was zu „${codeLabel(level.childrenOf, dimension)}“ gehört`;
}

/** Dimensions for which the cube has no total, so that several codes are added up. */
function summedDimensions({where, options}: Selection, cube?: Meta): readonly string[] {
  const left = cube?.dimensions.filter(({id}) => where[id] === undefined && !options.across?.includes(id)) ?? [];
  return left.flatMap((dimension) => {
    const codes = total(dimension);
    const counted = codes.length > 1 && dimension.id !== "stichtag" && dimension.id !== "gebiet";
    return counted ? [`${dimension.label}: Summe aus ${listLabels(dimension, codes)}`] : [];
  });
}

function listLabels({codes}: DimensionMeta, positions: readonly number[]): string {
  const shown = positions.slice(0, 8).map((k) => codes[k]!.label);
  return positions.length > shown.length ? `${shown.join(", ")} und weitere` : formatList(shown);
}

function codeLabel(code: string, dimension?: DimensionMeta): string {
  return formatDate(dimension?.codes.find(({id}) => id === code)?.label ?? code);
}

/** An area by the cube, or by the few that definitions name themselves. */
function areaLabel(code: string, dimension?: DimensionMeta): string {
  const known = Object.hasOwn(areas, code) ? areas[code as keyof typeof areas] : code;
  return dimension?.codes.find(({id}) => id === code)?.label ?? known;
}

/** A dimension of the cube, or as it was declared. */
function findDimension({cube: id}: Selection, dimension: string, cube?: Meta): DimensionMeta | undefined {
  if (cube === undefined) return declaredDimension(id, dimension);
  return cube.dimensions.find((candidate) => candidate.id === dimension);
}

function labelOf(selection: Selection, id: string, cube?: Meta): string {
  return findDimension(selection, id, cube)?.label ?? dimensionLabels[id] ?? id;
}

import type {Cube, DimensionMeta} from "../engine/cube.js";
import {leaves, roots, total} from "../engine/hierarchy.js";
import {isLevel, isList} from "../engine/resolve.js";
import type {CodeSet, DateMatch, Level, Selection} from "../engine/selection.js";
import {ageWords} from "../vocabulary/ages.js";
import {cubeWords} from "../vocabulary/cubes.js";
import {dimensionLabels} from "../vocabulary/dimensions.js";
import {formatDate, formatList} from "./german.js";

/**
 * A selection in German: what is counted, by whom, and every code that was
 * named. With the cube, codes have their labels and what is taken in total is
 * said too; without, code ids.
 */
export function selectionWords(selection: Selection, cube?: Cube["meta"]): string {
  const details = [
    ...Object.entries(selection.where).map(([id, set]) => conditionWords(id, set, findDimension(cube, id))),
    ...(selection.options.across ?? []).map((id) => `${labelOf(id, cube)}: immer insgesamt`),
    ...dateWords[selection.options.date ?? "same-day"],
    ...summedDimensions(selection, cube)
  ];
  const register = cube?.register ?? wordsOf(selection.cube)?.register;
  return [`${subjectOf(selection, cube)}${register ? ` (${register})` : ""}`, ...details].join("; ");
}

/** What a selection counts, in a few words, to put into a formula. */
export function shortWords(selection: Selection, cube?: Cube["meta"]): string {
  const codes = Object.entries(selection.where).map(([id, set]) => codeWords(set, findDimension(cube, id)));
  return [subjectOf(selection, cube), ...codes].join(", ");
}

function subjectOf(selection: Selection, cube?: Cube["meta"]): string {
  return wordsOf(selection.cube)?.counted ?? cube?.title ?? selection.cube;
}

function wordsOf(id: string): {counted: string; register: string} | undefined {
  return Object.hasOwn(cubeWords, id) ? cubeWords[id as keyof typeof cubeWords] : undefined;
}

const dateWords: Readonly<Record<DateMatch, readonly string[]>> = {
  "same-day": [],
  "same-year": ["Stichtag im selben Jahr"],
  "previous-year-end": ["am 31. Dezember des Vorjahres"]
};

function conditionWords(id: string, set: CodeSet, dimension?: DimensionMeta): string {
  return `${dimension?.label ?? dimensionLabels[id] ?? id}: ${codeWords(set, dimension)}`;
}

/** A set of codes in German; with the dimension, codes have their labels. */
export function codeWords(set: CodeSet, dimension?: DimensionMeta): string {
  if (isLevel(set)) return levelWords(set, dimension);
  const words = (isList(set) ? set : [set]).map((item) =>
    typeof item === "string" ? codeLabel(item, dimension) : ageWords(item)
  );
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
function summedDimensions({where, options}: Selection, cube?: Cube["meta"]): readonly string[] {
  const open = cube?.dimensions.filter(({id}) => where[id] === undefined && !options.across?.includes(id)) ?? [];
  return open.flatMap((dimension) => {
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

function findDimension(cube: Cube["meta"] | undefined, id: string): DimensionMeta | undefined {
  return cube?.dimensions.find((dimension) => dimension.id === id);
}

function labelOf(id: string, cube?: Cube["meta"]): string {
  return findDimension(cube, id)?.label ?? dimensionLabels[id] ?? id;
}

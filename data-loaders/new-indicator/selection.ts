import {formatList} from "../../indicators/definition/german.js";
import {coverAgeBand} from "../../indicators/engine/age-band.js";
import {EvaluationError} from "../../indicators/engine/error.js";
import {checkDisjoint} from "../../indicators/engine/hierarchy.js";
import type {AgeBand} from "../../indicators/engine/selection.js";
import {declaredDimension} from "../../indicators/vocabulary/cubes/declared-dimension.js";
import {cubeDeclarations} from "../../indicators/vocabulary/cubes/index.js";
import {timeDimension} from "../../indicators/vocabulary/dimensions.js";
import {partsOf, type Read, readOneOf} from "./read.js";

/** Per dimension the codes and bands that are counted. */
export type Chosen = Readonly<Record<string, readonly (string | AgeBand)[]>>;

/** What codes look like that only a delivery knows, and how to say so. */
const openForms: Readonly<Record<string, {readonly form: RegExp; readonly words: string}>> = {
  gebiet: {form: /^\d{2}(\d{1,6})?$/, words: "ein amtlicher Gemeindeschlüssel wie 05124"},
  quartier: {form: /^05124(-\d{1,2})?$/, words: "05124, ein Stadtbezirk wie 05124-0 oder ein Quartier wie 05124-00"},
  alter: {form: /^(insgesamt|a\d{2})$/, words: "ein Altersband wie 15-64 oder 65-"}
};

/** A cube id; otherwise a sentence that names the nearest ones. */
export function readCube(text: string): Read<string> {
  return readOneOf(text, Object.keys(cubeDeclarations), `Einen Datenwürfel „${text}“ gibt es nicht.`);
}

/** Dimensions of a cube by which it may be filtered: all but the reference day. */
export function dimensionsOf(cube: string): readonly string[] {
  return Object.keys(cubeDeclarations[cube]!.dimensions).filter((id) => id !== timeDimension);
}

/**
 * Reads “dimension = code, code; dimension = 15-64” for a cube. A dimension or
 * code that was not declared, a band that the classes cannot build, and codes
 * that count people twice are refused in a German sentence.
 */
export function readSelection(cube: string, text: string): Read<Chosen> {
  const chosen: Record<string, readonly (string | AgeBand)[]> = {};
  for (const part of partsOf(text, ";")) {
    const [name = "", list] = part.split("=").map((word) => word.trim());
    if (list === undefined) return {problem: `„${part}“ ist nicht zu verstehen. Erwartet: merkmal=ausprägung.`};
    const dimension = readOneOf(name, dimensionsOf(cube), `Das Merkmal „${name}“ hat „${cube}“ nicht.`);
    if (dimension.value === undefined) return dimension;
    if (Object.hasOwn(chosen, dimension.value)) return {problem: `Das Merkmal „${dimension.value}“ steht zweimal da.`};
    const codes = readCodes(cube, dimension.value, partsOf(list, ","));
    if (codes.value === undefined) return codes;
    chosen[dimension.value] = codes.value;
  }
  return {value: chosen};
}

function readCodes(cube: string, id: string, words: readonly string[]): Read<readonly (string | AgeBand)[]> {
  if (words.length === 0) return {problem: `Bei „${id}“ fehlt die Ausprägung.`};
  const codes: (string | AgeBand)[] = [];
  for (const word of words) {
    const code = readCode(cube, id, word);
    if (code.value === undefined) return code;
    codes.push(code.value);
  }
  return refused(cube, id, codes) ?? {value: codes};
}

function readCode(cube: string, id: string, word: string): Read<string | AgeBand> {
  const dimension = declaredDimension(cube, id);
  if (dimension === undefined) return readOpenCode(id, word);
  const ids = dimension.codes.map((code) => code.id);
  const band = ids.includes(word) ? undefined : bandOf(word);
  if (band !== undefined && dimension.codes.some(({from}) => from !== undefined)) return {value: band};
  return readOneOf(word, ids, `Die Ausprägung „${word}“ hat „${id}“ nicht.`);
}

function readOpenCode(id: string, word: string): Read<string | AgeBand> {
  const band = id === "alter" ? bandOf(word) : undefined;
  if (band !== undefined) return {value: band};
  const {form, words} = openForms[id] ?? {form: /^[\w-]+$/, words: "ein Schlüssel der Lieferung"};
  return form.test(word) ? {value: word} : {problem: `„${word}“ ist keine Ausprägung von „${id}“. Erwartet: ${words}.`};
}

/** “15-64”, “65-”. */
function bandOf(word: string): AgeBand | undefined {
  const [, from, to] = /^(\d{1,5})\s*[-–]\s*(\d{0,5})$/.exec(word) ?? [];
  if (from === undefined) return undefined;
  return {from: Number(from), ...(to === "" || to === undefined ? {} : {to: Number(to)})};
}

/** Why the engine would refuse the codes of a declared dimension, if it would. */
function refused(cube: string, id: string, codes: readonly (string | AgeBand)[]): Read<never> | undefined {
  const backwards = codes.find((code) => typeof code !== "string" && code.to !== undefined && code.to < code.from);
  if (backwards !== undefined) return {problem: `Bei „${id}“ endet ein Band, bevor es beginnt.`};
  const dimension = declaredDimension(cube, id);
  if (dimension === undefined) return undefined;
  try {
    const positions = codes.flatMap((code) =>
      typeof code === "string" ? [dimension.codes.findIndex((own) => own.id === code)] : coverAgeBand(dimension, code)
    );
    checkDisjoint(dimension, positions);
  } catch (error) {
    if (error instanceof EvaluationError) return {problem: error.german};
    throw error;
  }
  return undefined;
}

/** The dimensions of a cube with their codes, one per line, to choose from. */
export function cubeHelp(cube: string): string {
  return dimensionsOf(cube)
    .map((id) => {
      const codes = declaredDimension(cube, id)?.codes.map((code) => code.id);
      return `    ${id}: ${codes === undefined ? (openForms[id]?.words ?? "was die Lieferung nennt") : formatList(codes)}`;
    })
    .join("\n");
}

import {joinTerms, selectionWords, shortSum} from "../indicators/definition/words.js";
import {inputFormula, partFormula} from "../indicators/definition/formula.js";
import {type Part, partTerms} from "../indicators/engine/part.js";
import type {Result} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {signs} from "../indicators/vocabulary/signs.js";
import type {FileTable} from "./csv.js";
import {protectionNotes} from "./protection-notes.js";
import {sampleNote} from "./sample-note.js";
import {sourceLine} from "./source-line.js";

/** A result as a table for a file: every row with sign and parts; after an empty row what must be known to read it. */
export function resultTable(result: Result): FileTable {
  const dimensions = result.by;
  const head = [
    ...dimensions.flatMap((d) => [d, `${d} (Bezeichnung)`]),
    `Wert (${result.unit})`,
    "Zeichen",
    "Zähler",
    "Nenner",
    "Intervall von",
    "Intervall bis"
  ];
  const body = rows(result).map((row) => [
    ...dimensions.flatMap((d) => [String((row as Record<string, unknown>)[d]), row.labels[d]]),
    row.value ?? undefined,
    row.sign === "wert" ? "" : signs.find(({id}) => id === row.sign)!.label,
    row.numerator ?? undefined,
    row.denominator ?? undefined,
    row.lower ?? undefined,
    row.upper ?? undefined
  ]);
  return [head, ...body, [], ...resultNotes(result)];
}

/** Definition, formula, parameters, protection and source of a result, each as a term and its German text. */
export function resultNotes(result: Result): FileTable {
  const {id, title, version} = result.indicator;
  const {numerator, denominator} = result.parts;
  const parameters = Object.entries(result.parameters).map(([name, value]) => `${name} = ${value}`);
  return [
    ["Indikator", `${id}: ${title}, Fassung ${version}`],
    ["Einheit", result.unit],
    ["Formel", formulaOf(result)],
    ...(result.inputs ? [] : [[denominator ? "Zähler" : "Gezählt wird", wordsOf(numerator)]]),
    ...(result.inputs || !denominator ? [] : [["Nenner", wordsOf(denominator)]]),
    ...(parameters.length > 0 ? [["Stellgrößen", parameters.join("; ")]] : []),
    ...result.filters.map(({dimensionLabel, label}) => [dimensionLabel, label]),
    ...protectionNotes(result.sources),
    ...result.warnings.map(({message}) => ["Hinweis", message]),
    ["Quelle", sourceLine(result.sources)],
    ...(result.sample ? [sampleNote] : [])
  ];
}

function formulaOf({measure, inputs, parts}: Result): string {
  if (inputs)
    return inputFormula(
      measure.id,
      inputs.map(({label}) => label)
    );
  return partFormula(measure, shortOf(parts.numerator), parts.denominator && shortOf(parts.denominator));
}

function shortOf(part: Part): string {
  return shortSum(partTerms(part).map(({selection, cube}) => ({selection, meta: cube.meta})));
}

function wordsOf(part: Part): string {
  return joinTerms(partTerms(part), ({selection, cube}) => selectionWords(selection, cube.meta));
}

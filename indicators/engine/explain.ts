import {inputFormula, partFormula} from "../definition/formula.js";
import {formatDate, formatNumber, wordSpace} from "../definition/german.js";
import {joinTerms, selectionWords, shortSum} from "../definition/words.js";
import {hasValue, strongerSign} from "../vocabulary/sign-strength.js";
import {signAt, signCode, signs} from "../vocabulary/signs.js";
import {activeColumns, groupOf} from "./aggregate.js";
import type {Cube} from "./cube.js";
import {deliveredGroups, leafGroupsOf, leafPlan, signOfSum} from "./leaf-groups.js";
import {isAreaMeasure} from "./measure-list.js";
import {type Part, partTerms} from "./part.js";
import type {Cell, PartProvenance, PartTerm, Provenance} from "./provenance.js";
import type {LabelledCode, Result} from "./result.js";
import {textAt} from "./rows.js";
import {weightOf} from "./selection.js";

/**
 * Where the number in entry `i` of a result comes from: every cell of numerator
 * and denominator with its place in the delivery, cells that were not delivered,
 * the formula in words and with values, and the same for every input of a number
 * that is made of other indicators. Reads the cubes again, so it costs nothing
 * until it is asked. Throws on an entry that the result does not have.
 */
export function explain(result: Result, i: number): Provenance {
  if (!(i >= 0 && i < result.length)) throw new Error(`unknown entry of the result: ${i}`);
  const {numerator, denominator} = result.parts;
  const text = textAt(result, i);
  const top = explainPart(numerator, rowsOf(result, i), result.numerator[i]!, result.numeratorZeichen[i]!);
  const bottom =
    denominator && explainPart(denominator, rowsOf(result, i), result.denominator[i]!, result.denominatorZeichen[i]!);
  const inputs = result.inputs?.flatMap(({label, result: own, entries}) =>
    entries[i]! < 0 ? [] : [{label, provenance: explain(own, entries[i]!)}]
  );
  const tolerance = toleranceWords(result, i);
  return {
    entry: [...result.by.map((id) => entryCode(result, id, i)), ...result.filters],
    text,
    value: orNull(result.value[i]!),
    sign: signAt(result.zeichen[i]!).id,
    unit: result.unit,
    formula: {
      words: inputs
        ? inputFormula(
            result.measure.id,
            inputs.map(({label}) => label)
          )
        : partFormula(result.measure, shortOf(numerator), denominator && shortOf(denominator)),
      values: inputs
        ? `${inputFormula(
            result.measure.id,
            inputs.map(({provenance}) => provenance.text)
          )} = ${text}`
        : valuesOf(result, i, top, bottom, text)
    },
    numerator: top,
    ...(bottom ? {denominator: bottom} : {}),
    ...(tolerance ? {tolerance} : {}),
    warnings: result.warnings,
    ...(inputs ? {inputs} : {})
  };
}

function shortOf(part: Part): string {
  return shortSum(partTerms(part).map(({selection, cube}) => ({selection, meta: cube.meta})));
}

function valuesOf(
  {measure, starts}: Result,
  i: number,
  top: PartProvenance,
  bottom: PartProvenance | undefined,
  text: string
): string {
  if (isAreaMeasure(measure.id)) return `aus ${starts![i + 1]! - starts![i]!} Gebieten oder Klassen: ${text}`;
  return bottom ? `${formatNumber(measure.factor)} × ${numberWords(top)} ÷ ${numberWords(bottom)} = ${text}` : text;
}

/** The rows of the parts that make an entry: itself, or all its areas. */
function rowsOf({starts}: Result, i: number): readonly number[] {
  if (starts === undefined) return [i];
  return Array.from({length: starts[i + 1]! - starts[i]!}, (_, k) => starts[i]! + k);
}

function explainPart(part: Part, entryRows: readonly number[], value: number, zeichen: number): PartProvenance {
  const terms = partTerms(part).map((term): PartTerm => explainTerm(term, entryRows));
  const [first] = terms as [PartTerm, ...PartTerm[]];
  const {weight: _, ...rest} = first;
  const whole = {...rest, value: orNull(value), sign: signAt(zeichen).id};
  if (terms.length === 1) return whole;
  return {
    ...whole,
    title: terms
      .map(({title}) => title)
      .filter((title, t, all) => all.indexOf(title) === t)
      .join(" und "),
    words: joinTerms(partTerms(part), ({selection, cube}) => selectionWords(selection, cube.meta)),
    cells: terms.flatMap(({cells}) => cells),
    missing: terms.flatMap(({missing}) => missing),
    terms
  };
}

function explainTerm(term: Part, entryRows: readonly number[]): PartTerm {
  const {selection, cube, plan} = term;
  const groups = new Set(entryRows.map((row) => term.groups[row]!).filter((group) => group >= 0));
  const cells = cellsOf(term, groups);
  const isDelivered = cube.leavesOf && deliveredGroups(plan, cube);
  const undelivered = isDelivered
    ? new Set([...groups].filter((group) => !isDelivered(group)))
    : cells.length < groups.size * plan.required
      ? groups
      : new Set<number>();
  const complete = undelivered.size === 0 && groups.size === entryRows.length;
  const none = signCode(cells.length > 0 || isDelivered ? "genau-null" : "fehlt");
  const signed = cells.map(({sign}) => signCode(sign)).reduce(strongerSign, none);
  const sum = cells.reduce((before, cell) => before + (cell.value ?? 0), 0);
  return {
    weight: weightOf(selection),
    cube: cube.meta.id,
    title: cube.meta.title,
    register: cube.meta.register,
    citation: cube.meta.citation,
    ...(cube.meta.protection && {protection: cube.meta.protection}),
    words: selectionWords(selection, cube.meta),
    value: complete && hasValue(signed) ? sum : null,
    sign: complete ? signAt(isDelivered ? signOfSum(signed, sum, cube) : signed).id : "fehlt",
    cells,
    missing: undelivered.size > 0 ? missingCells(term, undelivered, cells) : []
  };
}

/** The cells that groups are added up from; of a cube of leaves, the leaves. */
function cellsOf({cube, plan}: Part, groups: ReadonlySet<number>): readonly Cell[] {
  const leaves = cube.leavesOf && leafPlan(plan, cube);
  const columns = activeColumns(leaves?.plan ?? plan, cube);
  const wanted = leaves ? new Set([...groups].flatMap((group) => leafGroupsOf(leaves, group))) : groups;
  const cells: Cell[] = [];
  const end = wanted.size === 0 ? 0 : cube.length;
  for (let cell = 0; cell < end; ++cell) if (wanted.has(groupOf(columns, cell))) cells.push(toCell(cube, cell));
  return cells;
}

function toCell({meta, dimensions, wert, zeichen, herkunft}: Cube, cell: number): Cell {
  const sign = signAt(zeichen[cell]!);
  return {
    codes: meta.dimensions.map((dimension) => labelled(dimension, dimensions[dimension.id]!.codes[cell]!)),
    value: sign.hasValue ? wert[cell]! : null,
    sign: sign.id,
    delivery: meta.deliveries[herkunft.lieferung[cell]!]!,
    ...sheetOf(herkunft, cell),
    line: herkunft.zeile[cell]!,
    column: herkunft.spalte[cell]!
  };
}

function sheetOf({blatt}: Cube["herkunft"], cell: number): {sheet?: string} {
  const sheet = blatt?.dictionary[blatt.codes[cell]!];
  return sheet ? {sheet} : {};
}

/** More than these are not listed: that many missing cells are a missing delivery. */
const mostListed = 100;

/** The combinations of codes that make up the groups but were not delivered. */
function missingCells(
  {plan}: Part,
  groups: ReadonlySet<number>,
  cells: readonly Cell[]
): readonly (readonly LabelledCode[])[] {
  const delivered = new Set(cells.map(({codes}) => keyOf(codes)));
  const missing: (readonly LabelledCode[])[] = [];
  for (const group of groups) {
    const axes = plan.dimensions.map(({meta, selected, absent, grouped, stride}) => {
      const known = selected.map((k) => labelled(meta, k));
      if (grouped) return [known[Math.floor(group / stride) % selected.length]!];
      const unknown = absent.map((code) => ({dimension: meta.id, dimensionLabel: meta.label, code, label: code}));
      return [...known, ...unknown];
    });
    const visit = (chosen: readonly LabelledCode[]): void => {
      if (missing.length >= mostListed) return;
      const axis = axes[chosen.length];
      if (axis !== undefined) for (const code of axis) visit([...chosen, code]);
      else if (!delivered.has(keyOf(chosen))) missing.push(chosen);
    };
    visit([]);
  }
  return missing;
}

function keyOf(codes: readonly LabelledCode[]): string {
  return codes.map(({code}) => code).join("\n");
}

function labelled({id, label, codes}: Cube["meta"]["dimensions"][number], k: number): LabelledCode {
  return {dimension: id, dimensionLabel: label, code: codes[k]!.id, label: formatDate(codes[k]!.label)};
}

function entryCode(result: Result, id: string, i: number): LabelledCode {
  const {codes, dictionary, labels} = result.dimensions[id]!;
  const {numerator, denominator} = result.parts;
  const metas = [numerator, denominator]
    .flatMap((part) => (part ? partTerms(part) : []))
    .flatMap(({cube}) => cube.meta.dimensions);
  const dimensionLabel = metas.find((meta) => meta.id === id)?.label ?? id;
  return {dimension: id, dimensionLabel, code: dictionary[codes[i]!]!, label: labels[codes[i]!]!};
}

function numberWords({value, sign}: PartProvenance): string {
  return value === null ? `(${signs[signCode(sign)]!.label})` : formatNumber(value);
}

function toleranceWords({numeratorTolerance, denominatorTolerance}: Result, i: number): string | undefined {
  const parts = [
    ["Zähler", numeratorTolerance[i]!],
    ["Nenner", denominatorTolerance[i]!]
  ] as const;
  const rounded = parts.filter(([, tolerance]) => tolerance > 0);
  if (rounded.length === 0) return undefined;
  const words = rounded.map(([part, tolerance]) => `${part} um höchstens ${formatNumber(tolerance, [0, 2])}`);
  return `Die Quelle rundet jede Zelle für sich; das kann verschieben:${wordSpace}${words.join(", ")}.`;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

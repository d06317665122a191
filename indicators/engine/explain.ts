import {selectionWords} from "../definition/words.js";
import {formulaWords} from "../definition/describe.js";
import {formatDate, formatNumber, wordSpace} from "../definition/german.js";
import {signAt, signCode, signs} from "../vocabulary/signs.js";
import {activeColumns, groupOf} from "./aggregate.js";
import type {Cube} from "./cube.js";
import type {Part} from "./part.js";
import type {Cell, PartProvenance, Provenance} from "./provenance.js";
import type {LabelledCode, Result} from "./result.js";
import {textAt} from "./rows.js";

/**
 * Where the number in entry `i` of a result comes from: every cell of numerator
 * and denominator with its place in the delivery, cells that were not delivered,
 * and the formula in words and with values. Reads the cubes again, so it costs
 * nothing until it is asked. Throws on an entry that the result does not have.
 */
export function explain(result: Result, i: number): Provenance {
  if (!(i >= 0 && i < result.length)) throw new Error(`unknown entry of the result: ${i}`);
  const {numerator, denominator} = result.parts;
  const cubes = [numerator.cube, ...(denominator ? [denominator.cube] : [])];
  const text = textAt(result, i);
  const top = explainPart(numerator, i, result.numerator[i]!, result.numeratorZeichen[i]!);
  const bottom = denominator && explainPart(denominator, i, result.denominator[i]!, result.denominatorZeichen[i]!);
  const tolerance = toleranceWords(result, i);
  return {
    entry: [...result.by.map((id) => entryCode(result, id, i)), ...result.filters],
    text,
    value: orNull(result.value[i]!),
    sign: signAt(result.zeichen[i]!).id,
    unit: result.unit,
    formula: {
      words: formulaWords(result.measure.id, numerator.selection, denominator?.selection, cubes),
      values: bottom ? `${result.measure.factor} × ${numberWords(top)} ÷ ${numberWords(bottom)} = ${text}` : text
    },
    numerator: top,
    ...(bottom ? {denominator: bottom} : {}),
    ...(tolerance ? {tolerance} : {}),
    warnings: result.warnings
  };
}

function explainPart({selection, cube, plan, groups}: Part, i: number, value: number, zeichen: number): PartProvenance {
  const group = groups[i]!;
  const columns = activeColumns(plan, cube);
  const cells: Cell[] = [];
  const end = group < 0 ? 0 : cube.length;
  for (let cell = 0; cell < end; ++cell) {
    if (groupOf(columns, cell) === group) cells.push(toCell(cube, cell));
  }
  return {
    cube: cube.meta.id,
    title: cube.meta.title,
    register: cube.meta.register,
    citation: cube.meta.citation,
    words: selectionWords(selection, cube.meta),
    value: orNull(value),
    sign: signAt(zeichen).id,
    cells,
    missing:
      group >= 0 && cells.length < plan.expected ? missingCells({selection, cube, plan, groups}, group, cells) : []
  };
}

function toCell({meta, dimensions, wert, zeichen, herkunft}: Cube, cell: number): Cell {
  const sign = signAt(zeichen[cell]!);
  return {
    codes: meta.dimensions.map((dimension) => labelled(dimension, dimensions[dimension.id]!.codes[cell]!)),
    value: sign.hasValue ? wert[cell]! : null,
    sign: sign.id,
    delivery: meta.deliveries[herkunft.lieferung[cell]!]!,
    line: herkunft.zeile[cell]!,
    column: herkunft.spalte[cell]!
  };
}

/** More than these are not listed: that many missing cells are a missing delivery. */
const mostListed = 100;

/** The combinations of codes that make up the group but were not delivered. */
function missingCells({plan}: Part, group: number, cells: readonly Cell[]): readonly (readonly LabelledCode[])[] {
  const delivered = new Set(cells.map(({codes}) => keyOf(codes)));
  const axes = plan.dimensions.map(({meta, selected, absent, grouped, stride}) => {
    const known = selected.map((k) => labelled(meta, k));
    if (grouped) return [known[Math.floor(group / stride) % selected.length]!];
    const unknown = absent.map((code) => ({dimension: meta.id, dimensionLabel: meta.label, code, label: code}));
    return [...known, ...unknown];
  });
  const missing: (readonly LabelledCode[])[] = [];
  const visit = (chosen: readonly LabelledCode[]): void => {
    if (missing.length >= mostListed) return;
    const axis = axes[chosen.length];
    if (axis !== undefined) for (const code of axis) visit([...chosen, code]);
    else if (!delivered.has(keyOf(chosen))) missing.push(chosen);
  };
  visit([]);
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
  const metas = [numerator, denominator].flatMap((part) => part?.cube.meta.dimensions ?? []);
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

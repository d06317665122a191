import {hasValue, strongerSign} from "../vocabulary/sign-strength.js";
import {type Areas, areaMeasures, isSingleShare, randomBaseline, singleShares} from "./area-measures.js";
import type {CodeMeta, DimensionMeta} from "./cube.js";
import type {Joined} from "./join.js";
import {absent, type Columns, meaningless, missing, type PartColumns, partColumns} from "./measure-columns.js";
import type {AreaMeasureId} from "./measure-list.js";
import type {Summed} from "./part.js";
import {isTooFew, rateRuleOf, withheld, withheldWarning} from "./rate-rule.js";
import type {ResultColumn, Warning} from "./result.js";

/** The columns of a result measured over areas, and which rows of the parts make each entry. */
export interface Folded extends Columns {
  readonly length: number;
  readonly columns: readonly ResultColumn[];
  /** Entry i is made of the rows from starts[i] to before starts[i + 1]. */
  readonly starts: Int32Array;
  /** Dissimilarity at random; absent for other measures. */
  readonly baseline?: Float64Array;
  /** How many people the share of a single area rests on; absent for other measures. */
  readonly cases?: Float64Array;
}

/**
 * Measures every entry over its areas. The rows are those of a join by the
 * dimensions of the result, then by `over`, so the areas of an entry lie side by
 * side. An area without a value leaves the entry without one, with the strongest
 * sign: an index that forgets a suppressed area would be wrong.
 */
export function fold(
  id: AreaMeasureId,
  factor: number,
  {length: rows, columns}: Pick<Joined, "length" | "columns">,
  over: readonly string[],
  numerator: Summed,
  denominator: Summed | undefined
): Folded {
  const top = partColumns(numerator, rows);
  const bottom = denominator && partColumns(denominator, rows);
  const by = columns.slice(0, columns.length - over.length);
  const {dimensions} = numerator.part.cube.meta;
  const metas = columns.slice(by.length).map((column, d) =>
    codesOf(
      column,
      dimensions.find((dimension) => dimension.id === over[d])
    )
  );
  const starts = findStarts(by, rows);
  const length = starts.length - 1;
  const value = missing(length);
  const baseline = id === "dissimilarity" ? missing(length) : undefined;
  const ownCases = isSingleShare(id) ? missing(length) : undefined;
  const folded = {top: foldPart(top, starts), bottom: bottom && foldPart(bottom, starts)};
  const zeichen = new Int8Array(length);
  const rule = rateRuleOf([numerator.part, ...(denominator ? [denominator.part] : [])]);
  let hidden = 0;
  for (let e = 0; e < length; ++e) {
    const [start, end] = [starts[e]!, starts[e + 1]!];
    zeichen[e] = folded.bottom
      ? strongerSign(folded.top.zeichen[e]!, folded.bottom.zeichen[e]!)
      : folded.top.zeichen[e]!;
    if (!hasValue(zeichen[e]!)) continue;
    const areas: Areas = {
      x: top.value.subarray(start, end),
      y: bottom ? bottom.value.subarray(start, end) : none,
      codes: metas.map((column) => column.slice(start, end)),
      groups: new Set(metas[0]).size
    };
    const cases = casesOf(id, folded.top.value[e]!, folded.bottom?.value[e]);
    if (isTooFew(rule, cases) || (isSingleShare(id) && areas.y.some((n) => n > 0 && isTooFew(rule, n)))) {
      zeichen[e] = withheld;
      ++hidden;
      continue;
    }
    const measured = isNegative(areas) ? undefined : areaMeasures[id](areas);
    if (measured === undefined) zeichen[e] = meaningless;
    else value[e] = factor * measured;
    if (ownCases && isSingleShare(id)) ownCases[e] = singleShares[id](areas)?.cases ?? NaN;
    if (baseline && measured !== undefined) baseline[e] = factor * (randomBaseline(areas) ?? NaN);
  }
  const nothing = missing(length);
  return {
    length,
    columns: by.map(({codes, ...rest}) => ({
      ...rest,
      codes: Int32Array.from(starts.subarray(0, length), (row) => codes[row]!)
    })),
    starts,
    value,
    zeichen,
    lower: nothing,
    upper: nothing,
    tolerance: nothing,
    numerator: folded.top.value,
    numeratorZeichen: folded.top.zeichen,
    numeratorTolerance: folded.top.tolerance,
    denominator: folded.bottom?.value ?? nothing,
    denominatorZeichen: folded.bottom?.zeichen ?? new Int8Array(length).fill(absent),
    denominatorTolerance: folded.bottom?.tolerance ?? nothing,
    warnings: [...unevenAreas(starts), ...(rule && hidden > 0 ? [withheldWarning(rule, hidden)] : [])],
    ...(baseline ? {baseline} : {}),
    ...(ownCases ? {cases: ownCases} : {})
  };
}

const none = new Float64Array(0);

/** How many people a measure over areas rests on: the denominator; without one the numerator; of durations the ended and the open. */
function casesOf(id: AreaMeasureId, numerator: number, denominator: number | undefined): number {
  if (denominator === undefined) return numerator;
  return id === "kaplan-meier" ? numerator + denominator : denominator;
}

/** Per row its code of a dimension that is measured over, with its limits where it has them. */
function codesOf({codes, dictionary}: ResultColumn, dimension: DimensionMeta | undefined): readonly CodeMeta[] {
  const metas = dictionary.map((id) => dimension?.codes.find((code) => code.id === id) ?? {id, label: id});
  return Array.from(codes, (k) => metas[k]!);
}

/** Where the rows of each entry begin, and the end. */
function findStarts(by: readonly ResultColumn[], rows: number): Int32Array {
  const starts: number[] = [];
  for (let row = 0; row < rows; ++row) {
    if (row === 0 || by.some(({codes}) => codes[row] !== codes[row - 1])) starts.push(row);
  }
  return Int32Array.from([...starts, rows]);
}

/** What a part comes to over all areas of an entry. */
function foldPart({value, tolerance, zeichen}: PartColumns, starts: Int32Array): PartColumns {
  const length = starts.length - 1;
  const folded = {value: new Float64Array(length), tolerance: new Float64Array(length), zeichen: new Int8Array(length)};
  for (let e = 0; e < length; ++e) {
    folded.zeichen[e] = zeichen[starts[e]!] ?? absent;
    for (let row = starts[e]!; row < starts[e + 1]!; ++row) {
      folded.zeichen[e] = strongerSign(folded.zeichen[e]!, zeichen[row]!);
      folded.value[e] = folded.value[e]! + value[row]!;
      folded.tolerance[e] = folded.tolerance[e]! + tolerance[row]!;
    }
  }
  return folded;
}

/** A difference of counts may come out negative where rounding or two registers disagree; no index is made of it. */
function isNegative({x, y}: Areas): boolean {
  return x.some((value) => value < 0) || y.some((value) => value < 0);
}

function unevenAreas(starts: Int32Array): readonly Warning[] {
  const sizes = new Set(Array.from({length: starts.length - 1}, (_, e) => starts[e + 1]! - starts[e]!));
  if (sizes.size < 2) return [];
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return [
    {code: "areas", message: `Die Werte beruhen auf verschieden vielen Gebieten oder Klassen (${least} bis ${most}).`}
  ];
}

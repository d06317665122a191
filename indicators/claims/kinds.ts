import {formatNumber, wordSpace} from "../definition/german.js";
import {type Claim, claim, type ClaimInput, estimateOf, type Measured, type Use, type ValuesOfUses} from "./claim.js";
import type {Contrast} from "./contrast.js";
import type {Reading} from "./reading.js";

type Frame<U extends string> = Pick<ClaimInput<U>, "id" | "from" | "to" | "text">;
type Over<U extends string> = Frame<U> & {readonly from: string};

/** A value is higher at the later day. The series is named `wert`. */
export function rose({use, ...frame}: Over<"wert"> & {readonly use: Use}): Claim<"wert"> {
  return claim({...frame, uses: {wert: use}, contrasts: ({wert}) => [changeOf(wert)]});
}

/** A value is lower at the later day. */
export function fell({use, ...frame}: Over<"wert"> & {readonly use: Use}): Claim<"wert"> {
  return claim({...frame, uses: {wert: use}, contrasts: ({wert}) => [times(-1, changeOf(wert))]});
}

interface TwoGroups {
  readonly group: Use;
  readonly reference: Use;
}

type Two = "gruppe" | "vergleich";

/** The value of the group rose by more than k times as much as that of the reference; both rose. */
export function roseMoreThan(k: number, {group, reference, ...frame}: Over<Two> & TwoGroups): Claim<Two> {
  return claim({
    ...frame,
    uses: {gruppe: group, vergleich: reference},
    contrasts: ({gruppe, vergleich}) => [changeOf(gruppe), plus(changeOf(gruppe), times(-k, changeOf(vergleich)))]
  });
}

/** The distance between two groups, whichever is higher, is smaller at the later day; gap and ratio are there for the text. */
export function gapNarrowed({group, reference, ...frame}: Over<Two> & TwoGroups): Claim<Two> {
  return claim({
    ...frame,
    uses: {gruppe: group, vergleich: reference},
    contrasts: ({gruppe, vergleich}) => [times(-1, distanceChange(gruppe, vergleich))],
    notes: (values) => opposed(values)
  });
}

/** The same, greater at the later day. */
export function gapWidened({group, reference, ...frame}: Over<Two> & TwoGroups): Claim<Two> {
  return claim({
    ...frame,
    uses: {gruppe: group, vergleich: reference},
    contrasts: ({gruppe, vergleich}) => [distanceChange(gruppe, vergleich)],
    notes: (values) => opposed(values)
  });
}

/**
 * The groups have converged: the distance is smaller, the ratio is nearer to 1,
 * and the group that was higher still is. Less may be called “Abstand kleiner”,
 * not “angeglichen”.
 */
export function converged({group, reference, ...frame}: Over<Two> & TwoGroups): Claim<Two> {
  const narrowed = ({gruppe, vergleich}: ValuesOfUses<Two>) => times(-1, distanceChange(gruppe, vergleich));
  return claim({
    ...frame,
    uses: {gruppe: group, vergleich: reference},
    contrasts: (values) => [narrowed(values), ...sameOrder(values)],
    holds: (values) =>
      [narrowed(values), ...sameOrder(values)].every((contrast) => estimateOf(contrast) > 0) &&
      distanceFromOne(values.gruppe.to, values.vergleich.to) <
        distanceFromOne(values.gruppe.from!, values.vergleich.from!)
  });
}

/** The value of the group is higher than k times that of the reference at the later day; k is 1 unless told. */
export function higherThan({
  group,
  reference,
  k = 1,
  ...frame
}: Frame<Two> & TwoGroups & {readonly k?: number}): Claim<Two> {
  return claim({
    ...frame,
    uses: {gruppe: group, vergleich: reference},
    contrasts: ({gruppe, vergleich}) => [plus({terms: [[1, gruppe.to]]}, {terms: [[-k, vergleich.to]]})]
  });
}

/** The later day has the highest value since the earlier one. */
export function highestSince({use, ...frame}: Over<"wert"> & {readonly use: Use}): Claim<"wert"> {
  return claim({...frame, uses: {wert: use}, contrasts: ({wert}) => againstOthers(wert, 1)});
}

/** The later day has the lowest value since the earlier one. */
export function lowestSince({use, ...frame}: Over<"wert"> & {readonly use: Use}): Claim<"wert"> {
  return claim({...frame, uses: {wert: use}, contrasts: ({wert}) => againstOthers(wert, -1)});
}

/** The value is above a threshold, given in the unit of the indicator. */
export function above(threshold: number, {use, ...frame}: Frame<"wert"> & {readonly use: Use}): Claim<"wert"> {
  return claim({...frame, uses: {wert: use}, contrasts: ({wert}) => [{terms: [[1, wert.to]], minus: threshold}]});
}

/** The value is below a threshold. */
export function below(threshold: number, {use, ...frame}: Frame<"wert"> & {readonly use: Use}): Claim<"wert"> {
  return claim({...frame, uses: {wert: use}, contrasts: ({wert}) => [{terms: [[-1, wert.to]], minus: -threshold}]});
}

/** A sentence that only states values: it holds where they may be printed. */
export function states<const U extends string>(input: Omit<ClaimInput<U>, "contrasts" | "holds">): Claim<U> {
  return claim(input);
}

/** How far two values are apart, first minus second. */
export function gap(a: Reading, b: Reading): number {
  return a.value - b.value;
}

/**
 * The distance of two percentages in words, without its sign: “12,4 Prozentpunkte”,
 * in the dative “Prozentpunkten”. It has no more decimals than the coarser of them is
 * printed with.
 */
export function points(a: Reading, b: Reading, grammatical: "nominativ" | "dativ" = "nominativ"): string {
  const text = formatNumber(Math.abs(gap(a, b)), Math.min(1, ...[a, b].map(decimalsAsPrinted)));
  if (/^1(,0)?$/.test(text)) return `${text}${wordSpace}Prozentpunkt`;
  return `${text}${wordSpace}Prozentpunkte${grammatical === "dativ" ? "n" : ""}`;
}

function decimalsAsPrinted({text}: Reading): number {
  return /,(\d+)/.exec(text)?.[1]!.length ?? 0;
}

/** A ratio of two values: “1,35”. */
export function ratio(a: Reading, b: Reading): string {
  return formatNumber(a.value / b.value, 2);
}

function changeOf({from, to}: Measured): Contrast {
  return {
    terms: [
      [1, to],
      [-1, from!]
    ]
  };
}

function times(factor: number, {terms, minus = 0}: Contrast): Contrast {
  return {terms: terms.map(([own, reading]) => [factor * own, reading]), minus: factor * minus};
}

function plus(a: Contrast, b: Contrast): Contrast {
  return {terms: [...a.terms, ...b.terms], minus: (a.minus ?? 0) + (b.minus ?? 0)};
}

/** Later distance minus earlier distance, both without their sign. */
function distanceChange(a: Measured, b: Measured): Contrast {
  const after = Math.sign(gap(a.to, b.to)) || 1;
  const before = Math.sign(gap(a.from!, b.from!)) || 1;
  return {
    terms: [
      [after, a.to],
      [-after, b.to],
      [-before, a.from!],
      [before, b.from!]
    ]
  };
}

/** That who was higher at the earlier day still is. */
function sameOrder({gruppe, vergleich}: ValuesOfUses<Two>): Contrast[] {
  const before = Math.sign(gap(gruppe.from!, vergleich.from!)) || 1;
  return [
    {
      terms: [
        [before, gruppe.to],
        [-before, vergleich.to]
      ]
    }
  ];
}

function distanceFromOne(a: Reading, b: Reading): number {
  return Math.abs(Math.log(a.value / b.value));
}

/** Gap and ratio may tell opposite stories; a reader must know. */
function opposed({gruppe, vergleich}: ValuesOfUses<Two>): string[] {
  const gaps = Math.abs(gap(gruppe.to, vergleich.to)) - Math.abs(gap(gruppe.from!, vergleich.from!));
  const ratios = distanceFromOne(gruppe.to, vergleich.to) - distanceFromOne(gruppe.from!, vergleich.from!);
  if (gaps * ratios >= 0) return [];
  return [
    `Abstand und Verhältnis gehen auseinander: Der Abstand wird ${gaps < 0 ? "kleiner" : "größer"}, ` +
      `das Verhältnis entfernt sich ${ratios > 0 ? "von" : "weniger von"} 1. Beides gehört in den Text.`
  ];
}

function againstOthers({from, to, series}: Measured, factor: 1 | -1): Contrast[] {
  return series
    .filter(({stichtag}) => stichtag >= from!.stichtag && stichtag < to.stichtag)
    .map((other) => ({
      terms: [
        [factor, to],
        [-factor, other]
      ]
    }));
}

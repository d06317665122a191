import {formatNumber, formatPoints} from "../indicators/definition/german.js";
import type {LabelledRow} from "./choices-figure.js";

/** “Je nach Fassung liegt die Quote zwischen 2,7 % (V1) und 6,7 % (V3), 31.12.2024.” */
export function rangeFinding(subject: string, newest: readonly LabelledRow[]): string {
  const ordered = ofSameDay(newest).toSorted((a, b) => a.row.value! - b.row.value!);
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (low === undefined || high === undefined || low === high) return single(subject, ofSameDay(newest));
  return `${subject} zwischen ${low.row.text} (${low.label}) und ${high.row.text} (${high.label}), ${dateOf(low)}.`;
}

/** “Wahlberechtigt sind 82,1 % (Kommunalwahl) und 73,0 % (Bundestag): ein Abstand von 9,1 Prozentpunkten, 31.12.2024.” */
export function gapFinding(subject: string, newest: readonly LabelledRow[]): string {
  const [a, b] = ofSameDay(newest);
  if (a === undefined || b === undefined) return single(subject, ofSameDay(newest));
  const {gap, text, isExact} = distanceOf(a, b);
  const words = gap === 0 ? "kein Abstand" : `ein Abstand von ${isExact ? "" : "rund "}${text}`;
  return `${subject} ${a.row.text} (${a.label}) und ${b.row.text} (${b.label}): ${words}, ${dateOf(a)}.`;
}

/** The distance that `gapFinding` says, with the two rows behind it; undefined where fewer than two have the newest day. */
export function gapOfNewest<R extends LabelledRow>(
  newest: readonly R[]
): {readonly rows: readonly [R, R]; readonly gap: number; readonly text: string} | undefined {
  const [a, b] = ofSameDay(newest);
  return a && b && {rows: [a, b], ...distanceOf(a, b)};
}

/** No more exactly than its parts. */
function distanceOf(a: LabelledRow, b: LabelledRow) {
  const isExact = [a, b].every(({row}) => row.text.includes(","));
  const decimals = isExact ? 1 : 0;
  const gap = Number(Math.abs(a.row.value! - b.row.value!).toFixed(decimals));
  const text =
    a.unit === "Prozent"
      ? formatPoints(gap, decimals).replace(/^\+/, "").replace("Prozentpunkte", "Prozentpunkten")
      : `${formatNumber(gap, decimals)} ${a.unit}`;
  return {gap, text, isExact};
}

/** “Der häufigste Zweck ist Familie: 36,3 %, 31.12.2024.” */
export function largestFinding(subject: string, newest: readonly LabelledRow[]): string {
  const [largest] = ofSameDay(newest).toSorted((a, b) => b.row.value! - a.row.value!);
  return largest === undefined
    ? `${subject}: kein Wert.`
    : `${subject} ${largest.label}: ${largest.row.text}, ${dateOf(largest)}.`;
}

/** Only rows of the newest day are compared; choices may end at different days. */
function ofSameDay<R extends LabelledRow>(newest: readonly R[]): R[] {
  const days = newest.map(({row}) => String(row["stichtag"]));
  const last = days.toSorted().at(-1);
  return newest.filter((_, i) => days[i] === last);
}

function single(subject: string, newest: readonly LabelledRow[]): string {
  const [only] = newest;
  return only === undefined
    ? `${subject}: kein Wert.`
    : `${subject} ${only.row.text} (${only.label}), ${dateOf(only)}.`;
}

function dateOf({row}: LabelledRow): string {
  return row.labels["stichtag"] ?? "";
}

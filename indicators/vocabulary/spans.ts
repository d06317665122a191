/** First and last completed year, day or euro; without `to` it is open. */
interface Span {
  readonly from: number;
  readonly to?: number;
}

/** Dimensions whose bands are no ages: what they count, in the nominative and after “unter”. */
const units: Readonly<Record<string, {readonly unit: string; readonly under: string; readonly open: string}>> = {
  aufenthaltsdauer: {unit: "Jahre", under: "Jahren", open: "länger"},
  wohndauer: {unit: "Jahre", under: "Jahren", open: "länger"},
  verfahrensdauer: {unit: "Tage", under: "Tagen", open: "länger"},
  entgeltklasse: {unit: "Euro", under: "Euro", open: "mehr"}
};

/** A band of durations or amounts in German: “mindestens 8 Jahre”, “4 bis unter 8 Jahre”; undefined for a dimension of ages. */
export function spanWords(dimension: string, {from, to}: Span): string | undefined {
  if (!Object.hasOwn(units, dimension)) return undefined;
  const {unit, under, open} = units[dimension]!;
  if (to === undefined) return `${from} ${unit} und ${open}`;
  return from === 0 ? `unter ${to + 1} ${under}` : `${from} bis unter ${to + 1} ${unit}`;
}

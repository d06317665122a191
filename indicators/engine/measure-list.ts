/**
 * Every measure there is. `parts`: what it needs under the numerator. `of`: what
 * it takes: the two sums of an entry, all areas (or ages, classes) of an entry,
 * or the results of other indicators. `factor`: what it is multiplied by unless
 * the indicator says otherwise.
 */
export const measures = {
  /** The numerator is a part of the denominator. */
  share: {of: "sums", denominator: true, factor: 100, words: "Anteil"},
  /** The numerator is not, and may exceed it. */
  ratio: {of: "sums", denominator: true, factor: 100, words: "Verhältnis"},
  /** Taken as delivered. */
  rate: {of: "sums", denominator: false, factor: 1, words: "Quote, wie sie geliefert wurde"},
  /** The numerator alone. */
  count: {of: "sums", denominator: false, factor: 1, words: "Anzahl"},
  dissimilarity: {of: "areas", denominator: true, factor: 1, words: "Dissimilaritätsindex D"},
  isolation: {of: "areas", denominator: true, factor: 1, words: "Isolationsindex xPx*"},
  "eta-squared": {of: "areas", denominator: true, factor: 1, words: "Korrelationsverhältnis η²"},
  "theil-h": {of: "areas", denominator: true, factor: 1, words: "Theils H"},
  /** Groups by areas: the first dimension is the group. */
  "multigroup-theil-h": {of: "areas", denominator: false, factor: 1, words: "Theils H für mehrere Gruppen"},
  /** Entropy over the groups, divided by that of as many groups of equal size. */
  diversity: {of: "areas", denominator: false, factor: 1, words: "Entropie, geteilt durch ihren größten Wert"},
  "sum-of-rates": {of: "areas", denominator: true, factor: 100, words: "Quotensumme"},
  /** Median from classes. */
  median: {of: "areas", denominator: false, factor: 1, words: "Median, in den Klassen interpoliert"},
  /** Numerator: ended; denominator: still open, by classes of duration. */
  "kaplan-meier": {of: "areas", denominator: true, factor: 1, words: "Median der Dauer nach Kaplan und Meier"},
  "least-share": {of: "areas", denominator: true, factor: 100, words: "kleinster Anteil"},
  "median-share": {of: "areas", denominator: true, factor: 100, words: "mittlerer Anteil (Median)"},
  "greatest-share": {of: "areas", denominator: true, factor: 100, words: "größter Anteil"},
  /** First result minus second. */
  difference: {of: "results", denominator: false, factor: 1, words: "Differenz"},
  /** First result over second. */
  quotient: {of: "results", denominator: false, factor: 1, words: "Quotient"},
  /** Mean of the z-values of several results over areas. */
  "standardised-mean": {of: "results", denominator: false, factor: 1, words: "Mittel der z-Werte"},
  /** Class of that mean by its distance from the middle in its own standard deviations. */
  "deviation-class": {of: "results", denominator: false, factor: 1, words: "Klasse des Mittels der z-Werte"}
} as const;

export type MeasureId = keyof typeof measures;

type TakenOf<Taken extends string> = {
  [Id in MeasureId]: (typeof measures)[Id] extends {of: Taken} ? Id : never;
}[MeasureId];

/** Measures over all areas, ages or classes of an entry. */
export type AreaMeasureId = TakenOf<"areas">;
/** Measures of the results of other indicators. */
export type ResultMeasureId = TakenOf<"results">;

export function isAreaMeasure(id: MeasureId): id is AreaMeasureId {
  return measures[id].of === "areas";
}

export function isResultMeasure(id: MeasureId): id is ResultMeasureId {
  return measures[id].of === "results";
}

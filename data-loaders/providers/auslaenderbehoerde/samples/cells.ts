import type {SampleCell} from "../../../sample-city/workbook.js";

/** A count as the office's workbooks show it: thousands set apart, nothing as a dash that only the format prints. */
export const counted = (value: number): SampleCell => ({value, format: '#,##0;-#,##0;"–"'});

/** The same text or nothing in as many cells as a merged range has beside its first. */
export const blank = (count: number): null[] => Array.from({length: count}, () => null);

/** Positions that add up, and their sum. */
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export const zeros = (length: number): number[] => Array.from({length}, () => 0);

import {quote, scanCells, type CellScan} from "./cell-scan.js";

/** The separators that are looked for; empty means that every line is one cell. */
export type Separator = ";" | "\t" | "|" | "," | "";

/**
 * The separator of a CSV file, judged by its first 256 KiB: the one that cuts
 * most rows into the same number of cells. The comma comes last among equals,
 * since German numbers and names (“Düsseldorf, krfr. Stadt; 11,5”) are full of
 * them; among the others the one that makes more columns wins.
 */
export function findSeparator(bytes: Uint8Array): {separator: Separator; reason: string} {
  const sample = bytes.subarray(0, sampleSize);
  const truncated = sample.length < bytes.length;
  const candidates = separators
    .map((separator) => regularity(sample, separator, truncated))
    .filter(({separator, share}) => share >= (separator === "," ? 0.5 : 0.1));
  if (candidates.length === 0) return {separator: "", reason: "Kein Trennzeichen gefunden: jede Zeile ist ein Feld."};
  const best = Math.max(...candidates.map(({share}) => share));
  const equals = candidates.filter(({share}) => share >= best - 0.05);
  const preferred = equals.filter(({separator}) => separator !== ",");
  const winner = (preferred.length > 0 ? preferred : equals).reduce((a, b) => (b.width > a.width ? b : a));
  const percent = winner.rows === winner.regular ? "alle" : `${winner.regular} von ${winner.rows}`;
  return {
    separator: winner.separator,
    reason: `${separatorName(winner.separator)}: teilt ${percent} ${truncated ? "Zeilen des Dateianfangs" : "Zeilen"} in ${winner.width} Felder.`
  };
}

/** The separator’s name in German. */
export function separatorName(separator: string): string {
  const names: Record<string, string> = {
    ";": "Semikolon",
    ",": "Komma",
    "\t": "Tabulator",
    "|": "Senkrechter Strich",
    "": "keines"
  };
  return names[separator] ?? `„${separator}“`;
}

const separators = [";", "\t", "|", ","] as const;
const sampleSize = 1 << 18;

function regularity(sample: Uint8Array, separator: Separator, truncated: boolean) {
  if (!sample.includes(separator.charCodeAt(0))) return {separator, rows: 0, width: 0, regular: 0, share: 0};
  const scan = scanCells(sample, separator.charCodeAt(0));
  const {firstCells} = scan;
  let rows = firstCells.length - 1;
  if (truncated && rows > 1) rows--;
  const counts = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const width = firstCells[row + 1]! - firstCells[row]!;
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let width = 0;
  let regular = 0;
  for (const [candidate, count] of counts) {
    if (count > regular || (count === regular && candidate > width)) [width, regular] = [candidate, count];
  }
  // A separator that cuts quoted cells apart leaves their quotes inside cells: such rows count half.
  const weight = regular - Math.min(regular, rowsWithStrayQuotes(sample, scan, rows)) / 2;
  return {separator, rows, width, regular, share: rows > 0 ? weight / rows : 0};
}

/** The number of rows in which a quote stands in a cell that does not begin with one. */
function rowsWithStrayQuotes(bytes: Uint8Array, {starts, firstCells, rowEnds}: CellScan, rows: number): number {
  let next = bytes.indexOf(quote);
  let stray = 0;
  for (let row = 0; row < rows && next >= 0; row++) {
    const last = firstCells[row + 1]! - 1;
    for (let cell = firstCells[row]!; cell <= last && next >= 0; cell++) {
      const start = starts[cell]!;
      const end = cell === last ? rowEnds[row]! : starts[cell + 1]! - 1;
      if (bytes[start] === quote || next >= end) continue;
      if (next < start) next = bytes.indexOf(quote, start);
      if (next < 0 || next >= end) continue;
      stray++;
      break;
    }
  }
  return stray;
}

import {scanCells} from "./cell-scan.js";

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
  const {firstCells} = scanCells(sample, separator.charCodeAt(0));
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
  return {separator, rows, width, regular, share: rows > 0 ? regular / rows : 0};
}

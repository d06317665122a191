import {cellIndex} from "./cell-index.js";
import {type DeliveredCells, placeOfCell} from "./delivered.js";
import type {Findings} from "./findings.js";
import {takeCells} from "./merge-cells.js";

/**
 * The cells without those that come again. Rows that say something about the
 * same cell twice are an error, unless the table repeats cells and both agree.
 */
export function withoutDuplicates(
  cells: DeliveredCells,
  mayRepeat: boolean,
  file: string,
  findings: Findings
): DeliveredCells {
  const repeated = new Set<number>();
  for (const [first, second] of cellIndex(cells.dimensions, cells.length).duplicates) {
    const labels = Object.values(cells.dimensions).map(({codes, dictionary}) => dictionary[codes[first]!]!.label);
    const place = {...placeOfCell(cells, second, file), raw: labels.join(" · ")};
    if (!mayRepeat) {
      // Columns of one row that say the same are a matter of the contract, and told apart before.
      if (cells.zeile[first] === cells.zeile[second] && sheetOf(cells, first) === sheetOf(cells, second)) continue;
      findings.add("V225", place, "Dieselbe Zelle steht schon weiter oben.", `nur Zeile ${cells.zeile[first]}`);
    } else if (cells.wert[first] !== cells.wert[second] || cells.zeichen[first] !== cells.zeichen[second]) {
      const expected = `dasselbe wie in Zeile ${cells.zeile[first]}`;
      findings.add("V224", place, "Dieselbe Angabe wird zweimal geliefert, aber verschieden.", expected);
    }
    repeated.add(second);
  }
  if (!mayRepeat || repeated.size === 0) return cells;
  const kept = Int32Array.from({length: cells.length}, (_, cell) => cell).filter((cell) => !repeated.has(cell));
  return takeCells(cells, kept);
}

const sheetOf = ({blatt}: DeliveredCells, cell: number): number | undefined => blatt?.codes[cell];

import {finding, type PdfFinding} from "./findings.js";
import {everyElement, type ReadElement, wordsOf} from "./read-elements.js";

/** What is wrong with a table: no heads, cells without one, rows of different length. */
export function tableFindings(table: ReadElement, place: string): readonly PdfFinding[] {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  const heads = cells.filter(({role}) => role === "TH");
  if (heads.length === 0) return [finding("D207", place)];
  const byScope = heads.some(({scope}) => scope !== undefined);
  const lost = cells.filter(({role, heads: named}) => role === "TD" && named === 0 && !byScope);
  const undirected = heads.filter(({scope}) => scope === undefined);
  return [
    ...(lost.length > 0 ? [finding("D208", `${place}, ${lost.length} Zellen`)] : []),
    ...(undirected.length > 0 && byScope
      ? [finding("D208", `${place}, Kopf „${wordsOf(undirected[0]!)}“ ohne Richtung`)]
      : []),
    ...(isUneven(rows) ? [finding("D214", `${place}, Zeilen verschieden lang`)] : [])
  ];
}

/** The rows of a table, also within its head, body and foot. */
export function rowsOf(table: ReadElement): readonly ReadElement[] {
  return [...everyElement(table.children)].filter(({role}) => role === "TR");
}

export function cellsOf(row: ReadElement): readonly ReadElement[] {
  return row.children.filter((child): child is ReadElement => child.role === "TH" || child.role === "TD");
}

/** Whether rows cover different numbers of columns, cells that reach down from earlier rows among them. */
function isUneven(rows: readonly ReadElement[]): boolean {
  const reaching: number[] = rows.map(() => 0);
  const widths = rows.map((row, i) => {
    const cells = cellsOf(row);
    for (const {rows: tall, columns} of cells) {
      for (let below = i + 1; below < Math.min(i + tall, rows.length); below += 1) reaching[below]! += columns;
    }
    return cells.reduce((sum, {columns}) => sum + columns, reaching[i]!);
  });
  return new Set(widths).size > 1;
}

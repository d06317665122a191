import type {HeaderNode} from "./table.js";

/**
 * The tree that header lines with repeated labels stand for: neighbouring
 * columns with the same label under the same parent are one node. An empty
 * cell makes no node; what stands below it hangs on the nearest label above.
 *
 * @param lines header lines from the top, each with the labels of all columns
 * @param from first column of the tree
 * @param end column after its last
 */
export function headerTree(lines: readonly (readonly string[])[], from: number, end: number): HeaderNode[] {
  const [labels, ...below] = lines;
  if (labels === undefined) return [];
  const nodes: HeaderNode[] = [];
  for (let column = from; column < end;) {
    const label = labels[column] ?? "";
    let next = column + 1;
    while (next < end && (labels[next] ?? "") === label) next++;
    const children = headerTree(below, column, next);
    if (label === "") nodes.push(...children);
    else nodes.push({label, firstColumn: column, endColumn: next, children});
    column = next;
  }
  return nodes;
}

/** The labels above one column from the top down, without the empty ones. */
export function headerPath(lines: readonly (readonly string[])[], column: number): string[] {
  return lines.map((labels) => labels[column] ?? "").filter((label) => label !== "");
}

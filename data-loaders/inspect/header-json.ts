import type {HeaderNode} from "../formats/table.js";

export interface HeaderJson {
  readonly label: string;
  /** First column under the label. */
  readonly column: number;
  /** Number of columns under it. */
  readonly columns: number;
  readonly children: readonly HeaderJson[];
}

/** A node of the header tree with its columns counted from 1. */
export function headerJson({label, firstColumn, endColumn, children}: HeaderNode): HeaderJson {
  return {label, column: firstColumn + 1, columns: endColumn - firstColumn, children: children.map(headerJson)};
}

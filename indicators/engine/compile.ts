/**
 * A selection made ready for one cube: per dimension a lookup from dictionary
 * code to what it adds to the number of the group, or a large negative number
 * where the code is not selected.
 */
export interface Plan {
  readonly dimensions: readonly PlannedDimension[];
  /** Number of groups, present or not. */
  readonly size: number;
  /** How many cells make up each group. */
  readonly expected: number;
}

export interface PlannedDimension {
  readonly id: string;
  /** Per dictionary code the offset of its group. */
  readonly offsets: Int32Array;
  /** Dictionary codes that are selected, in their order. */
  readonly selected: readonly number[];
  /** Codes that were asked for but are not in this cube. */
  readonly absent: readonly string[];
  /** Distance between two groups of this dimension; 0 where its codes are added up. */
  readonly stride: number;
}

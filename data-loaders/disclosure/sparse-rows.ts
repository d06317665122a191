import type {Highs} from "highs";

/** Rows low ≤ Σ factor · column ≤ high of a program, put together one by one. */
export class SparseRows {
  private readonly starts = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];

  /** How many rows there are so far. */
  get count(): number {
    return this.lower.length;
  }

  /** Adds a factor to the row that is being put together. */
  entry(column: number, factor: number): void {
    this.indices.push(column);
    this.values.push(factor);
  }

  /** Closes the row. */
  close(low: number, high: number): void {
    this.starts.push(this.indices.length);
    this.lower.push(low);
    this.upper.push(high);
  }

  /** The rows as HiGHS takes them, over so many columns. */
  in({infinity}: Highs, numCols: number) {
    const {count: numRows, starts, indices, values} = this;
    const finite = (x: number) => (x === Infinity ? infinity : x === -Infinity ? -infinity : x);
    return {
      numCols,
      numRows,
      rowLower: Float64Array.from(this.lower, finite),
      rowUpper: Float64Array.from(this.upper, finite),
      matrix: {
        format: "csr" as const,
        numRows,
        numCols,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values)
      }
    };
  }
}

import type {SampleSheet} from "../../../sample-city/workbook.js";

type Merge = NonNullable<SampleSheet["merges"]>[number];

/**
 * The header of a sheet as an office builds it: a label stands over all neighbouring columns that share it and what is
 * above it, and reaches down to the last row where nothing is below it.
 *
 * @param columns per column its labels from the top
 * @param top first row of the header, from 0
 */
export function headerRows(
  columns: readonly (readonly string[])[],
  top: number
): {rows: (string | null)[][]; merges: Merge[]} {
  const depth = Math.max(...columns.map(({length}) => length));
  const rows = Array.from({length: depth}, () => columns.map((): string | null => null));
  const merges: Merge[] = [];
  for (let level = 0; level < depth; ++level) {
    for (let first = 0; first < columns.length;) {
      const path = columns[first]!.slice(0, level + 1);
      let end = first + 1;
      while (end < columns.length && columns[end]!.slice(0, level + 1).join("\n") === path.join("\n")) ++end;
      if (path.length > level) {
        rows[level]![first] = path[level]!;
        const last = columns[first]!.length === level + 1 ? depth - 1 : level;
        if (last > level || end > first + 1) merges.push([top + level, first, top + last, end - 1]);
      }
      first = end;
    }
  }
  return {rows, merges};
}

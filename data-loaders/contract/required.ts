import type {Contract} from "./contract.js";
import {germanDate} from "./dates.js";
import type {DeliveredCells} from "./delivered.js";
import type {Findings} from "./findings.js";

/** Whether the rows without which the delivery is of no use are there, for each date that it is about. */
export function checkRequired(cells: DeliveredCells, {required, cube}: Contract, file: string, found: Findings): void {
  const dates = cells.dimensions["stichtag"]?.dictionary.map(({id}) => id) ?? [];
  const wanted = {...required, ...(dates.length > 0 && {stichtag: dates})};
  const there = combinationsOf(cells, Object.keys(wanted));
  for (const combination of combinations(Object.entries(wanted))) {
    if (there(combination.map(([, code]) => code))) continue;
    const labels = combination.map(([id, code]) => {
      const definition = cube.dimensions.find((dimension) => dimension.id === id)!;
      const known = definition.codes === "delivered" ? undefined : definition.codes.find((d) => d.id === code);
      if (known !== undefined) return `${definition.label} ${known.label} (${code})`;
      return `${definition.label} ${id === "stichtag" ? germanDate(code) : code}`;
    });
    found.add("V231", {file}, `Es fehlt die Zeile: ${labels.join(", ")}.`);
  }
}

/** Whether any cell has the given codes of the dimensions, in one pass over the cells: there may be many to look for. */
function combinationsOf(cells: DeliveredCells, ids: readonly string[]): (codes: readonly string[]) => boolean {
  const columns = ids.map((id) => {
    const {codes, dictionary} = cells.dimensions[id]!;
    return {codes, size: dictionary.length, positions: new Map(dictionary.map((code, at) => [code.id, at]))};
  });
  const found = new Set<number>();
  for (let cell = 0; cell < cells.length; ++cell) {
    let key = 0;
    for (const {codes, size} of columns) key = key * size + codes[cell]!;
    found.add(key);
  }
  return (wanted) => {
    let key = 0;
    for (const [i, {size, positions}] of columns.entries()) key = key * size + (positions.get(wanted[i]!) ?? NaN);
    return found.has(key);
  };
}

function combinations(dimensions: readonly (readonly [string, readonly string[]])[]): (readonly [string, string])[][] {
  return dimensions.reduce<(readonly [string, string])[][]>(
    (all, [id, codes]) => all.flatMap((before) => codes.map((code) => [...before, [id, code] as const])),
    [[]]
  );
}

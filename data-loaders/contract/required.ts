import type {Contract} from "./contract.js";
import {germanDate} from "./dates.js";
import type {DeliveredCells} from "./delivered.js";
import type {Findings} from "./findings.js";

/** Whether the rows without which the delivery is of no use are there, for each date that it is about. */
export function checkRequired(cells: DeliveredCells, {required, cube}: Contract, file: string, found: Findings): void {
  const dates = cells.dimensions["stichtag"]?.dictionary.map(({id}) => id) ?? [];
  const wanted = {...required, ...(dates.length > 0 && {stichtag: dates})};
  for (const combination of combinations(Object.entries(wanted))) {
    const columns = combination.map(([id, code]) => {
      const {codes, dictionary} = cells.dimensions[id]!;
      return {codes, code: dictionary.findIndex((delivered) => delivered.id === code)};
    });
    let there = false;
    for (let cell = 0; cell < cells.length && !there; ++cell) {
      there = columns.every(({codes, code}) => codes[cell] === code);
    }
    if (there) continue;
    const labels = combination.map(([id, code]) => {
      const definition = cube.dimensions.find((dimension) => dimension.id === id)!;
      const known = definition.codes === "delivered" ? undefined : definition.codes.find((d) => d.id === code);
      if (known !== undefined) return `${definition.label} ${known.label} (${code})`;
      return `${definition.label} ${id === "stichtag" ? germanDate(code) : code}`;
    });
    found.add("V231", {file}, `Es fehlt die Zeile: ${labels.join(", ")}.`);
  }
}

function combinations(dimensions: readonly (readonly [string, readonly string[]])[]): (readonly [string, string])[][] {
  return dimensions.reduce<(readonly [string, string])[][]>(
    (all, [id, codes]) => all.flatMap((before) => codes.map((code) => [...before, [id, code] as const])),
    [[]]
  );
}

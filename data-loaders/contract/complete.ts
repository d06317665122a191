import type {Contract} from "./contract.js";
import {germanDate} from "./dates.js";
import type {DeliveredCells} from "./delivered.js";
import type {Findings} from "./findings.js";

/**
 * Whether each code of the dimensions that contains no other is in some row of
 * each date. In a table that leaves out what is zero, a part that was lost on the
 * way would else be taken for nobody.
 */
export function checkComplete(
  {dimensions, length}: DeliveredCells,
  {cube}: Contract,
  wanted: readonly string[],
  file: string,
  findings: Findings
): void {
  const dates = dimensions["stichtag"]!;
  for (const id of wanted) {
    const {label, codes} = cube.dimensions.find((dimension) => dimension.id === id)!;
    if (codes === "delivered") throw new Error(`dimension without codes: ${id}`);
    const column = dimensions[id]!;
    const size = column.dictionary.length;
    const there = new Uint8Array(dates.dictionary.length * size);
    for (let cell = 0; cell < length; ++cell) there[dates.codes[cell]! * size + column.codes[cell]!] = 1;
    const parents = new Set(codes.map(({parent}) => parent));
    for (const code of codes.filter((one) => !parents.has(one.id))) {
      const position = column.dictionary.findIndex((delivered) => delivered.id === code.id);
      for (const [date, {id: day}] of dates.dictionary.entries()) {
        if (position >= 0 && there[date * size + position]) continue;
        const message = `Am ${germanDate(day)} fehlt jede Zeile mit: ${label} ${code.label} (${code.id}).`;
        findings.add("V231", {file}, message);
      }
    }
  }
}

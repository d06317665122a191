import type {Result} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {signs} from "../indicators/vocabulary/signs.js";
import {toCsv} from "./csv.js";
import {sourceLine} from "./source-line.js";

/** A result as a file for a spreadsheet: every row with sign and parts, then definition and source. */
export function resultCsv(result: Result): string {
  const dimensions = result.by;
  const head = [
    ...dimensions.flatMap((d) => [d, `${d} (Bezeichnung)`]),
    `Wert (${result.unit})`,
    "Zeichen",
    "Zähler",
    "Nenner",
    "Intervall von",
    "Intervall bis"
  ];
  const body = rows(result).map((row) => [
    ...dimensions.flatMap((d) => [String((row as Record<string, unknown>)[d]), row.labels[d]]),
    row.value ?? undefined,
    row.sign === "wert" ? "" : signs.find(({id}) => id === row.sign)!.label,
    row.numerator ?? undefined,
    row.denominator ?? undefined,
    row.lower ?? undefined,
    row.upper ?? undefined
  ]);
  const {id, title, version} = result.indicator;
  const parameters = Object.entries(result.parameters).map(([name, value]) => `${name} = ${value}`);
  return toCsv([
    head,
    ...body,
    [],
    [`Indikator ${id}: ${title}, Fassung ${version}`],
    ...(parameters.length > 0 ? [[`Definition: ${parameters.join("; ")}`]] : []),
    [sourceLine(result.sources)],
    ...(result.sample ? [["Beispieldaten: von diesem Projekt erzeugt, keine amtlichen Zahlen"]] : [])
  ]);
}

import {signCode} from "../../indicators/vocabulary/signs.js";
import type {NumberForm} from "./contract.js";
import {germanDate} from "./dates.js";
import {type DeliveredCells, placeOfCell} from "./delivered.js";
import type {Findings} from "./findings.js";

/**
 * Areas that have nothing but “nothing” at a date, while an area that contains
 * them has numbers, are not yet published: their cells become `spaeter`, and a
 * warning says so. An area whose container is not in the delivery stays as it is.
 */
export function findUnpublished(
  cells: DeliveredCells,
  {dimension, sign}: NonNullable<NumberForm["unpublished"]>,
  file: string,
  findings: Findings
): void {
  const area = cells.dimensions[dimension]!;
  const date = cells.dimensions["stichtag"]!;
  const nothing = signCode(sign);
  const size = area.dictionary.length;
  const groupOf = (cell: number) => date.codes[cell]! * size + area.codes[cell]!;
  const counted = new Uint8Array(size * date.dictionary.length);
  const other = new Uint8Array(counted.length);
  const first = new Int32Array(counted.length).fill(-1);
  for (let cell = 0; cell < cells.length; ++cell) {
    const group = groupOf(cell);
    if (first[group] === -1) first[group] = cell;
    if (cells.wert[cell]! > 0) counted[group] = 1;
    if (cells.zeichen[cell] !== nothing) other[group] = 1;
  }
  const waiting = counted.map((_, group) => {
    if (first[group]! < 0 || other[group]) return 0;
    const parent = area.dictionary.findIndex(({id}) => id === area.dictionary[group % size]!.parent);
    return parent >= 0 ? counted[group - (group % size) + parent]! : 0;
  });
  for (const [i, {id}] of date.dictionary.entries()) {
    const groups = area.dictionary.flatMap((_, code) => (waiting[i * size + code] ? [i * size + code] : []));
    if (groups.length === 0) continue;
    const labels = groups.map((group) => area.dictionary[group % size]!.label);
    const place = placeOfCell(cells, Math.min(...groups.map((group) => first[group]!)), file);
    const many = groups.length === 1 ? "einem Gebiet" : `${groups.length} Gebieten`;
    findings.add(
      "P306",
      {...place, raw: `${labels.slice(0, 3).join(", ")}${labels.length > 3 ? " …" : ""}`},
      `Zum ${germanDate(id)} steht bei ${many} nur „-“, obwohl es im übergeordneten Gebiet Zahlen gibt.`
    );
  }
  for (let cell = 0; cell < cells.length; ++cell) {
    if (waiting[groupOf(cell)]) cells.zeichen[cell] = signCode("spaeter");
  }
}

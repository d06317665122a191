import {readFileSync} from "node:fs";
import {buildCube} from "../cube/load.js";
import {decode} from "../formats/encoding.js";
import type {Delivery} from "../formats/table.js";
import {contracts as allContracts} from "../providers/index.js";
import {loadDeliveries, type LoadOptions} from "./load.js";

/** The lines of the deliveries behind a cube, as delivered, for “show me the row in its file”. */
export interface CitedRows {
  readonly deliveries: readonly CitedDelivery[];
}

export interface CitedDelivery {
  /** As in the cube’s `meta.deliveries`. */
  readonly id: string;
  readonly file: string;
  readonly tableCode: string;
  readonly title: string;
  readonly edition?: string;
  readonly licence: string;
  readonly sample: boolean;
  readonly separator: string;
  /** Lines above the data, from line 1: title block and header. */
  readonly head: readonly string[];
  /** Number of key columns at the left. */
  readonly keyColumns: number;
  /** By number of the line, from 1, each line that a cell of the cube cites. */
  readonly lines: Readonly<Record<string, string>>;
}

/**
 * The cited lines of every text file of a cube whose licence lets anyone read
 * them; of other deliveries, and of workbooks, none.
 */
export function citedRows(id: string, options: LoadOptions = {}): CitedRows {
  const contracts = (options.contracts ?? allContracts).filter(({cube}) => cube.id === id);
  if (contracts.length === 0) throw new Error(`unknown cube: ${id}`);
  const files = loadDeliveries({...options, contracts});
  const {cube} = buildCube(id, files);
  if (cube === undefined) return {deliveries: []};
  const {lieferung, zeile} = cube.herkunft;
  return {
    deliveries: cube.meta.deliveries.flatMap((meta, i): CitedDelivery[] => {
      const found = files.find(({file}) => file === meta.file);
      const contract = found?.checked.find((checked) => checked.contract.cube.id === id)?.contract;
      const delivery = found?.opened?.text;
      if (found === undefined || delivery === undefined || !contract?.licence.public) return [];
      const {separator, table} = delivery;
      const lines = linesOf(found.path, delivery);
      const cited = new Set(zeile.filter((_, cell) => lieferung[cell] === i));
      return [
        {
          id: meta.id,
          file: meta.file,
          tableCode: meta.tableCode,
          title: meta.title,
          ...(meta.state !== undefined && {edition: meta.state}),
          licence: meta.licence,
          sample: meta.sample,
          separator,
          head: lines.slice(0, table.sheet.line(table.firstRow) - 1),
          keyColumns: table.keyColumns.length,
          lines: Object.fromEntries(
            [...cited].sort((a, b) => a - b).map((line) => [line, rowFrom(line, delivery, lines)])
          )
        }
      ];
    })
  };
}

const linesOf = (path: string, {encoding}: Delivery): string[] =>
  decode(readFileSync(path), encoding).split(/\r\n|\n|\r/);

/** The text of the row that starts on a line; a quoted line break makes it several lines long. */
function rowFrom(line: number, {sheet}: Delivery, lines: readonly string[]): string {
  let low = 0;
  let high = sheet.rowCount;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (sheet.line(middle) <= line) low = middle;
    else high = middle;
  }
  const next = low + 1 < sheet.rowCount ? sheet.line(low + 1) : line + 1;
  return lines.slice(line - 1, next - 1).join("\n");
}

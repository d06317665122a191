import {formatNumber} from "../indicators/definition/german.js";
import type {Cell} from "../indicators/engine/provenance.js";
import {signs} from "../indicators/vocabulary/signs.js";
import {dataTable} from "./data-table.js";
import type {LineSource} from "./raw-line.js";
import {rawLineButton} from "./raw-line-button.js";

export interface CellPlace {
  readonly cube: string;
  readonly lines: LineSource;
  /** Dimensions that the reader knows already and that need not be repeated. */
  readonly known: ReadonlySet<string>;
}

/** Delivered cells with their place in the file; the row itself opens below. */
export function cellTable(caption: string, cells: readonly Cell[], place: CellPlace): HTMLElement {
  return dataTable<Cell>({
    caption,
    columns: [
      {label: "Was", cell: (cell) => what(cell, place.known)},
      {label: "Wert", align: "rechts", sort: ({value}) => value, cell: cellText},
      {label: "Datei", cell: fileAndSheet},
      {label: "Zeile", align: "rechts", sort: ({line}) => line, cell: ({line}) => (line > 0 ? formatNumber(line) : "")},
      {
        label: "Spalte",
        align: "rechts",
        sort: ({column}) => column,
        cell: ({line, column}) => (line > 0 ? formatNumber(column) : "")
      },
      {
        label: "Fundstelle",
        sort: false,
        cell: (cell) => (cell.line > 0 ? lineButton(cell, place) : "nicht ausgewiesen")
      }
    ],
    rows: cells
  });
}

function what({codes}: Cell, known: ReadonlySet<string>): string {
  const telling = codes.filter(({dimension, code}) => !known.has(dimension) && code !== "insgesamt");
  return telling.map(({label}) => label).join(", ") || "insgesamt";
}

function fileAndSheet({delivery, sheet}: Cell): string {
  return sheet === undefined ? delivery.file : `${delivery.file}, Blatt „${sheet}“`;
}

function cellText({value, sign, delivery, sheet, line, column}: Cell): string {
  const {symbol, label} = signs.find(({id}) => id === sign)!;
  const correction = delivery.corrections?.find(
    (one) => one.line === line && one.column === column && one.sheet === sheet
  );
  if (correction !== undefined) {
    const number = value === null ? label : formatNumber(value, [0, 3]);
    return `${number} (hier berichtigt: ${correction.reason}; ${correction.author})`;
  }
  if (sign === "wert") return formatNumber(value!, [0, 3]);
  const number = value === null || value === 0 ? "" : `${formatNumber(value, [0, 3])} `;
  return `${number}${symbol || "leer"} (${label})`;
}

function lineButton({delivery, line, column}: Cell, {cube, lines}: CellPlace): HTMLElement {
  const place = {cube, delivery: delivery.id, line, column};
  return rawLineButton({text: `Zeile ${line} zeigen`, place, file: delivery.file, lines, columns: 6});
}

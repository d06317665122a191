import {formatNumber} from "../indicators/definition/german.js";
import type {Cell} from "../indicators/engine/provenance.js";
import {signs} from "../indicators/vocabulary/signs.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {rawLine, type LineSource} from "./raw-line.js";

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
      {label: "Wert", align: "rechts", cell: cellText},
      {label: "Datei", cell: ({delivery}) => delivery.file},
      {label: "Zeile", align: "rechts", cell: ({line}) => formatNumber(line)},
      {label: "Spalte", align: "rechts", cell: ({column}) => formatNumber(column)},
      {label: "Fundstelle", cell: (cell) => lineButton(cell, place)}
    ],
    rows: cells
  });
}

function what({codes}: Cell, known: ReadonlySet<string>): string {
  const telling = codes.filter(({dimension, code}) => !known.has(dimension) && code !== "insgesamt");
  return telling.map(({label}) => label).join(", ") || "insgesamt";
}

function cellText({value, sign}: Cell): string {
  const {symbol, label} = signs.find(({id}) => id === sign)!;
  if (sign === "wert") return formatNumber(value!, [0, 3]);
  const number = value === null || value === 0 ? "" : `${formatNumber(value, [0, 3])} `;
  return `${number}${symbol || "leer"} (${label})`;
}

/** Opens and closes the row as delivered, across the width of the table. */
function lineButton({delivery, line, column}: Cell, {cube, lines}: CellPlace): HTMLElement {
  let opened: HTMLElement | undefined;
  const button = element(
    "button",
    {
      class: "taste",
      type: "button",
      "aria-expanded": "false",
      "aria-label": `Zeile ${line} zeigen, Datei ${delivery.file}`,
      onclick: () => void toggle()
    },
    `Zeile ${line} zeigen`
  );
  return button;

  async function toggle(): Promise<void> {
    if (opened === undefined) {
      const shown = await rawLine(lines, {cube, delivery: delivery.id, line, column});
      opened = element("tr", {}, element("td", {colspan: 6}, shown));
      button.closest("tr")?.after(opened);
    } else {
      opened.remove();
      opened = undefined;
    }
    button.setAttribute("aria-expanded", String(opened !== undefined));
  }
}

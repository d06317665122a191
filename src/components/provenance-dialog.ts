import type {Cell, PartProvenance, Provenance} from "../indicators/engine/provenance.js";
import type {LabelledCode} from "../indicators/engine/result.js";
import {formatDate, formatNumber} from "../indicators/definition/german.js";
import {signs} from "../indicators/vocabulary/signs.js";
import {dataTable} from "./data-table.js";
import {element, uniqueId, type Child} from "./dom.js";
import {rawLine, type LineSource} from "./raw-line.js";

const shownCells = 12;

/** Opens “Woher kommt diese Zahl?” for one number: formula, every cell, and each cell’s row as it stands in its file. */
export function showProvenance(provenance: Provenance, lines: LineSource): void {
  const id = uniqueId("herkunft");
  const {entry, text, unit, formula, numerator, denominator, tolerance, warnings} = provenance;
  const dialog = element(
    "dialog",
    {class: "herkunft", "aria-labelledby": id, onclose: () => dialog.remove()},
    element(
      "header",
      {},
      element("h2", {id}, "Woher kommt diese Zahl?"),
      element("button", {class: "taste", type: "button", onclick: () => dialog.close()}, "Schließen")
    ),
    element("p", {}, element("strong", {}, text), ` (${unit}) – ${entry.map((d) => d.label).join(", ")}`),
    element("p", {class: "formel"}, formula.words),
    element("p", {class: "formel"}, formula.values),
    tolerance && element("p", {}, tolerance),
    ...warnings.map(({message}) => element("p", {class: "wirkung"}, message)),
    part(denominator ? "Zähler" : "Wert", numerator, lines),
    denominator && part("Nenner", denominator, lines)
  );
  document.body.append(dialog);
  dialog.showModal();
}

function part(
  role: string,
  {cube, title, register, citation, words, cells, missing}: PartProvenance,
  lines: LineSource
): HTMLElement {
  const shown = cells.slice(0, shownCells);
  return element(
    "section",
    {},
    element("h3", {}, `${role}: ${words}`),
    element(
      "p",
      {},
      `Aus „${title}“ (${register}), Datenwürfel ${cube}. ${cells.length === 1 ? "Eine Zelle" : `${formatNumber(cells.length)} Zellen`} der Lieferung:`
    ),
    cellTable(shown, cube, lines),
    cells.length > shown.length && moreCells(cells.slice(shownCells), cube, lines),
    missing.length > 0 &&
      element("p", {}, `Nicht geliefert: ${missing.map((codes) => codes.map((c) => c.label).join(", ")).join("; ")}`),
    ...[...new Map(cells.map(({delivery}) => [delivery.id, delivery])).values()].map((d) =>
      element(
        "p",
        {class: "quelle"},
        d.sample && element("span", {class: "beispielmarke"}, "Beispieldaten"),
        ` Lieferung ${d.file}: Tabelle ${d.tableCode}, ${d.title}.`,
        d.state && ` Stand ${formatDate(d.state)}.`,
        ` ${d.licence} Prüfsumme (SHA-256) `,
        element("code", {}, d.sha256)
      )
    ),
    element("p", {class: "quelle"}, citation)
  );
}

function moreCells(cells: readonly Cell[], cube: string, lines: LineSource): HTMLElement {
  const details: HTMLDetailsElement = element(
    "details",
    {
      class: "aufklappen",
      ontoggle: () => details.children.length === 1 && details.append(cellTable(cells, cube, lines))
    },
    element("summary", {}, `Weitere ${formatNumber(cells.length)} Zellen`)
  );
  return details;
}

function cellTable(cells: readonly Cell[], cube: string, lines: LineSource): HTMLElement {
  return dataTable<Cell>({
    caption: "Gelieferte Zellen",
    columns: [
      {label: "Was", cell: ({codes}) => what(codes)},
      {label: "Wert", align: "rechts", cell: cellText},
      {label: "Datei", cell: ({delivery}) => delivery.file},
      {label: "Zeile", align: "rechts", cell: ({line}) => formatNumber(line)},
      {label: "Spalte", align: "rechts", cell: ({column}) => formatNumber(column)},
      {label: "Fundstelle", cell: (cell) => openLine(cell, cube, lines)}
    ],
    rows: cells
  });
}

function what(codes: readonly LabelledCode[]): string {
  const telling = codes.filter(({code}) => code !== "insgesamt");
  return (telling.length > 0 ? telling : codes).map(({label}) => label).join(", ");
}

function cellText({value, sign}: Cell): string {
  const {symbol, label} = signs.find(({id}) => id === sign)!;
  if (sign === "wert") return formatNumber(value!);
  return value === null || symbol === "–" || symbol === "0"
    ? `${symbol || "leer"} (${label})`
    : `${formatNumber(value)} ${symbol} (${label})`;
}

/** A button that shows the row as delivered, in place. */
function openLine({delivery, line, column}: Cell, cube: string, lines: LineSource): Child {
  const holder = element("div", {});
  const button = element(
    "button",
    {
      class: "taste",
      type: "button",
      "aria-label": `Zeile ${line} der Datei ${delivery.file} zeigen`,
      onclick: async () => {
        button.replaceWith(await rawLine(lines, {cube, delivery: delivery.id, line, column}));
      }
    },
    "Zeile zeigen"
  );
  holder.append(button);
  return holder;
}

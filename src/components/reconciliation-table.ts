import {formatDate, formatNumber, formatPercent, formatPoints, formatSigned} from "../indicators/definition/german.js";
import {derived} from "../indicators/engine/derived.js";
import {explain} from "../indicators/engine/explain.js";
import type {PublishedFigure, Reconciled} from "../indicators/reconciliation/index.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";

/** Published figures beside what their definitions come to, one row each; a computed number can be asked where it comes from. */
export function reconciliationTable(caption: string, rows: readonly Reconciled[], lines: LineSource): HTMLElement {
  return dataTable<Reconciled>({
    caption,
    columns: [
      {label: "Veröffentlicht ist", cell: ({figure}) => figure.text},
      {label: "Stichtag", cell: ({figure}) => dayWords(figure)},
      {label: "veröffentlicht", align: "rechts", cell: publishedCell},
      {label: "gerechnet", align: "rechts", cell: (row) => computedCell(row, lines)},
      {label: "Differenz", align: "rechts", cell: (row) => differenceCell(row, lines)},
      {label: "Befund", cell: findingCell},
      {label: "Indikator", cell: ({figure}) => indicatorLink(figure)},
      {label: "Quelle und Erklärung", cell: ({figure}) => sourceWords(figure)}
    ],
    rows,
    cards: true
  });
}

/** How many figures agree, differ, and cannot be computed yet, in a sentence. */
export function reconciliationSummary(rows: readonly Reconciled[]): string {
  const number = (state: Reconciled["state"]) => rows.filter((row) => row.state === state).length;
  return (
    `${rows.length} veröffentlichte Zahlen: ${number("stimmt")} stimmen mit der Rechnung überein, ${number("stimmt gerundet")} im Rahmen der Rundung, ${number("weicht ab")} weichen ab, ` +
    `für ${number("kein Wert")} haben die Lieferungen keinen Wert, für ${number("keine Lieferung")} fehlt noch die Lieferung.`
  );
}

function dayWords({date, since}: PublishedFigure): string {
  return since === undefined ? formatDate(date) : `${formatDate(since)} bis ${formatDate(date)}`;
}

/** Not counted here: its origin is the source that the last column names. */
function publishedCell({figure}: Reconciled): HTMLElement {
  return element("span", {class: "veroeffentlicht"}, printed(figure, figure.value));
}

function differenceCell(row: Reconciled, lines: LineSource): HTMLElement | string {
  const {figure, difference, computed, result, entry} = row;
  const text = differenceText(row);
  if (difference === undefined) return text;
  const [own, published] = [computed!, figure.value].map((value) => printed(figure, value));
  const origin = () =>
    derived([{label: "gerechnet", provenance: explain(result!, entry!)}], {
      text,
      value: difference,
      unit: "",
      formula: {words: "gerechnet − veröffentlicht", values: `${own} − ${published}, vor dem Runden: ${text}`}
    });
  return numberButton(text, () => showProvenance(origin(), lines));
}

function computedCell({figure, computed, result, entry}: Reconciled, lines: LineSource): HTMLElement | string {
  if (computed === undefined) return "–";
  return numberButton(printed(figure, computed), () => showProvenance(explain(result!, entry!), lines));
}

function printed({unit, decimals}: PublishedFigure, value: number): string {
  switch (unit) {
    case "Prozent":
      return formatPercent(value, decimals);
    case "Prozentpunkte":
      return formatPoints(value, decimals, true);
    default:
      return formatNumber(value, decimals);
  }
}

function differenceText({figure, difference}: Reconciled): string {
  if (difference === undefined) return "–";
  const {unit, decimals} = figure;
  return unit === "Prozent" || unit === "Prozentpunkte"
    ? formatPoints(difference, decimals + 1, true)
    : formatSigned(difference, decimals);
}

const stateWords: Readonly<Record<Reconciled["state"], string>> = {
  stimmt: "stimmt",
  "stimmt gerundet": "stimmt, soweit die Rundung reicht",
  "weicht ab": "weicht ab",
  "kein Wert": "kein Wert",
  "keine Lieferung": "noch keine Lieferung"
};

function findingCell({state, sample, reason}: Reconciled): HTMLElement {
  const words = stateWords[state];
  return element("span", reason === undefined ? {} : {title: reason}, words, " ", sample && sampleMark());
}

function indicatorLink({indicator, text}: PublishedFigure): HTMLElement {
  return element(
    "a",
    {href: `../katalog/${indicator.id}`, "aria-label": `${indicator.id}, Kennblatt zu: ${text}`},
    indicator.id
  );
}

function sourceWords({source, explanation}: PublishedFigure): string {
  return explanation === undefined ? `${source}.` : `${source}. ${explanation}`;
}

import type {Indicator} from "../indicators/definition/index.js";
import {indicators} from "../indicators/index.js";
import {completeParameters} from "../indicators/engine/request.js";
import {breaks, interrupts, type BreakId} from "../indicators/vocabulary/breaks.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";

const kinds: Readonly<Record<string, string>> = {
  messung: "Bruch der Messung",
  recht: "neues Recht",
  ereignis: "Ereignis",
  laufend: "wirkt fortwährend"
};

/** Breaks in the order of time, what each does to a series, and the indicators that it touches: every one, or those of some indicators; then without what follows for changes, which a text beside it says. */
export function breakTable(only?: readonly Indicator[]): HTMLElement {
  const touched = (id: BreakId): readonly Indicator[] => (only ?? indicators).filter((one) => lists(one, id));
  const ids = (Object.keys(breaks) as BreakId[])
    .filter((id) => only === undefined || touched(id).length > 0)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return dataTable<BreakId>({
    caption: "Brüche und Ereignisse in der Reihenfolge der Zeit",
    columns: [
      {label: "Bruch", cell: (id) => breaks[id].title},
      {label: "Wann", cell: (id) => breaks[id].when},
      {label: "Art", cell: (id) => kinds[breaks[id].kind] ?? breaks[id].kind},
      {label: "Was sich ändert", cell: (id) => breaks[id].text},
      ...(only === undefined ? [{label: "Veränderung darüber hinweg", cell: consequence}] : []),
      {label: "Indikatoren", cell: (id) => touched(id).length > 0 && indicatorLinks(touched(id))}
    ],
    rows: ids,
    cards: true
  });
}

function startOf(id: BreakId): string {
  return breaks[id].periods[0]?.from ?? "9999";
}

function consequence(id: BreakId): string {
  if (interrupts(id)) return "nur, wenn die Definition die Reihen verbindet";
  return breaks[id].linked ?? "ja, der Bruch wird genannt";
}

function lists(indicator: Indicator, id: BreakId): boolean {
  return indicator.breaks(completeParameters(indicator)).some((one) => one.id === id);
}

/** Indicators by their ids, each of which leads to its sheet and stays in one line. */
export function indicatorLinks(listed: readonly Pick<Indicator, "id" | "title">[]): HTMLElement {
  return element(
    "span",
    {},
    ...listed.flatMap((one, i) => [
      ...(i > 0 ? [", "] : []),
      element("a", {class: "kennung", href: `../katalog/${one.id}`, title: one.title}, one.id)
    ])
  );
}

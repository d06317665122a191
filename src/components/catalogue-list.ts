import {formatList} from "../indicators/definition/german.js";
import {themes} from "../indicators/vocabulary/themes.js";
import {announce} from "./announce.js";
import {type CatalogueEntry, type CatalogueFilter, passes} from "./catalogue-entry.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";

/** The indicators that pass the filter, with what is delivered of them. */
export function catalogueList(entries: readonly CatalogueEntry[], filter: CatalogueFilter): HTMLElement {
  const shown = entries.filter((entry) => passes(entry, filter));
  const summary = `${shown.length} von ${entries.length} Indikatoren`;
  announce(summary);
  if (shown.length === 0) {
    return element("p", {}, "Kein Indikator passt zu dieser Suche. Setzen Sie einen der Filter auf „alle“.");
  }
  return dataTable<CatalogueEntry>({
    caption: summary,
    columns: [
      {label: "Kennung", cell: ({indicator}) => indicator.id},
      {
        label: "Indikator",
        cell: ({indicator}) => element("a", {href: `./${indicator.id}`}, indicator.title),
        narrow: "ohne Namen"
      },
      {label: "Thema", cell: ({indicator}) => themes[indicator.theme], narrow: "ohne Namen"},
      {label: "Anbieter", cell: ({providers}) => formatList(providers), narrow: "gar nicht"},
      {label: "Daten", cell: ({data}) => availabilityMark(data), narrow: "ohne Namen"},
      {
        label: "Varianten",
        align: "rechts",
        cell: ({indicator}) => String(indicator.variants.length),
        narrow: "gar nicht"
      },
      {label: "Stand", cell: ({state}) => state, narrow: "gar nicht"}
    ],
    rows: shown,
    cards: true
  });
}

const marks = {
  auswertbar: ["gut", "✓"],
  "noch nicht geliefert": ["hinweis", "…"],
  "nur intern": ["hinweis", "■"],
  Datenlücke: ["fehler", "✕"]
} as const;

/** Whether the data are there, in colour, sign and word. */
export function availabilityMark(state: keyof typeof marks): HTMLElement {
  const [kind, symbol] = marks[state];
  return element(
    "span",
    {class: "zustand", "data-zustand": kind},
    element("span", {"aria-hidden": "true"}, symbol),
    ` ${state}`
  );
}

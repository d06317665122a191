import {availability} from "../indicators/definition/availability.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {themes} from "../indicators/vocabulary/themes.js";
import {announce} from "./announce.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import type {CatalogueFilter} from "./catalogue-filter.js";

/** The indicators that pass the filter, with what is delivered of them. */
export function catalogueList(
  indicators: readonly Indicator[],
  cubes: readonly Pick<Cube, "meta">[],
  filter: CatalogueFilter
): HTMLElement {
  const entries = indicators.map((indicator) => ({indicator, found: availability(indicator, cubes)}));
  const shown = entries.filter(({indicator, found}) => passes(indicator, found.state, filter));
  const summary = `${shown.length} von ${indicators.length} Indikatoren`;
  announce(summary);
  if (shown.length === 0) return element("p", {}, "Kein Indikator passt zu dieser Suche.");
  return dataTable<(typeof entries)[number]>({
    caption: summary,
    columns: [
      {label: "Kennung", cell: ({indicator}) => indicator.id},
      {label: "Indikator", cell: ({indicator}) => element("a", {href: `./${indicator.id}`}, indicator.title)},
      {label: "Thema", cell: ({indicator}) => themes[indicator.theme]},
      {label: "Daten", cell: ({found}) => availabilityMark(found.state)},
      {label: "Varianten", align: "rechts", cell: ({indicator}) => String(indicator.variants.length)},
      {label: "Stand", cell: ({indicator}) => indicator.state}
    ],
    rows: shown
  });
}

function passes(indicator: Indicator, state: string, {suche, thema, daten}: CatalogueFilter): boolean {
  if (thema !== "alle" && indicator.theme !== thema) return false;
  if (daten !== "alle" && state !== daten) return false;
  const words = suche.toLocaleLowerCase("de").split(/\s+/).filter(Boolean);
  const text = [
    indicator.id,
    indicator.title,
    indicator.question,
    ...indicator.providers.flatMap(({name, table}) => [name, table])
  ]
    .join(" ")
    .toLocaleLowerCase("de");
  return words.every((word) => text.includes(word));
}

const marks = {
  auswertbar: ["gut", "✓"],
  "noch nicht geliefert": ["hinweis", "…"],
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

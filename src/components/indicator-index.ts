import type {Indicator} from "../indicators/definition/indicator.js";
import {themes} from "../indicators/vocabulary/themes.js";
import {dataTable} from "./data-table.js";

/** The indicators that can be evaluated, one row each. */
export function indicatorIndex(indicators: readonly Indicator[]): HTMLElement {
  return dataTable<Indicator>({
    caption: "Ausführbare Indikatoren",
    columns: [
      {label: "Kennung", cell: ({id}) => id},
      {label: "Indikator", cell: ({title}) => title},
      {label: "Thema", cell: ({theme}) => themes[theme]},
      {label: "Varianten", align: "rechts", cell: ({variants}) => String(variants.length)},
      {label: "Stand", cell: ({state}) => state}
    ],
    rows: indicators
  });
}

import {availability, type Availability, type DeliveredCube} from "../indicators/definition/availability.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {themes, type ThemeId} from "../indicators/vocabulary/themes.js";
import {dataTable} from "./data-table.js";

const states: readonly Availability["state"][] = ["auswertbar", "noch nicht geliefert", "nur intern", "Datenlücke"];

/** How many indicators each theme has, and of how many the data are there; states that none is in are left out. */
export function catalogueSummary(indicators: readonly Indicator[], cubes: readonly DeliveredCube[]): HTMLElement {
  const found = indicators.map((indicator) => ({theme: indicator.theme, state: availability(indicator, cubes).state}));
  const count = (theme: ThemeId, state?: string): string =>
    String(found.filter((entry) => entry.theme === theme && (state === undefined || entry.state === state)).length);
  const seen = states.filter((state) => found.some((entry) => entry.state === state));
  return dataTable<ThemeId>({
    caption: `${indicators.length} Indikatoren in ${Object.keys(themes).length} Themen`,
    columns: [
      {label: "Thema", cell: (theme) => themes[theme]},
      {label: "Indikatoren", align: "rechts", cell: (theme) => count(theme)},
      ...seen.map((state) => ({
        label: state,
        align: "rechts" as const,
        cell: (theme: ThemeId) => count(theme, state)
      }))
    ],
    rows: Object.keys(themes) as ThemeId[],
    cards: true
  });
}

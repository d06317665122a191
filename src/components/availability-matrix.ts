import {formatList} from "../indicators/definition/german.js";
import {dimensionLabels} from "../indicators/vocabulary/dimensions.js";
import {themes, type ThemeId} from "../indicators/vocabulary/themes.js";
import {type AvailabilityState, availabilityStates} from "./availability-states.js";
import type {AvailabilityRow, NeededTable} from "./availability-rows.js";
import {element} from "./dom.js";

/**
 * Indicators by years, grouped by theme: a table in which every cell says its state by sign and, for who cannot see it, in
 * words. Below each indicator open its breakdowns and its tables. The roles keep it a table where the narrow layout sets
 * the cells of a row below its head.
 */
export function availabilityMatrix(
  rows: readonly AvailabilityRow[],
  years: readonly number[],
  caption: string
): HTMLElement {
  const groups = (Object.keys(themes) as ThemeId[]).map((theme) => ({
    theme,
    own: rows.filter(({indicator}) => indicator.theme === theme)
  }));
  return element(
    "div",
    {class: "matrix", tabindex: 0, role: "region", "aria-label": "Verfügbarkeit der Indikatoren nach Jahren"},
    element(
      "table",
      {role: "table", style: `--jahre: ${years.length}`},
      element("caption", {}, caption),
      element(
        "thead",
        {role: "rowgroup"},
        element(
          "tr",
          {role: "row"},
          element("th", {scope: "col", role: "columnheader"}, "Indikator; aufklappbar: Gliederungen und Tabellen"),
          ...years.map((year) => element("th", {scope: "col", role: "columnheader"}, yearHead(year)))
        )
      ),
      ...groups.filter(({own}) => own.length > 0).map(({theme, own}) => themeBody(theme, own, years))
    )
  );
}

/** “2014”, of which a narrow window shows “14”. */
function yearHead(year: number): HTMLElement {
  const text = String(year);
  return element("span", {}, element("span", {class: "jahrhundert"}, text.slice(0, 2)), text.slice(2));
}

function themeBody(theme: ThemeId, rows: readonly AvailabilityRow[], years: readonly number[]): HTMLElement {
  return element(
    "tbody",
    {role: "rowgroup"},
    element(
      "tr",
      {role: "row", class: "thema"},
      element("th", {scope: "rowgroup", role: "rowheader", colspan: years.length + 1}, themes[theme])
    ),
    ...rows.map((row) => indicatorRow(row, years))
  );
}

function indicatorRow(row: AvailabilityRow, years: readonly number[]): HTMLElement {
  const {indicator, states, tables} = row;
  const providers = [...new Set(tables.filter(({standard}) => standard).map(({provider}) => provider))];
  return element(
    "tr",
    {role: "row"},
    element(
      "th",
      {scope: "row", role: "rowheader"},
      element("a", {href: `../katalog/${indicator.id}`}, `${indicator.id} ${indicator.title}`),
      detailsOf(row, formatList(providers), years)
    ),
    ...years.map((year, i) => stateCell(states[i]!, year))
  );
}

function stateCell(state: AvailabilityState, year: number): HTMLElement {
  const {label, kind} = availabilityStates[state];
  return element("td", {role: "cell", "data-zustand": kind, title: `${year}: ${label}`}, stateSign(state));
}

/** The sign, with the word for who cannot see it. */
function stateSign(state: AvailabilityState): HTMLElement {
  const {symbol, label} = availabilityStates[state];
  return element(
    "span",
    {},
    element("span", {"aria-hidden": "true"}, symbol),
    element("span", {class: "unsichtbar"}, label)
  );
}

function detailsOf(
  {indicator, breakdowns, tables}: AvailabilityRow,
  providers: string,
  years: readonly number[]
): HTMLElement {
  return element(
    "details",
    {},
    element(
      "summary",
      {},
      providers,
      element("span", {class: "unsichtbar"}, `: Gliederungen und Tabellen von ${indicator.id}`)
    ),
    breakdowns.length > 0 &&
      element(
        "ul",
        {},
        ...breakdowns.map(({id, states}) =>
          element("li", {}, `${dimensionLabels[id] ?? id}: ${spanWords(states, years)}`)
        )
      ),
    element("ul", {}, ...tables.map(tableItem))
  );
}

/** In which years there are values: “2014–2024 (Beispieldaten)”, or why there are none. */
export function spanWords(states: readonly AvailabilityState[], years: readonly number[]): string {
  const there = states.filter((state) => state === "geliefert" || state === "beispiel");
  if (there.length === 0) {
    const why = states.find((state) => state !== "nicht-in-der-reihe") ?? "nicht-in-der-reihe";
    return availabilityStates[why].label;
  }
  const runs: string[] = [];
  let start: number | undefined;
  states.forEach((state, i) => {
    if (state !== "geliefert" && state !== "beispiel") return;
    start ??= years[i]!;
    const next = states[i + 1];
    if (next === "geliefert" || next === "beispiel") return;
    runs.push(start === years[i] ? String(start) : `${start}–${years[i]!}`);
    start = undefined;
  });
  return `${runs.join(", ")}${there.includes("beispiel") ? " (Beispieldaten)" : ""}`;
}

function tableItem({cube, provider, table, state, standard}: NeededTable): HTMLElement {
  const {symbol, label, kind} = availabilityStates[state];
  return element(
    "li",
    {},
    element("span", {class: "zustand", "data-zustand": kind}, element("span", {"aria-hidden": "true"}, symbol), label),
    ` ${provider}: `,
    element("a", {href: `#tabelle-${cube}`}, table),
    !standard && " (nur in anderen Fassungen)"
  );
}

/** What the signs of the matrix mean; only those that occur. */
export function availabilityLegend(rows: readonly AvailabilityRow[]): HTMLElement {
  const occurring = new Set(rows.flatMap(({states}) => states));
  const shown = (Object.keys(availabilityStates) as AvailabilityState[]).filter((state) => occurring.has(state));
  return element(
    "ul",
    {class: "matrixlegende", "aria-label": "Zeichen der Tabelle"},
    ...shown.map((state) => {
      const {symbol, label, kind} = availabilityStates[state];
      return element(
        "li",
        {},
        element("span", {class: "muster", "data-zustand": kind, "aria-hidden": "true"}, symbol),
        ` ${label}`
      );
    })
  );
}

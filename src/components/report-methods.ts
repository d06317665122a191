import {chapterContents} from "../bericht/aussagen/index.js";
import {kapitel} from "../bericht/kapitel.js";
import {populationOf, reportUses} from "../bericht/report-uses.js";
import {evaluateUse} from "../indicators/claims/index.js";
import {formatNumber} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/index.js";
import type {Cube} from "../indicators/engine/cube.js";
import {type PopulationId, populations} from "../indicators/vocabulary/populations.js";
import {attempt} from "./attempt.js";
import {indicatorLinks} from "./break-table.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";

/** Whom the report counts: every definition that one of its series uses, with its rule and the indicators that follow it. */
export function populationTable(): HTMLElement {
  const users = new Map<PopulationId, Map<string, Pick<Indicator, "id" | "title">>>();
  for (const {use} of reportUses()) {
    const id = populationOf(use);
    users.set(id, (users.get(id) ?? new Map()).set(use.indicator.id, use.indicator));
  }
  const order = Object.keys(populations) as PopulationId[];
  return dataTable<PopulationId>({
    caption: "Gruppen, die der Bericht zählt",
    columns: [
      {label: "Gruppe", cell: (id) => populations[id].label},
      {label: "Wer dazugehört", cell: (id) => populations[id].rule},
      {label: "Indikatoren", cell: (id) => indicatorLinks([...users.get(id)!.values()])}
    ],
    rows: order.filter((id) => users.has(id)),
    cards: true
  });
}

/** Reference day and version of every indicator that has a section. */
export function referenceDayTable(): HTMLElement {
  const rows = kapitel.flatMap(({id}) => chapterContents[id]?.sections.map(({indicator}) => indicator) ?? []);
  return dataTable<Indicator>({
    caption: "Stichtag und Fassung jedes Indikators",
    columns: [
      {label: "Kennung", cell: ({id}) => element("a", {href: `/katalog/${id}`}, id)},
      {label: "Indikator", cell: ({title}) => title, narrow: "ohne Namen"},
      {label: "Stichtag oder Zeitraum", cell: ({referenceDate}) => referenceDate},
      {label: "Fassung", cell: ({version}) => version}
    ],
    rows,
    cards: true
  });
}

/** How the numbers of each table of the report were rounded before they came here, or here before they were printed. */
export function roundingTable(cubes: readonly Cube[]): HTMLElement {
  const tables = new Map<string, Set<string>>();
  for (const {use} of reportUses()) {
    for (const {cube} of attempt(() => evaluateUse(use, cubes)).value?.sources ?? []) {
      const {words, table} = roundingOf(cube);
      tables.set(words, (tables.get(words) ?? new Set()).add(table));
    }
  }
  return dataTable<readonly [string, ReadonlySet<string>]>({
    caption: "Rundung und Geheimhaltung je Tabelle",
    columns: [
      {label: "Was mit den Zahlen geschah", cell: ([words]) => words},
      {label: "Tabellen", cell: ([, titles]) => [...titles].join("; ")}
    ],
    rows: [...tables].sort(([a], [b]) => a.localeCompare(b, "de")),
    cards: true
  });
}

/** What was done to the numbers of a table, and its title with how far a cell may be off. */
function roundingOf({title, protection, rounding, roundingSince}: Cube["meta"]): {
  readonly words: string;
  readonly table: string;
} {
  if (protection !== undefined) {
    return {
      words:
        `${protection.label}: Jede gezählte Zelle ist ein Vielfaches von ${formatNumber(protection.base)}; Summen entstehen aus ` +
        "gerundeten Zellen. In Klammern steht, um wie viel eine Zelle höchstens abweicht.",
      table: `${title} (${formatNumber(protection.largestError)})`
    };
  }
  const since = roundingSince === undefined ? "" : `, seit ${roundingSince}`;
  return {
    words:
      rounding === undefined
        ? "amtlich veröffentlicht, wie geliefert; was die Stelle gesperrt hat, bleibt gesperrt"
        : `amtlich veröffentlicht: Die Stelle rundet jede Zahl für sich auf ein Vielfaches von ${formatNumber(rounding)}${since}.`,
    table: title
  };
}

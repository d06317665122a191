import {reportUses} from "../bericht/report-uses.js";
import {evaluateUse} from "../indicators/claims/index.js";
import {formatDate, formatList} from "../indicators/definition/german.js";
import type {Cube} from "../indicators/engine/cube.js";
import type {Source} from "../indicators/engine/result.js";
import {attempt} from "./attempt.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {providerPages} from "./provider-list.js";

/** A table that the report draws on, with the deliveries behind it and the chapters that print it. */
interface UsedTable {
  readonly cube: Source["cube"];
  readonly deliveries: Map<string, Source["deliveries"][number]>;
  readonly chapters: Set<string>;
}

/** Every table that a number of the report comes from: provider, title, licence, state and chapters, by provider. */
export function reportSources(cubes: readonly Cube[]): HTMLElement {
  const rows = sortedTables(cubes);
  const signs = licenceSigns(rows.map(licencesOf));
  return dataTable<UsedTable>({
    caption: "Stellen und Tabellen des Berichts",
    columns: [
      {label: "Tabelle", cell: ({cube}) => cube.title},
      {label: "Stelle", cell: providerOf},
      {label: "Zu zitieren als", cell: ({cube}) => cube.citation},
      {
        label: "Lizenz",
        cell: (table) =>
          licencesOf(table)
            .map((text) => signs.get(text))
            .join(", ")
      },
      {label: "Stand", cell: stateOf},
      {label: "Kapitel", cell: ({chapters}) => formatList([...chapters])}
    ],
    rows,
    cards: true
  });
}

/** The licences of these tables, each once, under the sign that their list refers to. */
export function reportLicences(cubes: readonly Cube[]): HTMLElement {
  const signs = licenceSigns(sortedTables(cubes).map(licencesOf));
  return element(
    "dl",
    {class: "definition"},
    ...[...signs].flatMap(([text, sign]) => [element("dt", {}, sign), element("dd", {}, text)])
  );
}

/** A sign for each licence, in the order in which the tables name them: L1, L2 and so on. */
export function licenceSigns(named: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map([...new Set(named.flat())].map((text, i) => [text, `L${i + 1}`]));
}

function licencesOf({deliveries}: UsedTable): readonly string[] {
  return [...new Set([...deliveries.values()].map(({licence}) => licence))];
}

function sortedTables(cubes: readonly Cube[]): readonly UsedTable[] {
  return usedTables(cubes).toSorted(
    (a, b) => providerOf(a).localeCompare(providerOf(b), "de") || a.cube.title.localeCompare(b.cube.title, "de")
  );
}

function usedTables(cubes: readonly Cube[]): readonly UsedTable[] {
  const tables = new Map<string, UsedTable>();
  for (const {chapter, use} of reportUses()) {
    for (const {cube, deliveries} of attempt(() => evaluateUse(use, cubes)).value?.sources ?? []) {
      const own = tables.get(cube.id) ?? {cube, deliveries: new Map(), chapters: new Set()};
      tables.set(cube.id, own);
      own.chapters.add(chapter.name);
      for (const delivery of deliveries) own.deliveries.set(delivery.id, delivery);
    }
  }
  return [...tables.values()];
}

function providerOf({deliveries}: UsedTable): string {
  const names = [...deliveries.values()].map(
    ({provider}) => providerPages.find(({id}) => id === provider)?.name ?? provider
  );
  return [...new Set(names)].join("; ");
}

/** The newest state that a delivery gives, and whether any was made for demonstration. */
function stateOf({deliveries}: UsedTable): string {
  const newest = [...deliveries.values()]
    .flatMap(({state}) => state?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  const sample = [...deliveries.values()].some((delivery) => delivery.sample);
  return `${newest === undefined ? "in der Datei nicht genannt" : formatDate(newest)}${sample ? " (Beispieldaten)" : ""}`;
}

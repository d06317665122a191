import {reportUses} from "../bericht/report-uses.js";
import {evaluateUse} from "../indicators/claims/index.js";
import {formatDate, formatList} from "../indicators/definition/german.js";
import type {Cube} from "../indicators/engine/cube.js";
import type {Source} from "../indicators/engine/result.js";
import {attempt} from "./attempt.js";
import {dataTable} from "./data-table.js";
import {providerPages} from "./provider-list.js";

/** A table that the report draws on, with the deliveries behind it and the chapters that print it. */
interface UsedTable {
  readonly cube: Source["cube"];
  readonly deliveries: Map<string, Source["deliveries"][number]>;
  readonly chapters: Set<string>;
}

/** Every table that a number of the report comes from: provider, title, licence, state and chapters, by provider. */
export function reportSources(cubes: readonly Cube[]): HTMLElement {
  const rows = usedTables(cubes).toSorted(
    (a, b) => providerOf(a).localeCompare(providerOf(b), "de") || a.cube.title.localeCompare(b.cube.title, "de")
  );
  return dataTable<UsedTable>({
    caption: "Stellen und Tabellen des Berichts",
    columns: [
      {label: "Tabelle", cell: ({cube}) => cube.title},
      {label: "Stelle", cell: providerOf},
      {label: "Zu zitieren als", cell: ({cube}) => cube.citation},
      {label: "Lizenz", cell: ({deliveries}) => distinct(deliveries, ({licence}) => licence)},
      {label: "Stand", cell: stateOf},
      {label: "Kapitel", cell: ({chapters}) => formatList([...chapters])}
    ],
    rows
  });
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
  return distinct(deliveries, ({provider}) => providerPages.find(({id}) => id === provider)?.name ?? provider);
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

function distinct(
  deliveries: UsedTable["deliveries"],
  word: (delivery: Source["deliveries"][number]) => string
): string {
  return [...new Set([...deliveries.values()].map(word))].join("; ");
}

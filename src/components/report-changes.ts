import {formatDate} from "../indicators/definition/german.js";
import type {Indicator, Revision} from "../indicators/definition/indicator.js";
import type {CatalogueChanges, ChangedDefinition, ListedIndicator} from "../indicators/release/compare-definitions.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";

/** What became of the catalogue since the last edition. */
export interface SinceLastEdition {
  /** Name of the last edition, e.g. “2025”. */
  readonly from: string;
  readonly catalogue: CatalogueChanges;
}

/** New, changed and dropped indicators against the last edition, or that there is none. */
export function catalogueChanges(since: SinceLastEdition | null): HTMLElement {
  if (since === null) {
    return element(
      "p",
      {},
      "Dieser Bericht ist die erste Ausgabe, die die Werkstatt macht: Eine frühere, mit der er sich vergleichen ließe, liegt nicht vor."
    );
  }
  const {from, catalogue} = since;
  const {added, changed, dropped} = catalogue;
  if (added.length + changed.length + dropped.length === 0) {
    return element("p", {}, `Gegenüber der Ausgabe ${from} hat sich am Katalog nichts geändert.`);
  }
  return element(
    "div",
    {},
    element("p", {}, `Verglichen ist mit der Ausgabe ${from}.`),
    added.length > 0 && listedTable(`Neu seit der Ausgabe ${from}`, added),
    changed.length > 0 && changedTable(`Geändert seit der Ausgabe ${from}`, changed),
    dropped.length > 0 && listedTable(`Weggefallen seit der Ausgabe ${from}`, dropped)
  );
}

function listedTable(caption: string, rows: readonly ListedIndicator[]): HTMLElement {
  return dataTable<ListedIndicator>({
    caption,
    columns: [
      {label: "Kennung", cell: ({id}) => id},
      {label: "Indikator", cell: ({title}) => title, narrow: "ohne Namen"},
      {label: "Warum", cell: ({why}) => why ?? "nicht aufgeschrieben"}
    ],
    rows,
    cards: true
  });
}

function changedTable(caption: string, rows: readonly ChangedDefinition[]): HTMLElement {
  return dataTable<ChangedDefinition>({
    caption,
    columns: [
      {label: "Kennung", cell: ({id}) => id},
      {label: "Indikator", cell: ({title}) => title, narrow: "ohne Namen"},
      {label: "Fassung", cell: ({before, version}) => (before === version ? version : `${before} → ${version}`)},
      {
        label: "Was sich unterscheidet",
        cell: ({differences}) => differences.map(({label, from, to}) => `${label}: ${from} → ${to}`).join("; ")
      },
      {label: "Warum", cell: ({why}) => why ?? "nicht aufgeschrieben"}
    ],
    rows,
    cards: true
  });
}

/** A change of a definition, with the indicator that it changed. */
export interface ChangeEntry extends Revision {
  readonly indicator: Indicator;
}

/** Of the changes on and after a day (ISO date): how many were a first version, and the later ones, newest first. */
export function changesSince(
  indicators: readonly Indicator[],
  since: string
): {readonly first: number; readonly later: readonly ChangeEntry[]} {
  const entries = indicators.flatMap((indicator) =>
    indicator.changes.map((change, i) => ({entry: {...change, indicator}, isFirst: i === 0}))
  );
  const recent = entries.filter(({entry}) => entry.date >= since);
  return {
    first: recent.filter(({isFirst}) => isFirst).length,
    later: recent
      .filter(({isFirst}) => !isFirst)
      .map(({entry}) => entry)
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  };
}

/** What the definitions say of their own changes on and after a day (ISO date); first versions are counted, not listed. */
export function changeLog(indicators: readonly Indicator[], since: string): HTMLElement {
  const {first, later} = changesSince(indicators, since);
  return element(
    "div",
    {},
    element(
      "p",
      {},
      `Seit dem ${formatDate(since)} sind ${first} Definitionen neu in den Katalog gekommen` +
        (later.length === 0 ? "; keine hat sich danach geändert." : ". Diese haben sich danach geändert:")
    ),
    later.length > 0 &&
      dataTable<ChangeEntry>({
        caption: "Änderungen der Definitionen, die neuesten zuerst",
        columns: [
          {label: "Datum", cell: ({date}) => formatDate(date)},
          {label: "Indikator", cell: ({indicator: {id, title}}) => `${id} ${title}`, narrow: "ohne Namen"},
          {label: "Fassung", cell: ({version}) => version},
          {label: "Was sich geändert hat", cell: ({what}) => what}
        ],
        rows: later,
        cards: true
      })
  );
}

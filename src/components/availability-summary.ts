import {formatList} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {selectionsOf, withInitial} from "../indicators/definition/selections.js";
import {type DeliveredTables, tableState} from "./availability-coverage.js";
import type {TableEntry} from "./delivery-table-list.js";
import {isDue} from "./delivery-schedule.js";
import {element} from "./dom.js";

/** In sentences: of how many indicators there are real data, sample data or none, and how many tables are outstanding. */
export function availabilitySummary(
  indicators: readonly Indicator[],
  tables: DeliveredTables,
  entries: readonly TableEntry[],
  today: string
): HTMLElement {
  const states = indicators.map((indicator) => {
    const used = selectionsOf(indicator, withInitial(indicator, {}));
    const own = new Set(used.map(({selection}) => tableState(selection.cube, tables)));
    const worst = (["datenluecke", "zurueckgewiesen", "nicht-geliefert", "beispiel"] as const).find((state) =>
      own.has(state)
    );
    return {id: indicator.id, state: worst ?? "geliefert"};
  });
  const named = (wanted: string, one: string, several: string): string => {
    const ids = states.filter(({state}) => state === wanted).map(({id}) => id);
    if (ids.length === 0) return "";
    const names = ids.length <= 6 ? ` (${formatList(ids)})` : "";
    return `${ids.length} ${ids.length === 1 ? one : several}${names}`;
  };
  const parts = [
    named("geliefert", "rechnet mit gelieferten Daten", "rechnen mit gelieferten Daten"),
    named("beispiel", "läuft mit Beispieldaten", "laufen mit Beispieldaten"),
    named("nicht-geliefert", "wartet auf eine Lieferung", "warten auf eine Lieferung"),
    named("zurueckgewiesen", "hat nur zurückgewiesene Lieferungen", "haben nur zurückgewiesene Lieferungen"),
    named("datenluecke", "ist eine Datenlücke", "sind Datenlücken")
  ].filter((part) => part !== "");
  const late = entries.filter(({schedule}) => schedule !== undefined && isDue(schedule, today)).length;
  return element(
    "p",
    {},
    `Von ${indicators.length} Indikatoren: ${parts.join("; ")}. `,
    late > 0 &&
      `Bei ${late === 1 ? "einer Tabelle" : `${late} Tabellen`} ist der Tag vorbei, an dem der nächste Stichtag zu erwarten war (Schätzung).`
  );
}

import {formatDate, formatNumber} from "../indicators/definition/german.js";
import {dataTable} from "./data-table.js";
import type {CubeEntry, DeliveryList} from "./delivery-types.js";
import {sampleMark} from "./figure-frame.js";

/** The cubes that the deliveries fill, one row each. */
export function deliverySummary({cubes}: DeliveryList): HTMLElement {
  return dataTable<CubeEntry>({
    caption: "Datenwürfel und ihre Lieferungen",
    columns: [
      {label: "Inhalt", cell: ({title}) => title},
      {label: "Anbieter", cell: ({provider}) => provider.label},
      {label: "Stichtage", cell: ({dates}) => span(dates)},
      {label: "Lieferungen", align: "rechts", cell: ({deliveries}) => formatNumber(deliveries.length)},
      {label: "Zellen", align: "rechts", cell: ({cells}) => formatNumber(cells)},
      {
        label: "Herkunft",
        cell: ({state}) => (state === "Beispieldaten" ? sampleMark() : state)
      }
    ],
    rows: cubes
  });
}

function span(dates: readonly string[]): string {
  const sorted = [...dates].sort();
  if (sorted.length === 0) return "keine";
  if (sorted.length === 1) return formatDate(sorted[0]!);
  return `${formatDate(sorted[0]!)} bis ${formatDate(sorted.at(-1)!)} (${sorted.length})`;
}

import {formatDate} from "../indicators/definition/german.js";
import {dataTable} from "./data-table.js";
import type {DeliveryList} from "./delivery-types.js";
import {element, type Child} from "./dom.js";
import {sampleMark} from "./figure-frame.js";

interface ProviderNews {
  readonly label: string;
  readonly tables: number;
  readonly newest: string;
  readonly edition: string;
  readonly refused: number;
  /** How many of its deliveries are samples. */
  readonly sample: "keine" | "teils" | "alle";
}

/** One line per provider: tables, newest reference date, newest Stand, refused files. */
export function deliveryNews({deliveries, cubes}: DeliveryList): HTMLElement {
  const providers = new Map(cubes.map(({provider}) => [provider.id, provider.label]));
  const news = [...providers].map(([id, label]): ProviderNews => {
    const own = deliveries.filter(({provider}) => provider?.id === id);
    const tables = cubes.filter((cube) => cube.provider.id === id && cube.cells > 0);
    return {
      label,
      tables: tables.length,
      newest: latest(tables.flatMap(({dates}) => dates)),
      edition: latest(own.flatMap(({edition}) => (edition === undefined ? [] : [edition.slice(0, 10)]))),
      refused: own.filter(({state}) => state === "zurückgewiesen").length,
      sample: !own.some(({sample}) => sample) ? "keine" : own.every(({sample}) => sample) ? "alle" : "teils"
    };
  });
  return dataTable<ProviderNews>({
    caption: "Lieferungen nach Anbietern",
    columns: [
      {label: "Anbieter", cell: ({label}) => label},
      {label: "Tabellen", align: "rechts", cell: ({tables}) => String(tables)},
      {label: "Neuester Stichtag", cell: ({newest}) => (newest === "" ? "nichts geliefert" : formatDate(newest))},
      {label: "Neuester Stand", cell: ({edition}) => (edition === "" ? "" : formatDate(edition))},
      {label: "Zurückgewiesen", align: "rechts", cell: ({refused}) => String(refused)},
      {label: "Herkunft", cell: origin}
    ],
    rows: news,
    cards: true
  });
}

function origin({sample, tables}: ProviderNews): Child {
  if (sample === "keine") return tables > 0 ? "geliefert" : "";
  return sample === "alle" ? sampleMark() : element("span", {}, "teils ", sampleMark());
}

const latest = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? "";

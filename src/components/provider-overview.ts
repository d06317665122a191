import type {Indicator} from "../indicators/definition/indicator.js";
import {type DeliveredTables, tableState} from "./availability-coverage.js";
import {deliveryFileList, worst} from "./delivery-file-list.js";
import {stateMark} from "./delivery-table-list.js";
import type {ContractSummary, DeliveryEntry, DeliveryList} from "./delivery-types.js";
import {element} from "./dom.js";
import type {AvailabilityState} from "./availability-states.js";
import {type ProviderPage, providerPages} from "./provider-list.js";
import {contractEntries, providerState} from "./provider-page.js";

/** The bodies that deliver, each with its state at a glance and a link to its page. */
export function providerOverview(
  list: DeliveryList,
  contracts: readonly ContractSummary[],
  indicators: readonly Indicator[],
  tables: DeliveredTables,
  today: string
): HTMLElement {
  return element(
    "ul",
    {class: "anbieterliste"},
    ...providerPages.map((page) => {
      const entries = contractEntries(page, contracts, list, indicators);
      const states = new Set(entries.map(({contract}) => tableState(contract.cube, tables)));
      return element(
        "li",
        {class: page.source ? "quelle-weiter" : undefined},
        element(
          "p",
          {},
          element("a", {class: "anbietername", href: `./${page.id}`}, page.name),
          " ",
          ...order.flatMap((state) => (states.has(state) ? [stateMark(state), " "] : []))
        ),
        element("p", {}, page.brings),
        element("p", {class: "hinweis"}, providerState(entries, tables, today))
      );
    })
  );
}

const order: readonly AvailabilityState[] = ["zurueckgewiesen", "nicht-geliefert", "beispiel", "geliefert"];

/** Every file, grouped by provider and collapsed; a group with a refused delivery stands open. Files without a contract come first. */
export function deliveriesByProvider({deliveries}: Pick<DeliveryList, "deliveries">): HTMLElement {
  const groups: {readonly title: string; readonly page?: ProviderPage; readonly own: readonly DeliveryEntry[]}[] = [
    {title: "Dateien ohne Vertrag oder nicht lesbar", own: deliveries.filter(({provider}) => provider === undefined)},
    ...providerPages.map((page) => ({
      title: page.name,
      page,
      own: deliveries.filter(({provider}) => provider?.id === page.id)
    }))
  ];
  return element("div", {}, ...groups.filter(({own}) => own.length > 0).map(group));
}

function group({title, page, own}: {title: string; page?: ProviderPage; own: readonly DeliveryEntry[]}): HTMLElement {
  const refused = own.filter((delivery) => worst(delivery) === 0).length;
  const noted = own.filter((delivery) => worst(delivery) === 1).length;
  const words = [
    own.length === 1 ? "eine Lieferung" : `${own.length} Lieferungen`,
    refused > 0 ? `${refused} zurückgewiesen` : "",
    noted > 0 ? `${noted} mit Hinweis` : ""
  ].filter((word) => word !== "");
  const open = refused > 0 || page === undefined;
  const content = (): Node[] => [
    ...(page ? [element("p", {}, element("a", {href: `./${page.id}`}, `Zur Seite: ${page.name}`))] : []),
    deliveryFileList(own)
  ];
  const details: HTMLDetailsElement = element(
    "details",
    {class: "aufklappen", open, ontoggle: () => details.children.length === 1 && details.append(...content())},
    element("summary", {}, `${title}: ${words.join(", ")}`)
  );
  if (open) details.append(...content());
  return element("section", {class: "lieferung"}, details);
}

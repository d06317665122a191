import type {Indicator} from "../indicators/definition/indicator.js";
import {providersOf} from "../indicators/definition/selections.js";
import {formatDate, formatList} from "../indicators/definition/german.js";
import {cubeDeclarations} from "../indicators/vocabulary/cubes/index.js";
import {type DeliveredTables, tableState} from "./availability-coverage.js";
import {availabilityStates} from "./availability-states.js";
import {deliveryFileList} from "./delivery-file-list.js";
import {isDue} from "./delivery-schedule.js";
import type {ContractSummary, DeliveryEntry, DeliveryList} from "./delivery-types.js";
import {element} from "./dom.js";
import {type ContractEntry, contractSection, verdictWords} from "./provider-contract.js";
import type {ProviderPage} from "./provider-list.js";

/** The tables of a provider with their deliveries and readers, in the order of its contracts, those without a delivery last. */
export function contractEntries(
  {id}: Pick<ProviderPage, "id">,
  contracts: readonly ContractSummary[],
  {deliveries}: Pick<DeliveryList, "deliveries">,
  indicators: readonly Indicator[]
): ContractEntry[] {
  const readers = indicators.map((indicator) => ({indicator, cubes: providersOf(indicator).map(({cube}) => cube)}));
  return contracts
    .filter(({provider}) => provider.id === id)
    .map((contract) => ({
      contract,
      deliveries: deliveries.filter((delivery) => delivery.contract?.id === contract.id),
      indicators: readers.filter(({cubes}) => cubes.includes(contract.cube)).map(({indicator}) => indicator)
    }))
    .sort((a, b) => Number(b.deliveries.length > 0) - Number(a.deliveries.length > 0));
}

/** How a provider stands, in sentences: how many tables and deliveries, how new, what the checks say, what is outstanding. */
export function providerState(entries: readonly ContractEntry[], tables: DeliveredTables, today: string): string {
  const deliveries = entries.flatMap((entry) => entry.deliveries);
  const cubes = [...new Set(entries.map(({contract}) => contract.cube))];
  const states = cubes.map((cube) => tableState(cube, tables));
  const missing = states.filter((state) => state === "nicht-geliefert" || state === "zurueckgewiesen").length;
  const late = cubes.filter((cube) => {
    const schedule = tables.get(cube)?.schedule;
    return schedule !== undefined && isDue(schedule, today);
  }).length;
  const newest = cubes
    .flatMap((cube) => tables.get(cube)?.cube.dates ?? [])
    .sort()
    .at(-1);
  const counted = cubes.length === 1 ? "Eine Tabelle" : `${cubes.length} Tabellen`;
  if (deliveries.length === 0) return `${counted} vereinbart, noch keine geliefert.`;
  const parts = [
    `${counted}, ${deliveries.length === 1 ? "eine Lieferung" : `${deliveries.length} Lieferungen`}`,
    newest === undefined ? "" : `neuester Stichtag ${formatDate(newest)}`,
    verdictWords(deliveries),
    missing > 0 ? `${missing} noch nicht geliefert` : "",
    late > 0 ? `bei ${late} steht der nächste Stichtag aus (Schätzung)` : ""
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

/** A list of the tables that leads to each, with its state in words. */
export function tableJumps(entries: readonly ContractEntry[], tables: DeliveredTables): HTMLElement {
  return element(
    "ul",
    {class: "sprungliste"},
    ...entries.map(({contract}) =>
      element(
        "li",
        {},
        element("a", {href: `#${contract.id}`}, contract.title),
        ` (${availabilityStates[tableState(contract.cube, tables)].label})`
      )
    )
  );
}

/** All tables of a provider, and its files that are assigned to it but to none of its contracts. */
export function providerTables(entries: readonly ContractEntry[], tables: DeliveredTables, today: string): HTMLElement {
  return element("div", {}, ...entries.map((entry) => contractSection(entry, tables, today)));
}

/** Declared tables of a body that no contract describes yet; undefined where there are none. */
export function openTables(
  {declared, source}: ProviderPage,
  contracts: readonly ContractSummary[]
): HTMLElement | undefined {
  if (source) return undefined;
  const known = new Set(contracts.map(({cube}) => cube));
  const open = Object.entries(cubeDeclarations).filter(([id, {provider}]) => provider === declared && !known.has(id));
  if (open.length === 0) return undefined;
  return element(
    "p",
    {},
    `Noch ohne Vertrag: ${formatList(open.map(([, {title}]) => `„${title}“`))}. `,
    element("a", {href: `./verfuegbarkeit?anbieter=${encodeURIComponent(declared)}`}, "Zur Verfügbarkeit")
  );
}

/** Files that no contract describes, or that could not be read. */
export function unassignedFiles(deliveries: readonly DeliveryEntry[]): HTMLElement | undefined {
  const own = deliveries.filter(({contract}) => contract === undefined);
  return own.length === 0 ? undefined : deliveryFileList(own);
}

import {formatDate, formatList, formatNumber} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {signs as vocabulary} from "../indicators/vocabulary/signs.js";
import {type DeliveredTables, tableState} from "./availability-coverage.js";
import {dataTable} from "./data-table.js";
import {deliveryFileList, worst} from "./delivery-file-list.js";
import {scheduleWords, stateMark} from "./delivery-table-list.js";
import type {ContractSummary, DeliveryEntry} from "./delivery-types.js";
import {element} from "./dom.js";
import {cellSample} from "./provider-cells.js";

/** What the page of a provider shows of one table. */
export interface ContractEntry {
  readonly contract: ContractSummary;
  readonly deliveries: readonly DeliveryEntry[];
  /** Indicators that read its cube. */
  readonly indicators: readonly Indicator[];
}

/** A table of a provider: what was agreed, what came, who uses it, and where its numbers stand. */
export function contractSection(
  {contract, deliveries, indicators}: ContractEntry,
  tables: DeliveredTables,
  today: string
): HTMLElement {
  const state = tableState(contract.cube, tables);
  const found = tables.get(contract.cube);
  return element(
    "section",
    {class: "lieferung", id: contract.id},
    element("h3", {}, contract.title),
    element(
      "p",
      {},
      stateMark(state),
      " · ",
      `${contract.table} · ${deliveries.length === 0 ? "keine Lieferung" : deliveries.length === 1 ? "eine Lieferung" : `${deliveries.length} Lieferungen`}`,
      deliveries.length > 0 && ` · ${verdictWords(deliveries)}`
    ),
    element("p", {class: "hinweis"}, scheduleWords(found?.schedule, state, today)),
    element("p", {class: "hinweis"}, `Lizenz: ${licenceWords(contract)}`),
    usedBy(indicators),
    later("Vertrag: Aufbau, Zeichen, Geheimhaltung, Annahmen", () => agreement(contract)),
    found !== undefined && found.cube.cells > 0 && later("Datenwürfel", () => cubeFacts(contract, found.cube)),
    deliveries.length > 0 &&
      later(
        `Lieferungen und ihre Prüfungen (${deliveries.length})`,
        () => deliveryFileList(deliveries),
        deliveries.some((delivery) => worst(delivery) === 0)
      ),
    found !== undefined && found.cube.cells > 0 && cellSample(contract)
  );
}

const licenceWords = ({licence: {line, id}}: ContractSummary): string => line ?? id;

/** “alle Prüfungen bestanden”, or of how many something is to be said. */
export function verdictWords(deliveries: readonly DeliveryEntry[]): string {
  const count = (rank: number) => deliveries.filter((delivery) => worst(delivery) === rank).length;
  const parts = [count(0) > 0 && `${count(0)} zurückgewiesen`, count(1) > 0 && `${count(1)} mit Hinweis`].filter(
    (part) => part !== false
  );
  return parts.length === 0 ? "alle Prüfungen bestanden" : formatList(parts);
}

function usedBy(indicators: readonly Indicator[]): HTMLElement {
  if (indicators.length === 0)
    return element("p", {class: "hinweis"}, "Kein Indikator rechnet damit; nur zum Abgleich.");
  return element(
    "p",
    {class: "hinweis"},
    "Für ",
    ...indicators.flatMap(({id, title}, i) => [
      i > 0 && ", ",
      element("a", {href: `../katalog/${id}`}, `${id} ${title}`)
    ])
  );
}

function agreement(contract: ContractSummary): HTMLElement {
  const {layout, reading, checks, notes, licence, profile, citation, version, id, signs} = contract;
  const facts: [string, string | undefined][] = [
    ["Aufbau", layout.join(" ")],
    ["Lesen", reading.join(" ")],
    ["Geheimhaltung", protectionWords(profile)],
    [
      "Lizenz",
      `${licenceWords(contract)}. ${licence.public ? "Zeilen der Datei dürfen gezeigt werden." : "Zeilen der Datei werden nicht gezeigt."}`
    ],
    ["Zu zitieren als", citation],
    ["Vertrag", `${id}, Fassung ${version}`]
  ];
  return element(
    "div",
    {},
    notes.length > 0 && element("h4", {}, "Annahmen und Hinweise"),
    notes.length > 0 && element("ul", {}, ...notes.map((note) => element("li", {}, note))),
    element("h4", {}, "Vertrag"),
    element(
      "dl",
      {class: "definition"},
      ...facts.flatMap(([term, text]) => (text ? [element("dt", {}, term), element("dd", {}, text)] : []))
    ),
    signs.length > 0
      ? signTable(contract)
      : element("p", {}, "Außer Zahlen ist kein Zeichen vereinbart; jedes andere wird zurückgewiesen."),
    checks.length > 0 && element("h4", {}, "Was geprüft wird"),
    checks.length > 0 && element("ul", {}, ...checks.map((check) => element("li", {}, check)))
  );
}

function protectionWords({id, label, protectedBy, threshold}: ContractSummary["profile"]): string {
  return protectedBy === "provider"
    ? `Profil ${id} (${label}): Der Anbieter schützt selbst; die Zahlen werden unverändert gezeigt.`
    : `Profil ${id} (${label}): Die Zahlen kommen gezählt und werden vor der Veröffentlichung auf Vielfache von ${threshold} gerundet.`;
}

function signTable({signs, title}: ContractSummary): HTMLElement {
  return dataTable<ContractSummary["signs"][number]>({
    caption: `Zeichen in „${title}“ und was sie bedeuten`,
    columns: [
      {label: "In der Datei", cell: ({raw}) => raw},
      {label: "Bedeutet", cell: ({sign}) => vocabulary.find(({id}) => id === sign)?.label ?? sign}
    ],
    rows: signs
  });
}

function cubeFacts(
  contract: ContractSummary,
  cube: {readonly dates: readonly string[]; readonly cells: number; readonly title: string}
): HTMLElement {
  const facts: [string, string][] = [
    ["Inhalt", cube.title],
    ["Quelle", contract.register],
    ["Einheit", contract.unit],
    ["Zellen", formatNumber(cube.cells)],
    [
      "Merkmale",
      contract.dimensions
        .map(({label, codes}) => (codes === undefined ? label : `${label} (${formatNumber(codes)})`))
        .join(", ")
    ],
    [
      "Stichtage",
      [...cube.dates]
        .sort()
        .map((date) => formatDate(date))
        .join(", ")
    ]
  ];
  return element(
    "dl",
    {class: "definition"},
    ...facts.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)])
  );
}

/** Something that is made only when someone opens it, or at once if it should be seen. */
function later(summary: string, make: () => HTMLElement, open = false): HTMLElement {
  const details: HTMLDetailsElement = element(
    "details",
    {class: "aufklappen", open, ontoggle: () => details.children.length === 1 && details.append(make())},
    element("summary", {}, summary)
  );
  if (open) details.append(make());
  return details;
}

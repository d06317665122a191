import {formatList, formatNumber, formatPercent} from "../indicators/definition/german.js";
import {dissimilarity, etaSquared, isolation, segregationGini, theilH} from "../indicators/measures/index.js";
import {announce} from "./announce.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {shareBars} from "./share-bars.js";

/** A city of the worked example: per area the people of the group and all others. */
export interface ExampleCity {
  readonly name: string;
  readonly counts: readonly (readonly number[])[];
}

type Index = (x: readonly number[], y: readonly number[]) => number | undefined;

/** The indices that are compared: how they are called, and what they are. */
const indices: readonly {readonly label: string; readonly short: string; readonly of: Index}[] = [
  {label: "Dissimilaritätsindex D", short: "D", of: dissimilarity},
  {label: "Theils H", short: "Theils H", of: theilH},
  {label: "Gini-Index der Segregation", short: "der Gini-Index", of: segregationGini},
  {label: "Isolation xPx*", short: "die Isolation", of: isolation},
  {label: "Korrelationsverhältnis η²", short: "η²", of: etaSquared}
];

/** What several indices say about two cities, and what the first cannot tell apart: computed from the counts given. */
export function twoCities(cities: readonly [ExampleCity, ExampleCity]): HTMLElement {
  const rows = measured(cities);
  const finding = citiesFinding(cities);
  announce(finding);
  return element(
    "div",
    {},
    element("p", {class: "wirkung"}, finding),
    element("div", {class: "nebeneinander"}, ...cities.map(cityChart)),
    dataTable<(typeof rows)[number]>({
      caption: "Fünf Maße für dieselben zwei Städte",
      columns: [
        {label: "Maß", cell: ({label}) => label},
        ...cities.map(({name}, c) => ({
          label: name,
          align: "rechts" as const,
          cell: ({values}: (typeof rows)[number]) => printed(values[c], 3)
        }))
      ],
      rows
    })
  );
}

/** Every index for both cities. */
function measured(cities: readonly [ExampleCity, ExampleCity]) {
  return indices.map((index) => ({...index, values: cities.map((city) => valueOf(index.of, city))}));
}

function cityChart({name, counts}: ExampleCity): HTMLElement {
  const bars = counts.map(([group = 0, others = 0], i) => {
    const share = group + others === 0 ? undefined : group / (group + others);
    return {label: `Gebiet ${i + 1}`, share, text: share === undefined ? "leer" : formatPercent(100 * share, 0)};
  });
  const words = `${name}: Anteil der Gruppe ${formatList(bars.map(({label, text}) => `in ${label} ${text}`))}.`;
  return element(
    "figure",
    {class: "abbildung", "aria-label": name},
    element("p", {class: "titel"}, name),
    element("p", {class: "untertitel"}, "Anteil der Gruppe an allen, die im Gebiet leben"),
    shareBars(bars, words)
  );
}

function valueOf(index: Index, {counts}: ExampleCity): number | undefined {
  return index(
    counts.map(([group]) => group!),
    counts.map(([, others]) => others!)
  );
}

/** Which of the indices tell the two cities apart, and which do not, in a sentence. */
export function citiesFinding(cities: readonly [ExampleCity, ExampleCity]): string {
  const rows = measured(cities);
  const empty = cities.filter((_, c) => rows[0]!.values[c] === undefined).map(({name}) => name);
  if (empty.length > 0) {
    return `Ohne Menschen in beiden Gruppen gibt es kein Maß: Das gilt gerade für ${formatList(empty)}.`;
  }
  const told = rows.filter(({values}) => printed(values[0], 2) !== printed(values[1], 2));
  const same = rows.filter(({values}) => printed(values[0], 2) === printed(values[1], 2));
  const pair = ({short, values}: (typeof rows)[number]) =>
    `${short} (${printed(values[0], 2)} gegen ${printed(values[1], 2)})`;
  if (told.length === 0) return "Kein Maß unterscheidet die beiden Städte.";
  if (same.length === 0) return `Alle Maße unterscheiden die beiden Städte: ${formatList(told.map(pair))}.`;
  const alike = formatList(same.map(({short, values}) => `${short} ist in beiden Städten ${printed(values[0], 2)}`));
  return `${alike[0]!.toUpperCase()}${alike.slice(1)} und kann sie nicht unterscheiden. Unterscheiden lassen sie sich durch ${formatList(told.map(pair))}.`;
}

function printed(value: number | undefined, decimals: number): string {
  return value === undefined ? "–" : formatNumber(value, decimals);
}

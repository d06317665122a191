import {formatNumber} from "../indicators/definition/german.js";
import type {Comparisons, ProviderComparison, ProviderYear} from "./comparison-types.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";

/** Sources that count nearly the same: ratio by year, corridor, and what explains the difference. */
export function providerComparisons({providers}: Comparisons): HTMLElement {
  if (providers.length === 0) return element("p", {}, "Von keinem Vergleich liegen beide Seiten vor.");
  return element("div", {}, ...providers.map((comparison) => card(comparison)));
}

function card({title, left, right, corridor, explanation, years}: ProviderComparison): HTMLElement {
  const outside = years.filter(({within}) => !within).map(({year}) => year);
  const numbers = years.some((year) => year.left !== undefined);
  return element(
    "section",
    {class: "lieferung"},
    element("h3", {}, title, left.sample && " ", left.sample && sampleMark()),
    element("p", {}, explanation),
    element(
      "p",
      {class: outside.length > 0 ? "wirkung" : "hinweis"},
      outside.length > 0
        ? `Außerhalb dessen, was diese Gründe erklären (${range(corridor)}): ${outside.join(", ")}.`
        : `Alle Jahre liegen in dem, was diese Gründe erklären: ${range(corridor)}.`
    ),
    dataTable<ProviderYear>({
      caption: title,
      columns: [
        {label: "Jahr", cell: ({year}) => String(year)},
        ...(numbers
          ? ([
              {label: left.register, align: "rechts", cell: (year: ProviderYear) => count(year.left)},
              {label: right.register, align: "rechts", cell: (year: ProviderYear) => count(year.right)}
            ] as const)
          : []),
        {label: "Verhältnis", align: "rechts", cell: ({ratio}) => percent(ratio)},
        {label: "Urteil", cell: ({within}) => (within ? "erklärlich" : "zu prüfen")}
      ],
      rows: years
    }),
    !numbers &&
      element(
        "p",
        {class: "hinweis"},
        "Die Zahlen selbst zeigt nur die interne Ansicht: Eine Seite ist noch nicht geschützt."
      )
  );
}

const count = (value: number | undefined): string => (value === undefined ? "" : formatNumber(value));

const percent = (ratio: number): string => `${formatNumber(ratio * 100, [0, 1])} %`;

const range = ([low, high]: readonly [number, number]): string => `${percent(low)} bis ${percent(high)}`;

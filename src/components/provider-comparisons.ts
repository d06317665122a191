import type {Cube} from "../indicators/engine/cube.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import {explainRatio, explainSide, ratioText, sideText} from "./comparison-origin.js";
import type {Comparisons, ProviderComparison, ProviderSide, ProviderYear} from "./comparison-types.js";
import {citedLines, loadCubes, type PageCube} from "./cubes.js";
import {dataTable, type TableColumn} from "./data-table.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";

/** Sources that count nearly the same: ratio by year, corridor, and what explains the difference. */
export function providerComparisons({providers}: Comparisons): HTMLElement {
  if (providers.length === 0) return element("p", {}, "Von keinem Vergleich liegen beide Seiten vor.");
  return element("div", {}, ...providers.map((comparison) => card(comparison)));
}

function card(comparison: ProviderComparison): HTMLElement {
  const {title, left, right, corridor, explanation, years} = comparison;
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
    element(
      "details",
      {class: "aufklappen", open: outside.length > 0},
      element("summary", {}, `Zahlen von ${years.length} Jahren`),
      dataTable<ProviderYear>({
        caption: title,
        columns: [
          {label: "Jahr", cell: ({year}) => String(year)},
          ...(numbers
            ? ([
                {label: left.register, align: "rechts", cell: ({year, left: value}) => count(value, left, year)},
                {label: right.register, align: "rechts", cell: ({year, right: value}) => count(value, right, year)}
              ] satisfies readonly TableColumn<ProviderYear>[])
            : []),
          {label: "Verhältnis", align: "rechts", cell: (year) => ratioButton(comparison, year)},
          {label: "Urteil", cell: ({within}) => (within ? "erklärlich" : "zu prüfen")}
        ],
        rows: years
      })
    ),
    !numbers &&
      element(
        "p",
        {class: "hinweis"},
        "Die Zahlen selbst zeigt nur die interne Ansicht: Eine Seite ist noch nicht geschützt."
      )
  );
}

function count(value: number | undefined, side: ProviderSide, year: number): HTMLElement | undefined {
  if (value === undefined) return undefined;
  return numberButton(sideText(value), () => void openOrigin([side], (cubes) => explainSide(side, year, cubes)));
}

function ratioButton(comparison: ProviderComparison, year: ProviderYear): HTMLElement {
  const {left, right} = comparison;
  return numberButton(
    ratioText(year.ratio),
    () => void openOrigin([left, right], (cubes) => explainRatio(comparison, year, cubes))
  );
}

/** The cubes behind a comparison are fetched only when someone asks. */
async function openOrigin(
  sides: readonly ProviderSide[],
  origin: (cubes: readonly Cube[]) => Provenance
): Promise<void> {
  showProvenance(origin(await loadCubes(sides.map(({cube}) => cube as PageCube))), citedLines);
}

const range = ([low, high]: readonly [number, number]): string => `${ratioText(low)} bis ${ratioText(high)}`;

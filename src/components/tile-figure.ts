import {fewerThan, fewestCases} from "../indicators/definition/display.js";
import {formatNumber} from "../indicators/definition/german.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row, RowFields} from "../indicators/engine/result.js";
import {quartiere, stadtbezirke} from "../indicators/vocabulary/quartiere.js";
import type {AreaValue} from "./area-mark.js";
import {dataTable} from "./data-table.js";
import {element} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {spoken} from "./line-figure.js";
import {type MapClasses, mapClasses} from "./map-classes.js";
import {adopt, offerMap, type Redrawn} from "./map-switch.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {resultTable} from "./result-table.js";
import {signLegend} from "./sign-legend.js";
import {sourceLine} from "./source-line.js";
import {tileMap} from "./tile-map.js";
import type {Tip} from "./tip.js";
import {trueMap} from "./true-map.js";
import {warningNote} from "./warning-note.js";

export interface TileFigureOptions {
  readonly result: Result;
  /** One row per Quartier, all of one reference date. */
  readonly rows: readonly Row[];
  readonly title: string;
  /** Rows whose numbers the title says. */
  readonly said?: readonly Row[];
  readonly subtitle: string;
  readonly lines: LineSource;
}

/** The Quartiere of one day as tiles, with classes that are wider than chance, and the same numbers as a table by Stadtbezirk. */
export function tileFigure({result, rows, title, said = [], subtitle, lines}: TileFigureOptions): HTMLElement {
  const byArea = new Map(rows.map((row) => [row["quartier"] as string, row]));
  const known = rows.filter(isPrinted).map(({value, lower, upper}) => ({value: value!, lower, upper}));
  const classes = mapClasses(known);
  const open = (row: Row): void => showProvenance(explain(result, row.index), lines);
  const areas = new Map([...byArea].map(([id, row]) => [id, areaOf(row)]));
  const withoutNumber = quartiere.length - known.length;
  let redraw: (() => void) | undefined;
  const drawing: Redrawn = {chosen: undefined, redraw: () => redraw?.()};
  const figure = figureFrame({
    title,
    said: said.map((row) => ({text: row.text, label: Object.values(row.labels).join(", "), open: () => open(row)})),
    subtitle,
    sample: result.sample,
    source: sourceLine(result.sources),
    file: `${result.indicator.id}-quartiere`,
    data: () => resultTable(result),
    notes: [classLegend(classes, result.unit, withoutNumber), warningNote(result.warnings)],
    table: table(),
    draw: (width, tip) => {
      const root = draw(width, tip);
      redraw = () => adopt(root, draw(width, tip));
      return root;
    }
  });
  void offerMap(figure, drawing);
  return figure;

  function draw(width: number, tip: Tip): SVGSVGElement {
    const {limits} = classes;
    return drawing.chosen
      ? trueMap({width, tip, limits, areas, map: drawing.chosen, label: `Karte der Quartiere: ${title}`})
      : tileMap({width, tip, limits, areas, label: `Kachelkarte der Quartiere: ${title}`});
  }

  function areaOf(row: Row): AreaValue {
    const printed = isPrinted(row);
    const {lower, upper} = row;
    const interval =
      printed && lower !== null && upper !== null
        ? [`95-%-Intervall ${formatNumber(lower, 1)} bis ${formatNumber(upper, 1)}`]
        : [];
    return {
      value: printed ? row.value! : undefined,
      text: row.text,
      lines: [printed ? spoken(row, result.unit) : row.text, ...interval],
      open: () => open(row)
    };
  }

  function table(): HTMLElement {
    const node = dataTable<Row>({
      caption: subtitle,
      columns: [
        {label: "Quartier", cell: (row) => row.labels["quartier"]},
        {label: "Stadtbezirk", cell: (row) => districtOf(row["quartier"] as string)},
        // No ranking of Quartiere: their table is sorted by name and Stadtbezirk only.
        {label: result.unit, align: "rechts", sort: false, cell: (row) => numberButton(row.text, () => open(row))}
      ],
      rows
    });
    return element("div", {}, node, signLegend(rows.map(({sign}) => sign)));
  }
}

/** Whether a row is printed as a number: it has one, and it rests on enough cases. */
export function isPrinted({value, text}: Pick<RowFields, "value" | "text">): boolean {
  return value !== null && text !== fewerThan(fewestCases);
}

function districtOf(quartier: string): string {
  const district = quartiere.find(({id}) => id === quartier)?.stadtbezirk;
  return stadtbezirke.find(({id}) => id === district)?.name ?? "";
}

/** What the shades mean. They are no more than a help for the eye: every number stands in its tile, in the tip and in the table. */
function classLegend({limits, width, noise}: MapClasses, unit: string, withoutNumber: number): HTMLElement {
  const entries = limits.map((from, i) => element("li", {"data-klasse": i}, classWords(from, width)));
  if (withoutNumber > 0) {
    const words = withoutNumber === 1 ? "1 Quartier" : `${withoutNumber} Quartiere`;
    entries.push(
      element("li", {"data-klasse": "ohne"}, `ohne Zahl: geschützt, zu wenige Fälle oder nicht geliefert (${words})`)
    );
  }
  return element(
    "div",
    {class: "klassen"},
    element("span", {}, `${unit}:`),
    element("ul", {}, ...entries),
    element(
      "p",
      {},
      chanceWords(limits.length, noise),
      " Kacheln sind gleich groß und liegen nur ungefähr nach Himmelsrichtung."
    )
  );
}

function classWords(from: number, width: number): string {
  if (width === 0) return "alle Werte";
  return `${formatNumber(from, [0, 2])} bis unter ${formatNumber(from + width, [0, 2])}`;
}

function chanceWords(classes: number, noise: number): string {
  if (noise === 0) return "Für diese Zahl gibt es keine Vertrauensintervalle; die Klassen sind gleich breit.";
  if (classes === 1)
    return "Die Werte liegen enger beieinander als ihre Vertrauensintervalle breit sind: Farben wären Zufall.";
  return "Keine Klasse ist schmaler als neun von zehn Vertrauensintervallen; Nachbarklassen können sich trotzdem zufällig unterscheiden.";
}

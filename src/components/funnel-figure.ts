import {extent} from "d3-array";
import {scaleLinear, scaleLog} from "d3-scale";
import {line} from "d3-shape";
import {type Funnel, funnel, funnelLimits} from "../indicators/comparison/funnel.js";
import {formatNumber, formatPercent} from "../indicators/definition/german.js";
import {explain} from "../indicators/engine/explain.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {announce} from "./announce.js";
import {dataTable} from "./data-table.js";
import {element, pressed, svg} from "./dom.js";
import {figureFrame} from "./figure-frame.js";
import {spoken} from "./line-figure.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";
import {resultTable} from "./result-table.js";
import {rovingFocus} from "./roving-focus.js";
import {signLegend} from "./sign-legend.js";
import {sourceLine} from "./source-line.js";
import {isPrinted} from "./tile-figure.js";
import type {Tip} from "./tip.js";

export interface FunnelFigureOptions {
  /** A share, broken down by Quartier; one reference date. */
  readonly result: Result;
  readonly rows: readonly Row[];
  readonly subtitle: string;
  /** Area id of the Quartier that is pointed out. */
  readonly highlight: string;
  readonly lines: LineSource;
}

/** Shares of the Quartiere by the number of people they rest on, with the funnel in which chance alone puts them. */
export function funnelFigure({result, rows, subtitle, highlight, lines}: FunnelFigureOptions): HTMLElement {
  const bounds = funnel(result, "quartier");
  const shown = rows.filter((row) => isPrinted(row) && !Number.isNaN(bounds.centre[row.index]!));
  const title = funnelTitle(shown, bounds);
  announce(title);
  const open = (row: Row): void => showProvenance(explain(result, row.index), lines);
  return figureFrame({
    title,
    subtitle,
    sample: result.sample,
    source: sourceLine(result.sources),
    file: `${result.indicator.id}-trichter`,
    data: () => resultTable(result),
    notes: [
      element(
        "p",
        {class: "zeichenlegende"},
        "Waagerechte Linie: die Stadt. Gestrichelt: Grenzen, zwischen denen 95 % und 99,8 % der Quartiere lägen, wenn überall derselbe Anteil gälte. " +
          "Je weniger Menschen, desto weiter der Trichter."
      )
    ],
    table: table(),
    draw
  });

  function draw(width: number, tip: Tip): SVGSVGElement {
    const narrow = width < 520;
    const height = narrow ? 300 : 380;
    const margin = {top: 14, right: 16, bottom: 44, left: 46};
    const people = extent(shown, ({denominator}) => denominator!) as [number, number];
    const x = scaleLog([people[0] / 1.15, people[1] * 1.15], [margin.left, width - margin.right]);
    const y = scaleLinear(
      [0, Math.max(...shown.map(({value}) => value!), 1)],
      [height - margin.bottom, margin.top]
    ).nice(5);
    const root = svg("svg", {
      class: "diagramm trichter",
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": `Trichterdiagramm: ${title}`
    });
    const centre = bounds.centre[shown[0]?.index ?? 0]!;
    const bottom = height - margin.bottom;
    const steps = Array.from({length: 60}, (_, i) =>
      x.invert(margin.left + ((width - margin.left - margin.right) * i) / 59)
    );
    const xTicks = [200, 500, 1000, 2000, 5000, 10_000, 20_000].filter(
      (n) => n >= x.domain()[0]! && n <= x.domain()[1]!
    );
    root.append(
      svg(
        "g",
        {class: "gitter", "aria-hidden": "true"},
        ...y
          .ticks(5)
          .map((value) => svg("line", {x1: margin.left, x2: width - margin.right, y1: y(value), y2: y(value)})),
        ...y
          .ticks(5)
          .map((value) =>
            svg("text", {x: margin.left - 8, y: y(value), dy: "0.35em", "text-anchor": "end"}, formatPercent(value, 0))
          ),
        ...xTicks.map((n) => svg("text", {x: x(n), y: bottom + 18, "text-anchor": "middle"}, formatNumber(n))),
        svg("text", {x: width - margin.right, y: bottom + 36, "text-anchor": "end"}, "Menschen im Nenner")
      ),
      svg("line", {class: "grundlinie", x1: margin.left, x2: width - margin.right, y1: y(centre), y2: y(centre)}),
      ...bounds.limits.flatMap(({level}) =>
        (["lower", "upper"] as const).map((side) =>
          svg("path", {
            class: "trichterrand",
            d:
              line<number>(
                (n) => x(n),
                (n) => y(100 * funnelLimits(centre / 100, n, level)[side])
              )(steps) ?? ""
          })
        )
      )
    );
    const marks = shown
      .toSorted((a, b) => a.denominator! - b.denominator!)
      .map((row) => pointOf(row, {x: x(row.denominator!), y: y(row.value!)}));
    const own = marks.find((mark) => mark.dataset["gebiet"] === highlight);
    root.append(...marks.filter((mark) => mark !== own), ...(own ? [own] : []));
    rovingFocus(root, [marks]);
    return root;

    function pointOf(row: Row, at: {readonly x: number; readonly y: number}): SVGGElement {
      const area = row["quartier"] as string;
      const name = row.labels["quartier"] ?? area;
      const outside = outsideOf(row, bounds);
      const chosen = area === highlight;
      const said = [spoken(row, result.unit), outsideWords(outside)];
      const mark = svg(
        "g",
        {
          class: "punkt",
          role: "button",
          "data-gebiet": area,
          "aria-label": `${name}: ${said.join(", ")}. Woher kommt diese Zahl?`,
          transform: `translate(${at.x},${at.y})`,
          ...pressed(() => open(row))
        },
        svg("circle", {class: "treffer", r: 12}),
        svg("circle", {
          class: "sichtbar",
          r: chosen ? 6 : 4,
          fill: chosen ? "var(--series-2)" : outside === 0 ? "var(--paper)" : "var(--series-1)",
          stroke: chosen ? "var(--paper)" : "var(--series-1)",
          "stroke-width": 1.5
        }),
        chosen &&
          svg(
            "text",
            {
              class: "reihenname",
              x: at.x > width - 150 ? -12 : 12,
              dy: "0.35em",
              "text-anchor": at.x > width - 150 ? "end" : "start",
              style: "fill: var(--series-2)"
            },
            name
          )
      );
      tip.attach(mark, name, said, () => {
        const scale = root.clientWidth / width || 1;
        return {x: at.x * scale, y: at.y * scale};
      });
      return mark;
    }
  }

  function table(): HTMLElement {
    const node = dataTable<Row>({
      caption: `${result.indicator.title}: ${subtitle}, in der Reihenfolge der Nummern`,
      columns: [
        {label: "Quartier", cell: (row) => row.labels["quartier"]},
        {
          label: "Menschen im Nenner",
          align: "rechts",
          cell: (row) => (row.denominator === null ? "" : formatNumber(row.denominator))
        },
        {label: result.unit, align: "rechts", sort: false, cell: (row) => numberButton(row.text, () => open(row))},
        {
          label: "Gegenüber der Stadt",
          cell: (row) => (isPrinted(row) ? outsideWords(outsideOf(row, bounds)) : "keine Angabe")
        }
      ],
      rows
    });
    return element("div", {}, node, signLegend(rows.map(({sign}) => sign)));
  }
}

/** On which side of the wider funnel a Quartier lies: 1 above, −1 below, 0 within. */
function outsideOf({index}: Row, {limits}: Funnel): number {
  return limits.at(-1)!.outside[index]!;
}

function outsideWords(outside: number): string {
  if (outside > 0) return "höher, als Zufall erklärt";
  return outside < 0 ? "niedriger, als Zufall erklärt" : "durch Zufall erklärbar";
}

function funnelTitle(shown: readonly Row[], bounds: Funnel): string {
  if (shown.length === 0) return "Für kein Quartier gibt es eine Zahl.";
  const within = shown.filter((row) => outsideOf(row, bounds) === 0).length;
  return `In ${within} von ${shown.length} Quartieren ist der Abstand zur Stadt so klein, dass Zufall ihn erklärt; in den übrigen nicht.`;
}

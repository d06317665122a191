import {max} from "d3-array";
import {scaleLinear} from "d3-scale";
import {formatPercent} from "../indicators/definition/german.js";
import {pressed, svg} from "./dom.js";
import type {GapMark} from "./gap-chart.js";
import {roomFor} from "./label-lines.js";
import {rovingFocus} from "./roving-focus.js";
import type {Tip} from "./tip.js";

export interface DumbbellRow {
  readonly label: string;
  /** The distance in words, at the end of the row. */
  readonly text: string;
  readonly marks: readonly [GapMark, GapMark];
}

export interface DumbbellChartOptions {
  readonly width: number;
  /** What disc and square stand for. */
  readonly labels: readonly [string, string];
  readonly rows: readonly DumbbellRow[];
  /** Accessible name of the whole. */
  readonly label: string;
  readonly tip: Tip;
}

const colors = ["var(--series-1)", "var(--series-2)"] as const;
/** Room that a number of the axis takes, in pixels. */
const tickRoom = 60;

/** One row per share, from 0 Prozent on a common axis: a disc for the first group, a square for the second, both buttons. */
export function dumbbellChart({width, labels, rows, label, tip}: DumbbellChartOptions): SVGSVGElement {
  const narrow = width < 620;
  const row = narrow ? 50 : 34;
  const left = narrow ? 8 : 20 + roomFor(rows.map((entry) => entry.label));
  const right = narrow ? 16 : 24 + roomFor(rows.map((entry) => entry.text));
  const top = 52;
  const height = top + rows.length * row + 8;
  const highest = max(rows, ({marks}) => Math.max(marks[0].value, marks[1].value)) ?? 1;
  const x = scaleLinear([0, highest], [left, width - right]).nice(5);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label});
  root.append(key(), grid());
  const buttons = rows.map((entry, i) => rowMarks(entry, top + i * row));
  rovingFocus(root, buttons);
  return root;

  function rowMarks({label: name, text, marks}: DumbbellRow, y: number): SVGGElement[] {
    const at = y + (narrow ? 34 : row / 2);
    const drawn = ([0, 1] as const).map((g) => button(marks[g], g, at));
    root.append(
      svg(
        "g",
        {class: "balkentext", "aria-hidden": "true"},
        narrow
          ? svg("text", {x: 0, y: y + 16}, name)
          : svg("text", {x: left - 14, y: at, dy: "0.35em", "text-anchor": "end"}, name),
        svg("text", {x: width, y: narrow ? y + 16 : at, dy: narrow ? 0 : "0.35em", "text-anchor": "end"}, text)
      ),
      svg("line", {
        "aria-hidden": "true",
        x1: x(marks[0].value),
        x2: x(marks[1].value),
        y1: at,
        y2: at,
        stroke: "var(--series-context)",
        "stroke-width": 2.5
      }),
      ...drawn
    );
    return drawn;
  }

  function button({value, title, lines, open}: GapMark, g: 0 | 1, y: number): SVGGElement {
    const mark = svg(
      "g",
      {
        class: "punkt",
        role: "button",
        "aria-label": `${title}: ${lines.join(", ")}. Woher kommt diese Zahl?`,
        transform: `translate(${x(value)},${y})`,
        ...pressed(open)
      },
      svg("circle", {class: "treffer", r: 12}),
      shape(g)
    );
    tip.attach(mark, title, lines, () => {
      const scale = root.clientWidth / width || 1;
      return {x: x(value) * scale, y: y * scale};
    });
    return mark;
  }

  /** Which mark is which group. */
  function key(): SVGGElement {
    const group = svg("g", {"aria-hidden": "true"});
    let from = left;
    labels.forEach((name, g) => {
      group.append(
        svg("g", {transform: `translate(${from + 6},12)`}, shape(g as 0 | 1)),
        svg("text", {class: "reihenname", x: from + 18, y: 12, dy: "0.35em", style: `fill: ${colors[g]}`}, name)
      );
      from += 44 + name.length * 8;
    });
    return group;
  }

  function grid(): SVGGElement {
    const group = svg("g", {class: "gitter", "aria-hidden": "true"});
    for (const tick of x.ticks(Math.min(8, Math.max(2, Math.floor((width - left - right) / tickRoom))))) {
      const at = x(tick);
      group.append(
        svg("line", {x1: at, x2: at, y1: top - 8, y2: height, class: tick === 0 ? "grundlinie" : undefined}),
        svg("text", {x: at, y: top - 14, "text-anchor": "middle"}, formatPercent(tick, 0))
      );
    }
    return group;
  }
}

function shape(g: 0 | 1): SVGElement {
  const paint = {class: "sichtbar", fill: colors[g], stroke: "var(--paper)", "stroke-width": 1.5};
  return g === 0 ? svg("circle", {...paint, r: 6}) : svg("rect", {...paint, x: -5.5, y: -5.5, width: 11, height: 11});
}

import {max, tickStep} from "d3-array";
import {scaleLinear} from "d3-scale";
import {pressed, svg} from "./dom.js";
import {roomFor} from "./label-lines.js";
import {rovingFocus} from "./roving-focus.js";
import type {Tip} from "./tip.js";

/** A number on the common scale. Shapes tell marks apart as well as colours do. */
export interface DotMark {
  /** For the tip and the accessible name. */
  readonly title: string;
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly shape: "kreis" | "raute" | "strich" | "kreuz";
  readonly color: string;
  readonly lines: readonly string[];
  readonly open: () => void;
}

export interface DotRow {
  readonly label: string;
  /** What stands at the right end of the row: the numbers in words. */
  readonly text: string;
  /** Values where chance alone would put the marks; drawn without being a button. */
  readonly chance?: readonly number[];
  readonly marks: readonly DotMark[];
}

export interface DotRowsOptions {
  readonly width: number;
  readonly rows: readonly DotRow[];
  readonly formatTick: (value: number, decimals: number) => string;
  /** Accessible name of the whole. */
  readonly label: string;
  readonly tip: Tip;
}

const size = 6;
/** Room that a number of the axis takes, in pixels. */
const tickRoom = 68;
/** So that equal values do not hide each other. */
const shift = {kreis: -5, raute: 5, strich: 0, kreuz: 0};

/** One row per measure on a common scale from zero, with the marks of what is compared and their intervals. */
export function dotRows({width, rows, formatTick, label, tip}: DotRowsOptions): SVGSVGElement {
  const narrow = width < 620;
  const row = narrow ? 62 : 42;
  const left = narrow ? 8 : 20 + roomFor(rows.map((one) => one.label));
  const right = narrow ? 12 : 24 + roomFor(rows.map((one) => one.text));
  const count = Math.min(8, Math.max(2, Math.floor((width - left - right) / tickRoom)));
  const top = 24;
  const height = top + rows.length * row + 6;
  const all = rows.flatMap(({marks, chance = []}) => [
    ...marks.flatMap(({value, upper}) => [value, upper ?? 0]),
    ...chance
  ]);
  const x = scaleLinear([0, max(all) || 1], [left, width - right]).nice(5);
  const root = svg("svg", {
    class: "diagramm punkte",
    viewBox: `0 0 ${width} ${height}`,
    role: "group",
    "aria-label": label
  });
  root.append(axis());
  const groups = rows.map((one, i) => drawRow(one, top + i * row));
  rovingFocus(
    root,
    groups.filter((group) => group.length > 0)
  );
  return root;

  function axis(): SVGGElement {
    const ticks = x.ticks(count);
    const step = tickStep(0, x.domain()[1]!, count);
    const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    return svg(
      "g",
      {class: "gitter", "aria-hidden": "true"},
      ...ticks.map((value) => svg("line", {x1: x(value), x2: x(value), y1: top - 4, y2: height})),
      ...ticks.map((value) =>
        svg("text", {x: x(value), y: 12, "text-anchor": value === 0 ? "start" : "middle"}, formatTick(value, decimals))
      )
    );
  }

  function drawRow({label: name, text, marks, chance = []}: DotRow, y: number): SVGGElement[] {
    const middle = y + (narrow ? 42 : row / 2);
    const group = svg("g", {class: "punktreihe"});
    group.append(
      svg(
        "text",
        narrow
          ? {x: 0, y: y + 18, class: "zeilenname"}
          : {x: left - 14, y: middle, dy: "0.35em", "text-anchor": "end", class: "zeilenname"},
        name
      ),
      narrow
        ? svg("text", {x: width, y: y + 18, "text-anchor": "end"}, text)
        : svg("text", {x: width, y: middle, dy: "0.35em", "text-anchor": "end"}, text),
      svg("line", {class: "grundlinie", x1: left, x2: width - right, y1: middle, y2: middle})
    );
    for (const value of chance) {
      group.append(svg("line", {class: "zufall", x1: x(value), x2: x(value), y1: middle - 10, y2: middle + 10}));
    }
    const nodes = marks.map((mark) => drawMark(mark, middle + shift[mark.shape]));
    group.append(...nodes);
    root.append(group);
    return nodes;
  }

  function drawMark(mark: DotMark, y: number): SVGGElement {
    const at = x(mark.value);
    const {lower, upper, color} = mark;
    const node = svg(
      "g",
      {
        class: "punkt",
        role: "button",
        "aria-label": `${mark.title}: ${mark.lines.join(", ")}. Woher kommt diese Zahl?`,
        transform: `translate(${at},${y})`,
        ...pressed(mark.open)
      },
      svg("circle", {class: "treffer", r: 12}),
      lower !== undefined &&
        upper !== undefined &&
        svg("line", {x1: x(lower) - at, x2: x(upper) - at, stroke: color, "stroke-width": 2.5}),
      shapeOf(mark)
    );
    tip.attach(node, mark.title, mark.lines, () => {
      const scale = root.clientWidth / width || 1;
      return {x: at * scale, y: y * scale};
    });
    return node;
  }
}

function shapeOf({shape, color}: DotMark): SVGElement {
  const edge = {stroke: "var(--paper)", "stroke-width": 1.5};
  switch (shape) {
    case "kreis":
      return svg("circle", {r: size, fill: color, ...edge});
    case "raute":
      return svg("path", {d: `M0,${-size - 2} L${size + 2},0 L0,${size + 2} L${-size - 2},0 Z`, fill: color, ...edge});
    case "strich":
      return svg("rect", {x: -1.75, y: -11, width: 3.5, height: 22, fill: color});
    case "kreuz":
      return svg("path", {d: "M-5,-5 L5,5 M-5,5 L5,-5", stroke: color, "stroke-width": 3, fill: "none"});
  }
}

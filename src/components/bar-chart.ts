import {max} from "d3-array";
import {scaleLinear} from "d3-scale";
import {pressed, svg} from "./dom.js";
import {labelLines, roomFor} from "./label-lines.js";
import {rovingFocus} from "./roving-focus.js";
import type {Tip} from "./tip.js";

export interface Bar {
  readonly label: string;
  /** Undefined where a sign stands in place of a number. */
  readonly value: number | undefined;
  /** As printed at the bar’s end: the number, or the sign. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly open: () => void;
}

export interface BarChartOptions {
  readonly width: number;
  readonly bars: readonly Bar[];
  readonly color: string;
  /** Accessible name of the whole. */
  readonly label: string;
  readonly tip: Tip;
}

const size = 14;
const lineHeight = 15;
const barHeight = 20;
const widest = 250;

/** Horizontal bars from zero, one row each, label before and number after; each row is a button. */
export function barChart({width, bars, color, label, tip}: BarChartOptions): SVGSVGElement {
  const narrow = width < 520;
  const row = narrow ? 46 : 34;
  const left = narrow ? 0 : Math.min(widest, 12 + roomFor(bars.map((bar) => bar.label)));
  const right = 12 + Math.max(60, roomFor(bars.map((bar) => bar.text)));
  const barTop = narrow ? 20 : 7;
  const height = bars.length * row + 8;
  const x = scaleLinear([0, max(bars, (b) => b.value) ?? 1], [left, width - right]);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label});
  const marks = bars.map((bar, i) => barMark(bar, i * row + 4));
  root.append(
    ...marks,
    ...bars.map((bar, i) => barText(bar, i * row + 4)),
    ...(narrow
      ? []
      : [svg("line", {class: "grundlinie", x1: left, x2: left, y1: 0, y2: height, "aria-hidden": "true"})])
  );
  rovingFocus(
    root,
    marks.map((mark) => [mark])
  );
  return root;

  function barMark(bar: Bar, top: number): SVGGElement {
    const end = x(bar.value ?? 0);
    const mark = svg(
      "g",
      {
        class: "balken",
        role: "button",
        "aria-label": `${bar.label}: ${bar.lines.join(", ")}. Woher kommt diese Zahl?`,
        transform: `translate(0,${top})`,
        ...pressed(bar.open)
      },
      svg("rect", {class: "fang", x: 0, y: 0, width, height: row}),
      svg("rect", {x: left, y: barTop, width: Math.max(0, end - left), height: barHeight, fill: color})
    );
    tip.attach(mark, bar.label, bar.lines, () => {
      const scale = root.clientWidth / width || 1;
      return {x: end * scale, y: (top + barTop) * scale};
    });
    return mark;
  }

  // Beside the button, not in it: its accessible name says the same and more.
  function barText(bar: Bar, top: number): SVGGElement {
    const middle = barTop + barHeight / 2;
    const names = narrow ? [bar.label] : labelLines(bar.label, left - 12, size);
    const first = middle - ((names.length - 1) * lineHeight) / 2;
    return svg(
      "g",
      {class: "balkentext", "aria-hidden": "true", transform: `translate(0,${top})`},
      ...names.map((name, i) =>
        narrow
          ? svg("text", {x: 0, y: 14}, name)
          : svg("text", {x: left - 10, y: first + i * lineHeight, dy: "0.35em", "text-anchor": "end"}, name)
      ),
      svg("text", {x: x(bar.value ?? 0) + 8, y: middle, dy: "0.35em"}, bar.text)
    );
  }
}

import {max, scaleLinear} from "d3";
import {pressed, svg} from "./dom.js";
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

/** Horizontal bars from zero, one row each, label before and number after; each row is a button. */
export function barChart({width, bars, color, label, tip}: BarChartOptions): SVGSVGElement {
  const narrow = width < 520;
  const row = narrow ? 46 : 30;
  const left = narrow ? 0 : 190;
  const right = 84;
  const barTop = narrow ? 20 : 5;
  const height = bars.length * row + 8;
  const x = scaleLinear([0, max(bars, (b) => b.value) ?? 1], [left, width - right]);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label});
  const marks = bars.map((bar, i) => barMark(bar, i * row + 4));
  root.append(
    ...marks,
    ...bars.map((bar, i) => barText(bar, i * row + 4)),
    svg("line", {class: "grundlinie", x1: left, x2: left, y1: 0, y2: height, "aria-hidden": "true"})
  );
  rovingFocus(marks.map((mark) => [mark]));
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
      svg("rect", {x: left, y: barTop, width: Math.max(0, end - left), height: 20, fill: color})
    );
    tip.attach(mark, bar.label, bar.lines, () => {
      const scale = root.clientWidth / width || 1;
      return {x: end * scale, y: (top + barTop) * scale};
    });
    return mark;
  }

  // Beside the button, not in it: its accessible name says the same and more.
  function barText(bar: Bar, top: number): SVGGElement {
    const place = narrow ? {x: 0, y: 14} : {x: left - 10, y: 15, dy: "0.35em", "text-anchor": "end"};
    return svg(
      "g",
      {class: "balkentext", "aria-hidden": "true", transform: `translate(0,${top})`},
      svg("text", place, narrow ? bar.label : shorten(bar.label, 28)),
      svg("text", {x: x(bar.value ?? 0) + 8, y: barTop + 10, dy: "0.35em"}, bar.text)
    );
  }
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

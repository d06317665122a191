import {max, min} from "d3-array";
import {scaleLinear} from "d3-scale";
import {pressed, svg} from "./dom.js";
import {labelLines, roomFor} from "./label-lines.js";
import {rovingFocus} from "./roving-focus.js";

export interface WaterfallStep {
  readonly label: string;
  /** As printed, with sign and unit; or the value itself for the two ends. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "ende" | "mehr" | "weniger" | "gleich";
  /** Opens the origin of the number. */
  readonly open: () => void;
}

export interface WaterfallOptions {
  readonly width: number;
  readonly steps: readonly WaterfallStep[];
  /** Accessible name: the whole bridge in a sentence. */
  readonly label: string;
}

const colors = {
  ende: "var(--series-context)",
  mehr: "var(--series-2)",
  weniger: "var(--series-1)",
  gleich: "var(--rule-strong)"
};

const size = 14;
const lineHeight = 15;
const widest = 300;

/**
 * A difference taken apart: from one number over the contributions to the other,
 * one row each. The ends are dots, not bars, since the axis does not begin at
 * zero; the direction also stands in the text. Every step is a button that opens the origin of its number.
 */
export function waterfallChart({width, steps, label}: WaterfallOptions): SVGSVGElement {
  const narrow = width < 620;
  const row = narrow ? 54 : 38;
  const barTop = narrow ? 22 : 6;
  const left = narrow ? 0 : Math.min(widest, 12 + roomFor(steps.map((step) => step.label)));
  const right = 26 + roomFor(steps.map(({text}) => text));
  const height = steps.length * row + 6;
  const ends = steps.flatMap(({from, to}) => [from, to]);
  const span = (max(ends) ?? 1) - (min(ends) ?? 0);
  const x = scaleLinear([(min(ends) ?? 0) - span / 6, (max(ends) ?? 1) + span / 6], [left, width - right]);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label});
  const marks = steps.map((step, i) => stepMark(step, i * row + 4));
  root.append(...steps.flatMap(joint), ...marks, ...steps.map((step, i) => stepText(step, i * row + 4)));
  rovingFocus(
    root,
    marks.map((mark) => [mark])
  );
  return root;

  function stepMark({label: name, text, from, to, kind, open}: WaterfallStep, top: number): SVGGElement {
    const start = Math.min(x(from), x(to));
    const end = Math.max(x(from), x(to));
    return svg(
      "g",
      {
        class: "stufe",
        role: "button",
        "aria-label": `${name}: ${text}. Woher kommt diese Zahl?`,
        transform: `translate(0,${top})`,
        ...pressed(open)
      },
      svg("rect", {class: "fang", x: 0, y: 0, width, height: row}),
      kind === "ende"
        ? svg("circle", {cx: end, cy: barTop + 11, r: 7, fill: colors[kind]})
        : svg("rect", {x: start, y: barTop, width: Math.max(2, end - start), height: 22, fill: colors[kind]})
    );
  }

  // Beside the button, not in it: its accessible name says the same and more.
  function stepText({label: name, text, from, to, kind}: WaterfallStep, top: number): SVGGElement {
    const end = Math.max(x(from), x(to));
    const middle = barTop + 11;
    const names = narrow ? [name] : labelLines(name, left - 12, size);
    const first = narrow ? 10 : middle - ((names.length - 1) * lineHeight) / 2;
    return svg(
      "g",
      {class: "balkentext", "aria-hidden": "true", transform: `translate(0,${top})`},
      ...names.map((line, i) =>
        svg(
          "text",
          {
            class: "stufenname",
            x: narrow ? 0 : left - 12,
            y: first + i * lineHeight,
            dy: "0.35em",
            "text-anchor": narrow ? "start" : "end"
          },
          line
        )
      ),
      svg("text", {x: end + 14, y: middle, dy: "0.35em", class: kind === "ende" ? "reihenname" : undefined}, text)
    );
  }

  /** A thread from the end of one step to the beginning of the next. */
  function joint({to}: WaterfallStep, i: number): SVGLineElement[] {
    if (i === steps.length - 1) return [];
    const top = i * row + 4 + (narrow ? 44 : 28);
    return [svg("line", {class: "faden", x1: x(to), x2: x(to), y1: top, y2: top + row - 22, "aria-hidden": "true"})];
  }
}

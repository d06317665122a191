import {max, min, scaleLinear} from "d3";
import {svg} from "./dom.js";

export interface WaterfallStep {
  readonly label: string;
  /** As printed, with sign and unit; or the value itself for the two ends. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "ende" | "mehr" | "weniger" | "gleich";
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

/**
 * A difference taken apart: from one number over the contributions to the other,
 * one row each. The ends are dots, not bars, since the axis does not begin at
 * zero; the direction also stands in the text.
 */
export function waterfallChart({width, steps, label}: WaterfallOptions): SVGSVGElement {
  const narrow = width < 620;
  const row = narrow ? 54 : 38;
  const left = narrow ? 0 : 300;
  const right = 130;
  const height = steps.length * row + 6;
  const ends = steps.flatMap(({from, to}) => [from, to]);
  const span = (max(ends) ?? 1) - (min(ends) ?? 0);
  const x = scaleLinear([(min(ends) ?? 0) - span / 6, (max(ends) ?? 1) + span / 6], [left, width - right]);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label});
  steps.forEach((step, i) => root.append(stepMark(step, i * row + 4), ...joint(step, i)));
  return root;

  function stepMark({label: name, text, from, to, kind}: WaterfallStep, top: number): SVGGElement {
    const barTop = narrow ? 22 : 6;
    const start = Math.min(x(from), x(to));
    const end = Math.max(x(from), x(to));
    const middle = barTop + 11;
    return svg(
      "g",
      {class: "stufe", transform: `translate(0,${top})`},
      svg("text", narrow ? {x: 0, y: 14} : {x: left - 12, y: middle, dy: "0.35em", "text-anchor": "end"}, name),
      kind === "ende"
        ? svg("circle", {cx: end, cy: middle, r: 7, fill: colors[kind]})
        : svg("rect", {x: start, y: barTop, width: Math.max(2, end - start), height: 22, fill: colors[kind]}),
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

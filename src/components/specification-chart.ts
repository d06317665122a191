import {extent, scaleLinear} from "d3";
import type {SpecificationCurve} from "../indicators/comparison/specification-curve.js";
import {svg} from "./dom.js";

export interface SpecificationChartOptions {
  readonly width: number;
  readonly curve: SpecificationCurve;
  readonly formatTick: (value: number) => string;
  /** Accessible name: range and number of definitions in a sentence. */
  readonly label: string;
}

/**
 * A specification curve: one dot per definition, sorted by value, over a matrix
 * that shows which choices make it. Filled and empty squares, so that it reads
 * without colour.
 */
export function specificationChart({width, curve, formatTick, label}: SpecificationChartOptions): SVGSVGElement {
  const narrow = width < 620;
  const left = narrow ? 150 : 330;
  const top = 12;
  const plot = 170;
  const row = 22;
  const lines = curve.marks.flatMap(({label: axis, options}) => [{axis}, ...options]);
  const height = top + plot + 20 + lines.length * row;
  const n = curve.definitions.length;
  const x = scaleLinear([0, Math.max(1, n - 1)], [left + 12, width - 16]);
  const [low = 0, high = 1] = extent(
    [...curve.lower, ...curve.upper, ...curve.value].filter((v) => Number.isFinite(v))
  );
  const y = scaleLinear([low, high], [top + plot, top]).nice(4);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label});
  for (const tick of y.ticks(4)) {
    root.append(
      svg("g", {class: "gitter"}, svg("line", {x1: left, x2: width, y1: y(tick), y2: y(tick)})),
      svg("text", {x: left - 8, y: y(tick), dy: "0.35em", "text-anchor": "end"}, formatTick(tick))
    );
  }
  curve.value.forEach((value, i) => {
    const [lower, upper] = [curve.lower[i]!, curve.upper[i]!];
    if (Number.isFinite(lower) && Number.isFinite(upper)) {
      root.append(svg("line", {class: "spanne", x1: x(i), x2: x(i), y1: y(lower), y2: y(upper)}));
    }
    root.append(svg("circle", {cx: x(i), cy: y(value), r: n > 60 ? 2.5 : 4.5, fill: "var(--series-1)"}));
  });
  lines.forEach((line, i) => root.append(...matrixRow(line, top + plot + 34 + i * row)));
  return root;

  function matrixRow(line: (typeof lines)[number], at: number): SVGElement[] {
    if ("axis" in line) return [svg("text", {class: "achsenname", x: 0, y: at, dy: "0.35em"}, line.axis)];
    const size = Math.min(11, ((width - left) / n) * 0.8);
    const cells = [...line.marked].map((marked, i) =>
      svg("rect", {
        class: marked ? "gewaehlt" : "nicht",
        x: x(i) - size / 2,
        y: at - size / 2,
        width: size,
        height: size
      })
    );
    const limit = narrow ? 20 : 46;
    const name = line.label.length > limit ? `${line.label.slice(0, limit - 1)}…` : line.label;
    return [svg("text", {x: left - 8, y: at, dy: "0.35em", "text-anchor": "end"}, name), ...cells];
  }
}

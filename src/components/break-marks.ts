import {mean} from "d3-array";
import type {scaleUtc} from "d3-scale";
import {svg} from "./dom.js";

export interface ChartBreak {
  readonly date: Date;
  /** What the mark shows; the legend below the chart explains it. Empty where the line is only cut. */
  readonly mark: string;
  /** Whether the line is cut here, because values on both sides cannot be compared. */
  readonly cuts: boolean;
}

const hairSpace = "\u200a";

/** A dotted line each; marks that would stand on one another share a label, in which a break of two dates stands once. */
export function breakMarks(
  breaks: readonly ChartBreak[],
  x: ReturnType<typeof scaleUtc<number>>,
  top: number,
  bottom: number
): SVGGElement[] {
  const [left = 0, right = 0] = x.range();
  const groups: {at: number[]; label: string}[] = [];
  for (const {date, mark} of breaks.toSorted((a, b) => +a.date - +b.date)) {
    const at = x(date);
    if (mark === "" || at < left || at > right) continue;
    const last = groups.at(-1);
    if (last && at - last.at.at(-1)! < 28) {
      last.at.push(at);
      if (!last.label.includes(mark)) last.label += `${hairSpace}${mark}`;
    } else groups.push({at: [at], label: mark});
  }
  return groups.map(({at, label}) =>
    svg(
      "g",
      {class: "bruch", "aria-hidden": "true"},
      ...at.map((x1) => svg("line", {x1, x2: x1, y1: top - 8, y2: bottom})),
      svg("text", {x: mean(at), y: top - 14, "text-anchor": "middle"}, label)
    )
  );
}

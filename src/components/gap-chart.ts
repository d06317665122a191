import {extent, max} from "d3-array";
import {scaleLinear, scaleUtc} from "d3-scale";
import {line} from "d3-shape";
import {breakMarks, type ChartBreak} from "./break-marks.js";
import {pressed, svg} from "./dom.js";
import {rovingFocus} from "./roving-focus.js";
import type {Tip} from "./tip.js";

export interface GapMark {
  readonly value: number;
  /** For the tip and the accessible name. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly open: () => void;
}

export interface GapPoint {
  readonly date: Date;
  readonly marks: readonly [GapMark, GapMark];
  /** The distance in words, written beside the first and the last connection. */
  readonly gap: string;
}

export interface GapChartOptions {
  readonly width: number;
  readonly labels: readonly [string, string];
  readonly points: readonly GapPoint[];
  readonly breaks: readonly ChartBreak[];
  /** Accessible name of the whole. */
  readonly label: string;
  readonly formatTick: (value: number) => string;
  readonly tip: Tip;
}

const colors = ["var(--series-1)", "var(--series-2)"] as const;

/** Two groups over reference dates, joined on each date: discs for the first, squares for the second, each a button. */
export function gapChart({width, labels, points, breaks, label, formatTick, tip}: GapChartOptions): SVGSVGElement {
  const narrow = width < 520;
  const height = narrow ? 280 : 340;
  const margin = {top: 34, right: narrow ? 18 : 110, bottom: 30, left: 48};
  const [from, to] = extent(points, ({date}) => date) as [Date, Date];
  const x = scaleUtc([from, to], [margin.left + 6, width - margin.right]);
  const highest = max(points, ({marks}) => Math.max(marks[0].value, marks[1].value)) ?? 1;
  const y = scaleLinear([0, highest], [height - margin.bottom, margin.top]).nice(5);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label});
  root.append(grid(), axis(), ...breakMarks(breaks, x, margin.top, height - margin.bottom));
  root.append(
    ...points.map(({date, marks}) =>
      svg("line", {
        class: "faden",
        "aria-hidden": "true",
        x1: x(date),
        x2: x(date),
        y1: y(marks[0].value),
        y2: y(marks[1].value)
      })
    )
  );
  const buttons = ([0, 1] as const).map((g) => {
    const group = svg("g", {class: "reihe", "data-rolle": "haupt", style: `--farbe: ${colors[g]}`});
    for (const run of runs()) {
      const path = line<GapPoint>()
        .x(({date}) => x(date))
        .y(({marks}) => y(marks[g].value));
      group.append(svg("path", {class: "linie", d: path(run) ?? "", stroke: colors[g]}));
    }
    const marks = points.map((point) => button(point, g));
    group.append(...marks, name(g));
    root.append(group);
    return marks;
  });
  rovingFocus(root, buttons);
  root.append(...gapTexts());
  return root;

  function button({date, marks}: GapPoint, g: 0 | 1): SVGGElement {
    const {value, title, lines, open} = marks[g];
    const at = {x: x(date), y: y(value)};
    const paint = {class: "sichtbar", fill: colors[g], stroke: "var(--paper)", "stroke-width": 1.5};
    const mark = svg(
      "g",
      {
        class: "punkt",
        role: "button",
        "aria-label": `${title}: ${lines.join(", ")}. Woher kommt diese Zahl?`,
        transform: `translate(${at.x},${at.y})`,
        ...pressed(open)
      },
      svg("circle", {class: "treffer", r: 12}),
      g === 0 ? svg("circle", {...paint, r: 4.5}) : svg("rect", {...paint, x: -4.5, y: -4.5, width: 9, height: 9})
    );
    tip.attach(mark, title, lines, () => {
      const scale = root.clientWidth / width || 1;
      return {x: at.x * scale, y: at.y * scale};
    });
    return mark;
  }

  function name(g: 0 | 1): SVGTextElement {
    const end = points.at(-1)!;
    const above = end.marks[g].value >= end.marks[(1 - g) as 0 | 1].value;
    // Without room beside the line, the name stands clear of its last points.
    const near = (narrow ? points.slice(-4) : [end]).map(({marks}) => y(marks[g].value));
    return svg(
      "text",
      {
        class: "reihenname",
        x: narrow ? x(end.date) + 8 : x(end.date) + 12,
        y: above ? Math.min(...near) : Math.max(...near),
        dy: narrow ? (above ? "-0.9em" : "1.6em") : "0.35em",
        "text-anchor": narrow ? "end" : "start",
        style: `fill: ${colors[g]}`
      },
      labels[g]
    );
  }

  /** Beside the first and the last connection, on the inner side. */
  function gapTexts(): SVGTextElement[] {
    const ends = points.length > 1 ? [points[0]!, points.at(-1)!] : points;
    return ends.map(({date, marks, gap}, i) =>
      svg(
        "text",
        {
          class: "reihenname",
          "aria-hidden": "true",
          x: x(date) + (i === 0 ? 8 : -8),
          y: y((marks[0].value + marks[1].value) / 2),
          dy: "0.35em",
          "text-anchor": i === 0 ? "start" : "end",
          style: "fill: var(--ink)"
        },
        gap
      )
    );
  }

  function runs(): GapPoint[][] {
    const result: GapPoint[][] = [];
    points.forEach((point, i) => {
      const before = points[i - 1];
      const cut = before === undefined || breaks.some((b) => b.cuts && b.date > before.date && b.date <= point.date);
      if (cut) result.push([point]);
      else result.at(-1)!.push(point);
    });
    return result;
  }

  function grid(): SVGGElement {
    const group = svg("g", {class: "gitter", "aria-hidden": "true"});
    for (const tick of y.ticks(5)) {
      const at = y(tick);
      group.append(
        svg("line", {
          x1: margin.left,
          x2: width - margin.right + 6,
          y1: at,
          y2: at,
          class: tick === 0 ? "grundlinie" : undefined
        }),
        svg("text", {x: margin.left - 8, y: at, dy: "0.35em", "text-anchor": "end"}, formatTick(tick))
      );
    }
    return group;
  }

  function axis(): SVGGElement {
    const group = svg("g", {class: "achse", "aria-hidden": "true"});
    const step = narrow && points.length > 6 ? 3 : 1;
    points.forEach(({date}, i) => {
      if ((points.length - 1 - i) % step !== 0) return;
      group.append(
        svg("text", {x: x(date), y: height - margin.bottom + 20, "text-anchor": "middle"}, date.getUTCFullYear())
      );
    });
    return group;
  }
}

import {area, extent, line, max, mean, min, scaleLinear, scaleUtc} from "d3";
import {pressed, svg} from "./dom.js";
import {rovingFocus} from "./roving-focus.js";
import type {Tip} from "./tip.js";

export interface LinePoint {
  readonly date: Date;
  /** Undefined where a sign stands in place of a number: the line is interrupted. */
  readonly value: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** For the tip and the accessible name: “Wuppertal, 31.12.2024”. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly open: () => void;
}

export interface LineSeries {
  readonly label: string;
  readonly color: string;
  /** The series the text is about, others beside it, or the same one under another definition (dashed). */
  readonly role: "haupt" | "kontext" | "vergleich";
  readonly points: readonly LinePoint[];
}

export interface ChartBreak {
  readonly date: Date;
  /** What the mark shows; the legend below the chart explains it. */
  readonly mark: string;
  /** Whether the line is cut here, because values on both sides cannot be compared. */
  readonly cuts: boolean;
}

export interface LineChartOptions {
  readonly width: number;
  readonly series: readonly LineSeries[];
  readonly breaks: readonly ChartBreak[];
  /** Accessible name of the whole: what it shows, from when to when, in which direction. */
  readonly label: string;
  readonly formatTick: (value: number) => string;
  readonly tip: Tip;
}

/** A line over reference dates, with the breaks of the statistic drawn in and each point a button. */
export function lineChart({width, series, breaks, label, formatTick, tip}: LineChartOptions): SVGSVGElement {
  const narrow = width < 520;
  const height = narrow ? 260 : 340;
  const margin = {top: 34, right: narrow ? 16 : 138, bottom: 30, left: 48};
  const points = series.flatMap((s) => s.points);
  const x = scaleUtc(paddedDates(points), [margin.left, width - margin.right]);
  const bounds = points.flatMap((p) => [p.value, p.lower, p.upper]).filter((v) => v !== undefined);
  const y = scaleLinear([0, max(bounds) ?? 1], [height - margin.bottom, margin.top]).nice(5);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label});

  root.append(
    grid(y, width - margin.right, margin.left, formatTick),
    dateAxis(points, x, height - margin.bottom, narrow)
  );
  root.append(...breakMarks(breaks, x, margin.top, height - margin.bottom));
  const labels = placeLabels(series, y, narrow);
  const groups = series.map((s, i) => {
    const group = svg("g", {class: "reihe", "data-rolle": s.role, style: `--farbe: ${s.color}`});
    for (const run of runs(s.points, breaks)) group.append(...runMarks(run, s.color));
    const marks = s.points.filter((p) => p.value !== undefined).map((p) => pointMark(p, s.color));
    group.append(...marks);
    const end = s.points.findLast((p) => p.value !== undefined);
    if (end) group.append(seriesLabel(s, x(end.date), labels[i]!));
    root.append(group);
    return marks;
  });
  rovingFocus(groups.filter((group) => group.length > 0));
  return root;

  function runMarks(run: readonly LinePoint[], color: string): SVGPathElement[] {
    const band = area<LinePoint>()
      .x((p) => x(p.date))
      .y0((p) => y(p.lower ?? p.value!))
      .y1((p) => y(p.upper ?? p.value!));
    const path = line<LinePoint>()
      .x((p) => x(p.date))
      .y((p) => y(p.value!));
    return [
      svg("path", {class: "band", d: band(run) ?? "", fill: color}),
      svg("path", {class: "linie", d: path(run) ?? "", stroke: color})
    ];
  }

  function pointMark(p: LinePoint, color: string): SVGGElement {
    const at = {x: x(p.date), y: y(p.value!)};
    const mark = svg(
      "g",
      {
        class: "punkt",
        role: "button",
        "aria-label": `${p.title}: ${p.lines.join(", ")}. Woher kommt diese Zahl?`,
        transform: `translate(${at.x},${at.y})`,
        ...pressed(p.open)
      },
      svg("circle", {class: "treffer", r: 12}),
      svg("circle", {class: "sichtbar", r: 4, fill: color, stroke: "var(--paper)", "stroke-width": 1.5})
    );
    tip.attach(mark, p.title, p.lines, () => {
      const scale = root.clientWidth / width || 1;
      return {x: at.x * scale, y: at.y * scale};
    });
    return mark;
  }

  function seriesLabel(s: LineSeries, end: number, at: number): SVGTextElement {
    return svg(
      "text",
      {
        class: "reihenname",
        x: narrow ? end : end + 10,
        y: at,
        dy: narrow ? "-0.9em" : "0.35em",
        "text-anchor": narrow ? "end" : "start",
        style: `fill: ${s.color}`
      },
      s.label
    );
  }
}

/** A single date gets a year of room on both sides, or its point would sit on the axis. */
function paddedDates(points: readonly LinePoint[]): [Date, Date] {
  const [first, last] = extent(points, (p) => p.date);
  if (first === undefined || last === undefined) return [new Date(Date.UTC(2014, 0, 1)), new Date()];
  if (first < last) return [first, last];
  return [new Date(first.getTime() - 366 * 864e5), new Date(last.getTime() + 366 * 864e5)];
}

/** Stretches of points without a missing value and without a cutting break between them. */
function runs(points: readonly LinePoint[], breaks: readonly ChartBreak[]): LinePoint[][] {
  const result: LinePoint[][] = [];
  let previous: LinePoint | undefined;
  for (const p of points) {
    if (p.value === undefined) {
      previous = undefined;
      continue;
    }
    const before = previous;
    const cut = before === undefined || breaks.some((b) => b.cuts && b.date > before.date && b.date <= p.date);
    if (cut) result.push([p]);
    else result[result.length - 1]!.push(p);
    previous = p;
  }
  return result;
}

function grid(
  y: ReturnType<typeof scaleLinear<number>>,
  right: number,
  left: number,
  format: (v: number) => string
): SVGGElement {
  const group = svg("g", {class: "gitter", "aria-hidden": "true"});
  for (const tick of y.ticks(5)) {
    group.append(
      svg("line", {x1: left, x2: right, y1: y(tick), y2: y(tick), class: tick === 0 ? "grundlinie" : undefined}),
      svg("text", {x: left - 8, y: y(tick), dy: "0.35em", "text-anchor": "end"}, format(tick))
    );
  }
  return group;
}

function dateAxis(
  points: readonly LinePoint[],
  x: ReturnType<typeof scaleUtc<number>>,
  at: number,
  narrow: boolean
): SVGGElement {
  const group = svg("g", {class: "achse", "aria-hidden": "true"});
  const years = [...new Map(points.map((p) => [p.date.getUTCFullYear(), p.date])).values()].sort((a, b) => +a - +b);
  const step = narrow && years.length > 6 ? 2 : 1;
  years.forEach((date, i) => {
    if ((years.length - 1 - i) % step !== 0) return;
    group.append(svg("text", {x: x(date), y: at + 20, "text-anchor": "middle"}, date.getUTCFullYear()));
  });
  return group;
}

/** A dotted line each; marks that would stand on one another share a label. */
function breakMarks(
  breaks: readonly ChartBreak[],
  x: ReturnType<typeof scaleUtc<number>>,
  top: number,
  bottom: number
): SVGGElement[] {
  const [left = 0, right = 0] = x.range();
  const groups: {at: number[]; label: string}[] = [];
  for (const {date, mark} of breaks) {
    const at = x(date);
    if (at < left || at > right) continue;
    const last = groups.at(-1);
    if (last && at - last.at.at(-1)! < 18) {
      last.at.push(at);
      last.label += mark;
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

/** Heights for the labels at the line ends, kept a line apart. */
function placeLabels(series: readonly LineSeries[], y: (v: number) => number, narrow: boolean): number[] {
  const wanted = series.map((s, i) => ({i, at: y(s.points.findLast((p) => p.value !== undefined)?.value ?? 0)}));
  wanted.sort((a, b) => a.at - b.at);
  const gap = narrow ? 20 : 18;
  for (let k = 1; k < wanted.length; ++k) {
    wanted[k]!.at = Math.max(wanted[k]!.at, wanted[k - 1]!.at + gap);
  }
  const highest = min(wanted, (d) => d.at) ?? 0;
  const lift = Math.max(0, 12 - highest);
  const result: number[] = [];
  for (const {i, at} of wanted) result[i] = at + lift;
  return result;
}

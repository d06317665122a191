import {extent, max, min, tickStep} from "d3-array";
import {precisionFixed} from "d3-format";
import {scaleLinear, scaleUtc} from "d3-scale";
import {area, line} from "d3-shape";
import {formatNumber, formatPercent} from "../indicators/definition/german.js";
import {breakMarks, type ChartBreak} from "./break-marks.js";
import {pressed, svg} from "./dom.js";
import {rovingFocus} from "./roving-focus.js";
import {nameHeight, type NamePlace, namesAround, namesBeside, roomBeside} from "./series-names.js";
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

export interface LineChartOptions {
  readonly width: number;
  readonly series: readonly LineSeries[];
  readonly breaks: readonly ChartBreak[];
  /** Accessible name of the whole: what it shows, from when to when, in which direction. */
  readonly label: string;
  /** Of the values: ticks of “Prozent” say so. */
  readonly unit: string;
  readonly tip: Tip;
}

/** Room that a year takes on the axis, and a digit of a tick, in pixels. */
const yearWidth = 40;
const digitWidth = 7.5;

/** Zero and all values; up to 1 where nothing is above or below zero, so that the axis has a length. */
function valueDomain(values: readonly number[]): [number, number] {
  const [low, high] = [min(values) ?? 0, max(values) ?? 0];
  return low >= 0 && high <= 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
}

/** A line over reference dates, with the breaks of the statistic drawn in and each point a button. */
export function lineChart({width, series, breaks, label, unit, tip}: LineChartOptions): SVGSVGElement {
  const narrow = width < 520;
  const height = narrow ? 260 : 340;
  // On a narrow screen two names find room above their lines; more would cover them and stand beside them, as on a wide one.
  const beside = !narrow || series.length > 2;
  const names = series.map((s) => s.label);
  const points = series.flatMap((s) => s.points);
  const longest = max(points, ({value = 0}) => formatNumber(value).length) ?? 0;
  const margin = {
    top: 34,
    right: beside ? roomBeside(names, narrow ? 132 : 210) : 16,
    bottom: 30,
    left: Math.max(48, 10 + digitWidth * longest)
  };
  const x = scaleUtc(paddedDates(points), [margin.left, width - margin.right]);
  const bounds = points.flatMap((p) => [p.value, p.lower, p.upper]).filter((v) => v !== undefined);
  const y = scaleLinear(valueDomain(bounds), [height - margin.bottom, margin.top]).nice(5);
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label});

  root.append(grid(y, width - margin.right, margin.left, unit), dateAxis(points, x, height - margin.bottom));
  root.append(...breakMarks(breaks, x, margin.top, height - margin.bottom));
  const lines = series.map((s) => ({
    label: s.label,
    points: s.points.flatMap((p) => (p.value === undefined ? [] : [{x: x(p.date), y: y(p.value)}]))
  }));
  const places = beside
    ? namesBeside(lines, {top: 12, bottom: height - margin.bottom, room: margin.right})
    : namesAround(lines, {left: margin.left, bottom: height - margin.bottom});
  const groups = series.map((s, i) => {
    const group = svg("g", {class: "reihe", "data-rolle": s.role, style: `--farbe: ${s.color}`});
    for (const run of runs(s.points, breaks)) group.append(...runMarks(run, s.color));
    const marks = s.points.filter((p) => p.value !== undefined).map((p) => pointMark(p, s.color));
    group.append(...marks);
    if (marks.length > 0) group.append(seriesName(places[i]!, s.role === "kontext" ? "var(--ink-soft)" : s.color));
    root.append(group);
    return marks;
  });
  rovingFocus(
    root,
    groups.filter((group) => group.length > 0)
  );
  return root;

  function runMarks(run: readonly LinePoint[], color: string): SVGPathElement[] {
    const band = area<LinePoint>()
      .x((p) => x(p.date))
      .y0((p) => y(p.lower ?? p.value!))
      .y1((p) => y(p.upper ?? p.value!));
    const path = line<LinePoint>()
      .x((p) => x(p.date))
      .y((p) => y(p.value!));
    const uncertain = run.some((p) => p.lower !== undefined && p.upper !== undefined);
    return [
      ...(uncertain ? [svg("path", {class: "band", d: band(run) ?? "", fill: color, stroke: color})] : []),
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
}

function seriesName({x: at, y: first, anchor, lines: texts}: NamePlace, color: string): SVGTextElement {
  return svg(
    "text",
    {class: "reihenname", "text-anchor": anchor, style: `fill: ${color}`},
    ...texts.map((text, i) => svg("tspan", {x: at, y: first + i * nameHeight, dy: "0.35em"}, text))
  );
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

function grid(y: ReturnType<typeof scaleLinear<number>>, right: number, left: number, unit: string): SVGGElement {
  const group = svg("g", {class: "gitter", "aria-hidden": "true"});
  const ticks = y.ticks(5);
  const decimals = precisionFixed(tickStep(ticks[0] ?? 0, ticks.at(-1) ?? 1, ticks.length - 1));
  for (const tick of ticks) {
    group.append(
      svg("line", {x1: left, x2: right, y1: y(tick), y2: y(tick), class: tick === 0 ? "grundlinie" : undefined}),
      svg("text", {x: left - 8, y: y(tick), dy: "0.35em", "text-anchor": "end"}, tickText(tick, decimals, unit))
    );
  }
  return group;
}

function tickText(tick: number, decimals: number, unit: string): string {
  return unit === "Prozent" ? formatPercent(tick, decimals) : formatNumber(tick, decimals);
}

function dateAxis(points: readonly LinePoint[], x: ReturnType<typeof scaleUtc<number>>, at: number): SVGGElement {
  const group = svg("g", {class: "achse", "aria-hidden": "true"});
  const years = [...new Map(points.map((p) => [p.date.getUTCFullYear(), p.date])).values()].sort((a, b) => +a - +b);
  const [left = 0, right = 0] = x.range();
  const step = Math.max(1, Math.ceil((years.length * yearWidth) / (right - left + yearWidth)));
  years.forEach((date, i) => {
    if ((years.length - 1 - i) % step !== 0) return;
    group.append(svg("text", {x: x(date), y: at + 20, "text-anchor": "middle"}, date.getUTCFullYear()));
  });
  return group;
}

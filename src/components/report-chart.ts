import {formatDate, formatList} from "../indicators/definition/german.js";
import type {Result, Row} from "../indicators/engine/result.js";
import {barChart} from "./bar-chart.js";
import type {ChartBreak} from "./break-marks.js";
import {lineChart, type LinePoint} from "./line-chart.js";
import {spoken} from "./line-figure.js";
import type {Tip} from "./tip.js";

/** One series of a section with its rows in the order of time. */
export interface ReportLine {
  readonly label: string;
  readonly result: Result;
  readonly rows: readonly Row[];
}

interface ChartOptions {
  readonly width: number;
  readonly tip: Tip;
  readonly breaks: readonly ChartBreak[];
  /** Says where a value comes from. */
  readonly open: (result: Result, row: Row) => void;
}

/** The reference day of a row as an ISO date. */
export function dayOf(row: Row): string {
  return String(row["stichtag"]);
}

/** “2015 bis 2024”, or the day where there is only one. */
export function spanOf(days: readonly string[]): string {
  const [first = ""] = days;
  return days.length === 1 ? formatDate(first) : `${first.slice(0, 4)} bis ${(days.at(-1) ?? "").slice(0, 4)}`;
}

/** The chart of a section: lines over the reference days, bars where there is only one. */
export function reportChart(
  all: readonly ReportLine[],
  days: readonly string[],
  {width, tip, breaks, open}: ChartOptions
): SVGSVGElement {
  const {unit} = all[0]!.result;
  const shown = (line: ReportLine): readonly Row[] => line.rows.filter((row) => days.includes(dayOf(row)));
  if (days.length === 1) {
    return barChart({
      width,
      tip,
      label: alternativeText("Balkendiagramm", all, days),
      color: "var(--series-1)",
      bars: all.flatMap((line) =>
        shown(line).map((row) => ({
          label: line.label,
          value: row.value ?? undefined,
          text: row.text,
          lines: [spoken(row, unit)],
          open: () => open(line.result, row)
        }))
      )
    });
  }
  return lineChart({
    width,
    tip,
    breaks,
    label: alternativeText("Liniendiagramm", all, days),
    unit,
    series: all.map((line, i) => ({
      label: line.label,
      role: i === 0 ? ("haupt" as const) : ("kontext" as const),
      color: `var(--series-${i + 1})`,
      points: shown(line).map((row) => pointOf(line, row))
    }))
  });

  function pointOf(line: ReportLine, row: Row): LinePoint {
    return {
      date: new Date(`${dayOf(row)}T00:00:00Z`),
      value: row.value ?? undefined,
      lower: row.lower ?? undefined,
      upper: row.upper ?? undefined,
      title: `${line.label}, ${formatDate(dayOf(row))}`,
      lines: [spoken(row, unit)],
      open: () => open(line.result, row)
    };
  }
}

/** Longest alternative text; whoever wants more has the table. */
const mostLetters = 150;

/** What the chart shows in words: the first and the last value of each line, or only the names where that is too long. */
function alternativeText(kind: string, all: readonly ReportLine[], days: readonly string[]): string {
  const ends = all.map(({label, rows}) => {
    const known = rows.filter((row) => days.includes(dayOf(row)) && row.value !== null);
    const firstAndLast = [...new Set([known[0], known.at(-1)])];
    return `${label} ${firstAndLast.map((row) => row && `${dayOf(row).slice(0, 4)} ${row.text}`).join(", ")}`;
  });
  const full = `${kind}. ${ends.join("; ")}.`;
  if (full.length <= mostLetters) return full;
  return `${kind}, ${spanOf(days)}: ${formatList(all.map(({label}) => label))}`.slice(0, mostLetters);
}

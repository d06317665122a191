import {labelLines, textWidth} from "./label-lines.js";

/** A line of a chart with the name that is written to it; points in pixels, from left to right. */
export interface NamedLine {
  readonly label: string;
  readonly points: readonly {readonly x: number; readonly y: number}[];
}

/** Where a name stands: the middle of its first line of text, and all its lines. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly lines: readonly string[];
}

export const nameHeight = 16;
const size = 14;
/** Names are set in a bolder face than `textWidth` measures. */
const bold = 1.08;
const clear = 16;
const nameWidth = (name: string): number => textWidth(name, size) * bold;

/** Margin that names need beside their lines: what the longest takes, at most `most`; longer ones are divided. */
export function roomBeside(labels: readonly string[], most: number): number {
  return Math.ceil(Math.min(most, 16 + Math.max(0, ...labels.map(nameWidth))));
}

/** Names at the right ends of their lines, moved apart so that none covers another and all stay between top and bottom. */
export function namesBeside(
  lines: readonly NamedLine[],
  {top, bottom, room}: {readonly top: number; readonly bottom: number; readonly room: number}
): NamePlace[] {
  const texts = lines.map(({label}) => labelLines(label, (room - 12) / bold, size));
  const wanted = lines
    .map(({points}, i) => ({i, y: points.at(-1)?.y ?? bottom, height: texts[i]!.length * nameHeight}))
    .sort((a, b) => a.y - b.y);
  wanted.forEach((name, k) => {
    const above = wanted[k - 1];
    name.y = Math.max(name.y, above ? above.y + (above.height + name.height) / 2 : top);
  });
  wanted.toReversed().forEach((name, k) => {
    const below = wanted[wanted.length - k];
    name.y = Math.min(name.y, below ? below.y - (below.height + name.height) / 2 : bottom);
  });
  return lines.map(({points}, i) => ({
    x: (points.at(-1)?.x ?? 0) + 10,
    y: wanted.find((name) => name.i === i)!.y - ((texts[i]!.length - 1) * nameHeight) / 2,
    anchor: "start",
    lines: texts[i]!
  }));
}

/** The name of one line above it, of a second one on its other side: clear of both lines over the whole width of the name. */
export function namesAround(
  lines: readonly NamedLine[],
  {left, bottom}: {readonly left: number; readonly bottom: number}
): NamePlace[] {
  const ends = lines.map(({points}) => points.at(-1) ?? {x: left, y: bottom});
  const highest = Math.min(...ends.map(({y}) => y));
  return lines.map(({label}, i) => {
    const width = nameWidth(label);
    const x = Math.max(ends[i]!.x, left + width);
    const under = lines.flatMap(({points}) => within(points, x - width)).map(({y}) => y);
    const isUpper = ends[i]!.y === highest && ends.findIndex(({y}) => y === highest) === i;
    const below = Math.max(...under) + clear;
    const y = isUpper || below > bottom - nameHeight / 2 ? Math.min(...own(i, x - width)) - clear : below;
    return {x, y: isUpper ? Math.min(...under) - clear : y, anchor: "end", lines: [label]};
  });

  function own(i: number, from: number): number[] {
    return within(lines[i]!.points, from).map(({y}) => y);
  }
}

/** The points from there on, and the one before, from which the line comes in. */
function within(points: NamedLine["points"], from: number): NamedLine["points"] {
  const first = points.findIndex(({x}) => x >= from);
  return first < 0 ? points.slice(-1) : points.slice(Math.max(0, first - 1));
}

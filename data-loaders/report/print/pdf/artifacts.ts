import {operatorsOf} from "./operators.js";

const constructing = new Set(["m", "l", "c", "v", "y", "h", "re"]);
const painting = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*"]);
const showing = new Set(["Tj", "TJ", "'", '"', "Do", "sh", "EI"]);

/**
 * Marks as artifact all that a content stream draws outside of marked content:
 * running heads, page numbers, rules. A screen reader then passes over it, as
 * PDF/UA-1 (ISO 14289-1, 7.1) asks; Chromium leaves it unmarked.
 */
export function markArtifacts(stream: string): string {
  let result = "";
  let copied = 0;
  for (const {start, end} of unmarked(stream)) {
    result += `${stream.slice(copied, start)}/Artifact BMC\n${stream.slice(start, end)}\nEMC`;
    copied = end;
  }
  return result + stream.slice(copied);
}

/** Makes artifacts of the marked content with the given numbers, which no element holds any more. */
export function releaseContent(stream: string, numbers: ReadonlySet<number>): string {
  if (numbers.size === 0) return stream;
  let result = "";
  let copied = 0;
  for (const {name, start, end} of operatorsOf(stream)) {
    const number = name === "BDC" ? /\/MCID (\d+)/.exec(stream.slice(start, end))?.[1] : undefined;
    if (number === undefined || !numbers.has(Number(number))) continue;
    result += `${stream.slice(copied, start)}/Artifact BMC`;
    copied = end;
  }
  return result + stream.slice(copied);
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of a content stream that draw something outside of marked content:
 * a text object as a whole, if nothing in it is marked.
 */
export function* unmarked(stream: string): Generator<Stretch> {
  let depth = 0;
  let path = -1;
  let text: {readonly start: number; readonly drawn: Stretch[]; marked: boolean} | undefined;
  for (const {name, start, end} of operatorsOf(stream)) {
    if (name === "BMC" || name === "BDC") {
      depth += 1;
      if (text !== undefined) text.marked = true;
    } else if (name === "EMC") depth -= 1;
    else if (name === "BT") text = {start, drawn: [], marked: depth > 0};
    else if (name === "ET") {
      const {start: begin = start, drawn = [], marked = true} = text ?? {};
      if (marked) yield* drawn;
      else if (drawn.length > 0) yield {start: begin, end};
      text = undefined;
    } else if (constructing.has(name)) path = path < 0 ? start : path;
    else if (painting.has(name) || showing.has(name)) {
      const stretch = {start: path < 0 ? start : path, end};
      path = -1;
      if (depth > 0) continue;
      if (text === undefined) yield stretch;
      else text.drawn.push(stretch);
    } else if (name === "n") path = -1;
  }
}

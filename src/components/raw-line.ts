import {element} from "./dom.js";

/** The cited lines of a cube’s deliveries, fetched only when someone asks for one. */
export type LineSource = (cube: string) => Promise<DeliveredLines>;

/** As `src/data/zeilen/[cube].json` gives it. */
export interface DeliveredLines {
  readonly deliveries: readonly {
    readonly id: string;
    readonly separator: string;
    /** Lines above the data, from line 1. */
    readonly head: readonly string[];
    readonly lines: Readonly<Record<string, string>>;
  }[];
}

export interface LinePlace {
  readonly cube: string;
  readonly delivery: string;
  readonly line: number;
  readonly column: number;
}

/** The delivered row with its line number, the cell marked, and its column’s header lines above it. */
export async function rawLine(source: LineSource, {cube, delivery, line, column}: LinePlace): Promise<HTMLElement> {
  const lines = (await source(cube)).deliveries.find(({id}) => id === delivery);
  const text = lines?.lines[line];
  if (lines === undefined || text === undefined) {
    return element("p", {class: "hinweis"}, "Die Zeilen dieser Lieferung werden nicht mit ausgeliefert.");
  }
  const head = lines.head.map((h) => cellsOf(h, lines.separator)[column - 1]?.text).filter(Boolean);
  const block = element(
    "pre",
    {class: "rohzeile", tabindex: 0, "aria-label": `Zeile ${line}, wie geliefert`},
    element("span", {class: "nummer"}, line),
    ...marked(text, lines.separator, column)
  );
  requestAnimationFrame(() => {
    const mark = block.querySelector("mark");
    if (mark) block.scrollLeft = mark.offsetLeft - block.clientWidth / 2;
  });
  return element(
    "div",
    {},
    head.length > 0 && element("p", {class: "hinweis"}, `Spalte ${column}: ${[...new Set(head)].join(" › ")}`),
    block
  );
}

function marked(text: string, separator: string, column: number): (Node | string)[] {
  const cell = cellsOf(text, separator)[column - 1];
  if (cell === undefined) return [text];
  const {start, end} = cell;
  return [text.slice(0, start), element("mark", {}, text.slice(start, end)), text.slice(end)];
}

interface DelimitedCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where the cells of one line begin and end; separators within quotes do not count. */
export function cellsOf(line: string, separator: string): DelimitedCell[] {
  const cells: DelimitedCell[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i <= line.length; ++i) {
    if (line[i] === '"') quoted = !quoted;
    if (i < line.length && (quoted || line[i] !== separator)) continue;
    cells.push({text: line.slice(start, i).replace(/^"|"$/g, ""), start, end: i});
    start = i + 1;
  }
  return cells;
}

import {quartiere, stadtbezirke} from "../indicators/vocabulary/quartiere.js";
import {areaCanvas, areaMark, type AreaValue} from "./area-mark.js";
import {svg} from "./dom.js";
import {labelLines, textWidth} from "./label-lines.js";
import {rovingFocus} from "./roving-focus.js";
import type {Tip} from "./tip.js";

export interface TileMapOptions {
  readonly width: number;
  /** By area id, e.g. “05124-01”. */
  readonly areas: ReadonlyMap<string, AreaValue>;
  /** Lower limits of the classes, ascending. */
  readonly limits: readonly number[];
  readonly label: string;
  readonly tip: Tip;
}

/** Columns of blocks from west to east, each from north to south: where the Stadtbezirke roughly lie. */
const wide = [["3"], ["1", "4"], ["2", "0", "9"], ["5", "7"], ["6", "8"]];
/** The west and the east of the city, for half a page. */
const halves = [
  ["3", "2", "1", "0", "4"],
  ["6", "5", "7", "8", "9"]
];

const tile = {least: 77, height: 52, gap: 4, padding: 3.5};
const head = 26;
const nameSize = 11.5;
const valueSize = 14;

/**
 * The Quartiere as labelled tiles of equal size, in blocks by Stadtbezirk: no area looks important because it is large, and
 * every name can be read. Our own layout, no map. The classes differ in lightness; what has no number is hatched.
 */
export function tileMap({width, areas, limits, label, tip}: TileMapOptions): SVGSVGElement {
  const blocks = place(width);
  const height = Math.max(...blocks.map(({y, rows}) => y + blockHeight(rows)));
  const {root, layer, hatching} = areaCanvas("kacheln", width, height, label);
  const groups = blocks.map(({id, name, x, y, across, size}) => {
    layer.append(svg("text", {class: "kachelblock", x, y: y + 16}, name));
    const own = quartiere.filter(({stadtbezirk}) => stadtbezirk === id);
    return own.map((area, i) => {
      const left = x + (i % across) * (size + tile.gap);
      const top = y + head + Math.floor(i / across) * (tile.height + tile.gap);
      const shown = areas.get(area.id);
      const {mark, caption} = areaMark({
        name: area.name,
        shown,
        limits,
        hatching,
        shape: svg("rect", {width: size, height: tile.height, rx: 2}),
        labels: labels(area.name, shown?.text ?? "", size - 2 * tile.padding),
        tip,
        position: () => {
          const scale = root.clientWidth / width || 1;
          return {x: (left + size / 2) * scale, y: top * scale};
        }
      });
      for (const node of [mark, caption]) node.setAttribute("transform", `translate(${left},${top})`);
      layer.append(mark, caption);
      return mark;
    });
  });
  rovingFocus(layer, groups);
  return root;
}

function labels(name: string, text: string, room: number): SVGElement[] {
  const lines = labelLines(name, room, nameSize);
  const small = textWidth(text, valueSize) > room;
  return [
    ...lines.map((line, i) => svg("text", {class: "kachelname", x: tile.padding, y: 15 + 12.5 * i}, line)),
    svg("text", {class: small ? "kachelwert klein" : "kachelwert", x: tile.padding, y: tile.height - 8}, text)
  ];
}

interface Block {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Tiles in a row, and their width. */
  readonly across: number;
  readonly size: number;
  readonly rows: number;
}

/** Blocks about where they lie where there is room for it, on half a page in two stacks, else in the order of their numbers. */
function place(width: number): Block[] {
  const stacks = width >= 880 ? wide : width >= 600 ? halves : [stadtbezirke.map(({id}) => id.slice(-1))];
  const gutter = stacks === wide ? 16 : 8;
  const block = (width - gutter * (stacks.length - 1)) / stacks.length;
  const fitting = Math.floor((block + tile.gap) / (tile.least + tile.gap));
  const across = Math.max(2, fitting);
  const size = (block - tile.gap * (across - 1)) / across;
  return stacks.flatMap((digits, column) => {
    let y = 0;
    return digits.map((digit) => {
      const {id, name} = stadtbezirke.find((area) => area.id.endsWith(`-${digit}`))!;
      const count = quartiere.filter(({stadtbezirk}) => stadtbezirk === id).length;
      const rows = Math.ceil(count / across);
      const placed = {id, name, x: column * (block + gutter), y, across, size, rows};
      y += blockHeight(rows) + 10;
      return placed;
    });
  });
}

const blockHeight = (rows: number): number => head + rows * (tile.height + tile.gap);

import {polygonArea, polygonCentroid} from "d3-polygon";
import {quartiere, stadtbezirke} from "../indicators/vocabulary/quartiere.js";
import {areaCanvas, areaMark, type AreaValue} from "./area-mark.js";
import {svg} from "./dom.js";
import {rovingFocus} from "./roving-focus.js";
import type {Tip} from "./tip.js";

/** The Quartiere as polygons, as the loader of the map hands them over. */
export interface QuartierMap {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** x to the right and y down in turn; what is inside an odd number of rings is inside the area. */
  readonly areas: readonly {readonly id: string; readonly rings: readonly (readonly number[])[]}[];
}

export interface TrueMapOptions {
  readonly width: number;
  readonly map: QuartierMap;
  /** By area id. */
  readonly areas: ReadonlyMap<string, AreaValue>;
  /** Lower limits of the classes, ascending. */
  readonly limits: readonly number[];
  readonly label: string;
  readonly tip: Tip;
}

/** Taller drawings than this are made narrower instead. */
const tallest = 640;

/** The Quartiere in their true shape, each with its two digits; names and numbers stand in the tip and in the table. */
export function trueMap({width, map, areas, limits, label, tip}: TrueMapOptions): SVGSVGElement {
  const scale = Math.min(width / map.width, tallest / map.height);
  const left = (width - map.width * scale) / 2;
  const height = Math.ceil(map.height * scale);
  const {root, layer, hatching} = areaCanvas("kacheln karte", width, height, label);
  const captions: SVGGElement[] = [];
  const shapes = new Map(map.areas.map(({id, rings}) => [id, rings.map((ring) => pointsOf(ring, scale, left))]));
  const groups = stadtbezirke.map(({id: district}) =>
    quartiere
      .filter(({stadtbezirk}) => stadtbezirk === district)
      .flatMap(({id, name, number}) => {
        const rings = shapes.get(id);
        if (rings === undefined) return [];
        const [x, y] = middleOf(rings);
        const {mark, caption} = areaMark({
          name,
          shown: areas.get(id),
          limits,
          hatching,
          shape: svg("path", {"fill-rule": "evenodd", d: rings.map(pathOf).join("")}),
          labels: [svg("text", {class: "kartennummer", x, y, dy: "0.35em", "text-anchor": "middle"}, number)],
          tip,
          position: () => ({x, y})
        });
        layer.append(mark);
        captions.push(caption);
        return [mark];
      })
  );
  layer.append(...captions);
  rovingFocus(
    layer,
    groups.filter((group) => group.length > 0)
  );
  return root;
}

type Point = [number, number];

function pointsOf(ring: readonly number[], scale: number, left: number): Point[] {
  return Array.from({length: ring.length / 2}, (_, i): Point => [
    left + ring[2 * i]! * scale,
    ring[2 * i + 1]! * scale
  ]);
}

function pathOf(ring: readonly Point[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`;
}

/** The centroid of the largest ring. */
function middleOf(rings: readonly Point[][]): Point {
  const [largest] = rings.toSorted((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)));
  return polygonCentroid(largest!);
}

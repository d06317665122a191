import {quartiere} from "../../../indicators/vocabulary/quartiere.js";

type Point = readonly [number, number];

/**
 * A made-up map: the Quartiere as squares of a grid in the order of their numbers, seven in a row. Borders carry points on
 * the way, so that there is something to simplify.
 */
export function madeUpCity({
  origin = [7.05, 51.2],
  step = [0.02, 0.012],
  property = "QUARTIER",
  value = ({number}: {readonly number: string; readonly name: string}): unknown => number
}: {
  readonly origin?: Point;
  readonly step?: Point;
  readonly property?: string;
  readonly value?: (quartier: {readonly number: string; readonly name: string}) => unknown;
} = {}) {
  return {
    type: "FeatureCollection",
    features: quartiere.map((quartier, i) => ({
      type: "Feature",
      properties: {[property]: value(quartier), FLAECHE: 1000 + i},
      geometry: {type: "Polygon", coordinates: [square(i % 7, Math.floor(i / 7))]}
    }))
  };

  function square(column: number, row: number): Point[] {
    const corners: Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0]
    ];
    return corners.flatMap(([x, y], k) => {
      const next = corners[k + 1];
      if (next === undefined) return [place(column + x, row + y)];
      return [0, 0.25, 0.5, 0.75].map((t) => place(column + x + t * (next[0] - x), row + y + t * (next[1] - y)));
    });
  }

  function place(x: number, y: number): Point {
    return [origin[0] + x * step[0], origin[1] + y * step[1]];
  }
}

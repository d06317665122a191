import type {Ring} from "./geojson.js";

/**
 * Simplifies the rings of areas that share borders, so that they still share them: rings are cut where their neighbours
 * change, and each piece of border is simplified once, the same for both sides (Douglas and Peucker 1973). Points must be
 * the same numbers on both sides, so coordinates are rounded to whole units first. A ring that falls below three points is
 * dropped. `tolerance` in the units of the rings.
 */
export function simplifyRings(areas: readonly (readonly Ring[])[], tolerance: number): number[][][] {
  const junctions = findJunctions(areas.flat());
  return areas.map((rings) =>
    rings.flatMap((ring) => {
      const simple = piecesOf(ring, junctions).flatMap((piece) => simplifyPiece(piece, tolerance).slice(0, -2));
      return simple.length >= 6 ? [simple] : [];
    })
  );
}

/** Points at which a border ends, since other areas begin there: their two neighbours differ between rings. */
function findJunctions(rings: readonly Ring[]): ReadonlySet<string> {
  const neighbours = new Map<string, string>();
  const junctions = new Set<string>();
  for (const ring of rings) {
    const keys = keysOf(ring);
    keys.forEach((key, i) => {
      const around = [keys.at(i - 1)!, keys[(i + 1) % keys.length]!].sort().join(" ");
      const before = neighbours.get(key);
      if (before === undefined) neighbours.set(key, around);
      else if (before !== around) junctions.add(key);
    });
  }
  return junctions;
}

/** A ring as pieces from junction to junction, each with both ends; a ring without junctions from its least point to itself. */
function piecesOf(ring: Ring, junctions: ReadonlySet<string>): number[][] {
  const keys = keysOf(ring);
  const least = keys.indexOf([...keys].sort()[0]!);
  const cuts = keys.flatMap((key, i) => (junctions.has(key) ? [i] : []));
  if (cuts.length === 0) cuts.push(least);
  const n = keys.length;
  return cuts.map((from, c) => {
    const to = cuts[(c + 1) % cuts.length]!;
    const length = ((to - from + n - 1) % n) + 2;
    return Array.from({length}, (_, k) => (from + k) % n).flatMap((i) => [ring[2 * i]!, ring[2 * i + 1]!]);
  });
}

/** The piece with fewer points, the same whichever way round it is given. */
function simplifyPiece(piece: readonly number[], tolerance: number): number[] {
  const n = piece.length / 2;
  const backwards = isAfter(piece);
  const at = (i: number): readonly [number, number] => {
    const k = backwards ? n - 1 - i : i;
    return [piece[2 * k]!, piece[2 * k + 1]!];
  };
  const kept = new Uint8Array(n);
  kept[0] = kept[n - 1] = 1;
  const open: [number, number][] = [[0, n - 1]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [from, to] = range;
    let [farthest, distance] = [-1, tolerance];
    for (let i = from + 1; i < to; ++i) {
      const own = distanceToLine(at(i), at(from), at(to));
      if (own > distance) [farthest, distance] = [i, own];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  const points = [...kept.keys()].filter((i) => kept[i]).map(at);
  return (backwards ? points.toReversed() : points).flat();
}

/** Whether a piece read from its end comes before itself, so that both sides of a border read it the same way. */
function isAfter(piece: readonly number[]): boolean {
  const n = piece.length / 2;
  for (let i = 0; i < n; ++i) {
    const k = n - 1 - i;
    const order = piece[2 * i]! - piece[2 * k]! || piece[2 * i + 1]! - piece[2 * k + 1]!;
    if (order !== 0) return order > 0;
  }
  return false;
}

function distanceToLine(
  [x, y]: readonly [number, number],
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number]
): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - x0, y - y0);
  const along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length ** 2));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

function keysOf(ring: Ring): string[] {
  return Array.from({length: ring.length / 2}, (_, i) => `${ring[2 * i]},${ring[2 * i + 1]}`);
}

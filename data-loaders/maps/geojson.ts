/** A ring of a polygon: x and y in turn, the first point not repeated at the end. */
export type Ring = readonly number[];

/** One area of a delivered map, as read: its properties and its rings in the coordinates of the file. */
export interface MapFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Outer rings and holes of all its polygons; what is inside an odd number of them is inside the area. */
  readonly rings: readonly Ring[];
}

/** The coordinates of a file: degrees (EPSG:4326) or metres (ETRS89 / UTM 32N, EPSG:25832). */
export type MapCrs = "EPSG:4326" | "EPSG:25832";

/** Features and points beyond which a file is no map of a city’s Quartiere. */
const limits = {features: 2000, points: 1_000_000};

/** North Rhine-Westphalia with a margin, in each of the coordinates. */
const frames: Readonly<Record<MapCrs, readonly [west: number, south: number, east: number, north: number]>> = {
  "EPSG:4326": [5.8, 50.3, 9.5, 52.6],
  "EPSG:25832": [280_000, 5_570_000, 540_000, 5_830_000]
};

/** Why a map cannot be used, in German. */
export class MapError extends Error {
  readonly german: string;
  constructor(german: string) {
    super(german);
    this.name = "MapError";
    this.german = german;
  }
}

/**
 * Reads a GeoJSON FeatureCollection of polygons and finds out its coordinates. Every ring comes back closed by implication,
 * without repeated points, outer rings and holes alike; which way round they run does not matter. Throws a MapError with a German sentence where the
 * file is no such collection, too large, or lies outside North Rhine-Westphalia.
 */
export function readGeojson(text: string): {readonly crs: MapCrs; readonly features: readonly MapFeature[]} {
  const collection = parse(text);
  const list = isRecord(collection) ? collection["features"] : undefined;
  if (!isRecord(collection) || collection["type"] !== "FeatureCollection" || !Array.isArray(list)) {
    throw new MapError("Die Datei ist keine GeoJSON-FeatureCollection.");
  }
  if (list.length > limits.features) {
    throw new MapError(`Die Datei hat ${list.length} Flächen; erlaubt sind ${limits.features}.`);
  }
  let points = 0;
  const features = list.map((feature: unknown, i): MapFeature => {
    const place = `Fläche ${i + 1}`;
    if (!isRecord(feature) || !isRecord(feature["geometry"])) throw new MapError(`${place} hat keine Geometrie.`);
    const rings = polygonsOf(feature["geometry"], place)
      .flat()
      .map((ring) => readRing(ring, place));
    points += rings.reduce((sum, {length}) => sum + length / 2, 0);
    if (points > limits.points) throw new MapError(`Die Datei hat mehr als ${limits.points} Punkte.`);
    return {properties: isRecord(feature["properties"]) ? feature["properties"] : {}, rings};
  });
  return {crs: crsOf(features), features};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new MapError("Die Datei ist kein gültiges JSON; vielleicht ist sie abgeschnitten.");
  }
}

function polygonsOf({type, coordinates}: Readonly<Record<string, unknown>>, place: string): unknown[][] {
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
  if (!Array.isArray(polygons) || polygons.length === 0 || !polygons.every(Array.isArray)) {
    throw new MapError(`${place} ist kein Polygon und kein MultiPolygon.`);
  }
  return polygons as unknown[][];
}

function readRing(ring: unknown, place: string): number[] {
  if (!Array.isArray(ring) || ring.length < 4)
    throw new MapError(`${place} hat einen Ring mit weniger als vier Punkten.`);
  const flat: number[] = [];
  for (const point of ring as unknown[]) {
    const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
    if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y)) {
      throw new MapError(`${place} hat einen Punkt ohne zwei Zahlen.`);
    }
    if (x !== flat.at(-2) || y !== flat.at(-1)) flat.push(x, y);
  }
  const [first, last] = [ring[0] as number[], ring.at(-1) as number[]];
  if (first[0] !== last[0] || first[1] !== last[1])
    throw new MapError(`${place} hat einen Ring, der nicht geschlossen ist.`);
  flat.length -= 2;
  if (flat.length < 6) throw new MapError(`${place} hat einen Ring ohne Fläche.`);
  return flat;
}

function crsOf(features: readonly MapFeature[]): MapCrs {
  const [west, south, east, north] = frameOf(features);
  const found = (Object.keys(frames) as MapCrs[]).find((crs) => {
    const [w, s, e, n] = frames[crs];
    return west >= w && south >= s && east <= e && north <= n;
  });
  if (found !== undefined) return found;
  const [w, s, e, n] = frames["EPSG:4326"];
  const swapped = south >= w && west >= s && north <= e && east <= n;
  throw new MapError(
    swapped
      ? "In den Koordinaten sind Länge und Breite vertauscht."
      : "Die Koordinaten liegen nicht in Nordrhein-Westfalen. Erwartet wird EPSG:4326 (Grad) oder EPSG:25832 (Meter)."
  );
}

/** The smallest frame around all features: west, south, east, north. */
export function frameOf(
  features: readonly Pick<MapFeature, "rings">[]
): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {rings} of features) {
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        west = Math.min(west, ring[i]!);
        east = Math.max(east, ring[i]!);
        south = Math.min(south, ring[i + 1]!);
        north = Math.max(north, ring[i + 1]!);
      }
    }
  }
  return [west, south, east, north];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

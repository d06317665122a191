import {quartiere} from "../../indicators/vocabulary/quartiere.js";
import {DeliveryError} from "../contract/problem.js";
import {findFiles, type FoundFile} from "../deliveries/find-files.js";
import {exportsFolder, type LoadOptions} from "../deliveries/load.js";
import {readBytes} from "../formats/delivery.js";
import {frameOf, type MapCrs, MapError, type MapFeature, readGeojson, type Ring} from "./geojson.js";
import {isMapName} from "./map-name.js";
import {simplifyRings} from "./simplify.js";

/** The Quartiere as polygons to draw. */
export interface QuartierMap {
  /** Name of the file that it comes from. */
  readonly file: string;
  readonly crs: MapCrs;
  readonly width: number;
  readonly height: number;
  /** One per Quartier, in the order of their numbers: x to the right, y down, whole units. */
  readonly areas: readonly {readonly id: string; readonly rings: readonly Ring[]}[];
}

/** A map that lies there and cannot be used, with the reason in German. */
export interface RefusedMap {
  readonly file: string;
  readonly reason: string;
}

/** Larger files than this are no map of a city. */
const largestMap = 64 * 1024 * 1024;

/** Units across the longer side: about ten metres each in Wuppertal, so that points which belong together become one. */
const units = 2048;

/** Units by which a border may be moved. */
const tolerance = 1.5;

/**
 * The city’s file of Quartiere among the deliveries, checked and simplified; of several the last by path. Null where there
 * is none; where there is one that cannot be used, the reason.
 */
export function loadQuartierMap(options: LoadOptions = {}): QuartierMap | RefusedMap | null {
  const found = findFiles(exportsFolder(options)).findLast(({file}) => isMapName(file));
  return found === undefined ? null : readMap(found);
}

function readMap({path, file}: FoundFile): QuartierMap | RefusedMap {
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(readBytes(path, largestMap));
    return quartierMap(text, file);
  } catch (error) {
    if (error instanceof MapError) return {file, reason: error.german};
    if (error instanceof DeliveryError) return {file, reason: error.problems[0]!.message};
    if (error instanceof TypeError) return {file, reason: "Die Datei ist nicht in UTF-8 geschrieben."};
    throw error;
  }
}

/** The map in a GeoJSON text. Throws a MapError where it is none, or does not show every Quartier exactly once. */
export function quartierMap(text: string, file: string): QuartierMap {
  const {crs, features} = readGeojson(text);
  const ids = identify(features);
  const [west, south, east, north] = frameOf(features);
  const stretch = crs === "EPSG:4326" ? Math.cos(((south + north) / 2) * (Math.PI / 180)) : 1;
  const scale = units / Math.max((east - west) * stretch, north - south);
  const place = (ring: Ring): Ring => {
    const placed: number[] = [];
    for (let i = 0; i < ring.length; i += 2) {
      const x = Math.round((ring[i]! - west) * stretch * scale);
      const y = Math.round((north - ring[i + 1]!) * scale);
      if (x !== placed.at(-2) || y !== placed.at(-1)) placed.push(x, y);
    }
    if (placed[0] === placed.at(-2) && placed[1] === placed.at(-1)) placed.length -= 2;
    return placed;
  };
  const rounded = features.map(({rings}) => rings.map(place).filter(({length}) => length >= 6));
  const simple = simplifyRings(rounded, tolerance);
  const areas = quartiere.map(({id, name}) => {
    const rings = simple[ids.indexOf(id)]!;
    if (rings.length === 0) throw new MapError(`Das Quartier ${name} hat keine Fläche, die sich zeichnen lässt.`);
    return {id, rings};
  });
  return {
    file,
    crs,
    width: Math.ceil((east - west) * stretch * scale),
    height: Math.ceil((north - south) * scale),
    areas
  };
}

const byNumber = new Map(quartiere.map(({number, id}) => [number, id]));
const byName = new Map(quartiere.map(({name, id}) => [plain(name), id]));

/** The area id of each feature, by the one property that names every Quartier exactly once: its number or its name. */
function identify(features: readonly MapFeature[]): readonly string[] {
  if (features.length !== quartiere.length) {
    throw new MapError(
      `Die Datei hat ${features.length} Flächen; erwartet wird jedes der ${quartiere.length} Quartiere genau einmal.`
    );
  }
  const names = new Set(features.flatMap(({properties}) => Object.keys(properties)));
  const attempts = [...names].map((property) => features.map(({properties}) => areaOf(properties[property])));
  const best = attempts.sort((a, b) => known(b) - known(a))[0] ?? [];
  if (known(best) === quartiere.length) return best as string[];
  const missing = quartiere.filter(({id}) => !best.includes(id)).map(({name}) => name);
  throw new MapError(
    known(best) === 0
      ? "Keine Eigenschaft der Flächen nennt Nummern („01“) oder Namen der Quartiere."
      : `Nicht jedes Quartier kommt genau einmal vor. Es fehlen: ${missing.slice(0, 10).join(", ")}${missing.length > 10 ? " …" : ""}.`
  );
}

/** How many different Quartiere a property names. */
function known(ids: readonly (string | undefined)[]): number {
  return new Set(ids.filter((id) => id !== undefined)).size;
}

function areaOf(value: unknown): string | undefined {
  if (typeof value === "number") return byNumber.get(String(value).padStart(2, "0"));
  if (typeof value !== "string") return undefined;
  return byNumber.get(value.trim().padStart(2, "0")) ?? byName.get(plain(value));
}

/** A name without what is written now so, now so. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/str\b\.?/g, "strasse")
    .replaceAll(/[^\p{L}\d]/gu, "");
}

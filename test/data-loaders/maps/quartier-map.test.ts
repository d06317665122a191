import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {polygonArea} from "d3";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {listDeliveries} from "../../../data-loaders/deliveries/list.js";
import {loadQuartierMap, quartierMap, type QuartierMap} from "../../../data-loaders/maps/quartier-map.js";
import {quartiere} from "../../../indicators/vocabulary/quartiere.js";
import {madeUpCity} from "./made-up-city.js";

const read = (city: object): QuartierMap => quartierMap(JSON.stringify(city), "quartiere.geojson");
const reason = (city: object): string => {
  try {
    read(city);
  } catch (error) {
    return (error as {german?: string}).german ?? String(error);
  }
  return "used";
};
const points = (ring: readonly number[]): [number, number][] =>
  Array.from({length: ring.length / 2}, (_, i) => [ring[2 * i]!, ring[2 * i + 1]!]);

describe("the map of the Quartiere", () => {
  test("has every Quartier once, as the square that was drawn, with borders that neighbours share", () => {
    const {areas, width, height, crs} = read(madeUpCity());
    expect(crs).toBe("EPSG:4326");
    expect(areas.map(({id}) => id)).toEqual(quartiere.map(({id}) => id));
    expect(Math.max(width, height)).toBe(2048);
    for (const {rings} of areas) {
      expect(rings).toHaveLength(1);
      expect(rings[0]!.length / 2).toBeLessThanOrEqual(8);
    }
    const corners = new Map<string, number>();
    for (const {rings} of areas)
      for (const point of points(rings[0]!)) corners.set(String(point), (corners.get(String(point)) ?? 0) + 1);
    const inner = [...corners.values()].filter((count) => count > 1);
    expect(inner.length).toBeGreaterThan(60);
    const covered = areas.reduce((sum, {rings}) => sum + Math.abs(polygonArea(points(rings[0]!))), 0);
    expect(covered / ((width * height * 69) / 70)).toBeCloseTo(1, 1);
  });

  test("is the same whichever way round the rings run", () => {
    const city = madeUpCity();
    const turned = {
      ...city,
      features: city.features.map((one) => ({
        ...one,
        geometry: {...one.geometry, coordinates: one.geometry.coordinates.map((ring) => ring.toReversed())}
      }))
    };
    const area = ({areas}: QuartierMap) => areas.map(({rings}) => Math.abs(polygonArea(points(rings[0]!))));
    expect(area(read(turned))).toEqual(area(read(city)));
  });

  test("is read in metres of UTM zone 32 and by name, however the name is written", () => {
    const metres = {origin: [365_000, 5_674_000], step: [1500, 1200]} as const;
    expect(read(madeUpCity(metres)).crs).toBe("EPSG:25832");
    const named = madeUpCity({
      ...metres,
      property: "NAME",
      value: ({name}) => name.replace("Straße", "Str.").toUpperCase()
    });
    expect(read(named).areas).toHaveLength(69);
    expect(read(madeUpCity({value: ({number}) => Number(number)})).areas).toHaveLength(69);
  });

  test("says in German why a file cannot be used", () => {
    const city = madeUpCity();
    expect(reason({type: "Feature"})).toContain("keine GeoJSON-FeatureCollection");
    expect(reason({...city, features: city.features.slice(1)})).toContain("68 Flächen");
    expect(reason({...city, features: [city.features[1], ...city.features.slice(1)]})).toContain(
      "Es fehlen: Elberfeld-Mitte."
    );
    expect(reason(madeUpCity({value: () => "?"}))).toContain("Nummern");
    expect(reason(madeUpCity({origin: [13.3, 52.4]}))).toContain("nicht in Nordrhein-Westfalen");
    expect(reason(madeUpCity({origin: [51.2, 7.05], step: [0.012, 0.02]}))).toContain("vertauscht");
    const open = structuredClone(city);
    (open.features[0]!.geometry.coordinates[0] as unknown[]).pop();
    expect(reason(open)).toBe("Fläche 1 hat einen Ring, der nicht geschlossen ist.");
    const broken = structuredClone(city);
    (broken.features[3]!.geometry.coordinates[0] as unknown[])[2] = [7, null];
    expect(reason(broken)).toBe("Fläche 4 hat einen Punkt ohne zwei Zahlen.");
  });
});

describe("a map among the deliveries", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "karte-"));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  test("is found by its name, is null where there is none, and a reason where it is cut off", () => {
    expect(loadQuartierMap({exports: folder})).toBeNull();
    const text = JSON.stringify(madeUpCity());
    writeFileSync(join(folder, "Quartiere_2024.geojson"), text.slice(0, 5000));
    expect(loadQuartierMap({exports: folder})).toEqual({
      file: "Quartiere_2024.geojson",
      reason: "Die Datei ist kein gültiges JSON; vielleicht ist sie abgeschnitten."
    });
    writeFileSync(join(folder, "Quartiere_2024.geojson"), text);
    expect(loadQuartierMap({exports: folder})).toMatchObject({file: "Quartiere_2024.geojson", crs: "EPSG:4326"});
    writeFileSync(join(folder, "Quartiere_2024.geojson"), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
    expect(loadQuartierMap({exports: folder})).toMatchObject({reason: "Die Datei ist nicht in UTF-8 geschrieben."});
  });

  test("is no delivery without a contract", () => {
    writeFileSync(join(folder, "quartiere.geojson"), JSON.stringify(madeUpCity()));
    const {deliveries} = listDeliveries({exports: folder, samples: null});
    expect(deliveries).toEqual([]);
  });
});

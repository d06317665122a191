import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "apache-arrow";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {cubeToIpc} from "../../../data-loaders/arrow/cube.js";
import {DeliveryError} from "../../../data-loaders/contract/problem.js";
import {loadCube} from "../../../data-loaders/cube/load.js";
import {landNrwSamples} from "../../../data-loaders/providers/land-nrw/samples/index.js";
import {writeSamples} from "../../../data-loaders/samples.js";
import {cubeFromArrow} from "../../../indicators/engine/cube-from-arrow.js";
import {signAt} from "../../../indicators/vocabulary/signs.js";

/** Cubes that have samples. */
const sampled = [
  "auslaender-azr",
  "bevoelkerung-alter",
  "bevoelkerung-nationalitaet",
  "mindestsicherungsquote",
  "mindestsicherung-leistungen"
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deliveries-"));
  writeSamples(join(folder, "samples"), landNrwSamples());
});

afterAll(() => rmSync(folder, {recursive: true}));

const onlySamples = () => ({exports: join(folder, "none"), samples: join(folder, "samples")});

const loadBroken = () =>
  loadCube("mindestsicherungsquote", {exports: "test/cases/dezimalpunkt/lieferungen", samples: null});

describe("loadCube", () => {
  it.each(sampled)("gives %s with one cell for each combination of row and column, sorted by codes", (id) => {
    const cube = loadCube(id, onlySamples());
    expect(cube.meta.dimensions[0]!.codes.map((code) => code.id)).toEqual(
      Array.from({length: 11}, (_, i) => `${2014 + i}-12-31`)
    );
    const rows = Array.from({length: cube.length}, (_, cell) =>
      cube.meta.dimensions.map(({id: d}) => String(cube.dimensions[d]!.codes[cell]).padStart(4, "0")).join("/")
    );
    expect(new Set(rows).size).toBe(cube.length);
    expect(rows).toEqual([...rows].sort());
  });

  it.each(sampled)("gives %s through Arrow as it was, and the same bytes each time", (id) => {
    const cube = loadCube(id, onlySamples());
    const bytes = cubeToIpc(cube);
    expect(Buffer.compare(bytes, cubeToIpc(loadCube(id, onlySamples())))).toBe(0);
    const back = cubeFromArrow(tableFromIPC(bytes));
    expect(back.meta).toEqual(cube.meta);
    expect([...back.wert]).toEqual([...cube.wert]);
    expect([...back.zeichen]).toEqual([...cube.zeichen]);
    expect([...back.herkunft.zeile]).toEqual([...cube.herkunft.zeile]);
    expect([...back.herkunft.spalte]).toEqual([...cube.herkunft.spalte]);
    expect([...back.herkunft.lieferung]).toEqual([...cube.herkunft.lieferung]);
    for (const {id: d} of cube.meta.dimensions) {
      expect([...back.dimensions[d]!.codes]).toEqual([...cube.dimensions[d]!.codes]);
      expect(back.dimensions[d]!.dictionary).toEqual(cube.dimensions[d]!.dictionary);
    }
  });

  it("says since when a cube is rounded, and nothing of one that is not", () => {
    expect(loadCube("auslaender-azr", onlySamples()).meta).toMatchObject({rounding: 5, roundingSince: 2016});
    expect(loadCube("mindestsicherung-leistungen", onlySamples()).meta).toMatchObject({
      rounding: 5,
      roundingSince: 2020
    });
    expect(loadCube("bevoelkerung-alter", onlySamples()).meta).not.toHaveProperty("roundingSince");
  });

  it("writes null and leaves nothing in the buffer where a sign has no value", () => {
    const cube = loadCube("auslaender-azr", onlySamples());
    const column = tableFromIPC(cubeToIpc(cube)).getChild("wert")!;
    let missing = 0;
    for (let cell = 0; cell < cube.length; ++cell) {
      if (signAt(cube.zeichen[cell]!).hasValue) continue;
      ++missing;
      expect(column.get(cell)).toBeNull();
      expect(column.data[0]!.values[cell]).toBe(0);
    }
    expect(missing).toBeGreaterThan(0);
    expect(tableFromIPC(cubeToIpc(cube)).batches.length).toBe(1);
  });

  it("does not depend on names and folders of the files but in what it says of their origin", () => {
    const renamed = join(folder, "renamed");
    mkdirSync(join(renamed, "tief", "drin"), {recursive: true});
    for (const [i, name] of readdirSync(join(folder, "samples", "land-nrw")).entries()) {
      cpSync(join(folder, "samples", "land-nrw", name), join(renamed, i % 2 ? "tief/drin" : ".", `${900 - i}.txt`));
    }
    const one = loadCube("auslaender-azr", onlySamples());
    const other = loadCube("auslaender-azr", {exports: renamed, samples: null});
    expect([...other.wert]).toEqual([...one.wert]);
    expect([...other.zeichen]).toEqual([...one.zeichen]);
    expect(other.meta.dimensions).toEqual(one.meta.dimensions);
    expect(other.meta.deliveries.map(({id}) => id)).toEqual(one.meta.deliveries.map(({id}) => id));
  });

  it("says that numbers are sample data, in the delivery and in the citation, wherever the files lie", () => {
    const {meta} = loadCube("bevoelkerung-alter", {exports: join(folder, "samples"), samples: null});
    expect(meta.deliveries.every(({sample}) => sample)).toBe(true);
    expect(meta.citation).toBe("Beispieldaten, von diesem Projekt erzeugt, im Aufbau der Tabelle 12411-09i");
  });

  it("fails in German, with every problem, where no delivery keeps its contract", () => {
    expect(loadBroken).toThrow(DeliveryError);
    expect(loadBroken).toThrow(/K404: Für die Daten „mindestsicherungsquote“ gibt es keine Lieferung[^]*V221/);
  });

  it("does not put samples in the place of a real delivery that was refused", () => {
    const options = {exports: "test/cases/dezimalpunkt/lieferungen", samples: join(folder, "samples")};
    expect(() => loadCube("mindestsicherungsquote", options)).toThrow("K404");
    expect(loadCube("bevoelkerung-alter", options).meta.deliveries[0]!.sample).toBe(true);
  });

  it("takes real deliveries of a table instead of its samples, and leaves the other tables alone", () => {
    const options = {exports: "test/cases/jahr-im-spaltenkopf/lieferungen", samples: join(folder, "samples")};
    const quota = loadCube("mindestsicherungsquote", options);
    expect(quota.meta.deliveries.map(({file, sample}) => [file, sample])).toEqual([["q.csv", false]]);
    expect(quota.meta.citation).toBe("© IT.NRW, Düsseldorf, Tabelle 22811-01i, dl-de/by-2-0");
    expect(loadCube("bevoelkerung-alter", options).meta.deliveries.length).toBe(11);
  });

  it("refuses an unknown id as a programming error", () => {
    expect(() => loadCube("nichts")).toThrow("unknown cube: nichts");
  });
});

import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {loadCube} from "../../../data-loaders/cube/load.js";
import {findFiles} from "../../../data-loaders/deliveries/find-files.js";
import {knownFilesVariable, readKnownFiles} from "../../../data-loaders/deliveries/known-files.js";
import {loadDeliveries} from "../../../data-loaders/deliveries/load.js";
import {recogniseFiles} from "../../../data-loaders/deliveries/recognise-files.js";
import {contracts} from "../../../data-loaders/providers/index.js";
import {landNrwSamples} from "../../../data-loaders/providers/land-nrw/samples/index.js";
import {writeSamples} from "../../../data-loaders/samples.js";

let folder: string;
let record: string;
const quota = contracts.filter(({cube}) => cube.id === "mindestsicherungsquote");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "known-"));
  record = join(folder, "record.json");
  writeSamples(
    join(folder, "exports"),
    landNrwSamples().filter(({path}) => /2024_(12411|12521|22811)/.test(path))
  );
  vi.stubEnv("EXPORTS_DIR", join(folder, "exports"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

describe("recogniseFiles", () => {
  it("writes down the contracts and cubes of every delivery, and a loader then opens its own files only", () => {
    const known = recogniseFiles(record, [join(folder, "exports")]);
    const own = findFiles(join(folder, "exports")).map(({path}) => known[path]!);
    expect(own.map(({cubes}) => cubes)).toEqual([
      ["bevoelkerung-nationalitaet"],
      ["bevoelkerung-alter"],
      ["auslaender-azr"],
      ["mindestsicherungsquote"],
      ["mindestsicherung-leistungen"]
    ]);
    vi.stubEnv(knownFilesVariable, record);
    const files = loadDeliveries({contracts: quota, samples: null});
    expect(files.map(({file}) => file)).toEqual(["land-nrw/2024_22811-01i.csv"]);
  });

  it("is not believed about a file that has changed since: what it is now is looked at", () => {
    recogniseFiles(record, [join(folder, "exports")]);
    vi.stubEnv(knownFilesVariable, record);
    const path = join(folder, "exports/land-nrw/2024_12411-09i.csv");
    cpSync(join(folder, "exports/land-nrw/2024_22811-01i.csv"), path);
    rmSync(join(folder, "exports/land-nrw/2024_22811-01i.csv"));
    const cube = loadCube("mindestsicherungsquote", {samples: null});
    expect(cube.meta.deliveries.map(({file}) => file)).toEqual(["land-nrw/2024_12411-09i.csv"]);
  });

  it("does without a record that is missing or damaged", () => {
    writeFileSync(record, "{");
    expect(readKnownFiles(record)).toEqual({});
    expect(readKnownFiles(undefined)).toEqual({});
    vi.stubEnv(knownFilesVariable, record);
    expect(loadDeliveries({contracts: quota, samples: null}).some(({checked}) => checked.length > 0)).toBe(true);
  });
});

import {appendFileSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import {treeHash} from "../../../data-loaders/framework/content.js";
import {deliveriesBehind} from "../../../data-loaders/framework/deliveries.js";
import {landNrwSamples} from "../../../data-loaders/providers/land-nrw/samples/index.js";
import {writeSamples} from "../../../data-loaders/samples.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "behind-"));
  writeSamples(
    join(folder, "exports"),
    landNrwSamples().filter(({path}) => path.includes("2024"))
  );
  vi.stubEnv("EXPORTS_DIR", join(folder, "exports"));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

it("makes only the cubes anew whose deliveries have changed, and everything that lists deliveries", async () => {
  const exports = join(folder, "exports");
  const read = deliveriesBehind([exports], join(folder, "cache"));
  const quota = "/data/mindestsicherungsquote.arrow";
  const foreigners = "/data/zeilen/auslaender-azr.json";
  expect(read(quota)).toEqual([relative(".", join(exports, "land-nrw/2024_22811-01i.csv"))]);
  expect(read(foreigners)).toEqual([relative(".", join(exports, "land-nrw/2024_12521-03i.csv"))]);
  expect(read("/data/lieferungen.json")).toEqual([exports]);
  const before = [quota, foreigners, "/data/lieferungen.json"].map((target) => treeHash(read(target)));
  appendFileSync(join(exports, "land-nrw/2024_22811-01i.csv"), "\n");
  writeFileSync(join(exports, "fremd.csv"), "a;b\n1;2\n");
  await new Promise((resolve) => setTimeout(resolve, 150));
  const after = [quota, foreigners, "/data/lieferungen.json"].map((target) => treeHash(read(target)));
  expect(after.map((hash, i) => hash === before[i])).toEqual([false, true, false]);
});

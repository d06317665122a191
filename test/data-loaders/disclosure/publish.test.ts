import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {profilesVersion} from "../../../data-loaders/disclosure/profiles.js";
import {publishedCube, publishedDeliveries, publishedRows} from "../../../data-loaders/disclosure/publish.js";
import {loadCube} from "../../../data-loaders/cube/load.js";
import {landNrwSamples} from "../../../data-loaders/providers/land-nrw/samples/index.js";
import {leaversCsv} from "../../../data-loaders/providers/schulamt/samples/schulabgaenge.js";
import {contracts as all} from "../../../data-loaders/providers/index.js";
import {writeSamples} from "../../../data-loaders/samples.js";

const contracts = all.filter(({cube}) => ["schulabgaenge", "mindestsicherungsquote"].includes(cube.id));
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gate-"));
  const quota = landNrwSamples().filter(({path}) => path.includes("2024_22811-01i"));
  writeSamples(folder, [...quota, await leaversCsv(2024)]);
});

afterAll(() => rmSync(folder, {recursive: true}));

const options = () => ({exports: join(folder, "none"), samples: folder, contracts});

describe("what pages get", () => {
  it("is rounded where it arrives as counted, and as delivered where its provider publishes it", () => {
    const leavers = publishedCube("schulabgaenge", options(), "rundung");
    expect(leavers.meta.protection).toMatchObject({base: 3, profile: `SCH, Fassung ${profilesVersion}`});
    expect(leavers.wert.every((value) => value % 3 === 0)).toBe(true);
    const quota = publishedCube("mindestsicherungsquote", options(), "rundung");
    expect(quota).toEqual(loadCube("mindestsicherungsquote", options()));
  });

  it("has no line of a file that arrives as counted, even if its licence were public", () => {
    expect(publishedRows("schulabgaenge", options(), "rundung").deliveries).toEqual([]);
    expect(publishedRows("mindestsicherungsquote", options(), "rundung").deliveries).toHaveLength(1);
  });

  it("names such files without checksum, size and quoted cells, and cubes by the same ids", () => {
    const {deliveries, cubes} = publishedDeliveries(options(), "rundung");
    const leavers = deliveries.find(({cube}) => cube === "schulabgaenge")!;
    expect(leavers).toMatchObject({sha256: "wird nicht veröffentlicht", bytes: 0, signs: {}});
    expect(leavers.problems.every(({place}) => place.raw === undefined)).toBe(true);
    expect(cubes.find(({id}) => id === "schulabgaenge")!.deliveries).toEqual([leavers.id]);
    expect(publishedCube("schulabgaenge", options(), "rundung").meta.deliveries[0]!.id).toBe(leavers.id);
    expect(deliveries.find(({cube}) => cube === "mindestsicherungsquote")!.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is true and whole in the internal mode", () => {
    expect(publishedCube("schulabgaenge", options(), "intern")).toEqual(loadCube("schulabgaenge", options()));
    const list = publishedDeliveries(options(), "intern");
    expect(list.deliveries.find(({cube}) => cube === "schulabgaenge")!.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

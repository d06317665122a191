import {basename, join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {loadCube} from "../../data-loaders/cube/load.js";
import {citedRows} from "../../data-loaders/deliveries/rows.js";
import {baseOf, findProfile} from "../../data-loaders/disclosure/profiles.js";
import {listFiles} from "../../data-loaders/framework/content.js";
import {contracts} from "../../data-loaders/providers/index.js";
import {sampleFiles, writeSamples} from "../../data-loaders/samples.js";
import {outputFolder} from "../browser/support/project.js";
import type {ServedFolder} from "../../data-loaders/framework/serve.js";
import {openSite} from "../browser/support/site.js";
import {findSecrets, type Secret, secretsOf} from "./take-apart.js";

describe("the built site, taken apart", () => {
  const samples = join(outputFolder, "samples");
  let site: ServedFolder;

  beforeAll(async () => {
    site = await openSite();
    writeSamples(samples, await sampleFiles());
  });

  afterAll(() => site?.close());

  /** Cubes that arrive as counted and that a page uses. */
  function countedCubes(): string[] {
    const shipped = new Set(listFiles(site.folder).map((file) => basename(file).replace(/\.[0-9a-f]{8}\.arrow$/, "")));
    const counted = contracts.filter(
      ({cube, licence}) => !licence.public && findProfile(cube.disclosure).protectedBy === "city"
    );
    return [...new Set(counted.map(({cube}) => cube.id))].filter((id) => shipped.has(id));
  }

  it("holds none of 500 true small counts in their cells, no checksum and no line of the files that they came in", () => {
    const options = {exports: "keine", samples};
    const ids = countedCubes();
    const secrets: Secret[] = [];
    const texts: string[] = [];
    const small: Secret[][] = [];
    for (const id of ids) {
      const cube = loadCube(id, options);
      const base = baseOf(findProfile(cube.meta.disclosure), Object.keys(cube.dimensions));
      small.push(secretsOf(cube, base, 500));
      texts.push(...cube.meta.deliveries.map(({sha256}) => sha256));
      const rows = citedRows(id, {
        ...options,
        contracts: contracts.map((c) => ({...c, licence: {...c.licence, public: true}}))
      });
      texts.push(...rows.deliveries.flatMap(({lines}) => Object.values(lines).slice(0, 5)));
    }
    // Cubes with few small counts leave their share to the others.
    small.sort((a, b) => a.length - b.length);
    small.forEach((own, i) => {
      const share = Math.ceil((500 - secrets.length) / (small.length - i));
      const step = Math.max(1, Math.floor(own.length / share));
      secrets.push(...own.filter((_, k) => k % step === 0).slice(0, share));
    });
    expect(secrets).toHaveLength(500);
    expect(findSecrets(site.folder, secrets, texts)).toEqual([]);
  }, 300_000);
});

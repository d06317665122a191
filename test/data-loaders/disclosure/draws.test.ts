import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {drawsOf, samplesKey} from "../../../data-loaders/disclosure/draws.js";
import {keyFile, secretKey} from "../../../data-loaders/disclosure/key-file.js";
import {ledgerVariable} from "../../../data-loaders/disclosure/ledger-file.js";
import {protectCube} from "../../../data-loaders/disclosure/protect-cube.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {makeCube} from "../../indicators/cubes.js";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "key-"))));
afterAll(() => rmSync(folder, {recursive: true}));

const first = (draws: () => number, n = 5000) => Array.from({length: n}, () => draws());

describe("draws", () => {
  it("are even, and differ by key and by label", () => {
    const found = first(drawsOf(samplesKey, "a"));
    expect(found.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(found.reduce((a, b) => a + b) / found.length).toBeCloseTo(0.5, 1);
    expect(first(drawsOf(samplesKey, "a"))).toEqual(found);
    expect(first(drawsOf(samplesKey, "b"))).not.toEqual(found);
    expect(first(drawsOf(new Uint8Array(32), "a"))).not.toEqual(found);
  });
});

describe("the secret key", () => {
  it("lies beside the ledger, is made once, is readable by its owner only, and stays", () => {
    process.env[ledgerVariable] = join(folder, "neu", "buch.jsonl");
    const key = secretKey();
    expect(key).toHaveLength(32);
    expect(keyFile()).toBe(join(folder, "neu", ".geheimhaltung.schluessel"));
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(secretKey()).toEqual(key);
    delete process.env[ledgerVariable];
  });

  it("is never replaced: a damaged file is refused in German", () => {
    const file = join(folder, "schluessel");
    writeFileSync(file, "kaputt\n");
    expect(() => secretKey(file)).toThrow(/G506: Die Schlüsseldatei der Rundung ist beschädigt/);
    expect(readFileSync(file, "utf8")).toBe("kaputt\n");
    expect(() => secretKey(join(file, "darunter"))).toThrow("G507");
  });
});

describe("who knows program and guess, but not the key", () => {
  const table = (sample: boolean): Cube => {
    const cube = makeCube({
      id: "einwohner",
      sums: "derived",
      disclosure: "KOM",
      dimensions: {stichtag: ["2024-12-31"], quartier: Array.from({length: 60}, (_, i) => `q${i}`)},
      cells: Array.from({length: 60}, (_, i) => ["2024-12-31", `q${i}`, (i * 7) % 23] as const)
    });
    return {...cube, meta: {...cube.meta, deliveries: cube.meta.deliveries.map((one) => ({...one, sample}))}};
  };
  const values = ({wert, dimensions}: Cube) =>
    Array.from(wert, (value, i) => `${dimensions["quartier"]!.codes[i]}=${value}`);

  it("gets another rounding of the true table than the one published", () => {
    const [published, guess] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)].map((key) =>
      values(protectCube(table(false), {key: () => key}))
    );
    expect(guess).not.toEqual(published);
    expect(values(protectCube(table(false), {key: () => new Uint8Array(32).fill(1)}))).toEqual(published);
  });

  it("samples are drawn by the public key; a real delivery without key stops", () => {
    expect(values(protectCube(table(true), {key: () => new Uint8Array(32)}))).toEqual(values(protectCube(table(true))));
    expect(() => protectCube(table(false))).toThrow("no key for the real deliveries of einwohner");
  });
});

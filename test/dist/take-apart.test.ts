import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {cubeToIpc} from "../../data-loaders/arrow/cube.js";
import {protectCube} from "../../data-loaders/disclosure/protect-cube.js";
import {makeCube} from "../indicators/cubes.js";
import {findSecrets, secretsOf} from "./take-apart.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "apart-"));
  mkdirSync(join(folder, "data"));
});

afterAll(() => rmSync(folder, {recursive: true}));

const cube = makeCube({
  id: "x",
  sums: "derived",
  disclosure: "KOM",
  dimensions: {stichtag: ["2024-12-31"], quartier: ["a", "b", "c", "d"]},
  cells: ["a", "b", "c", "d"].map((area, i) => ["2024-12-31", area, [1, 4, 40, 3][i]!] as const)
});
const secrets = secretsOf(cube, 5, 500);
const write = (made: typeof cube) => writeFileSync(join(folder, "data", "x.arrow"), cubeToIpc(made));

it("samples small counts only", () => {
  expect(secrets.map(({value}) => value)).toEqual([1, 4, 3]);
});

it("finds a true count in its cell, also under a null, and delivered lines in any file (planted)", () => {
  write(cube);
  writeFileSync(join(folder, "page.js"), 'const line = "31.12.2024;a;1";');
  expect(findSecrets(folder, secrets, ["31.12.2024;a;1"])).toHaveLength(4);
});

it("finds nothing in what has passed the gate", () => {
  write(protectCube(cube));
  expect(findSecrets(folder, secrets, ["31.12.2024;b;4"])).toEqual([]);
});

import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {findFiles} from "../../../data-loaders/deliveries/find-files.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "exports-"));
  for (const file of [
    "exports/b.csv",
    "exports/a/tief/x.csv",
    "exports/ohne-endung",
    "exports/~$b.xlsx",
    "exports/.DS_Store",
    "exports/.git/config",
    "exports/__MACOSX/b.csv",
    "exports/Thumbs.db",
    "exports/lädt.crdownload",
    "geheim/daten.csv"
  ]) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), "x");
  }
  symlinkSync("../geheim/daten.csv", join(folder, "exports/hinaus.csv"));
  symlinkSync("../geheim", join(folder, "exports/hinaus"));
  symlinkSync("b.csv", join(folder, "exports/innen.csv"));
  symlinkSync(".", join(folder, "exports/kreis"));
  symlinkSync("nirgends", join(folder, "exports/tot.csv"));
  symlinkSync("exports", join(folder, "verweis"));
});

afterAll(() => rmSync(folder, {recursive: true}));

describe("findFiles", () => {
  const expected = ["a/tief/x.csv", "b.csv", "innen.csv", "ohne-endung"];

  it("finds files at any depth, but no locks, hidden files, leftovers, or links that lead out", () => {
    expect(findFiles(join(folder, "exports")).map(({file}) => file)).toEqual(expected);
  });

  it("follows the folder itself where it is a link", () => {
    expect(findFiles(join(folder, "verweis")).map(({file}) => file)).toEqual(expected);
  });

  it("finds nothing where there is no folder", () => {
    expect(findFiles(join(folder, "fehlt"))).toEqual([]);
  });

  it("stops in German at too many files or levels", () => {
    expect(() => findFiles(join(folder, "exports"), {files: 2, depth: 9})).toThrow("mehr als 2 Dateien");
    expect(() => findFiles(join(folder, "exports"), {files: 9, depth: 1})).toThrow("tiefer geschachtelt als 1");
  });
});

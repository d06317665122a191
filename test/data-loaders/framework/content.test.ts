import {mkdtempSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {createHash} from "node:crypto";
import {afterAll, describe, expect, test} from "vitest";
import {fileHash, listFiles, treeHash} from "../../../data-loaders/framework/content.js";
import {writeFiles} from "../../browser/support/project.js";

const folder = mkdtempSync(join(tmpdir(), "content-"));
afterAll(() => rmSync(folder, {recursive: true}));

describe("fileHash", () => {
  const path = join(folder, "datei");

  test("is the sha256 of the bytes, also of a file longer than one read", () => {
    const bytes = Buffer.alloc(3_000_001, 7);
    writeFileSync(path, bytes);
    expect(fileHash(path)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("is that of the new bytes when a file is rewritten at once with as many, and given its old date", () => {
    writeFileSync(path, "eins");
    utimesSync(path, 1, 1);
    const before = fileHash(path);
    writeFileSync(path, "zwei");
    utimesSync(path, 1, 1);
    expect(fileHash(path)).not.toBe(before);
    expect(fileHash(path)).toBe(createHash("sha256").update("zwei").digest("hex"));
  });

  test("is undefined for a folder and for what is not there", () => {
    expect(fileHash(folder)).toBeUndefined();
    expect(fileHash(join(folder, "fehlt"))).toBeUndefined();
  });
});

describe("treeHash", () => {
  const tree = join(folder, "baum");

  test("follows names and bytes of all files below, and nothing else", () => {
    writeFiles(tree, {"a.csv": "1", "tief/b.csv": "2"});
    const first = treeHash([tree]);
    utimesSync(join(tree, "a.csv"), 1, 1);
    expect(treeHash([tree])).toBe(first);
    const seen = new Set([first]);
    for (const change of [
      () => writeFiles(tree, {"a.csv": "3"}),
      () => writeFiles(tree, {"tief/b.csv": "4"}),
      () => writeFiles(tree, {"tief/neu/c.csv": ""}),
      () => rmSync(join(tree, "a.csv")),
      () => rmSync(tree, {recursive: true})
    ]) {
      change();
      seen.add(treeHash([tree]));
    }
    expect(seen.size).toBe(6);
  });

  test("tells apart which of two folders a file lies in", () => {
    const [one, two] = ["eins", "zwei"].map((name) => join(folder, name));
    writeFiles(one!, {"a.csv": "1"});
    writeFiles(two!, {"b.csv": "1"});
    const before = treeHash([one!, two!]);
    rmSync(one!, {recursive: true});
    rmSync(two!, {recursive: true});
    writeFiles(one!, {"a.csv": "1", "b.csv": "1"});
    expect(treeHash([one!, two!])).not.toBe(before);
  });
});

test("listFiles lists files in one order on every machine", () => {
  const tree = join(folder, "liste");
  writeFiles(tree, {"b/c": "", a: "", B: "", "b.csv": "", ä: ""});
  expect(listFiles(tree)).toEqual(["B", "a", "b.csv", "b/c", "ä"]);
  expect(listFiles(join(tree, "fehlt"))).toEqual([]);
  expect(listFiles(join(tree, "a"))).toEqual([""]);
});

import {mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {watchTrees, type TreeWatcher} from "../../../data-loaders/framework/watch.js";

let parent: string;
let folder: string;
let watcher: TreeWatcher;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "watch-"));
  folder = join(parent, "exports");
  mkdirSync(folder);
  writeFileSync(join(folder, "a.csv"), "1");
  watcher = watchTrees([folder, join(parent, "spaeter")], {delay: 10});
});

afterEach(() => {
  watcher.close();
  rmSync(parent, {recursive: true, force: true});
});

/** Resolves when the listener is told after an action. */
async function changeAfter(action: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const remove = watcher.onChange(() => {
      remove();
      resolve();
    });
    action();
  });
}

test("watchTrees tells of a file that is edited, new, renamed onto another, or removed", async () => {
  await changeAfter(() => writeFileSync(join(folder, "a.csv"), "2"));
  await changeAfter(() => writeFileSync(join(folder, "b.csv"), "1"));
  await changeAfter(() => renameSync(join(folder, "b.csv"), join(folder, "a.csv")));
  await changeAfter(() => writeFileSync(join(folder, "a.csv"), "3"));
  await changeAfter(() => rmSync(join(folder, "a.csv")));
});

test("watchTrees tells of what happens in new folders, and in a folder that went and came back", async () => {
  await changeAfter(() => mkdirSync(join(folder, "neu/tief"), {recursive: true}));
  await changeAfter(() => writeFileSync(join(folder, "neu/tief/c.csv"), "1"));
  await changeAfter(() => rmSync(folder, {recursive: true}));
  await changeAfter(() => mkdirSync(folder));
  await changeAfter(() => writeFileSync(join(folder, "d.csv"), "1"));
});

test("watchTrees waits for a folder that does not exist yet", async () => {
  await changeAfter(() => mkdirSync(join(parent, "spaeter")));
  await changeAfter(() => writeFileSync(join(parent, "spaeter/e.csv"), "1"));
});

test("watchTrees gathers changes that follow each other, and leaves out ignored folders", async () => {
  let told = 0;
  watcher.onChange(() => ++told);
  mkdirSync(join(folder, "node_modules"));
  await changeAfter(() => {
    for (let i = 0; i < 100; ++i) writeFileSync(join(folder, `${i}.csv`), "1");
  });
  expect(told).toBeLessThan(10);
});

test("watchTrees gives a module that comes with an old date the date of its change", async () => {
  const path = join(folder, "modul.ts");
  writeFileSync(join(parent, "modul.ts"), "");
  utimesSync(join(parent, "modul.ts"), 0, 0);
  await changeAfter(() => renameSync(join(parent, "modul.ts"), path));
  expect(statSync(path).mtimeMs).toBeGreaterThan(0);
});

import {cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {createProject, outputFolder, runScript, type Outcome} from "../browser/support/project.js";

const cases = join(import.meta.dirname, "cases");

/** Builds a project of the house and one folder of cases, beside an earlier build that must survive. */
async function build(name: string): Promise<Outcome & {folder: string}> {
  const folder = join(outputFolder, `case-${name}`);
  createProject(folder, {"dist/index.html": "the last good build"});
  cpSync(join(cases, name), join(folder, "src"), {recursive: true, filter: (path) => !path.endsWith(".txt")});
  return {...(await runScript(folder, "data-loaders/framework/build.ts")), folder};
}

describe.each(readdirSync(cases))("a build of the pages in cases/%s", (name) => {
  const expected = new Map(
    readdirSync(join(cases, name), {recursive: true, encoding: "utf8"})
      .filter((file) => file.endsWith(".txt"))
      .map((file) => [file, file.replace(/\.txt$/, "").replace(/(^|\/)([^./]+)$/, "$1$2.md")])
  );
  let outcome: Outcome & {folder: string};

  test("fails, and leaves the last good build as it was", {timeout: 120_000}, async () => {
    outcome = await build(name);
    expect(outcome.code, outcome.output).toBe(1);
    expect(outcome.output).toMatch(/Nicht gebaut: (ein|\d+) Fehler\. dist\/ bleibt, wie es war\./);
    expect(readFileSync(join(outcome.folder, "dist/index.html"), "utf8")).toBe("the last good build");
    expect(readdirSync(join(outcome.folder, "src/.observablehq")).filter((file) => file.startsWith("site"))).toEqual(
      []
    );
    if (!existsSync(join(outcome.folder, "dist"))) rmSync(outcome.folder, {recursive: true});
  });

  test.each([...expected])("names what is expected in %s, each with its line", (file, page) => {
    const start = `src/${page}:`;
    const lines = outcome.output.split("\n").filter((line) => line.startsWith(start));
    const actual = lines.map((line) => `${line.slice(start.length)}\n`).join("");
    if (process.env.UPDATE) writeFileSync(join(cases, name, file), actual);
    expect(actual).toBe(readFileSync(join(cases, name, file), "utf8"));
  });

  test("complains of nothing else", () => {
    const pages = [...expected.values()].map((page) => `src/${page}:`);
    const others = outcome.output.split("\n").filter((line) => /^\w[^/]*\/\S+:\d+/.test(line));
    expect(others.filter((line) => !pages.some((page) => line.startsWith(page)))).toEqual([]);
  });
});

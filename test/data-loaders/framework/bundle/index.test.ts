import {execFileSync} from "node:child_process";
import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, beforeEach, describe, expect, test} from "vitest";
import {bundleSite} from "../../../../data-loaders/framework/bundle/index.js";
import {listFiles} from "../../../../data-loaders/framework/content.js";
import {findTags} from "../../../../data-loaders/framework/tags.js";
import {outputFolder, writeFiles} from "../../../browser/support/project.js";

const folder = join(outputFolder, "bundle");
const site = join(folder, "site");

/** A module that notes when it runs. */
const noted = (name: string, code = "") => `globalThis.ran.push("${name}");\n${code}`;

const client = "_observablehq/client.0000000a.js";
const german = "_import/german.0000000b.js";
const a = "_import/a.00000001.js";
const b = "_import/b.00000002.js";
const demand = "_import/demand.00000003.js";
const shared = "_import/shared.00000004.js";
const html = "_npm/html@1.0.0/00000005.js";

/** A page as Framework writes it. */
function page(root: string, preloaded: readonly string[], cell: string): string {
  const links = [client, german, ...preloaded].map((path) => `<link rel="modulepreload" href="${root}${path}">`);
  return `<html>
<head>
<link rel="stylesheet" type="text/css" href="${root}_import/style.0000000c.css">
${links.join("\n")}
<link rel="icon" href="data:,">
<script type="module" src="${root}${german}"></script>
<script type="module">

import {define} from "${root}${client}";

define(async () => {
${cell.replaceAll("ROOT/", root)}
});
</script>
</head>
<body><pre>import("${root}${a}")</pre></body>
</html>`;
}

const one = `const [{a}, {shared}] = await Promise.all([import("ROOT/${a}"), import("ROOT/${shared}")]);
return [a.shared === shared, 'import("ROOT/${a}")'];`;

const two = `const {b, later} = await import("ROOT/${b}");
const before = [...globalThis.ran];
return {...b, before, same: (await later()).shared === b.shared, demand: (await import("ROOT/${demand}")).default};`;

const files = {
  "rooms/one.html": page("../", [a, shared, html], one),
  "rooms/two.html": page("../", [b, shared], two),
  "index.html": page("./", [a, shared], one),
  "plain.html": "<html><body>Ohne Code</body></html>",
  [client]: noted(
    "client",
    `export const define = (cell) => globalThis.cells.push(cell());
export const html = () => import("../${html}");
export const lodash = () => import("../_npm/lodash@0.0.0/_esm.js");`
  ),
  [german]: noted("german"),
  "_import/style.0000000c.css": "",
  [a]: noted("a", `import {shared} from "./shared.00000004.js";\nexport const a = {shared};`),
  [b]: noted(
    "b",
    `import {shared} from "./shared.00000004.js";
export const b = {shared, url: import.meta.url, data: import.meta.resolve("../_file/data.00000006.json")};
export const later = () => import("./deep/later.00000007.js");`
  ),
  [demand]: noted("demand", "export default 3;"),
  [shared]: noted("shared", "export const shared = {};"),
  [html]: noted("html", "export default 5;"),
  "_import/deep/later.00000007.js": noted("later", `export {shared} from "../shared.00000004.js";`),
  "_import/worker.00000008.js": `import {helper} from "./helper.00000009.js";\nhelper();`,
  "_import/helper.00000009.js": noted("helper", "export const helper = () => 1;")
};

/** What the cell of a page returns, and the modules that have run, in order. */
interface Outcome {
  readonly cell: any;
  readonly ran: readonly string[];
}

/** Runs the scripts of a page as a browser would, in a process of its own. */
function open(path: string): Outcome {
  const scripts = readFileSync(join(site, path), "utf8").matchAll(
    /<script type="module"(?: src="(.*)")?>([^]*?)<\/script>/g
  );
  const addresses = Array.from(scripts, ([, address, code = ""], i) => {
    const script = join(site, dirname(path), address ?? `script-${i}.mjs`);
    if (address === undefined) writeFileSync(script, code);
    return pathToFileURL(script).href;
  });
  const run = `Object.assign(globalThis, {cells: [], ran: []});
for (const address of ${JSON.stringify(addresses)}) await import(address);
console.log(JSON.stringify({cell: await cells[0], ran}));`;
  writeFileSync(join(folder, "run.mjs"), run);
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  return JSON.parse(execFileSync(process.execPath, [join(folder, "run.mjs")], {encoding: "utf8"})) as Outcome;
}

/** The files that a page has the browser fetch before any script runs. */
function preloadedBy(path: string): string[] {
  return [...findTags(readFileSync(join(site, path), "utf8"))]
    .filter(({attributes}) => attributes.get("rel") === "modulepreload")
    .map(({attributes}) => join(dirname(path), attributes.get("href")!));
}

const codeOf = (path: string) => readFileSync(join(site, path), "utf8");

describe("bundleSite", () => {
  beforeEach(async () => {
    rmSync(folder, {recursive: true, force: true});
    writeFiles(site, files);
    await bundleSite(site);
  });

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test("lets each page run what it had asked for, each module once and only one of each, with the script at its head before", () => {
    const {cell, ran} = open("rooms/one.html");
    expect(cell[0]).toBe(true);
    expect(ran).toEqual(["german", "client", "shared", "a"]);
    expect(open("index.html")).toEqual({cell: [true, `import("./${a}")`], ran});
  });

  test("leaves on demand what is loaded on demand, with the same modules behind it", () => {
    const {cell, ran} = open("rooms/two.html");
    expect(cell).toMatchObject({before: ["german", "client", "shared", "b"], same: true, demand: 3});
    expect(ran.slice(4)).toEqual(["later", "demand"]);
  });

  test("tells a module the address at which it was", () => {
    const {cell} = open("rooms/two.html");
    expect(cell.url).toBe(pathToFileURL(join(site, b)).href);
    expect(cell.data).toBe(pathToFileURL(join(site, "_file/data.00000006.json")).href);
  });

  test("leaves what only looks like an import as it is", () => {
    expect(open("rooms/one.html").cell[1]).toBe(`import("../${a}")`);
    expect(codeOf("rooms/one.html")).toContain(`<pre>import("../${a}")</pre>`);
    expect(codeOf("plain.html")).toBe(files["plain.html"]);
  });

  test("has the browser fetch beforehand what had been, and nothing that is loaded on demand", () => {
    const codes = preloadedBy("rooms/one.html").map(codeOf).join();
    for (const name of ["german", "client", "shared", "a", "html"]) expect(codes, name).toContain(`push("${name}")`);
    for (const name of ["b", "later", "demand"]) expect(codes, name).not.toContain(`push("${name}")`);
    expect(preloadedBy("rooms/two.html").map(codeOf).join()).not.toMatch(/push\("(a|later|demand|html)"\)/);
  });

  test("gives pages of one folder the same file for what they share, under a name that follows its content", async () => {
    const own = new Set(preloadedBy("rooms/two.html"));
    const common = preloadedBy("rooms/one.html").filter((path) => own.has(path));
    expect(common.filter((path) => codeOf(path).includes('push("shared")'))).toHaveLength(1);
    const moved = join(folder, "anderswo/site");
    writeFiles(moved, files);
    await bundleSite(moved);
    expect(listFiles(moved)).toEqual(listFiles(site));
    for (const path of listFiles(site)) expect(readFileSync(join(moved, path), "utf8"), path).toBe(codeOf(path));
    writeFiles(moved, {...files, [shared]: noted("shared", "export const shared = {other: true};")});
    await bundleSite(moved);
    const changed = listFiles(moved).filter((path) => !existsSync(join(site, path)));
    expect(changed.some((path) => common.includes(path))).toBe(false);
    expect(changed).not.toEqual([]);
  });

  test("takes away the modules that are now elsewhere, and leaves those that are asked for where they are", () => {
    const left = listFiles(site).filter((path) => !/^_code\/|\.html$/.test(path));
    expect(left).toEqual(["_import/helper.00000009.js", "_import/style.0000000c.css", "_import/worker.00000008.js"]);
    expect(existsSync(join(site, "_npm"))).toBe(false);
  });
});

import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {listFiles} from "../../data-loaders/framework/content.js";
import {serve, type ServedFolder} from "../../data-loaders/framework/serve.js";
import {launchBrowser} from "./support/browser.js";
import {openPage, type OpenPage} from "./support/page.js";
import {createProject, outputFolder, runScript, writeFiles, type Outcome} from "./support/project.js";

const folder = join(outputFolder, "offline");

const page = `# Ohne Netz

\`\`\`js
const table = FileAttachment("data/table.csv").csv({typed: true});
const arrow = FileAttachment("data/table.arrow").arrow();
const choice = view(Inputs.range([0, 10], {label: "Faktor", step: 1, value: 2}));
\`\`\`

\`\`\`js
import {two} from "./indicators/two.js";

display(Plot.barY(table, {x: "a", y: "b"}).plot());
display(html\`<output id="result">\${[
  d3.sum(table, (d) => d.b) * two,
  aq.from(table).rollup({n: aq.op.count()}).get("n", 0),
  arrow.numRows,
  Arrow.tableFromArrays({x: [1]}).numRows,
  choice,
  d3.version
].join(" ")}</output>\`);
\`\`\`

\`\`\`js echo
1 + 1
\`\`\`
`;

const loader = `
import {tableFromArrays, tableToIPC} from "apache-arrow";
process.stdout.write(tableToIPC(tableFromArrays({wert: [1, 2, 3]}), "stream"));
`;

const files = {
  "src/ohne-netz.md": page,
  "src/unter/seite.md": "# Darunter\n\n[zurück](../ohne-netz#ohne-netz)\n",
  "src/indicators/two.ts": "export const two = 2;\n",
  "src/data/table.csv": "a,b\nx,1\ny,2\n",
  "src/data/table.arrow.ts": loader
};

describe("a build without a network, from nothing but the sources and node_modules", () => {
  let first: Outcome;
  let second: Outcome;
  let browser: Browser;
  let site: ServedFolder;
  let open: OpenPage;

  beforeAll(async () => {
    createProject(folder, files);
    first = await runScript(folder, "data-loaders/framework/build.ts");
    second = await runScript(folder, "data-loaders/framework/build.ts", ["dist-2"]);
    [browser, site] = await Promise.all([launchBrowser(), serve(join(folder, "dist"))]);
    open = await openPage(browser, `${site.url}/ohne-netz`);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("is really without one: a connection to anywhere else is refused", async () => {
    writeFiles(folder, {
      "probe.ts": 'await fetch("https://example.org/").catch((error) => console.log(String(error.cause)));\n'
    });
    expect((await runScript(folder, "probe.ts")).output).toContain("network access refused: example.org");
  });

  test("succeeds", () => {
    expect(first.code, first.output).toBe(0);
  });

  test("succeeds again, runs no data loader, and gives the same bytes", () => {
    expect(second.code, second.output).toBe(0);
    expect(first.output).toContain("neu berechnet");
    expect(second.output).not.toContain("neu berechnet");
    const [one, two] = ["dist", "dist-2"].map((name) => join(folder, name));
    expect(listFiles(two!)).toEqual(listFiles(one!));
    for (const file of listFiles(one!))
      expect(readFileSync(join(two!, file)).equals(readFileSync(join(one!, file))), file).toBe(true);
  });

  test("gives a page on which all libraries work, in their locked versions", async () => {
    const {packages} = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, {version: string}>;
    };
    const {version} = packages["node_modules/d3"]!;
    expect(await open.page.textContent("#result")).toBe(`6 2 3 1 2 ${version}`);
    expect(await open.page.locator("svg [aria-label=bar] rect").count()).toBe(2);
  });

  test("gives pages that ask for nothing outside, and whose policy would not let them", async () => {
    expect(open.external).toEqual([]);
    expect(open.errors).toEqual([]);
    const answer = await open.page.evaluate(() =>
      fetch("https://example.org/").then(String, (error: Error) => error.message)
    );
    expect(answer).toContain("Failed to fetch");
    expect(open.external).toEqual([]); // the browser has not even tried
  });

  test("gives pages whose addresses are all relative", () => {
    for (const file of listFiles(join(folder, "dist")).filter(
      (name) => name.endsWith(".html") && name !== "404.html"
    )) {
      expect(readFileSync(join(folder, "dist", file), "utf8")).not.toMatch(/\b(?:href|src)="\//);
    }
  });

  test("gives pages with the project’s own fonts and Framework’s controls in German", async () => {
    const loaded = await open.page.evaluate(() =>
      document.fonts.load('italic 700 1em "Source Serif 4 Variable"').then((fonts) => fonts.length)
    );
    expect(loaded).toBeGreaterThan(0);
    expect(await open.page.getAttribute(".observablehq-pre-copy", "title")).toBe("In die Zwischenablage kopieren");
    await open.page.fill("#observablehq-search input", "Darunter");
    await open.page.waitForSelector("text=1 Treffer");
    await open.page.fill("#observablehq-search input", "xyzxyz");
    await open.page.waitForSelector("text=keine Treffer");
  });
});

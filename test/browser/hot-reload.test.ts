import {cpSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {launchBrowser} from "./support/browser.js";
import {openPage, type OpenPage} from "./support/page.js";
import {startPreview, type Preview} from "./support/preview.js";
import {createProject, outputFolder, writeFiles} from "./support/project.js";

const folder = join(outputFolder, "hot-reload");
const deliveries = join(outputFolder, "hot-reload-exports"); // elsewhere, as EXPORTS_DIR may be

const loader = `
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {base} from "../../data-loaders/base.js";

const folder = process.env.EXPORTS_DIR!;
const files = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".csv")) : [];
const sum = files.map((name) => Number(readFileSync(\`\${folder}/\${name}\`, "utf8"))).reduce((a, b) => a + b, base);
if (Number.isNaN(sum)) throw new Error("V101: In der Lieferung steht keine Zahl.");
process.stdout.write(JSON.stringify({sum, files: files.length}));
`;

const page = `# Probe

\`\`\`ts
import {half} from "./indicators/half.js";
import {label} from "./components/label.js";
\`\`\`

\`\`\`ts
const factor = view(Inputs.range([1, 9], {label: "Faktor", step: 1, value: 1}));
\`\`\`

\`\`\`ts
const data = FileAttachment("data/sum.json").json<{sum: number; files: number}>();
\`\`\`

<output id="result">\${label} \${half(data.sum) * factor} aus \${data.files}</output>
`;

const files = {
  "src/probe.md": page,
  "src/data/sum.json.ts": loader,
  "src/components/label.ts": 'export const label = "Hälfte";\n',
  "indicators/half.ts": 'import {two} from "./two.js";\nexport const half = (x: number): number => x / two;\n',
  "indicators/two.ts": "export const two = 2;\n",
  "data-loaders/base.ts": "export const base = 0;\n"
};

describe("the preview", () => {
  let preview: Preview;
  let browser: Browser;
  let open: OpenPage;
  let shown: Page;

  beforeAll(async () => {
    createProject(folder, files);
    cpSync(join(outputFolder, "../../src/indicators"), join(folder, "src/indicators"), {verbatimSymlinks: true});
    rmSync(deliveries, {recursive: true, force: true});
    mkdirSync(deliveries, {recursive: true});
    writeFileSync(join(deliveries, "a.csv"), "100");
    [preview, browser] = await Promise.all([startPreview(folder, {EXPORTS_DIR: deliveries}), launchBrowser()]);
    open = await openPage(browser, `${preview.url}/probe`);
    shown = open.page;
  });

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  async function waitForResult(text: string): Promise<void> {
    await shown
      .waitForFunction((expected) => document.querySelector("#result")?.textContent === expected, text, {
        timeout: 60_000
      })
      .catch(async () => expect(await shown.textContent("#result"), preview.output()).toBe(text));
  }

  test("shows a page in German, finished as in the built site, with the fonts", async () => {
    await waitForResult("Hälfte 50 aus 1");
    expect(await shown.getAttribute("html", "lang")).toBe("de");
    expect(await shown.getAttribute("#observablehq-search input", "placeholder")).toBe("Suchen");
    expect(
      await shown.evaluate(() => document.fonts.load('1em "Source Sans 3 Variable"').then((fonts) => fonts.length))
    ).toBeGreaterThan(0);
  });

  test("follows an edit of an indicator and keeps the state of a control", async () => {
    await shown.fill("input[type=number]", "3");
    await waitForResult("Hälfte 150 aus 1");
    await shown.evaluate(() => Object.assign(globalThis, {sameDocument: true}));
    writeFiles(folder, {
      "indicators/half.ts": 'import {two} from "./two.js";\nexport const half = (x: number): number => x / two + 1;\n'
    });
    await waitForResult("Hälfte 153 aus 1");
    writeFiles(folder, {"indicators/two.ts": "export const two = 4;\n"});
    await waitForResult("Hälfte 78 aus 1");
    expect(await shown.evaluate(() => "sameDocument" in globalThis)).toBe(true);
  });

  test("follows a delivery that is edited, replaced as editors save, added in a new folder, and removed", async () => {
    writeFileSync(join(deliveries, "a.csv"), "200");
    await waitForResult("Hälfte 153 aus 1");
    writeFileSync(join(deliveries, "a.tmp"), "400");
    renameSync(join(deliveries, "a.tmp"), join(deliveries, "a.csv"));
    await waitForResult("Hälfte 303 aus 1");
    mkdirSync(join(deliveries, "neu/tief"), {recursive: true});
    writeFileSync(join(deliveries, "neu/tief/b.csv"), "4");
    await waitForResult("Hälfte 306 aus 2");
    writeFileSync(join(deliveries, "neu/tief/b.csv"), "8");
    await waitForResult("Hälfte 309 aus 2");
    rmSync(join(deliveries, "neu"), {recursive: true});
    await waitForResult("Hälfte 303 aus 1");
  });

  test("follows a delivery that is copied over another with an old date", async () => {
    const old = join(deliveries, "a.old");
    writeFileSync(old, "800");
    utimesSync(old, new Date(0), new Date(0));
    renameSync(old, join(deliveries, "a.csv"));
    await waitForResult("Hälfte 603 aus 1");
  });

  test("follows a module that a data loader imports", async () => {
    writeFiles(folder, {"data-loaders/base.ts": "export const base = 4;\n"});
    await waitForResult("Hälfte 606 aus 1");
  });

  test("follows the folder of deliveries itself when it goes and comes back", async () => {
    rmSync(deliveries, {recursive: true});
    await waitForResult("Hälfte 6 aus 0");
    mkdirSync(deliveries);
    writeFileSync(join(deliveries, "c.csv"), "40");
    await waitForResult("Hälfte 36 aus 1");
  });

  test("follows a component, also one that is replaced by a file with an old date", async () => {
    const next = join(folder, "label.tmp");
    writeFileSync(next, 'export const label = "Ergebnis";\n');
    utimesSync(next, new Date(0), new Date(0));
    renameSync(next, join(folder, "src/components/label.ts"));
    await waitForResult("Ergebnis 36 aus 1");
  });

  test("says in German what is wrong with an indicator, and recovers once it is repaired", async () => {
    writeFiles(folder, {"indicators/two.ts": "export const two = ;\n"});
    await shown.waitForSelector("text=konnte nicht geladen werden");
    writeFiles(folder, {"indicators/two.ts": "export const two = 2;\n"});
    await waitForResult("Ergebnis 69 aus 1");
  });

  test("says what is wrong with a delivery, and recovers once it is repaired", async () => {
    writeFileSync(join(deliveries, "c.csv"), "vierzig");
    await shown.waitForSelector("text=V101: In der Lieferung steht keine Zahl.");
    writeFileSync(join(deliveries, "c.csv"), "20");
    await waitForResult("Ergebnis 39 aus 1");
  });

  test("asks for nothing outside of this machine", () => {
    expect(open.external).toEqual([]);
  });
});

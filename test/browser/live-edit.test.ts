import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {launchBrowser} from "./support/browser.js";
import {openPage} from "./support/page.js";
import {startPreview, type Preview} from "./support/preview.js";
import {copyProject, outputFolder, runScript} from "./support/project.js";

const folder = join(outputFolder, "live");
const exports = join(outputFolder, "live-exports");
const delivery = join(exports, "vom Land, bitte prüfen.csv"); // recognised by content, whatever its name
const indicator = join(folder, "indicators/bevoelkerung/bev-02-anteil-nichtdeutsche.ts");

const before = "Anteil nichtdeutscher Staatsangehöriger";
const after = "Anteil ohne deutschen Pass";

interface Kind {
  readonly path: string;
  /** Moves a control of the page; a chapter of the report has none. */
  set(page: Page): Promise<void>;
  isSet(page: Page): Promise<boolean>;
}

const notebook = oneChoice("/themen/bevoelkerung", "Stellgrößen von BEV-02", "eine Quelle: Bevölkerungsfortschreibung");
const sheet = oneChoice("/katalog/BEV-02", "Stellgrößen von BEV-02", "eine Quelle: Bevölkerungsfortschreibung");
const workshop = oneChoice("/werkstatt?stichtag=2019-12-31", "Fassung B", "eine Quelle: Melderegister");
const chapter: Kind = {path: "/bericht/demografie", set: async () => undefined, isSet: async () => true};
const kinds = [notebook, sheet, workshop, chapter];

/** A page whose control is an option of a form. */
function oneChoice(path: string, form: string, option: string): Kind {
  const control = (page: Page) => page.getByRole("form", {name: form}).getByLabel(option);
  return {path, set: (page) => control(page).check(), isSet: (page) => control(page).isChecked()};
}

describe("in the preview of the whole project", () => {
  let preview: Preview;
  let browser: Browser;
  const pages = new Map<string, Page>();

  beforeAll(async () => {
    copyProject(folder);
    rmSync(exports, {recursive: true, force: true});
    mkdirSync(exports, {recursive: true});
    await runScript(folder, "data-loaders/samples.ts");
    deliver("15,8");
    [preview, browser] = await Promise.all([startPreview(folder, {EXPORTS_DIR: exports}), launchBrowser()]);
    for (const {path} of kinds) pages.set(path, (await openPage(browser, preview.url + path)).page);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  test("an edited title of an indicator shows on every page that uses it, with the state of its controls and its address", async () => {
    for (const {path, set} of kinds) {
      const page = pages.get(path)!;
      await page.getByText(`BEV-02 ${before}`).first().waitFor({state: "attached"});
      await set(page);
      await page.evaluate(() => Object.assign(globalThis, {sameDocument: true}));
    }
    const addresses = kinds.map(({path}) => pages.get(path)!.url());
    edit(before, after);
    for (const [i, {path, isSet}] of kinds.entries()) {
      const page = pages.get(path)!;
      await page.getByText(`BEV-02 ${after}`).first().waitFor({state: "attached"});
      await page.waitForFunction(
        (old) => !document.querySelector("main")!.textContent.includes(old),
        `BEV-02 ${before}`
      );
      expect(await page.evaluate(() => "sameDocument" in globalThis), path).toBe(true);
      await expect.poll(() => isSet(page), {message: path}).toBe(true);
      expect(page.url(), path).toBe(addresses[i]);
    }
    expect(addresses[2]).toMatch(/stichtag=2019-12-31.*b\.quelle=melderegister/);
  });

  test("an edited numerator changes the numbers, under the choice that was made", async () => {
    const page = pages.get(sheet.path)!;
    const finding = page.locator("figure.abbildung .titel").first();
    expect(await finding.innerText()).toContain("keine deutsche Staatsangehörigkeit");
    const old = await finding.innerText();
    edit('{staatsangehoerigkeit: "nichtdeutsch"}', '{staatsangehoerigkeit: "deutsch"}');
    await expect.poll(() => finding.innerText()).not.toBe(old);
    await expect.poll(() => sheet.isSet(page)).toBe(true);
  });

  test("an edited delivery changes the notebook", async () => {
    const rate = (text: RegExp) => pages.get(notebook.path)!.locator(".kennzahl").filter({hasText: text}).waitFor();
    await rate(/15,8.%\s*31\.12\.2023/);
    deliver("16,9");
    await rate(/16,9.%\s*31\.12\.2023/);
  });

  test("says on the data page what is wrong with a delivery that breaks its contract", async () => {
    deliver("16.9");
    const open = await openPage(browser, `${preview.url}/daten/`);
    await open.page.getByText("zurückgewiesen").first().waitFor();
    const card = open.page.locator("details[open]").first();
    await card.filter({hasText: "16.9"}).filter({hasText: "Was tun:"}).waitFor();
    await open.close();
  });
});

function edit(from: string, to: string): void {
  const source = readFileSync(indicator, "utf8");
  expect(source).toContain(from);
  writeFileSync(indicator, source.replace(from, to));
}

/** A delivery of Mindestsicherungsquoten for 2023 with the given figure for Wuppertal. */
function deliver(rate: string): void {
  const sample = readFileSync(join(folder, ".samples/land-nrw/2023_22811-01i.csv"), "latin1");
  writeFileSync(delivery, sample.replace("15,8", rate), "latin1");
}

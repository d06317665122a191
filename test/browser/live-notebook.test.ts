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

describe("the population notebook in the preview", () => {
  let preview: Preview;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    copyProject(folder);
    rmSync(exports, {recursive: true, force: true});
    mkdirSync(exports, {recursive: true});
    await runScript(folder, "data-loaders/samples.ts");
    deliver("15,8");
    [preview, browser] = await Promise.all([startPreview(folder, {EXPORTS_DIR: exports}), launchBrowser()]);
    ({page} = await openPage(browser, `${preview.url}/themen/bevoelkerung`));
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  test("follows an edited indicator and keeps the state of its controls", async () => {
    await page.getByLabel("eine Quelle: Bevölkerungsfortschreibung").check();
    const path = join(folder, "indicators/bevoelkerung/bev-02-anteil-nichtdeutsche.ts");
    const source = readFileSync(path, "utf8");
    writeFileSync(path, source.replace("Wie groß ist der Teil der Bevölkerung", "Welcher Teil der Menschen ist es"));
    await page.getByText("Welcher Teil der Menschen ist es").first().waitFor();
    expect(await page.getByLabel("eine Quelle: Bevölkerungsfortschreibung").isChecked()).toBe(true);
  });

  test("follows an edited delivery", async () => {
    await page
      .locator(".kennzahl")
      .filter({hasText: /15,8.%\s*31\.12\.2023/})
      .waitFor();
    deliver("16,9");
    await page
      .locator(".kennzahl")
      .filter({hasText: /16,9.%\s*31\.12\.2023/})
      .waitFor();
  });

  test("says on the data page what is wrong with a delivery that breaks its contract", async () => {
    deliver("16.9");
    const open = await openPage(browser, `${preview.url}/daten/`);
    await open.page.getByText("zurückgewiesen").first().waitFor();
    const card = await open.page.locator("details[open]").first().innerText();
    expect(card).toContain("16.9");
    expect(card).toContain("Was tun:");
    await open.close();
  });
});

/** A delivery of Mindestsicherungsquoten for 2023 with the given figure for Wuppertal. */
function deliver(rate: string): void {
  const sample = readFileSync(join(folder, ".samples/land-nrw/2023_22811-01i.csv"), "latin1");
  writeFileSync(delivery, sample.replace("15,8", rate), "latin1");
}

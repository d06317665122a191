import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {deliver, deliverWithoutRise} from "../data-loaders/report/release/changed-delivery.js";
import {launchBrowser} from "./support/browser.js";
import {type Preview, startPreview} from "./support/preview.js";
import {copyProject, outputFolder, runScript} from "./support/project.js";

const folder = join(outputFolder, "aussage-kippt");
const exports = join(outputFolder, "aussage-kippt-exports");
const sentence = '[data-aussage="arb-01-anstieg"]';

describe("the preview of a chapter", () => {
  let preview: Preview;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    copyProject(folder);
    await runScript(folder, "data-loaders/samples.ts");
    rmSync(exports, {recursive: true, force: true});
    mkdirSync(exports, {recursive: true});
    deliver(join(folder, ".samples"), exports);
    [preview, browser] = await Promise.all([startPreview(folder, {EXPORTS_DIR: exports}), launchBrowser()]);
    page = await browser.newPage();
    await page.goto(`${preview.url}/bericht/arbeit`, {timeout: 600_000}); // the first look makes all its cubes
    await page.locator(sentence).first().waitFor({timeout: 600_000});
  });

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  test("marks a sentence that a changed delivery makes false, at its place and without being asked", async () => {
    expect(await page.locator(sentence).first().getAttribute("data-stand")).toBe("gilt");
    await page.evaluate(() => Object.assign(globalThis, {sameDocument: true}));
    deliverWithoutRise(join(folder, ".samples"), exports);
    await page.locator(`${sentence}[data-stand="gilt-nicht"]`).first().waitFor({timeout: 400_000});
    expect(await page.evaluate(() => "sameDocument" in globalThis)).toBe(true);
    const mark = page.locator(`${sentence} .aussage-grund`).first();
    expect((await mark.innerText()).replaceAll("\u202f", " ")).toMatch(
      /gilt nicht: Die Aussage gilt nicht: wert 35,\d % \(30\.06\.2015\), 26,\d % \(30\.06\.2022\)/
    );
    await expect
      .poll(() => page.locator(".textpruefung summary").innerText())
      .not.toMatch(/(\d+) von \1 Aussagen gelten/);
  }, 500_000);
});

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {serve} from "../../data-loaders/framework/serve.js";
import {sealFolder} from "../../data-loaders/report/release/folder-sums.js";
import {verifyPage} from "../../data-loaders/report/release/verify-page/html.js";
import {violations} from "./support/axe.js";
import {launchBrowser} from "./support/browser.js";

const parent = mkdtempSync(join(tmpdir(), "ausgabe-"));
const folder = join(parent, "2026");
let browser: Browser;
let page: Page;
let seal: string;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(parent, {recursive: true});
});

beforeEach(async () => {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, "seiten/größe ½"), {recursive: true});
  writeFileSync(join(folder, "seiten/index.html"), "<p>1</p>");
  writeFileSync(join(folder, "seiten/größe ½/a#b.csv"), "1;2");
  writeFileSync(join(folder, "bericht.pdf"), Buffer.alloc(300_000, 7));
  writeFileSync(join(folder, "pruefen.html"), verifyPage("2026"));
  seal = sealFolder(folder, "2026");
  page = await browser.newPage();
});

async function choose(): Promise<string> {
  await page.goto(pathToFileURL(join(folder, "pruefen.html")).href);
  await page.getByLabel("Ordner der Ausgabe").setInputFiles(folder);
  await page.locator("#stand[data-stand]").waitFor();
  return page.locator("main").innerText();
}

describe("the page that checks an edition", () => {
  test("says from a disk that nothing is changed, and by which number the edition is known", async () => {
    const text = await choose();
    expect(text).toContain("Ausgabe 2026 ist unverändert: Alle 4 Dateien stimmen.");
    expect(text).toContain(seal);
    expect(await page.getByRole("button", {name: "Dateien abrufen und prüfen"}).isVisible()).toBe(false);
  });

  test("names what is changed by one byte, missing and too many", async () => {
    writeFileSync(join(folder, "bericht.pdf"), Buffer.concat([Buffer.alloc(299_999, 7), Buffer.from([6])]));
    rmSync(join(folder, "seiten/index.html"));
    writeFileSync(join(folder, "seiten/neu.txt"), "");
    const text = await choose();
    expect(text).toContain("Ausgabe 2026 ist nicht mehr, was freigegeben wurde. 3 Dateien stimmen nicht:");
    for (const line of ["bericht.pdf: verändert", "seiten/index.html: fehlt", "seiten/neu.txt: überzählig"]) {
      expect(text).toContain(line);
    }
  });

  test("believes no list of checksums that is changed, and no folder without one", async () => {
    writeFileSync(join(folder, "pruefsummen.txt"), "# Ausgabe 2026: Prüfsummen\n");
    expect(await choose()).toContain("Die Datei pruefsummen.txt ist verändert.");
    rmSync(join(folder, "pruefsummen.txt"));
    expect(await choose()).toContain("Hier liegt keine Datei pruefsummen.txt.");
  });

  test("fetches the files from a server, and asks nobody else", async () => {
    const site = await serve(folder);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    try {
      await page.goto(`${site.url}/pruefen.html`);
      await page.getByRole("button", {name: "Dateien abrufen und prüfen"}).click();
      await page.locator("#stand[data-stand]").waitFor();
      expect(await page.locator("main").innerText()).toContain(
        "Alle 4 Dateien stimmen. Ob weitere Dateien dabeiliegen"
      );
      expect(asked.every((url) => url.startsWith(site.url))).toBe(true);
    } finally {
      await site.close();
    }
  });

  test("can be used by everybody, in light and in dark, on a narrow screen", async () => {
    await page.setViewportSize({width: 360, height: 700});
    await choose();
    expect(await violations({page})).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

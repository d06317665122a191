import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ServedFolder} from "../../data-loaders/framework/serve.js";
import {notebookPages} from "../../src/shell/masthead.js";
import {launchBrowser} from "./support/browser.js";
import {openSite} from "./support/site.js";
import {weigh} from "./support/weight.js";

/** Most kB that a notebook may ask for, compressed, and most scripts: each is waited for. */
const limits = {code: 400, data: 600, scripts: 20};

describe("a notebook, opened for the first time", () => {
  let site: ServedFolder;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(notebookPages.map(({path}) => path))("%s asks for no more code and data than agreed", async (path) => {
    const {code, data, largest, scripts} = await weigh(browser, site.url + path);
    expect(code, "kB of code").toBeLessThanOrEqual(limits.code);
    expect(data, `kB of data, most of it ${largest.join("; ")}`).toBeLessThanOrEqual(limits.data);
    expect(scripts, "scripts").toBeLessThanOrEqual(limits.scripts);
  });

  test.each(notebookPages.map(({path}) => path))(
    "%s fetches no cube twice, and beforehand none in vain",
    async (path) => {
      const page = await browser.newPage();
      const sent: string[] = [];
      page.on("request", (request) => void sent.push(request.url()));
      await page.addInitScript(noteFetches);
      await page.goto(site.url + path);
      await page.waitForSelector("figure.abbildung svg", {state: "attached"});
      const {beforehand, asked} = await page.evaluate(() => ({
        beforehand: Array.from(document.querySelectorAll<HTMLLinkElement>("link[as=fetch]"), ({href}) => href),
        asked: (globalThis as unknown as {asked: string[]}).asked
      }));
      const cubes = sent.filter((address) => address.endsWith(".arrow"));
      expect(beforehand).not.toEqual([]);
      expect(beforehand.filter((cube) => !asked.includes(cube))).toEqual([]);
      expect(cubes.filter((cube, i) => cubes.indexOf(cube) < i)).toEqual([]);
      await page.close();
    }
  );
});

/** Runs in the page before anything else. */
function noteFetches(): void {
  const {fetch} = globalThis;
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return fetch(input, init);
  };
  Object.assign(globalThis, {asked});
}

import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import axe from "axe-core";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {mainPages} from "../../src/shell/masthead.js";
import {launchBrowser} from "./support/browser.js";
import {openPage, type OpenPage} from "./support/page.js";
import {openSite, type Site} from "./support/site.js";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const views = [
  {name: "wide and light", width: 1440, dark: false},
  {name: "wide and dark", width: 1440, dark: true},
  {name: "360 px and light", width: 360, dark: false},
  {name: "360 px and dark", width: 360, dark: true}
];

describe("every page", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe.each([...mainPages.map(({path}) => path), "/katalog/BEV-02"])("%s", (path) => {
    test.each(views)("has no finding by axe (WCAG 2.1 AA and best practice) when $name", async ({width, dark}) => {
      const open = await openPage(browser, site.url + path, {width, dark});
      for (const details of await open.page.locator("details").all())
        await details.evaluate((node) => node.setAttribute("open", ""));
      expect(await violations(open)).toEqual([]);
      await open.close();
    });

    test("runs without an error, an external request or a failed cell", async () => {
      const open = await openPage(browser, site.url + path);
      expect(open.errors).toEqual([]);
      expect(open.external).toEqual([]);
      expect(await open.page.locator(".observablehq--error").count()).toBe(0);
      await open.close();
    });

    test("is in German, in its markup as delivered and in what is shown", async () => {
      const html = await (await fetch(`${site.url}${path}`)).text();
      expect(html).toMatch(/<html lang="de"/);
      const open = await openPage(browser, site.url + path);
      const text = await open.page.innerText("body");
      expect(text).not.toMatch(
        /\b(NaN|undefined|null|Infinity|true|false|Loading|Error|Source|Download|Table|Chart)\b/
      );
      expect(text).not.toMatch(/\d+\.\d{1,2}\s*%/);
      await open.close();
    });

    test("needs no sideways scrolling at 360 px, as at 400 % zoom of a wide screen (WCAG 1.4.10)", async () => {
      const open = await openPage(browser, site.url + path, {width: 360});
      expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await open.close();
    });

    test.skipIf(path === "/katalog/")("marks the numbers of sample deliveries", async () => {
      const open = await openPage(browser, site.url + path);
      expect(await open.page.getByText("Beispieldaten", {exact: true}).count()).toBeGreaterThan(0);
      await open.close();
    });
  });
});

async function violations({page}: OpenPage): Promise<string[]> {
  await page.evaluate(axeSource);
  const {violations: found} = await page.evaluate(
    () => (window as unknown as {axe: typeof axe}).axe.run(document) as Promise<axe.AxeResults>
  );
  return found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(" | ")}`);
}

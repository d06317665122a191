import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {indicators} from "../../indicators/index.js";
import {launchBrowser} from "./support/browser.js";
import {openPage} from "./support/page.js";
import {openSite, type Site} from "./support/site.js";

describe("the catalogue", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("is searched by words and filtered by theme, and leads to the sheet of an indicator", async () => {
    const {page, errors, close} = await openPage(browser, `${site.url}/katalog/`);
    expect(await page.locator("tbody tr").count()).toBe(indicators.length);
    await page.getByLabel("Suche in Titel, Frage und Anbieter").fill("mindestsicherung 22811");
    await page.locator("caption", {hasText: `1 von ${indicators.length}`}).waitFor();
    await page.getByRole("link", {name: "Mindestsicherungsquote"}).click();
    await page.getByRole("heading", {level: 1, name: "Mindestsicherungsquote"}).waitFor();
    expect(await page.title()).toContain("SOZ-09");
    expect(errors).toEqual([]);
    await close();
  });

  test("has a sheet for every indicator, with its definition, without a failed cell, 360 px wide (WCAG 1.4.10)", async () => {
    for (const {id, title} of indicators) {
      const {page, errors, close} = await openPage(browser, `${site.url}/katalog/${id}`, {width: 360});
      await page.getByRole("heading", {level: 1, name: title, exact: true}).waitFor();
      expect(await page.locator("dl.definition").count(), id).toBeGreaterThan(0);
      expect(await page.locator(".observablehq--error").count(), id).toBe(0);
      expect(errors, id).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(360);
      await close();
    }
  }, 300_000);
});

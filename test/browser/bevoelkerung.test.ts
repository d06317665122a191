import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {useFreshPage} from "./support/use-site.js";

const path = "/themen/bevoelkerung";

describe("the population notebook", () => {
  let page: Page;

  useFreshPage(path, (opened) => {
    page = opened;
  });

  const figure = (title: RegExp) => page.locator("figure.abbildung").filter({hasText: title});

  test("says what a changed definition does, and changes definition, chart and table with it", async () => {
    const share = figure(/keine deutsche Staatsangehörigkeit/);
    const definition = page
      .locator("details")
      .filter({has: page.locator("dl.definition")})
      .first();
    await definition.locator("summary").click();
    const before = await state();
    await page.getByLabel("eine Quelle: Bevölkerungsfortschreibung").check();
    await page.locator(".wirkung").filter({hasText: "Gegenüber der Standarddefinition"}).first().waitFor();
    for (const key of ["definition", "chart", "table", "title"] as const)
      await expect.poll(async () => (await state())[key], {message: key}).not.toBe(before[key]);
    expect(await definition.locator("dl.definition").isVisible()).toBe(true);

    async function state() {
      return {
        definition: await page.locator("dl.definition").first().innerText(),
        title: await share.locator(".titel").innerText(),
        chart: await share.locator(".reihe[data-rolle=haupt] path.linie").last().getAttribute("d"),
        table: await share.locator("table").textContent()
      };
    }
  });

  test("sets all parameters of a named variant at once, and shows which variant holds", async () => {
    const form = page.locator("form.stellgroessen").filter({hasText: "Beginn des mittleren Alters"});
    await form.getByRole("button", {name: "0–19 und 20–64"}).click();
    expect(await form.getByLabel("ab 20 Jahren").isChecked()).toBe(true);
    expect(await form.getByRole("button", {name: "0–19 und 20–64"}).getAttribute("aria-pressed")).toBe("true");
    expect(await form.getByRole("button", {name: "0–17 und 18–64"}).getAttribute("aria-pressed")).toBe("false");
  });

  test("opens the origin of a number down to the row in its file, with sum and formula, and gives the focus back", async () => {
    const number = page.locator(".kennzahl button").nth(2);
    await number.click();
    const dialog = page.locator("dialog.herkunft");
    expect(await dialog.getByText("62.750 + 7.735 + 915 + 21.140 + 25 + 1.545 = 94.110").count()).toBe(1);
    expect(await dialog.innerText()).toContain("100 × 94.110 ÷ 358.193 = 26,3");
    await dialog
      .getByRole("button", {name: /^Zeile \d+ zeigen/})
      .first()
      .click();
    expect(await dialog.locator("pre mark").first().textContent()).toBe("62750");
    await page.keyboard.press("Escape");
    await dialog.waitFor({state: "detached"});
    expect(await number.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test("can be used by keyboard alone: a chart is one stop, arrows move in it, Enter asks for the origin", async () => {
    const points = figure(/keine deutsche Staatsangehörigkeit/).locator(".punkt");
    expect(
      await points.evaluateAll((nodes) => nodes.filter((node) => node.getAttribute("tabindex") === "0").length)
    ).toBe(1);
    await points.first().focus();
    await page.keyboard.press("End");
    expect(await focused()).toContain("Wuppertal, 31.12.2024");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("Nordrhein-Westfalen, 31.12.2024");
    await page.keyboard.press("Enter");
    await page.locator("dialog.herkunft").waitFor();
    await page.keyboard.press("Escape");

    async function focused() {
      return page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    }
  });

  test("filters nationalities by reference date and sex with the slider and the list", async () => {
    const bars = figure(/Am häufigsten/);
    const before = await bars.locator(".balken").first().getAttribute("aria-label");
    await page.getByLabel("Geschlecht").selectOption("weiblich");
    await page.waitForFunction((old) => document.querySelector(".balken")?.getAttribute("aria-label") !== old, before);
    await page.getByRole("slider", {name: "Stichtag"}).focus();
    await page.keyboard.press("Home");
    await bars.getByText("31.12.2014").first().waitFor();
  });

  test("saves the numbers for a German spreadsheet with definition, source and sample mark", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      figure(/keine deutsche Staatsangehörigkeit/)
        .getByRole("button", {name: "Tabelle speichern (CSV)"})
        .click()
    ]);
    const csv = readFileSync((await download.path())!, "utf8");
    expect(csv.startsWith("\uFEFFstichtag;")).toBe(true);
    expect(csv).toContain("2024-12-31;31.12.2024;05124;Wuppertal;26,27");
    expect(csv).toContain("Indikator;BEV-02");
    expect(csv).toContain("Quelle: ");
    expect(csv).toContain("Beispieldaten");
  });

  test("announces to a screen reader what a control has changed", async () => {
    await page.getByLabel("eine Quelle: Bevölkerungsfortschreibung").check();
    await page.locator("#ansage").filter({hasText: "Prozentpunkt"}).waitFor({state: "attached"});
  });
});

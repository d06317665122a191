import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {useFreshPage} from "./support/use-site.js";

const path = "/themen/quartiere";

describe("the notebook of the Quartiere", () => {
  let page: Page;

  useFreshPage(path, (opened) => {
    page = opened;
  });

  const figure = (title: RegExp) => page.locator("figure.abbildung").filter({hasText: title});

  test("opens without a failed cell, with five key figures and a tile for each of the 69 Quartiere", async () => {
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(await page.locator(".kennzahl").count()).toBe(5);
    const map = figure(/reicht die Spanne/).first();
    expect(await map.locator(".kachel").count()).toBe(69);
    const names = await map.locator(".kachelname").allTextContents();
    expect(names.filter((name) => name.includes("…"))).toEqual([]);
  });

  test("changes text, chart and table of the lab with the group, and announces it", async () => {
    const lab = figure(/D beträgt .*Zufall allein/).first();
    const before = await state();
    await page.getByLabel("Gruppe", {exact: true}).nth(1).selectOption("tuerkei");
    await figure(/Türkische Staatsangehörige wohnen/)
      .first()
      .waitFor();
    for (const key of ["title", "chart", "table"] as const)
      await expect.poll(async () => (await state())[key], {message: key}).not.toBe(before[key]);
    await page.locator("#ansage").filter({hasText: "Türkische"}).waitFor({state: "attached"});
    expect(page.url()).toContain("labor.gruppe=tuerkei");

    async function state() {
      return {
        title: await lab.locator(".titel").innerText(),
        chart: await lab.locator(".punkt").first().getAttribute("transform"),
        table: await lab.locator("table").textContent()
      };
    }
  });

  test("keeps the Quartier of the profile in the address, and says in words which differences are none", async () => {
    await page.getByLabel("Quartier", {exact: true}).selectOption("05124-88");
    await figure(/^Herbringhausen unterscheidet sich/).waitFor();
    expect(page.url()).toContain("quartier=05124-88");
    await page.reload();
    await figure(/^Herbringhausen unterscheidet sich/).waitFor();
    expect(
      await figure(/^Herbringhausen unterscheidet sich/)
        .locator(".befund")
        .count()
    ).toBeGreaterThan(6);
  });

  test("opens the origin of a tile’s number with the keyboard", async () => {
    const tiles = figure(/reicht die Spanne/)
      .first()
      .locator(".kachel");
    await tiles.first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const dialog = page.locator("dialog.herkunft");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/100 × [\d.]+ ÷ [\d.]+ = /);
  });
});

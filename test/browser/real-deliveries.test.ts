import {existsSync} from "node:fs";
import {resolve} from "node:path";
import type {Page} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import {useSite} from "./support/use-site.js";

const exports = resolve(import.meta.dirname, "../../../shared/exports/land-nrw");

describe.skipIf(!existsSync(exports))("with the real files of Land NRW (../shared/exports/land-nrw)", () => {
  const site = useSite({exports, name: "dist-land-nrw"});
  let page: Page;

  beforeAll(async () => {
    ({page} = await site.open("/themen/bevoelkerung"));
  });

  test("shows Wuppertal as published for 31.12.2024, without the mark of sample data", async () => {
    const figures = await page.locator(".kennzahl").allInnerTexts();
    expect(figures.map((text) => text.replaceAll(/\s+/g, " "))).toEqual([
      expect.stringContaining("94.110 31.12.2024"),
      expect.stringContaining("358.193 31.12.2024"),
      expect.stringMatching(/26,3.% 31\.12\.2024/),
      expect.stringContaining("Beispieldaten"), // the register of residents: no real file is here
      expect.stringMatching(/15,8.% 31\.12\.2023/)
    ]);
    expect(await page.locator(".kennzahl .beispielmarke").count()).toBe(1);
  });

  test("adds the foreigners up over the continents, each with its row", async () => {
    await page.locator(".kennzahl button").first().click();
    const dialog = page.locator("dialog.herkunft");
    expect(await dialog.getByText("62.750 + 7.735 + 915 + 21.140 + 25 + 1.545 = 94.110").count()).toBe(1);
    await dialog.getByRole("button", {name: "Zeile 2440 zeigen"}).click();
    expect(await dialog.locator("pre").innerText()).toContain(
      "31.12.2024;05124;    Wuppertal, krfr. Stadt;1;Europa;62750;32415;30335"
    );
    await page.keyboard.press("Escape");
  });

  test.each([
    ["Syrien", "11.475", 2634],
    ["Türkei", "11.305", 2483],
    ["Ukraine", "7.630", 2486]
  ])("finds %s with %s persons in line %i of its file", async (name, count, line) => {
    await page.locator(`.balken[aria-label^="${name}:"]`).click();
    const dialog = page.locator("dialog.herkunft");
    expect(await dialog.innerText()).toContain(count);
    await dialog.getByRole("button", {name: `Zeile ${line} zeigen`}).click();
    expect(await dialog.locator("pre mark").innerText()).toBe(count.replace(".", ""));
    await page.keyboard.press("Escape");
  });
});

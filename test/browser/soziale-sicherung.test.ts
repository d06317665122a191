import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {useFreshPage} from "./support/use-site.js";

const path = "/themen/soziale-sicherung";

describe("the notebook on social protection", () => {
  let page: Page;

  useFreshPage(path, async (opened) => {
    page = opened;
    await page.locator(".kennzahl").first().waitFor();
  });

  const form = () => page.getByRole("form", {name: "Stellgrößen von SOZ-01"});
  const view = () =>
    page.locator("figure.abbildung").filter({hasText: "bis zur Altersgrenze waren leistungsberechtigt"});
  const variants = () => page.getByRole("region", {name: /^SOZ-01 .* unter jeder benannten Variante/});

  test("shows every indicator of the theme and answers one question under five variants side by side", async () => {
    expect(await page.locator(".kennzahl").count()).toBe(4);
    await variants().waitFor();
    expect(await variants().locator("tbody tr").count()).toBe(5);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
  });

  test("follows the chosen group in title, chart and variants, and tells a screen reader", async () => {
    await page.locator("details.weiter").filter({hasText: "SOZ-01"}).locator("> summary").click();
    await view().waitFor();
    const before = await state();
    await form().getByLabel("nichtdeutsch").check();
    await view().filter({hasText: "der nichtdeutschen Menschen"}).waitFor();
    for (const key of ["title", "chart", "variants"] as const)
      await expect.poll(async () => (await state())[key], {message: key}).not.toBe(before[key]);
    await page.locator("#ansage").filter({hasText: "Prozentpunkt"}).waitFor({state: "attached"});

    async function state() {
      return {
        title: await view().locator(".titel").innerText(),
        chart: await view().locator("path.linie").last().getAttribute("d"),
        variants: await variants().textContent()
      };
    }
  });

  test("opens the origin of a number with numerator and denominator", async () => {
    await variants().locator("tbody button").first().click();
    const dialog = page.locator("dialog.herkunft");
    expect(await dialog.innerText()).toMatch(/100 × [\d.]+ ÷ [\d.]+ = [\d,]+\s%/);
    await page.keyboard.press("Escape");
    await dialog.waitFor({state: "detached"});
  });
});

import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {useFreshPage} from "./support/use-site.js";

describe("the notebook on residence and naturalisation", () => {
  let page: Page;

  useFreshPage("/themen/rechtsstatus", async (opened) => {
    page = opened;
    await form("REC-10").waitFor();
  });

  const form = (id: string) => page.getByRole("form", {name: `Stellgrößen von ${id}`});
  const figures = (id: string) => page.locator("figure.abbildung").filter({hasText: `${id} `});

  test("opens without a failed cell, with four key figures that are marked as samples and a sentence on each", async () => {
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(await page.locator(".kennzahl").count()).toBe(4);
    expect(await page.locator(".kennzahl .beispielmarke").count()).toBe(4);
    expect(await page.locator("li").filter({hasText: "Die Einbürgerungsquote (an allen) ist von"}).count()).toBe(1);
  });

  test("shows the five denominators of the naturalisation rate side by side, and a title that states their range", async () => {
    const fassungen = figures("REC-06").first();
    expect(await fassungen.locator(".reihenname").allInnerTexts()).toHaveLength(5);
    expect(await fassungen.locator(".titel").innerText()).toMatch(/zwischen [\d,]+\s%.* und [\d,]+\s% \(V\d/);
  });

  test("says, announces and draws what residents of at least eight years as denominator do to the rate", async () => {
    const own = figures("REC-06").nth(1);
    await page
      .locator("details.weiter")
      .filter({has: figures("REC-06")})
      .locator("> summary")
      .click();
    await own.locator(".balken").first().waitFor();
    const before = await state();
    await form("REC-06").getByRole("button", {name: "V2: ab 8 Jahren"}).click();
    await page.locator("#ansage").filter({hasText: "Prozentpunkt"}).waitFor({state: "attached"});
    await page.locator("dl.definition dd").filter({hasText: "8 Jahre und länger"}).first().waitFor({state: "attached"});
    for (const key of ["title", "table", "bars"] as const)
      await expect.poll(async () => (await state())[key], {message: key}).not.toEqual(before[key]);

    async function state() {
      return {
        title: await own.locator(".titel").innerText(),
        table: await own.locator("table").textContent(),
        bars: await own.locator(".balken").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("aria-label")))
      };
    }
  });

  test("opens the origin of a key figure, with numerator, denominator and formula", async () => {
    await page.locator(".kennzahl button").nth(1).click();
    const dialog = page.locator("dialog.herkunft");
    expect(await dialog.innerText()).toMatch(/100 × [\d.]+ ÷ [\d.]+ = [\d,]+/);
    await page.keyboard.press("Escape");
    await dialog.waitFor({state: "detached"});
  });
});

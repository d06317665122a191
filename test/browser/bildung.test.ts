import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {useFreshPage} from "./support/use-site.js";

describe("the notebook on education and language", () => {
  let page: Page;

  useFreshPage("/themen/bildung", async (opened) => {
    page = opened;
    await form("BIL-13").waitFor();
  });

  const form = (id: string) => page.getByRole("form", {name: `Stellgrößen von ${id}`});
  const figures = (id: string) => page.locator("figure.abbildung").filter({hasText: `${id} `});

  test("opens without a failed cell and names for both data gaps the office that would have to deliver", async () => {
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(await page.locator(".kennzahl").count()).toBe(4);
    const gaps = (await page.locator(".wirkung").allInnerTexts()).filter((text) => text.startsWith("Datenlücke"));
    expect(gaps).toHaveLength(2);
    expect(gaps[0]).toContain("Gesundheitsamt");
    expect(gaps[1]).toContain("BAMF");
  });

  test("moves the lines of all groups, their table and the announcement when only municipal day care is counted", async () => {
    const groups = figures("BIL-01").first();
    const before = await state();
    await form("BIL-01").getByLabel("nur städtische").check();
    await page.locator("#ansage").filter({hasText: "Prozentpunkt"}).waitFor({state: "attached"});
    for (const key of ["title", "chart", "table"] as const)
      await expect.poll(async () => (await state())[key], {message: key}).not.toBe(before[key]);

    async function state() {
      return {
        title: await groups.locator(".titel").innerText(),
        chart: await groups.locator("path.linie").first().getAttribute("d"),
        table: await groups.locator("table").textContent()
      };
    }
  });

  test("reaches the published 58.6 % for 2023/24 with general and vocational schools together", async () => {
    const row = figures("BIL-06").first().locator("tr").filter({hasText: "15.10.2023"});
    expect(await row.locator("td").first().textContent()).toMatch(/^58,6\s%$/);
  });

  test("opens the origin of a number from the table of a comparison", async () => {
    const groups = figures("BIL-08").first();
    await groups.getByText("Dieselben Zahlen als Tabelle").click();
    await groups.locator("td button").first().click();
    await page.locator("dialog.herkunft").filter({hasText: "÷"}).waitFor();
    await page.keyboard.press("Escape");
  });
});

import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {useFreshPage} from "./support/use-site.js";

const path = "/themen/arbeit";

describe("the notebook on work", () => {
  let page: Page;

  useFreshPage(path, async (opened) => {
    page = opened;
    await page.locator("#satz").waitFor();
  });

  const gap = () => page.locator("figure.abbildung").filter({hasText: "Der Abstand zwischen"}).first();

  test("computes the published sentence: 12.4 points since 2015, more than twice the rise among Germans (press, F:S2)", async () => {
    const sentence = await page.locator("#satz").innerText();
    expect(sentence).toMatch(/um 12,4\sProzentpunkte höher als am 30\.06\.2015/);
    expect(sentence).toContain("mehr als das Doppelte");
    expect(await page.locator(".kennzahl").count()).toBe(4);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
  });

  test("says what another denominator does to the sentence, in text, chart and table, and tells a screen reader", async () => {
    const before = await state();
    await page.getByLabel("Ausländerinnen und Ausländer nach Ausländerregister").check();
    for (const key of ["sentence", "chart", "table"] as const)
      await expect.poll(async () => (await state())[key], {message: key}).not.toBe(before[key]);
    await page.locator("#ansage").filter({hasText: "Standarddefinition"}).waitFor({state: "attached"});

    async function state() {
      return {
        sentence: await page.locator("#satz").textContent(),
        chart: await gap().locator(".reihe path.linie").first().getAttribute("d"),
        table: await gap().locator("table").first().textContent()
      };
    }
  });

  test("redraws for a moved control what hangs on it, and nothing else", async () => {
    const others = page.locator("figure.abbildung").filter({hasText: /ARB-0[3-9]/});
    const before = await others.count();
    expect(before).toBeGreaterThan(5);
    await others.evaluateAll((nodes) => nodes.forEach((node) => (node.dataset["alt"] = "ja")));
    const sentence = await page.locator("#satz").innerText();
    await page.getByRole("form", {name: "Stellgrößen von ARB-01"}).getByRole("radio").last().check();
    await expect.poll(() => page.locator("#satz").innerText()).not.toBe(sentence);
    await page.locator("#ansage").filter({hasText: "Standarddefinition"}).waitFor({state: "attached"});
    expect(await page.locator("figure.abbildung[data-alt]").count()).toBe(before);
  });

  test("opens the origin of a rise: both values, each down to its cells", async () => {
    await gap()
      .getByRole("button", {name: /^\+12,4/})
      .click();
    const dialog = page.locator("dialog.herkunft");
    expect(await dialog.innerText()).toMatch(/47,8\s% − 35,4\s% = \+12,4\sPp\./);
    expect(await dialog.getByText("Gelieferte Zellen").count()).toBeGreaterThan(0);
  });
});

import {describe, expect, test} from "vitest";
import {publishedFigures} from "../../indicators/reconciliation/index.js";
import {useSite} from "./support/use-site.js";

describe("the pages on method", () => {
  const site = useSite();

  test("reconcile every published figure, computed when the page is opened, and say where a number comes from", async () => {
    const {page, errors, close} = await site.open(`/methodik/abgleich`);
    const table = page.getByRole("region", {name: /^Veröffentlichte und gerechnete Zahlen/});
    expect(await table.locator("tbody tr").count()).toBe(publishedFigures.length);
    await table
      .getByRole("button", {name: /^94\.110/})
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    expect(await page.getByRole("dialog").innerText()).toContain("62.750");
    await page.keyboard.press("Escape");
    const open = await table.locator("tbody tr", {hasText: /noch keine Lieferung|kein Wert/}).count();
    await page.getByLabel("nur offene").check();
    await page.locator("caption", {hasText: `: ${open} von ${publishedFigures.length}`}).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test("work the two cities and the two gaps from counts that can be changed by keyboard", async () => {
    const {page, errors, close} = await site.open(`/methodik/rechenbeispiele`);
    await page
      .locator("#observablehq-main")
      .getByText("D ist in beiden Städten 0,60 und kann sie nicht unterscheiden.")
      .waitFor();
    await page.locator("#observablehq-main").getByText("Theils H (0,51 gegen 0,28)").waitFor();
    await page.locator("#observablehq-main").getByText("Der Abstand sinkt von 12,0 auf 10,0 Prozentpunkte").waitFor();
    await page.locator("#observablehq-main").getByText("Das Verhältnis steigt von 2,5 auf 3,0").waitFor();
    const input = page.getByLabel("Stadt B, Gebiet 1: Gruppe");
    await input.fill("100");
    await page.locator("#observablehq-main").getByText("D ist in beiden Städten 0,60").waitFor({state: "detached"});
    await page.getByRole("button", {name: "Ausgangswerte"}).nth(1).click();
    await page.locator("#observablehq-main").getByText("D ist in beiden Städten 0,60").waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test("warn in the result where schools (D6) stand over residents (D9)", async () => {
    const {page, errors, close} = await site.open(`/methodik/rechenbeispiele`);
    await page
      .locator("#observablehq-main")
      .getByText(
        "Zähler und Nenner zählen nach verschiedenen Definitionen: „Zuwanderungsgeschichte (Schuldaten NRW)“ und „Migrationshintergrund (MigraPro)“."
      )
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test("fit into 360 px (WCAG 1.4.10)", async () => {
    for (const path of ["methodik/abgleich", "methodik/rechenbeispiele"]) {
      const {page, close} = await site.open(`/${path}`, {width: 360});
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
      await close();
    }
  });
});

import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {befunde} from "../../src/bericht/befunde.js";
import {kapitel} from "../../src/bericht/kapitel.js";
import {useFreshPage, useSite} from "./support/use-site.js";

describe("the chapters", () => {
  const site = useSite();

  test.each(kapitel)(
    "hold every sentence of $name on the sample deliveries, and their language check finds nothing",
    async ({page: path}) => {
      const {page, errors, close} = await site.open(path!);
      await page.locator(".berichtsquelle").last().waitFor();
      const states = await page
        .locator(".aussage")
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-stand")));
      expect(states.length).toBeGreaterThan(40);
      expect(new Set(states)).toEqual(new Set(["gilt"]));
      expect(await page.locator(".textpruefung summary").innerText()).toMatch(
        /(\d+) von \1 Aussagen gelten; keine Funde/
      );
      const sections = await page
        .locator("main h2")
        .filter({hasText: /^[A-Z]{3}-\d{2}/})
        .count();
      expect(await page.locator(".berichtsbild svg.diagramm").count()).toBe(sections);
      expect(errors).toEqual([]);
      await close();
    }
  );

  test.each(kapitel)(
    "print, from the page of $name, one sheet per indicator behind the first",
    async ({page: path}) => {
      const {page, close} = await site.open(path!);
      await page.locator(".berichtsquelle").last().waitFor();
      const sections = await page
        .locator("main h2")
        .filter({hasText: /^[A-Z]{3}-\d{2}/})
        .count();
      expect(await sheetsOf(page)).toBe(sections + 1);
      await close();
    }
  );
});

describe("the summary", () => {
  const site = useSite();

  test("leads from every finding to its section, and prints on at most four pages", async () => {
    const {page, errors, close} = await site.open("/bericht/zusammenfassung");
    await page.locator(".befund").last().waitFor();
    const links = await page
      .locator(".befund > a")
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
    expect(links.length).toBe(Object.values(befunde).flat().length);
    for (const link of links) {
      const {pathname, hash} = new URL(link);
      const html = await (await fetch(site.url + pathname)).text();
      expect(html, link).toContain(`id="${hash.slice(1)}"`);
    }
    expect(await sheetsOf(page)).toBeLessThanOrEqual(4);
    expect(errors).toEqual([]);
    await close();
  });
});

describe("the chapter Arbeit und Wirtschaft", () => {
  let page: Page;

  useFreshPage("/bericht/arbeit", async (opened) => {
    page = opened;
    await page.locator(".berichtsquelle").last().waitFor();
  });

  test("bears the marks of a draft and of samples", async () => {
    expect(await page.locator(".berichtskopf").innerText()).toMatch(/Entwurf\s+Beispieldaten/);
  });

  test("opens what a sentence rests on, and from there the origin of a value", async () => {
    await page.locator('[data-aussage="arb-01-doppelt"] .aussage-beleg').first().click();
    const dialog = page.locator("dialog.herkunft");
    expect(await dialog.innerText()).toContain("Unter anderen vertretbaren Definitionen");
    await dialog.locator("button.zahl").first().click();
    await page.getByRole("heading", {name: "Woher kommt diese Zahl?"}).waitFor();
  });

  test("prints without controls, with the draft mark and one chart per section", async () => {
    await page.emulateMedia({media: "print"});
    for (const control of [".taste", ".textpruefung", ".aussage-beleg"]) {
      expect(await page.locator(`main ${control}`).first().isVisible(), control).toBe(false);
    }
    expect(await page.locator(".standmarke").first().isVisible()).toBe(true);
    const sections = await page.locator('main h2[id^="arb-"]').count();
    expect(await page.locator(".berichtsbild svg.diagramm").count()).toBe(sections);
  });
});

/** How many sheets of A4 a reader gets who prints the page. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({format: "A4"})).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)!.length;
}

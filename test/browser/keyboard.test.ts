import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {useSite} from "./support/use-site.js";

/** One page of each kind. */
const kinds = [
  "/",
  "/themen/soziale-sicherung",
  "/katalog/",
  "/katalog/BEV-02",
  "/werkstatt?indikator=REC-06",
  "/daten/",
  "/daten/verfuegbarkeit",
  "/daten/statistikstelle",
  "/methodik/rechenbeispiele",
  "/methodik/entscheidungen",
  "/bericht/demografie"
];

describe("with the keyboard alone", () => {
  const site = useSite();

  test.each(kinds)("%s: Tab reaches everything once, in the order of reading, and shows where it is", async (path) => {
    const {page, errors, close} = await site.open(path);
    const wanted = await page.evaluate(countStops);
    const stops = await walk(page, wanted + 5);
    expect(stops.filter(({ring}) => !ring).map(({what}) => what)).toEqual([]);
    expect(stops.filter(({inSight}) => !inSight).map(({what}) => what)).toEqual([]);
    expect(stops.map(({place}) => place)).toEqual(stops.map(({place}) => place).toSorted((a, b) => a - b));
    expect(new Set(stops.map(({place}) => place)).size).toBe(wanted);
    expect(errors).toEqual([]);
    await close();
  });

  test("the first stop jumps to the content, past the navigation", async () => {
    const {page, close} = await site.open("/methodik/brueche");
    await page.keyboard.press("Tab");
    const jump = page.getByRole("link", {name: "Zum Inhalt springen"});
    expect(await jump.evaluate((node) => node === document.activeElement)).toBe(true);
    expect((await jump.boundingBox())!.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest("#observablehq-main") !== null)).toBe(true);
    await close();
  });

  test("a specification curve is one stop; arrow keys say of each definition its value and its choices", async () => {
    const {page, close} = await site.open("/werkstatt?indikator=REC-06");
    const points = page.locator(".fassungspunkt");
    expect(
      await points.evaluateAll((nodes) => nodes.filter((node) => node.getAttribute("tabindex") === "0").length)
    ).toBe(1);
    await points.first().focus();
    await page.keyboard.press("ArrowRight");
    const second = points.nth(1);
    expect(await second.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await second.getAttribute("aria-label")).toMatch(/^\d+,\d.*%: Einbürgerungen: .+; Nenner.*: /);
    expect(await page.locator(".tipp-kasten:not([hidden])").innerText()).toContain("Nenner");
    await close();
  });

  test("the origin of a number opens from its point, keeps the focus inside, and gives it back", async () => {
    const {page, close} = await site.open("/katalog/BEV-02");
    const point = page.locator(".punkt").first();
    await point.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    for (let i = 0; i < 3; ++i) {
      expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({state: "detached"});
    expect(await point.evaluate((node) => node === document.activeElement)).toBe(true);
    await close();
  });

  test.each([
    ["/katalog/BEV-02", "eine Quelle: Bevölkerungsfortschreibung", "Space", /24,4/],
    ["/methodik/abgleich", "nur offene", "Space", /Zahlen: \d+ von \d+/],
    ["/methodik/bevoelkerungen", "Beispielmensch", "ArrowDown", /Wer zählt P2 mit/],
    ["/werkstatt?indikator=REC-06", "Stichtag der Zerlegung", "ArrowDown", /Prozentpunkte zwischen A und B/]
  ])("%s: what “%s” changes is announced, and the focus stays on it", async (path, label, key, words) => {
    const {page, close} = await site.open(path);
    const field = page.getByLabel(label, {exact: true});
    await field.focus();
    await page.keyboard.press(key);
    await page.locator("#ansage").filter({hasText: words}).waitFor({state: "attached"});
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    await close();
  });
});

interface Stop {
  /** Position in the document. */
  readonly place: number;
  readonly what: string;
  readonly ring: boolean;
  readonly inSight: boolean;
}

/** How many stops Tab should make: everything that can have the focus, of radio buttons one per group. */
function countStops(): number {
  const nodes = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']")
  ].filter((node) => node.tabIndex >= 0 && node.checkVisibility() && !(node as HTMLButtonElement).disabled);
  const radios = nodes.filter((node) => (node as HTMLInputElement).type === "radio") as HTMLInputElement[];
  return nodes.length - radios.length + new Set(radios.map(({name}) => name)).size;
}

/** Presses Tab until the page is left, at most so many times. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readStop);
    if (stop === null) return stops;
    stops.push(stop);
  }
  return stops;
}

/** What has the focus: an outline around it, or around the part of a drawing that stands for it, shows it. */
function readStop(): Stop | null {
  const node = document.activeElement;
  if (node === null || node === document.body) return null;
  const box = node.getBoundingClientRect();
  const own = getComputedStyle(node);
  const part = node instanceof SVGElement ? node.querySelector("circle, rect, path") : null;
  const drawn = part && getComputedStyle(part);
  return {
    place: [...document.querySelectorAll("*")].indexOf(node),
    what: node.outerHTML.slice(0, 120),
    ring:
      (own.outlineStyle !== "none" && Number.parseFloat(own.outlineWidth) >= 2) ||
      (drawn !== null && drawn.stroke !== "none" && Number.parseFloat(drawn.strokeWidth) >= 2),
    inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  };
}

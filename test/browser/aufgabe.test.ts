import {readFileSync} from "node:fs";
import {read as readBook, utils} from "@e965/xlsx";
import type {Download, Locator, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {parseDecision} from "../../data-loaders/decisions/parse.js";
import {readProposal} from "../../data-loaders/proposal/read-proposal.js";
import {indicators} from "../../indicators/index.js";
import {settle} from "./support/page.js";
import {useSite} from "./support/use-site.js";

/** The work of an analyst who has never seen the site, done with what is visible alone: names, labels, links. */
describe("an analyst questions the denominator of the Einbürgerungsquote", () => {
  const site = useSite();
  let page: Page;
  let errors: readonly string[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({page, errors, close} = await site.open("/"));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  afterAll(async () => {
    await close?.();
  });

  test("finds it in the catalogue, changes the denominator and sees what that does", async () => {
    await page.getByRole("link", {name: "Katalog", exact: true}).first().click();
    await page.getByLabel(/^Suche/).fill("Einbürgerungsquote");
    await page.getByRole("link", {name: "Einbürgerungsquote", exact: true}).click();
    await page.getByRole("heading", {name: "Einbürgerungsquote", level: 1}).waitFor();
    await page.getByLabel(/^Nenner am/).selectOption({label: "mit mindestens 8 Jahren Aufenthalt"});
    await page
      .getByText(/Gegenüber der Standarddefinition/)
      .first()
      .waitFor();
  });

  test("finds the open question about it on the sheet", async () => {
    await page.getByRole("link", {name: "Eine Frage der Methode ist dazu offen"}).click();
    await page.getByRole("heading", {name: "Fragen der Methode"}).waitFor();
    const question = page.locator("summary", {hasText: "Auf wen beziehen wir die Einbürgerungen"});
    expect(await question.innerText()).toContain("offen");
  });

  test("sees in the Werkstatt what it does in persons", async () => {
    await page.getByRole("link", {name: /In der Werkstatt/}).click();
    const persons = page.locator("figure.abbildung").filter({hasText: "Nenner in Personen"});
    await persons.waitFor();
    expect(await persons.locator(".titel").innerText()).toMatch(
      /Nenner: \u2212[\d.]+\sPersonen, von [\d.]+\sPersonen auf [\d.]+\sPersonen/
    );
  });

  test("sends the link, and a fresh browser shows the same numbers", async () => {
    await page.getByRole("button", {name: "Link kopieren"}).click();
    await page.getByRole("button", {name: "Link kopiert"}).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const titles = await titlesOf(page);
    expect(titles.length).toBeGreaterThan(3);
    const other = await site.open(address);
    await expect.poll(() => titlesOf(other.page)).toEqual(titles);
    await other.close();
  });

  test("records the question and the proposal as files that the project reads", async () => {
    await page.locator("summary", {hasText: "Als Vorschlag oder Frage speichern"}).click();
    const form = page.getByRole("form", {name: "Vorschlag"});
    await form.getByRole("button", {name: "Als Vorschlag speichern"}).click();
    await form.getByRole("alert").getByText("Diese Werte hat schon die Variante „V2: ab 8 Jahren“.").waitFor();
    await form.getByLabel(/^Welche Fassung/).selectOption({label: "Fassung A"});
    await form.getByLabel("als neue Standarddefinition").check();
    await form.getByLabel(/^Welche Fassung/).selectOption({label: "Fassung B"});
    await form.getByLabel(/^Begründung/).fill("Wer kürzer hier lebt, kann nicht eingebürgert werden");
    await form.getByLabel(/^Wer schlägt vor/).fill("Statistikstelle");
    await form
      .getByLabel(/^Frage der Methode/)
      .fill("Zählen im Nenner nur Menschen mit mindestens 8 Jahren Aufenthalt?");

    const proposal = await textOf(await download(form.getByRole("button", {name: "Als Vorschlag speichern"})));
    expect(readProposal(proposal, indicators).problems).toBeUndefined();
    expect(JSON.parse(proposal)).toMatchObject({indicator: "REC-06", parameters: {nenner: "ab-8"}});
    expect(JSON.parse(proposal).address).toMatch(/werkstatt\?[^#]*$/);
    await form.getByText(/^Vorschlag gespeichert als „vorschlag-REC-06-.*json“/).waitFor();

    const file = await download(form.getByRole("button", {name: "Als Frage speichern"}));
    const question = parseDecision(file.suggestedFilename(), await textOf(file));
    expect(question).toMatchObject({indicators: ["REC-06"], state: "offen"});
    expect(question.workshop).toContain("b.nenner=ab-8");
  });

  test("downloads the chart, and its data with source and definition", async () => {
    const figure = page.locator("figure.abbildung").first();
    const image = await bytesOf(await download(figure.getByRole("button", {name: "Grafik speichern (PNG)"})));
    expect([...image.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
    const drawing = await textOf(await download(figure.getByRole("button", {name: "Grafik speichern (SVG)"})));
    expect(drawing).toContain("REC-06 Einbürgerungsquote, Fassung A und Fassung B");
    const book = readBook(
      await bytesOf(await download(figure.getByRole("button", {name: "Tabelle speichern (XLSX)"})))
    );
    const notes = utils.sheet_to_json<string[]>(book.Sheets["Hinweise"]!, {header: 1});
    const words = notes.map((row) => row.join(": "));
    expect(words.find((line) => line.startsWith("Fassung B"))).toContain("8 Jahre");
    expect(words.some((line) => line.startsWith("Quelle: Quelle:"))).toBe(true);
    expect(words.some((line) => line.startsWith("Beispieldaten"))).toBe(true);
    expect(errors).toEqual([]);
  });
});

async function titlesOf(page: Page): Promise<readonly string[]> {
  await settle(page);
  await page.locator("figure.abbildung").filter({hasText: "Definitionen auseinander"}).waitFor();
  return page.locator("figure.abbildung .titel").allInnerTexts();
}

async function download(button: Locator): Promise<Download> {
  const [file] = await Promise.all([button.page().waitForEvent("download"), button.click()]);
  return file;
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

async function textOf(file: Download): Promise<string> {
  return (await bytesOf(file)).toString("utf8");
}

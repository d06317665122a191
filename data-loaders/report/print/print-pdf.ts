import type {Browser, Page} from "playwright-core";
import {PDFDocument} from "@cantoo/pdf-lib";
import {finding, type PdfFinding} from "./check/findings.js";
import {contentsOf} from "./contents.js";
import {finishPdf} from "./pdf/finish.js";
import {destinationPages} from "./pdf/positions.js";
import {PrintError, printProblem} from "./problems.js";
import {documentTitle, type Publication} from "./publication.js";
import {patience} from "./read-pages.js";
import type {TakenHeading} from "./take-page.js";

/** Width of the text on a sheet in pixels: A4 without the margins of sheet.css, 174 mm. */
const textWidth = 658;

/** Prints at most so many times until the table of contents names the right pages. */
const mostPasses = 4;

export interface PrintPdfOptions {
  readonly browser: Browser;
  readonly publication: Publication;
  /** Puts the document with these page numbers on an address, and returns it. */
  readonly publish: (pageOf: ReadonlyMap<string, number>) => string;
}

/** A document as the browser printed it. */
export interface PrintedPdf {
  /** Makes the finished file, with or without the identifier of PDF/UA. */
  readonly finish: (accessible: boolean) => Promise<Uint8Array>;
  /** What does not fit on its paper: what is too wide, so that the browser printed all of it smaller, and what is too long. */
  readonly findings: readonly PdfFinding[];
}

/** Prints a publication: once to learn where its headings fall, again with the table of contents filled in. */
export async function printPdf({browser, publication, publish}: PrintPdfOptions): Promise<PrintedPdf> {
  const entries = contentsOf(publication);
  const headings = publication.pages.flatMap((page) => page.headings);
  const names = new Map(headings.map(({id, text}) => [id, text] as const));
  let pageOf: ReadonlyMap<string, number> = new Map();
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const {printed, tooWide} = await printOnce(browser, publish(pageOf));
    const found = destinationPages(await PDFDocument.load(printed, {updateMetadata: false}));
    if (entries.every(({id}) => pageOf.get(id) === found.get(id))) {
      const finish = await finishPdf(printed, {
        title: documentTitle(publication),
        placeName: (place) => names.get(place)
      });
      const findings = [
        ...tooWide.map((place) => finding("D220", place)),
        ...tooLong(headings, found).map((title) => finding("D221", title))
      ];
      return {finish, findings};
    }
    pageOf = found;
  }
  throw new PrintError([printProblem("D106", publication.title)]);
}

async function printOnce(
  browser: Browser,
  address: string
): Promise<{readonly printed: Uint8Array; readonly tooWide: readonly string[]}> {
  const page = await browser.newPage({colorScheme: "light", locale: "de-DE", timezoneId: "Europe/Berlin"});
  try {
    page.setDefaultTimeout(patience);
    await page.addInitScript("globalThis.__name = (made) => made;"); // the helper that compiled functions call
    await page.goto(address);
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined));
    const tooWide = await widerThan(page, textWidth);
    const printed = await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});
    return {printed, tooWide};
  } finally {
    await page.close();
  }
}

const indicator = /^[A-Z]{3}-\d{2}: /;

/** Titles of indicators whose next heading stands two pages on or later: each begins a page and has no other. */
function tooLong(headings: readonly TakenHeading[], pageOf: ReadonlyMap<string, number>): readonly string[] {
  return headings.flatMap(({id, text}, i) => {
    const next = headings[i + 1];
    const isLong = next !== undefined && pageOf.get(next.id)! > pageOf.get(id)! + 1;
    return isLong && indicator.test(text) ? [text] : [];
  });
}

/** Tables by their caption, and everything else by its class, that do not fit into a width. */
async function widerThan(page: Page, width: number): Promise<readonly string[]> {
  await page.emulateMedia({media: "print"});
  await page.setViewportSize({width, height: 1000});
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []; // spaces at the ends of lines may hang over
    const wide = [...document.querySelectorAll("main *")].filter(
      (node) => getComputedStyle(node).display !== "inline" && node.getBoundingClientRect().right > innerWidth + 1
    );
    return wide
      .filter(
        (node) => node instanceof HTMLTableElement || !wide.some((inner) => inner !== node && node.contains(inner))
      )
      .filter((node) => node instanceof HTMLTableElement || !node.closest("table"))
      .map((node) => {
        if (node instanceof HTMLTableElement && node.caption !== null) return node.caption.textContent.trim();
        return `${node.tagName.toLowerCase()} ${node.getAttribute("class") ?? ""}`.trim();
      });
  });
}

import type {Browser, Page} from "playwright-core";
import {isSettled} from "./is-settled.js";
import {PrintError, printProblem} from "./problems.js";
import type {PrintPage} from "./report-pages.js";
import {takePage, type TakenPage} from "./take-page.js";

export interface ReadPage extends PrintPage, TakenPage {}

/** A page reads millions of cells; on a busy machine that takes its time. */
export const patience = 300_000;

/**
 * Opens pages of the served site, a few at a time, waits until every cell has
 * run, and takes their content. Throws a PrintError for a page that is not
 * there, that shows an error, or that shows true counts.
 */
export async function readPages(
  browser: Browser,
  url: string,
  pages: readonly PrintPage[],
  onRead: (page: PrintPage) => void
): Promise<readonly ReadPage[]> {
  const read = new Map<string, ReadPage>();
  const waiting = [...pages];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      read.set(next.id, await readPage(browser, url, next));
      onRead(next);
    }
  };
  await Promise.all([worker(), worker()]);
  return pages.map(({id}) => read.get(id)!);
}

async function readPage(browser: Browser, url: string, page: PrintPage): Promise<ReadPage> {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    serviceWorkers: "block"
  });
  try {
    context.setDefaultTimeout(patience);
    await context.addInitScript("globalThis.__name = (made) => made;"); // the helper that compiled functions call
    const tab = await context.newPage();
    await tab.emulateMedia({media: "print", colorScheme: "light"});
    const answer = await tab.goto(url + page.page);
    if (answer?.status() !== 200) throw new PrintError([printProblem("D101", page.page)]);
    await settle(tab);
    const taken = await tab.evaluate(takePage, page.id);
    if (taken.internal) throw new PrintError([printProblem("D103", page.page)]);
    if (taken.errors.length > 0) {
      throw new PrintError(taken.errors.map((text) => printProblem("D102", page.page, text)));
    }
    return {...page, ...taken};
  } finally {
    await context.close();
  }
}

/** Waits until every cell shows its first value and no part of the page says that it is busy, and the fonts are there. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(isSettled);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(isSettled); // what came last may have to be worked on
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

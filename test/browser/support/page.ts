import type {Browser, Page} from "playwright-core";

export interface PageOptions {
  /** Width of the window in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Whether the reader’s system asks for light on dark. */
  readonly dark?: boolean;
  /** Whether the page is shown as on paper. */
  readonly print?: boolean;
  readonly javaScript?: boolean;
}

/** A page that is open in a browser, with all that has gone wrong in it so far. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of the console and exceptions that nobody caught. */
  readonly errors: string[];
  /** Addresses outside of this machine that were asked for; none was answered. */
  readonly external: string[];
  close(): Promise<void>;
}

/** Opens an address as a German reader would and waits until all cells have run. */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<OpenPage> {
  const {width = 1280, height = 900, dark = false, print = false, javaScript = true} = options;
  const context = await browser.newContext({
    viewport: {width, height},
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    serviceWorkers: "block",
    javaScriptEnabled: javaScript
  });
  context.setDefaultNavigationTimeout(0); // a preview makes the cubes of a page first; the test’s own limit holds
  context.setDefaultTimeout(100_000); // just below that limit, so that what was waited for is named
  const errors: string[] = [];
  const external: string[] = [];
  await context.route("**/*", (route) => {
    const address = route.request().url();
    if (/^(http:\/\/(127\.0\.0\.1|localhost)[:/]|data:|blob:)/.test(address)) return route.continue();
    external.push(address);
    return route.abort();
  });
  const page = await context.newPage();
  if (print) await page.emulateMedia({media: "print", colorScheme: dark ? "dark" : "light"});
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(url);
  if (javaScript) await settle(page);
  return {page, errors, external, close: () => context.close()};
}

/** Waits until the fonts are there, nothing is fetched any more, and all that follows from it is drawn. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(calm);
}

/**
 * Runs in the page. Cells run one after another, each in a frame of its own, and some when the page is idle; most leave no trace
 * of being under way. So the page is done when it has been idle for a number of frames in which nothing has changed.
 */
async function calm(): Promise<void> {
  let changed = false;
  const watch = new MutationObserver(() => (changed = true));
  watch.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
  for (let frames = 0; frames < 12; frames = changed ? 0 : frames + 1) {
    changed = false;
    await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
  }
  watch.disconnect();
}

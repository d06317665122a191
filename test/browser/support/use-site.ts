import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, expect} from "vitest";
import type {ServedFolder} from "../../../data-loaders/framework/serve.js";
import {launchBrowser} from "./browser.js";
import {openPage, type OpenPage, type PageOptions} from "./page.js";
import {openSite} from "./site.js";

/** The built site and a browser, there for all tests of a `describe`. */
export interface UsedSite {
  readonly url: string;
  readonly folder: string;
  /** Opens a path such as “/katalog/”, or a whole address of this site, as `openPage` does. */
  open(path: string, options?: PageOptions): Promise<OpenPage>;
}

/** Builds the site (as `openSite` does) and starts a browser before the tests of the calling `describe`, and ends both after them. */
export function useSite(options?: Parameters<typeof openSite>[0]): UsedSite {
  let site: ServedFolder;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(options), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get url() {
      return site.url;
    },
    get folder() {
      return site.folder;
    },
    open: (path, pageOptions) => openPage(browser, path.startsWith("/") ? site.url + path : path, pageOptions)
  };
}

/** Opens a page afresh for each test, hands it on, and after the test expects that nothing in it has failed. */
export function useFreshPage(path: string, ready: (page: Page) => unknown): UsedSite {
  const site = useSite();
  let open: OpenPage;
  beforeEach(async () => {
    open = await site.open(path);
    await ready(open.page);
  });
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    await open.close();
  });
  return site;
}

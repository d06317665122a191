import {mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {serve, type ServedFolder} from "../../../../data-loaders/framework/serve.js";
import {type MadeFile, Printer} from "../../../../data-loaders/report/print/printer.js";
import type {Publication} from "../../../../data-loaders/report/print/publication.js";
import {launchBrowser} from "../../../browser/support/browser.js";

/** A browser and an empty site, there for all tests of a `describe`, to print publications that are made up. */
export function usePrinter(): {print(publication: Publication): Promise<readonly MadeFile[]>} {
  const folder = mkdtempSync(join(tmpdir(), "druck-"));
  const printer = new Printer(folder);
  let browser: Browser;
  let server: ServedFolder;
  beforeAll(async () => {
    mkdirSync(folder, {recursive: true});
    [browser, server] = await Promise.all([launchBrowser(), serve(folder, printer.files)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
    rmSync(folder, {recursive: true, force: true});
  });
  return {print: (publication) => printer.print(browser, server.url, publication)};
}

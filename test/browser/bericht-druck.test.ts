import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import axe from "axe-core";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ServedFolder} from "../../data-loaders/framework/serve.js";
import {checkPdf} from "../../data-loaders/report/print/check/check-pdf.js";
import {type PrintedFile, printReport} from "../../data-loaders/report/print/print-report.js";
import {launchBrowser} from "./support/browser.js";
import {openPage} from "./support/page.js";
import {openSite} from "./support/site.js";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Where the points of each chart lie, as shares of its own width and height, to two digits. */
function chartPoints(page: Page): Promise<string[][]> {
  return page.locator("svg.diagramm").evaluateAll((charts) =>
    charts.map((chart) => {
      const places = [...chart.querySelectorAll(".punkt")].map((point) => {
        const [, x = "0", y = "0"] = /translate\(([^,]+),([^)]+)\)/.exec(point.getAttribute("transform") ?? "") ?? [];
        return {x: Number(x), y: Number(y)};
      });
      const [xs, ys] = [places.map(({x}) => x), places.map(({y}) => y)];
      const share = (value: number, all: number[]): string =>
        ((value - Math.min(...all)) / (Math.max(...all) - Math.min(...all) || 1)).toFixed(2);
      return places.map(({x, y}) => `${share(x, xs)} ${share(y, ys)}`);
    })
  );
}

describe("the chapter Arbeit und Wirtschaft, printed", () => {
  const out = mkdtempSync(join(tmpdir(), "bericht-"));
  let site: ServedFolder;
  let browser: Browser;
  let files: readonly PrintedFile[];
  const fileOf = (chapter: string, kind: string) =>
    files.find((file) => file.chapter === chapter && file.kind === kind)!.path;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
    files = await printReport({site: site.folder, out: join(out, "ausgabe"), chapters: ["arbeit", "vorlage"]});
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
    rmSync(out, {recursive: true, force: true});
  });

  test("has nothing that a reader of the screen would stumble over, nor has the paper", () => {
    expect(files.flatMap(({problems}) => problems)).toEqual([]);
    expect(files.map(({kind}) => kind).sort()).toEqual(["docx", "html", "html", "pdf", "pdf"]);
  });

  test("gives each indicator a page of its own, and no more than one", async () => {
    const {reading} = await checkPdf(readFileSync(fileOf("arbeit", "pdf")));
    let page = 0;
    const begins: {readonly text: string; readonly page: number}[] = [];
    for (const line of reading) {
      const next = /^— Seite (\d+) —$/.exec(line)?.[1];
      if (next !== undefined) page = Number(next);
      if (line.startsWith("Überschrift 2: ")) begins.push({text: line, page});
    }
    const indicators = begins.filter(({text}) => /^Überschrift 2: ARB-\d\d: /.test(text));
    expect(indicators.length).toBeGreaterThan(7);
    for (const {text, page: first} of indicators) {
      const following = begins[begins.findIndex((begin) => begin.text === text) + 1];
      expect(following!.page - first, text).toBeLessThanOrEqual(1);
    }
    expect(new Set(indicators.map((begin) => begin.page)).size).toBe(indicators.length);
  });

  test("shows the same points in its charts as the screen", async () => {
    const screen = await openPage(browser, `${site.url}/bericht/arbeit`, {width: 1440});
    await screen.page.locator(".berichtsquelle").last().waitFor();
    const paper = await openPage(browser, "about:blank");
    await paper.page.setContent(readFileSync(fileOf("arbeit", "html"), "utf8"));
    const [onScreen, onPaper] = [await chartPoints(screen.page), await chartPoints(paper.page)];
    expect(onScreen.length).toBeGreaterThan(7);
    expect(onScreen.flat().length).toBeGreaterThan(100);
    expect(onPaper).toEqual(onScreen);
    await Promise.all([screen.close(), paper.close()]);
  });

  test("opens as a file without network, and axe finds nothing in it", async () => {
    const open = await openPage(browser, "about:blank");
    const asked: string[] = [];
    open.page.on("request", (request) => asked.push(request.url()));
    const address = pathToFileURL(fileOf("arbeit", "html")).href;
    await open.page.context().unrouteAll();
    await open.page.goto(address);
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([address]);
    expect(await open.page.locator("script, button, input").count()).toBe(0);
    await open.page.locator("details").evaluateAll((nodes) => nodes.forEach((node) => node.setAttribute("open", "")));
    await open.page.evaluate(axeSource);
    const {violations} = await open.page.evaluate(
      () => (window as unknown as {axe: typeof axe}).axe.run(document) as Promise<axe.AxeResults>
    );
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(open.errors).toEqual([]);
    await open.close();
  });
});

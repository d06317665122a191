import {gzipSync} from "node:zlib";
import type {Browser, CDPSession, Request} from "playwright-core";
import {settle} from "./page.js";

/** What a page asks for when it is opened for the first time, as a server sends it compressed (gzip), in kB. */
export interface Weight {
  /** The page itself, scripts, styles and WebAssembly. */
  readonly code: number;
  /** How many scripts. */
  readonly scripts: number;
  /** Cubes and whatever else a page reads as data. */
  readonly data: number;
  readonly fonts: number;
  /** Milliseconds from the first request until the first drawing of a figure is in the page, by the clock. */
  readonly firstChart: number;
  /** Milliseconds that the page’s own thread has worked by then: the same on a calm machine, but for what it waits for. */
  readonly firstChartWork: number;
  /** The longest of the data, with their kB. */
  readonly largest: readonly (readonly [string, number])[];
}

const kinds = [
  {kind: "data", ending: /\.(arrow|json|csv|txt)$/},
  {kind: "fonts", ending: /\.woff2$/},
  {kind: "code", ending: /\.(js|css|wasm|html)$|\/[^.]*$/}
] as const;

/** Opens a page in a browser that has nothing of it yet, and weighs what comes. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, serviceWorkers: "block"});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", {timeDomain: "threadTicks"});
    const work = new Promise<number>((done) => {
      void page.exposeFunction("firstChartDrawn", () => void threadTime(session).then(done));
    });
    await page.addInitScript(noteFirstChart);
    // Only what has come wholly: the body of a response that is dropped half-way would be waited for without end.
    const finished: Request[] = [];
    page.on("requestfinished", (request) => finished.push(request));
    await page.goto(address);
    await page.waitForFunction(() => "firstChart" in globalThis, null, {timeout: 0}); // on a busy machine, long after the network is idle
    await settle(page);
    // Not before: the server is of this process, and would answer the page late.
    const files = await Promise.all(finished.map(sizeOf));
    const of = (kind: string) => files.filter(({path}) => kinds.find(({ending}) => ending.test(path))?.kind === kind);
    const sum = (kind: string) => of(kind).reduce((total, {size}) => total + size, 0);
    return {
      code: sum("code"),
      scripts: files.filter(({path}) => path.endsWith(".js")).length,
      data: sum("data"),
      fonts: sum("fonts"),
      firstChart: await page.evaluate(() => (globalThis as {firstChart?: number}).firstChart!),
      firstChartWork: await work,
      largest: of("data")
        .toSorted((a, b) => b.size - a.size)
        .slice(0, 5)
        .map(({path, size}) => [nameOf(path), size] as const)
    };
  } finally {
    await context.close();
  }
}

async function sizeOf(request: Request): Promise<{readonly path: string; readonly size: number}> {
  const body = await (await request.response())!.body();
  return {path: new URL(request.url()).pathname, size: gzipSync(body, {level: 9}).length / 1000};
}

/** Runs in the page before anything else. */
function noteFirstChart(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector("figure.abbildung svg") === null) return;
    watch.disconnect();
    Object.assign(globalThis, {firstChart: performance.now()});
    (globalThis as {firstChartDrawn?: () => void}).firstChartDrawn?.();
  });
  watch.observe(document, {childList: true, subtree: true});
}

async function threadTime(session: CDPSession): Promise<number> {
  const {metrics} = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({name}) => name === "ThreadTime")!.value;
}

/** “/_file/data/wanderungen.1a2b3c4d.arrow” is “wanderungen”. */
function nameOf(path: string): string {
  return path.split("/").at(-1)!.split(".")[0]!;
}

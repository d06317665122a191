import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {launchBrowser} from "../browser/support/browser.js";
import {settle} from "../browser/support/page.js";
import {outputFolder} from "../browser/support/project.js";
import {openSite} from "../browser/support/site.js";

/** Pages with the form that is moved on each. */
const measured = [
  {path: "/werkstatt?indikator=REC-06", form: "Fassung B"},
  {path: "/werkstatt?indikator=SOZ-01", form: "Fassung B"},
  {path: "/themen/bevoelkerung", form: "Stellgrößen von BEV-02"},
  {path: "/themen/arbeit", form: "Stellgrößen von ARB-01"},
  {path: "/themen/soziale-sicherung", form: "Stellgrößen von SOZ-01"}
] as const;

const moves = 12;

/**
 * What one control’s move costs on the pages of the built site, in processor time of the page’s thread: the task that answers it,
 * with all cells that hang on the control, and how much of the whole is layout and painting. Other work on the machine does not
 * count.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    for (const {path, form} of measured) {
      const {tasks, drawing} = await trace(browser, site.url + path, form);
      const sorted = tasks.toSorted((a, b) => a - b);
      print(
        `${path}: eine Bewegung im Median ${ms(sorted[sorted.length >> 1]!)} am Stück, langsamste ${ms(sorted.at(-1)!)}; ` +
          `Anordnen und Malen je Bewegung ${ms(drawing / moves)}`
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Traced {
  /** The longest task of each move. */
  readonly tasks: readonly number[];
  /** Layout, styles and painting of all moves. */
  readonly drawing: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

const drawn: ReadonlySet<string> = new Set(["Layout", "UpdateLayoutTree", "PrePaint", "Paint", "Layerize"]);

async function trace(browser: Browser, address: string, form: string): Promise<Traced> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, locale: "de-DE"});
  const page = await context.newPage();
  await page.goto(address);
  await settle(page);
  await page.evaluate(moveControl, {form, move: 0});
  const path = join(outputFolder, "moves.json");
  const categories = ["toplevel", "devtools.timeline", "blink.user_timing"];
  await browser.startTracing(page, {path, categories});
  for (let move = 1; move <= moves; ++move) await page.evaluate(moveControl, {form, move});
  await browser.stopTracing();
  await context.close();
  const {traceEvents} = JSON.parse(readFileSync(path, "utf8")) as {traceEvents: readonly TraceEvent[]};
  const marks = traceEvents.filter(({name}) => name === "bewegung").toSorted((a, b) => a.ts - b.ts);
  const own = traceEvents.filter(({ph, pid, tid}) => ph === "X" && pid === marks[0]!.pid && tid === marks[0]!.tid);
  return {
    tasks: marks.map(({ts}, i) => {
      const end = marks[i + 1]?.ts ?? Infinity;
      return Math.max(...own.filter((event) => event.ts >= ts && event.ts < end).map(({tdur = 0}) => tdur)) / 1000;
    }),
    drawing: own.filter(({name}) => drawn.has(name)).reduce((sum, {tdur = 0}) => sum + tdur, 0) / 1000
  };
}

/** Runs in the page: sets the next option of a form, and waits until what hangs on it is drawn. */
function moveControl({form, move}: {form: string; move: number}): Promise<void> {
  const own = [...document.querySelectorAll("form")].find((one) => one.getAttribute("aria-label")?.includes(form))!;
  const options = [...own.querySelectorAll<HTMLElement>("input[type=radio], option")];
  performance.mark("bewegung");
  return new Promise((done) => {
    setTimeout(() => {
      const option = options[move % options.length]!;
      if (option instanceof HTMLOptionElement) option.selected = true;
      else (option as HTMLInputElement).checked = true;
      for (const type of ["input", "change"]) option.dispatchEvent(new Event(type, {bubbles: true}));
      requestAnimationFrame(() => setTimeout(done, 600));
    });
  });
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

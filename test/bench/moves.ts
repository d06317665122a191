import {readFileSync} from "node:fs";
import {join} from "node:path";
import {max, median} from "d3";
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

/** Milliseconds of script that a move may take. */
const frame = 16;

/**
 * What one control’s move costs on the pages of the built site, in processor time of the page’s thread: the script of all cells
 * that hang on the control, tasks and promises together; how much layout and painting come to it; and what cells that wait for idle
 * time (`whenIdle`) add. Other work on the machine does not count.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    for (const {path, form} of measured) {
      const costs = await trace(browser, site.url + path, form);
      const scripts = costs.map(({script}) => script);
      print(
        `${path}: Skript bis zum neuen Bild im Median ${ms(median(scripts)!)}, höchstens ${ms(max(scripts)!)} (Ziel ${frame} ms); ` +
          `Anordnen und Malen ${ms(median(costs, ({drawing}) => drawing)!)}, danach in freier Zeit ${ms(median(costs, ({later}) => later)!)}`
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Milliseconds of one move. */
interface Cost {
  /** Script before the page is idle, without the layout and styles that it asks for. */
  readonly script: number;
  /** Layout, styles and painting before the page is idle. */
  readonly drawing: number;
  /** Everything after that. */
  readonly later: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const scripted: ReadonlySet<string> = new Set([
  "BlinkScheduler_PerformMicrotaskCheckpoint",
  "EvaluateScript",
  "EventDispatch",
  "FireAnimationFrame",
  "FireIdleCallback",
  "FunctionCall",
  "RunMicrotasks",
  "TimerFire"
]);
const drawn: ReadonlySet<string> = new Set(["Layout", "UpdateLayoutTree", "PrePaint", "Paint", "Layerize"]);

async function trace(browser: Browser, address: string, form: string): Promise<readonly Cost[]> {
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
  return marks.map(({ts}, i) => {
    const end = marks[i + 1]?.ts ?? Infinity;
    const events = own.filter((event) => event.ts >= ts && event.ts < end).toSorted(byNesting);
    const idle = events.find(({name}) => name === "FireIdleCallback")?.ts ?? Infinity;
    const before = events.filter((event) => event.ts < idle);
    const after = events.filter((event) => event.ts >= idle);
    return {script: scriptOf(before), drawing: drawingOf(before), later: scriptOf(after) + drawingOf(after)};
  });
}

function byNesting(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}

function drawingOf(events: readonly TraceEvent[]): number {
  let sum = 0;
  let end = -Infinity;
  for (const {name, ts, dur = 0, tdur = 0} of events) {
    if (!drawn.has(name) || ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum / 1000;
}

/** Milliseconds of script in a thread’s sorted events: outermost script, without the drawing within it. */
function scriptOf(events: readonly TraceEvent[]): number {
  let sum = 0;
  let scriptEnd = -Infinity;
  let drawingEnd = -Infinity;
  for (const {name, ts, dur = 0, tdur = 0} of events) {
    if (scripted.has(name) && ts >= scriptEnd) {
      sum += tdur;
      scriptEnd = ts + dur;
    } else if (drawn.has(name) && ts < scriptEnd && ts >= drawingEnd) {
      sum -= tdur;
      drawingEnd = ts + dur;
    }
  }
  return sum / 1000;
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

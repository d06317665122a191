import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import type {Page} from "playwright-core";
import {launchBrowser} from "../browser/support/browser.js";
import {openPage} from "../browser/support/page.js";
import {startPreview} from "../browser/support/preview.js";
import {copyProject, outputFolder, runScript} from "../browser/support/project.js";

const folder = join(outputFolder, "bench");
const exports = join(outputFolder, "bench-exports");
const rounds = 7;

/**
 * How long it takes from an edit to the changed page, in the real preview of
 * the real project: of an indicator’s title, and of the rate in a delivery, with
 * as many deliveries as there are samples.
 */
export async function run(print: (line: string) => void): Promise<void> {
  copyProject(folder);
  await runScript(folder, "data-loaders/samples.ts");
  rmSync(exports, {recursive: true, force: true});
  cpSync(join(folder, ".samples"), exports, {recursive: true});
  const preview = await startPreview(folder, {EXPORTS_DIR: exports});
  const browser = await launchBrowser();
  try {
    const {page} = await openPage(browser, `${preview.url}/themen/bevoelkerung`);
    print(`an indicator’s title: ${await medianOf((round) => editIndicator(page, round))} ms`);
    print(
      `a number of a delivery, ${readdirSync(exports, {recursive: true}).length} files: ${await medianOf((round) => editDelivery(page, round))} ms`
    );
  } finally {
    await browser.close();
    await preview.close();
  }
}

async function editIndicator(page: Page, round: number): Promise<number> {
  const path = join(folder, "indicators/bevoelkerung/bev-02-anteil-nichtdeutsche.ts");
  const title = `Anteil in der ${round}. Fassung`;
  const text = readFileSync(path, "utf8").replace(/(title: ")[^"]*/, `$1${title}`);
  return waitAfter(page, `BEV-02 ${title}`, () => writeFileSync(path, text));
}

async function editDelivery(page: Page, round: number): Promise<number> {
  const path = lastRates();
  const rate = `17,${round}`;
  const text = readFileSync(path, "latin1").replace(/^(05124;.*;)[\d,]+(\r?)$/m, `$1${rate}$2`);
  return waitAfter(page, `${rate} %`, () => writeFileSync(path, text, "latin1"));
}

/** The delivery with the latest rates of Mindestsicherung. */
function lastRates(): string {
  const names = readdirSync(exports, {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith("_22811-01i.csv")
  );
  return join(exports, names.sort().at(-1)!);
}

/** Milliseconds from an action until the page shows a text, looked for at every frame. */
async function waitAfter(page: Page, text: string, action: () => void): Promise<number> {
  const start = performance.now();
  action();
  await page.waitForFunction(
    (expected) => document.querySelector("main")?.textContent.replaceAll(/\s/g, " ").includes(expected),
    text,
    {polling: "raf"}
  );
  const duration = performance.now() - start;
  await setTimeout(500); // for the rest of the page
  return Math.round(duration);
}

async function medianOf(measure: (round: number) => Promise<number>): Promise<number> {
  const durations: number[] = [];
  for (let round = 1; round <= rounds; ++round) durations.push(await measure(round));
  return durations.sort((a, b) => a - b)[rounds >> 1]!;
}

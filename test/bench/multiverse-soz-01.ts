import {join} from "node:path";
import {build} from "esbuild";
import {launchBrowser} from "../browser/support/browser.js";
import {makeDuckdb} from "./multiverse-soz-01/duckdb.js";
import type {Measured} from "./multiverse-soz-01/in-browser.js";
import {type Answer, areas, benefitCells, days, residentCells, time} from "./multiverse-soz-01/shape.js";

const rounds = 15;

/**
 * The multiverse of SOZ-01 itself over all its choices, for 69 Quartiere on 11
 * days, in Chromium; beside it the definitions that have Quartiere in arquero, in
 * the same page, and in DuckDB, for which Node stands in: DuckDB for browsers is
 * not installed here. The multiverse also computes intervals, tolerances and the
 * influence of the choices, which the others are not asked for. Prints medians
 * and ratios; throws if two engines disagree.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const measured = await inBrowser();
  const duckdb = await time(await makeDuckdb(), rounds);
  const {ours, arquero, counts, city} = measured;
  check("Multiversum", ours.answer, duckdb.answer);
  check("arquero", arquero.answer, duckdb.answer);
  const [quartiere, whole] = counts;
  const cells = (benefitCells + residentCells).toLocaleString("de-DE");
  print(
    `SOZ-01: ${areas.length} Quartiere × ${days.length} Stichtage aus ${cells} Zellen, Chromium, Median aus ${rounds}`
  );
  print(
    `  ${quartiere![0]} Kombinationen, ${quartiere![1]} Definitionen, davon ${quartiere![2]} mit Werten je Quartier ` +
      `(für die ganze Stadt ${whole![2]}, in ${city.toFixed(1)} ms)`
  );
  const line = (name: string, {first, median}: typeof ours) =>
    print(
      `  ${name.padEnd(22)} ${median.toFixed(1).padStart(8)} ms, erster Lauf ${first.toFixed(1)} ms   Multiversum / ${name} = ${(ours.median / median).toFixed(3)}`
    );
  line("Multiversum", ours);
  line("arquero", arquero);
  line("DuckDB (Node)", duckdb);
}

async function inBrowser(): Promise<Measured> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, "multiverse-soz-01/in-browser.ts")],
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({content: bundle.outputFiles[0]!.text});
    return await page.evaluate(
      (count) => (globalThis as unknown as {measure(rounds: number): Promise<Measured>}).measure(count),
      rounds
    );
  } finally {
    await browser.close();
  }
}

function check(name: string, found: Answer, expected: Answer): void {
  for (const column of ["lowest", "highest", "best", "worst", "rises"] as const) {
    const [own, other] = [found[column], expected[column]];
    if (own.length !== other.length) throw new Error(`${name} found other entries of ${column}: ${own.length}`);
    for (let i = 0; i < own.length; ++i) {
      if (Math.abs(own[i]! - other[i]!) > 1e-9) throw new Error(`${name} found another ${column} in ${i}: ${own[i]}`);
    }
  }
}

import {oneOf, readJob, required, wholeNumber, type Job} from "./arguments.js";
import {inputError} from "./input-error.js";
import {isSensitive, primarySuppression} from "./primary.js";
import {protectByRounding, protectBySuppression} from "./protect.js";
import {describeFindings, runCommand} from "./report.js";
import {formatTable} from "./table.js";
import {writeWhole} from "./write.js";

async function main(): Promise<number> {
  const began = performance.now();
  const job = await readJob(process.argv.slice(2), ["method", "base", "out"]);
  const out = required(job.options, "out");
  const seconds = () => Math.round(performance.now() - began) / 1000;
  return oneOf(job.options, "method", ["suppress", "round"]) === "round"
    ? round(job, out, seconds)
    : suppress(job, out, seconds);
}

async function suppress(job: Job, out: string, seconds: () => number): Promise<number> {
  const {table, universe, rule, rows, forcedPublished, forcedSuppressed} = job;
  const {elimination, suppressed, audit} = await protectBySuppression({
    universe,
    rule,
    ...(forcedPublished && {forcedPublished}),
    ...(forcedSuppressed && {forcedSuppressed})
  });
  const contradiction = elimination.contradictions[0] ?? audit.contradictions[0];
  if (contradiction !== undefined || !audit.point)
    throw inputError("G119", "Die Zellen der Tabelle widersprechen einander: Teile und Summen passen nicht zusammen.", {
      file: required(job.options, "cells"),
      ...(contradiction !== undefined && {row: rows[contradiction]! + 2, raw: String(universe.value[contradiction])})
    });
  const columns = {
    primary: primarySuppression(table.value, rule),
    // Rows outside the declared publication are never shown.
    suppressed: new Uint8Array(table.value.length).fill(1)
  };
  rows.forEach((row, j) => {
    columns.primary[row] = elimination.primary[j]!;
    columns.suppressed[row] = suppressed[j]!;
  });
  const primary = count(elimination.primary);
  await writeWhole(out, formatTable(table, columns));
  for (const line of await describeFindings(job, audit)) process.stderr.write(`${line}\n`);
  print({
    cells: universe.cellCount,
    primary,
    secondary: count(suppressed) - primary,
    suppressed: count(suppressed),
    suppressedValue: universe.value.reduce((sum, v, j) => sum + (suppressed[j] ? v : 0), 0),
    exact: audit.exact.length,
    narrow: audit.narrow.length,
    seconds: seconds()
  });
  return audit.publishable ? 0 : 1;
}

async function round(job: Job, out: string, seconds: () => number): Promise<number> {
  const {table, universe, rule, rows} = job;
  const base = job.options.base === undefined ? 3 : wholeNumber(job.options, "base", 2, 100);
  if (base < rule.threshold)
    throw inputError(
      "G210",
      "Die Rundungsbasis ist kleiner als die Schwelle.",
      {file: "Befehlszeile", raw: String(base)},
      {
        expected: `--base mindestens ${rule.threshold}`
      }
    );
  const rounded = await protectByRounding(universe, base);
  if (!rounded)
    throw inputError("G119", "Die Zellen der Tabelle widersprechen einander: Teile und Summen passen nicht zusammen.", {
      file: required(job.options, "cells")
    });
  const published: string[] = Array.from(table.value, () => "");
  rows.forEach((row, j) => (published[row] = String(rounded.cells[j]!)));
  await writeWhole(out, formatTable(table, {published}));
  print({
    cells: universe.cellCount,
    primary: Array.from(universe.value).filter((v) => isSensitive(v, rule)).length,
    secondary: 0,
    suppressed: 0,
    suppressedValue: 0,
    exact: 0,
    narrow: 0,
    maxError: rounded.maxError,
    meanError: Math.round(rounded.meanError * 1000) / 1000,
    seconds: seconds()
  });
  return 0;
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

function print(summary: Record<string, number>): void {
  process.stdout.write(`${JSON.stringify(summary)}\n`);
}

await runCommand(main);

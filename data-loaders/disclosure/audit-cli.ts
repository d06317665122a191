import {readJob, required} from "./arguments.js";
import {audit} from "./audit/audit.js";
import {describeFindings, runCommand} from "./report.js";
import {readFlag} from "./table.js";

async function main(): Promise<number> {
  const began = performance.now();
  const job = await readJob(process.argv.slice(2), ["flag"]);
  const {table, universe, rule, rows, forcedPublished, forcedSuppressed} = job;
  const flags = readFlag(table, required(job.options, "flag"), required(job.options, "cells"));
  const hidden = Uint8Array.from(rows, (row) => flags[row]!);
  const result = await audit({
    universe,
    rule,
    hidden,
    ...(forcedPublished && {forcedPublished}),
    ...(forcedSuppressed && {forcedSuppressed})
  });
  for (const line of await describeFindings(job, result)) process.stderr.write(`${line}\n`);
  const summary = {
    cells: universe.cellCount,
    hidden: hidden.reduce((sum, h) => sum + h, 0),
    exact: result.exact.length,
    narrow: result.narrow.length,
    contradictions: result.contradictions.length,
    publishable: result.publishable,
    seconds: Math.round(performance.now() - began) / 1000
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  process.stderr.write(
    result.publishable
      ? "Das Muster kann veröffentlicht werden.\n"
      : "Das Muster darf so nicht veröffentlicht werden.\n"
  );
  return result.publishable ? 0 : 1;
}

await runCommand(main);

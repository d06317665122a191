import {readdirSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

interface Benchmark {
  run(print: (line: string) => void): Promise<void>;
}

// Every file beside this one is a benchmark; those named on the command line, or all.
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && name !== "index.ts")
  .map((name) => name.slice(0, -3));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`unknown benchmark: ${unknown.join(", ")}; there are ${names.join(", ")}`);
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : names) {
  const path = join(import.meta.dirname, `${name}.ts`);
  const {run} = (await import(pathToFileURL(path).href)) as Benchmark;
  console.log(`\n${name}`);
  await run((line) => console.log(`  ${line}`));
}

import {projectChecks} from "./proposal/project-checks.js";
import {run} from "./proposal/run.js";

// An interrupted check fails and is undone, instead of leaving a half-checked definition behind.
process.on("SIGINT", () => undefined);

process.exitCode = await run(process.argv.slice(2), process.cwd(), projectChecks, {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`)
});

import {runCompare} from "./run-compare.js";

process.exitCode = runCompare(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));

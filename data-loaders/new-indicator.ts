import {createInterface} from "node:readline";
import {run} from "./new-indicator/run.js";

const reader = createInterface({input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY});
const lines = reader[Symbol.asyncIterator]();

process.exitCode = await run(process.argv.slice(2), process.cwd(), {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
  ask: async (prompt) => {
    process.stdout.write(prompt);
    const {done, value} = await lines.next();
    return done ? undefined : value;
  }
});
reader.close();

import {endWhenInterrupted} from "../../framework/interruption.js";
import {run} from "./run.js";

// Files are written at one go at the end, so that an interruption finds the folder as it was.
endWhenInterrupted("Abgebrochen. Es wurde nichts geschrieben; der Ordner bleibt, wie er war.");

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => void process.stdout.write(`${line}\n`),
  warn: (text) => void process.stderr.write(`${text}\n`)
});

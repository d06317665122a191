import {existsSync, readFileSync, statSync} from "node:fs";
import {printable, printableJson} from "../../../inspect/printable.js";
import {checkPdf} from "./check-pdf.js";
import {finding, formatFinding} from "./findings.js";

export interface Output {
  readonly print: (line: string) => void;
  readonly warn: (text: string) => void;
}

const usage = "Aufruf: npm run report:check -- [--json] DATEI…";

/**
 * Reads PDFs back and prints what a reader of the screen meets in each, then
 * what he would stumble over. Returns the exit code: 0 if nothing was found, 1
 * if anything was, 2 if no file is named or one cannot be read.
 */
export async function run(args: readonly string[], {print, warn}: Output): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("-"));
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--json");
  if (unknown !== undefined || files.length === 0) {
    warn(
      `${unknown === undefined ? "Es fehlt eine Datei." : `Die Angabe „${printable(unknown)}“ gibt es nicht.`} ${usage}`
    );
    return 2;
  }
  const results = [];
  for (const file of files) results.push({file, ...(await checkFile(file))});
  if (args.includes("--json")) print(printableJson(results));
  else {
    for (const {file, findings, reading} of results) {
      for (const line of [file, ...reading.map((text) => `  ${text}`)]) print(printable(line));
      for (const one of findings)
        formatFinding(one)
          .split("\n")
          .forEach((line) => print(printable(line)));
      print(
        findings.length === 0 ? "Keine Mängel." : `${findings.length} ${findings.length === 1 ? "Mangel" : "Mängel"}.`
      );
    }
  }
  if (results.some(({findings}) => findings.some(({code}) => code === "D219"))) return 2;
  return results.some(({findings}) => findings.length > 0) ? 1 : 0;
}

function checkFile(file: string): ReturnType<typeof checkPdf> {
  const isFile = existsSync(file) && statSync(file).isFile();
  if (!isFile)
    return Promise.resolve({findings: [finding("D219", `${file}: Diese Datei gibt es nicht.`)], reading: []});
  return checkPdf(readFileSync(file));
}

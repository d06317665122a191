import {parseArgs} from "node:util";
import {printable} from "../../inspect/printable.js";
import {formatFinding} from "./check/findings.js";
import {PrintError} from "./problems.js";
import {type PrintedFile, printReport} from "./print-report.js";
import {buildSite, newerThan} from "./site-state.js";

export interface Output {
  /** Receives progress and results, a line at a time. */
  readonly print: (line: string) => void;
  /** Receives what keeps the report from being printed. */
  readonly warn: (text: string) => void;
}

const usage = "Aufruf: npm run report -- [KAPITEL…] [--website=ORDNER] [--ausgabe=ORDNER]";

/**
 * Prints the report, or the named chapters, from `dist/` (built anew where any
 * source is newer) or from another built site. Returns the exit code: 0 if every
 * PDF passed its check, 1 if one did not, 2 if nothing was printed.
 */
export async function run(args: readonly string[], {print, warn}: Output): Promise<number> {
  const call = readCall(args);
  if (typeof call === "string") {
    warn(`${printable(call)} ${usage}`);
    return 2;
  }
  const start = performance.now();
  try {
    if (call.site === undefined) await updateSite(print);
    const {site = "dist", out, chapters} = call;
    const files = await printReport({site, out, chapters, onProgress: print});
    for (const file of files) print(fileLine(file));
    for (const {path, problems} of files) {
      for (const one of problems) for (const line of [path, ...formatFinding(one).split("\n")]) print(printable(line));
    }
    print(`Fertig: ${files.length} Dateien in ${out}/ nach ${seconds(start)} s.`);
    return files.some(({problems}) => problems.length > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PrintError)) throw error;
    warn(error.message);
    warn(`Nicht gedruckt. ${call.out}/ bleibt, wie es war.`);
    return 2;
  }
}

interface Call {
  readonly chapters: readonly string[];
  readonly site: string | undefined;
  readonly out: string;
}

function readCall(args: readonly string[]): Call | string {
  try {
    const options = {website: {type: "string"}, ausgabe: {type: "string", default: "bericht-ausgabe"}} as const;
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    return {chapters: positionals, site: values.website, out: values.ausgabe.replace(/\/+$/, "")};
  } catch {
    const wrong = args.find((arg) => arg.startsWith("-") && !/^--(?:website|ausgabe)=/.test(arg));
    return `Die Angabe „${wrong ?? args.join(" ")}“ gibt es nicht, oder ihr fehlt der Ordner.`;
  }
}

async function updateSite(print: (line: string) => void): Promise<void> {
  const newer = newerThan("dist", process.env["EXPORTS_DIR"] || "exports");
  if (newer === undefined) return print("dist/ ist aktuell und wird gedruckt.");
  const start = performance.now();
  print(newer === "dist" ? "Die Website wird gebaut." : `${newer} ist neuer als dist/: Die Website wird neu gebaut.`);
  await buildSite();
  print(`Website gebaut nach ${seconds(start)} s.`);
}

function fileLine({path, kind, problems}: PrintedFile): string {
  if (kind !== "pdf") return path;
  if (problems.length === 0) return `${path}: geprüft, mit der Kennung von PDF/UA-1`;
  return `${path}: ${problems.length} ${problems.length === 1 ? "Mangel" : "Mängel"}, ohne die Kennung von PDF/UA`;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1).replace(".", ",");
}

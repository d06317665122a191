import {existsSync} from "node:fs";
import {join} from "node:path";
import {serve} from "../../framework/serve.js";
import {startBrowser} from "./browser.js";
import type {PdfFinding} from "./check/findings.js";
import {type MadeFile, Printer} from "./printer.js";
import {PrintError, printProblem} from "./problems.js";
import {publicationsOf} from "./publication.js";
import {readPages} from "./read-pages.js";
import {choosePages} from "./report-pages.js";
import {writeFiles} from "./write-files.js";

export interface PrintOptions {
  /** Folder of the built site. */
  readonly site: string;
  /** Folder that the files are written to. */
  readonly out: string;
  /** Ids of chapters to print; all of them and the whole report where none is given. Files of the others stay. */
  readonly chapters?: readonly string[];
  /** Whether pages bear the mark “Entwurf”; by default where any of their chapters is not yet “freigegeben”. */
  readonly draft?: boolean;
  /** Receives what is being done, in German, a line at a time. */
  readonly onProgress?: (text: string) => void;
}

export interface PrintedFile {
  /** Id of the chapter, “gesamt” for the whole report, “vorlage” for the paper of the session. */
  readonly chapter: string;
  readonly kind: "pdf" | "html" | "docx";
  /** Where it was written, below `out`. */
  readonly path: string;
  /** What the head of its pages says of release and samples; empty for released numbers. */
  readonly marks: readonly string[];
  /** What a reader of the screen would stumble over; a PDF without any bears the identifier of PDF/UA-1. */
  readonly problems: readonly PdfFinding[];
}

/**
 * Prints the report from its built site: for each chapter a PDF and an HTML file
 * that needs nothing beside it, and all chapters as one PDF. Every PDF is read
 * back and checked. All files are written at the end, into a folder that then
 * takes the place of `out`: a run that fails or is interrupted leaves `out` as it was.
 *
 * The same site and browser give the same bytes: no file holds a date or a random
 * name. Another version of Chromium may break lines elsewhere.
 *
 * Throws a PrintError with a code for what the reader can put right: a page that
 * is missing, fails or shows true counts; a chapter that is not written; no browser.
 */
export async function printReport(options: PrintOptions): Promise<readonly PrintedFile[]> {
  const {site, out, chapters = [], draft, onProgress = () => {}} = options;
  const chosen = choosePages(chapters);
  if (!existsSync(join(site, "index.html"))) throw new PrintError([printProblem("D108", site)]);
  const printer = new Printer(site);
  const browser = await startBrowser();
  const server = await serve(site, printer.files);
  try {
    let count = 0;
    const read = await readPages(browser, server.url, chosen, ({name}) =>
      onProgress(`Gelesen ${++count} von ${chosen.length}: ${name}`)
    );
    const publications = publicationsOf(read, {whole: chapters.length === 0, draft});
    const made: MadeFile[] = [];
    for (const [i, publication] of publications.entries()) {
      onProgress(`Gedruckt ${i + 1} von ${publications.length}: ${publication.title}`);
      made.push(...(await printer.print(browser, server.url, publication)));
    }
    return writeFiles(out, made, {keepOthers: chapters.length > 0});
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {vorlage} from "../../../src/bericht/vorlage.js";
import type {ExtraFile} from "../../framework/serve.js";
import {checkPdf} from "./check/check-pdf.js";
import type {PdfFinding} from "./check/findings.js";
import {printFonts} from "./fonts.js";
import {htmlFile} from "./html-file.js";
import {paperDocx} from "./paper/docx.js";
import {printPdf} from "./print-pdf.js";
import {fileName, isPaper, type Publication} from "./publication.js";
import {sheetHtml} from "./sheet.js";

/** A file that is ready to be written. */
export interface MadeFile {
  readonly chapter: string;
  readonly kind: "pdf" | "html" | "docx";
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the head of its pages says of release and samples. */
  readonly marks: readonly string[];
  readonly problems: readonly PdfFinding[];
}

const folder = "/_druck";

/** Prints publications of one built site. */
export class Printer {
  /** What the server has to offer beside the site: fonts, style sheets and the documents that are printed. */
  readonly files: Map<string, ExtraFile>;
  readonly #site: string;

  constructor(site: string) {
    this.#site = site;
    const {css, files} = printFonts(`${folder}/schriften`);
    const sheet = readFileSync(join(import.meta.dirname, "sheet.css"), "utf8");
    this.files = new Map([
      ...files,
      [`${folder}/schriften.css`, {type: "text/css; charset=utf-8", content: css}],
      [`${folder}/bogen.css`, {type: "text/css; charset=utf-8", content: sheet}]
    ]);
  }

  /** The PDF of a publication, of a single page the HTML file too, of the paper also a file for a word processor. */
  async print(browser: Browser, url: string, publication: Publication): Promise<readonly MadeFile[]> {
    const {id: chapter, marks, pages} = publication;
    const {content, problems} = await this.#pdf(browser, url, publication);
    const file = (kind: MadeFile["kind"], made: MadeFile["content"]): MadeFile => {
      return {chapter, kind, name: fileName(publication, kind), content: made, marks, problems: []};
    };
    return [
      {...file("pdf", content), problems},
      ...(isPaper(publication) ? [file("docx", paperDocx(vorlage, marks))] : []),
      ...(pages.length === 1 ? [file("html", htmlFile(publication, this.#site))] : [])
    ];
  }

  /** Bears the identifier of PDF/UA-1 only where our own check finds nothing. */
  async #pdf(
    browser: Browser,
    url: string,
    publication: Publication
  ): Promise<{readonly content: Uint8Array; readonly problems: readonly PdfFinding[]}> {
    const {finish, findings: unfit} = await printPdf({
      browser,
      publication,
      publish: (pageOf) => {
        const path = `${folder}/${publication.id}.html`;
        const content = sheetHtml({publication, pageOf, styles: this.#styles(publication)});
        this.files.set(path, {type: "text/html; charset=utf-8", content});
        return url + path;
      }
    });
    const unclaimed = await finish(false);
    const {findings} = await checkPdf(unclaimed);
    const problems = [...findings, ...unfit];
    if (problems.length > 0) return {content: unclaimed, problems};
    const content = await finish(true);
    return {content, problems: (await checkPdf(content)).findings};
  }

  #styles({pages}: Publication): readonly string[] {
    const site = (pages[0]?.styles ?? []).filter((path) => !path.startsWith("/_fonts/"));
    return [...site, `${folder}/schriften.css`, `${folder}/bogen.css`];
  }
}

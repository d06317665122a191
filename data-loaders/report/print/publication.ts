import {ausgabe} from "../../../src/bericht/kapitel.js";
import type {ReadPage} from "./read-pages.js";
import {paperPage} from "./report-pages.js";

/** One file of the report: a chapter, all of it, or the paper for the session. */
export interface Publication {
  /** Of the file: id of the chapter, “gesamt” or “vorlage”. */
  readonly id: string;
  /** The report it belongs to, e.g. “Integrationsbericht Wuppertal 2026”. */
  readonly series: string;
  readonly title: string;
  readonly pages: readonly ReadPage[];
  /** What the head of every page says of its release and of sample data; empty for released numbers. */
  readonly marks: readonly string[];
}

const series = `${ausgabe.titel} ${ausgabe.jahr}`;

/** A publication for each page, and one of all pages of the report where it is printed whole. */
export function publicationsOf(
  pages: readonly ReadPage[],
  {whole, draft}: {readonly whole: boolean; readonly draft?: boolean | undefined}
): readonly Publication[] {
  const single = pages.map((page): Publication => {
    return {id: page.id, series, title: page.title, pages: [page], marks: marksOf([page], draft)};
  });
  const report = pages.filter(({id}) => id !== paperPage.id);
  return whole
    ? [...single, {id: "gesamt", series, title: series, pages: report, marks: marksOf(report, draft)}]
    : single;
}

/** Whether a publication is the paper for the session: it has a frame of its own, and neither cover nor table of contents. */
export function isPaper({id}: Publication): boolean {
  return id === paperPage.id;
}

/** The title of a document, as a window or a list of files shows it. */
export function documentTitle({title}: Pick<Publication, "title">): string {
  return title === series ? series : `${title} – ${series}`;
}

/** A name that sorts and says what it is, e.g. “integrationsbericht-2026-arbeit.pdf”. */
export function fileName({id}: Publication, ending: string): string {
  return `integrationsbericht-${ausgabe.jahr}-${id}.${ending}`;
}

/** The mark of what is not released. */
export const draftMark = "Entwurf";

/** What every page must bear: the mark of a draft until all its parts are released, and that of sample deliveries. */
export function marksOf(pages: readonly ReadPage[], draft?: boolean): readonly string[] {
  const isDraft = draft ?? pages.some(({state}) => state !== undefined && state !== "freigegeben");
  return [isDraft && draftMark, pages.some(({sample}) => sample) && "Beispieldaten, nicht zur Verwendung"].filter(
    (mark) => mark !== false
  );
}

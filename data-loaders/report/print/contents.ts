import {escapeHtml} from "./html.js";
import {isPaper, type Publication} from "./publication.js";

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly id: string;
  readonly text: string;
}

/** All headings of the first two orders; a single chapter has the second only, the paper of a session none. */
export function contentsOf(publication: Publication): readonly ContentsEntry[] {
  if (isPaper(publication)) return [];
  const {pages} = publication;
  const entries = pages.flatMap(({headings}) => headings);
  return pages.length > 1 ? entries : entries.filter(({level}) => level === 2);
}

/** The table of contents with the page of every heading, or room for it where none is known yet. */
export function contentsHtml(entries: readonly ContentsEntry[], pageOf: ReadonlyMap<string, number>): string {
  if (entries.length === 0) return "";
  const items = entries.map(
    ({level, id, text}) =>
      `<li class="stufe-${level}"><a href="#${escapeHtml(id)}"><span class="eintrag">${escapeHtml(text)}</span>` +
      `<span class="seite"> ${pageOf.get(id) ?? "00"}</span></a></li>`
  );
  return `<nav class="inhaltsverzeichnis" aria-label="Inhalt"><h2>Inhalt</h2><ol>${items.join("")}</ol></nav>`;
}

import {contentsHtml, contentsOf} from "./contents.js";
import {cssString, escapeHtml} from "./html.js";
import {documentTitle, isPaper, type Publication} from "./publication.js";
import type {ReadPage} from "./read-pages.js";

export interface SheetOptions {
  readonly publication: Publication;
  /** Page of each heading by its id; empty on the first pass. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** Addresses of style sheets, in their order. */
  readonly styles: readonly string[];
}

/** The document that Chromium prints: cover, table of contents, pages of the report. */
export function sheetHtml({publication, pageOf, styles}: SheetOptions): string {
  const {pages} = publication;
  const links = styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join("\n");
  return `<!doctype html>
<html lang="de-DE">
<head>
<meta charset="utf-8">
<title>${escapeHtml(documentTitle(publication))}</title>
${links}
<style>
${pageRules(publication)}
</style>
</head>
<body class="druckbogen" data-umfang="${scopeOf(publication)}">
${isPaper(publication) ? "" : cover(publication)}
${contentsHtml(contentsOf(publication), pageOf)}
<main>
${pages.map((page) => articleHtml(page, publication)).join("\n")}
</main>
</body>
</html>
`;
}

/** What the style sheet tells apart. */
function scopeOf(publication: Publication): "gesamt" | "kapitel" | "vorlage" {
  if (isPaper(publication)) return "vorlage";
  return publication.pages.length > 1 ? "gesamt" : "kapitel";
}

/** A single chapter has its own heading on the cover, the whole report that of all. */
function cover({pages, series, title, marks}: Publication): string {
  const [only, second] = pages;
  const heading = only !== undefined && second === undefined ? headingOf(only) : `<h1>${escapeHtml(title)}</h1>`;
  const place = only !== undefined && second === undefined ? only.place : "Bericht an den Integrationsausschuss";
  return `<header class="titelblatt">
<p class="reihe">${escapeHtml(pages.length > 1 ? "Stadt Wuppertal" : series)}</p>
${heading}
<p class="einordnung">${escapeHtml(place)}</p>
${marks.length > 0 ? `<p class="kennzeichen">${escapeHtml(marks.join(" · "))}</p>` : ""}
</header>`;
}

/** The long table of a chart: the page has the short one, the HTML file and the site have both. */
const twin = /<details [^>]*data-zwilling[\s\S]*?<\/details>/g;

const firstHeading = /<h1\b[\s\S]*?<\/h1>/;

function headingOf({html}: ReadPage): string {
  return firstHeading.exec(html)?.[0] ?? "";
}

function articleHtml(page: ReadPage, publication: Publication): string {
  const {pages} = publication;
  const isWhole = pages.length > 1;
  const html = scopeOf(publication) === "kapitel" ? page.html.replace(firstHeading, "") : page.html;
  const sheet = isWhole ? ` style="page: ${pageName(page)}"` : "";
  return `<article class="kapitel"${sheet}>${paperHtml(numbered(html.replace(twin, ""), page.number), pages)}</article>`;
}

/** Numbers figures and tables within a chapter, in words of the text: what style sheets write is not read aloud. */
function numbered(html: string, chapter: string | undefined): string {
  const before = chapter === undefined ? "" : `${chapter}.`;
  let figures = 0;
  let tables = 0;
  return html
    .replace(/<p class="titel">/g, (tag) => `${tag}Abbildung ${before}${++figures}: `)
    .replace(/<caption>/g, (tag) => `${tag}Tabelle ${before}${++tables}: `);
}

/**
 * HTML of a page for paper. A figure is a group of its title, drawing and notes:
 * only the drawing itself is a figure to a reader of the PDF. Links lead to pages
 * that are in the same document, or nowhere.
 */
function paperHtml(html: string, pages: readonly ReadPage[]): string {
  const targets = new Map(pages.map(({page, headings}) => [page, headings[0]?.id]));
  return inOwnLetters(html)
    .replace(/<(\/?)fig(?:ure|caption)\b/g, "<$1div")
    .replace(/<a ([^>]*)data-pfad="([^"]*)"/g, (whole, before: string, path: string) => {
      const id = targets.get(path);
      return id === undefined ? whole : `<a ${before}href="#${id}"`;
    });
}

const drawing = /<svg\b[\s\S]*?<\/svg>/g;
const betweenTags = />[^<]+</g;
const joined = /[^\s<>&]+(?:[\u00a0\u202f][^\s<>&]+)+/g;
const fixedSpace = /[\u00a0\u202f]/g;
const spaces = /\s+/g;
const spaceAtEdge = /(<(?:p|li|caption|h[1-6]|t[dh]|d[td])\b[^>]*>) | (<\/(?:p|li|caption|h[1-6]|t[dh]|d[td])>)/g;

/**
 * Circled digits, which the report’s fonts lack, in brackets: a foreign font would
 * differ between machines. Fixed spaces as words that do not part: Chromium writes
 * them so that other programs lose the rest of the line. Other spaces are single,
 * since the sheet keeps them all: else the words at the end of one line and the
 * start of the next would be read as one.
 */
function inOwnLetters(html: string): string {
  return html
    .replaceAll("&nbsp;", "\u00a0")
    .replace(/[\u2460-\u2473]/g, (circled) => `(${circled.charCodeAt(0) - 0x245f})`)
    .replace(drawing, (svg) => svg.replace(fixedSpace, " "))
    .replace(betweenTags, (text) =>
      text.replace(joined, (words) => `<span class="ungetrennt">${words.replace(fixedSpace, " ")}</span>`)
    )
    .replace(betweenTags, (text) => text.replace(spaces, " "))
    .replace(spaceAtEdge, "$1$2");
}

function pageName({id}: ReadPage): string {
  return `kapitel-${id}`;
}

/** Running heads and page numbers: one rule for each chapter, since Chromium cannot take them from the text. */
function pageRules({pages, series, title, marks}: Publication): string {
  const mark = `@top-right { content: ${cssString(marks.join(" · "))}; }`;
  const foot = `@bottom-left { content: ${cssString(series)}; } @bottom-right { content: counter(page); }`;
  if (pages.length === 1)
    return `@page { ${headRule(title)} ${mark} ${foot} }\n@page :first { @top-left { content: none; } }`;
  return [
    `@page { ${mark} ${foot} }`,
    "@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }",
    ...pages.map((page) => `@page ${pageName(page)} { ${headRule(page.name)} }`)
  ].join("\n");
}

function headRule(text: string): string {
  return `@top-left { content: ${cssString(text)}; }`;
}

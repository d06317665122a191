import {finding, type PdfFinding} from "./findings.js";
import {everyContent, everyElement, pageOf, type ReadElement, wordsOf} from "./read-elements.js";
import type {ReadPdf} from "./read-pdf.js";
import {tableFindings} from "./table-findings.js";

/** Types of elements that ISO 32000-1, 14.8.4 defines. */
const known = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP " +
    "Figure Formula Form"
  ).split(" ")
);

/** What is wrong with the structure of a document, in the order of reading. */
export function structureFindings({elements, mappedRoles, bookmarks}: ReadPdf): readonly PdfFinding[] {
  const found: PdfFinding[] = [];
  let level = 0;
  const headings: string[] = [];
  for (const element of everyElement(elements)) {
    const {role, alt} = element;
    if (!known.has(role) && !mappedRoles.has(role)) found.push(finding("D213", `${placeOf(element)}, Typ „${role}“`));
    if (role === "Figure" && !alt?.trim()) found.push(finding("D204", placeOf(element)));
    if (role === "L" || role === "LI") found.push(...listFindings(element));
    if (role === "Table") found.push(...tableFindings(element, placeOf(element)));
    if (role === "Link") found.push(...linkFindings(element));
    const order = /^H([1-6])$/.exec(role)?.[1];
    if (order !== undefined) {
      if (Number(order) > level + 1)
        found.push(finding("D206", `${placeOf(element)}, Ebene ${order} nach Ebene ${level}`));
      level = Number(order);
      headings.push(wordsOf(element).trim());
    }
  }
  const missing = headings.filter((text) => !bookmarks.some((title) => same(title, text)));
  if (missing.length > 0)
    found.push(finding("D211", `Überschrift „${missing[0]}“ (${missing.length} von ${headings.length} fehlen)`));
  return [...found, ...orderFindings(elements)];
}

function same(a: string, b: string): boolean {
  return a.replace(/\s+/g, "") === b.replace(/\s+/g, "");
}

function listFindings(element: ReadElement): readonly PdfFinding[] {
  const allowed = element.role === "L" ? ["LI", "L", "Caption"] : ["Lbl", "LBody"];
  const wrong = element.children.some(({role}) => role === undefined || !allowed.includes(role));
  const bodyless = element.role === "LI" && !element.children.some(({role}) => role === "LBody");
  return wrong || bodyless ? [finding("D214", placeOf(element))] : [];
}

function linkFindings(element: ReadElement): readonly PdfFinding[] {
  const annotations = [...everyContent([element])].filter(({annotation}) => annotation !== undefined);
  const silent = annotations.length === 0 || annotations.some(({annotation}) => annotation === "");
  return silent || wordsOf(element).trim() === "" ? [finding("D210", placeOf(element))] : [];
}

/** Each element of the text begins on the page of the one before it, or on a later one. */
function orderFindings(elements: readonly ReadElement[]): readonly PdfFinding[] {
  let last = 0;
  for (const {page, annotation} of everyContent(elements)) {
    if (annotation !== undefined || page === 0) continue;
    if (page < last) return [finding("D217", `von Seite ${last} auf Seite ${page}`)];
    last = page;
  }
  return [];
}

/** Where an element stands, and how it begins. */
export function placeOf(element: ReadElement): string {
  const words = wordsOf(element).trim();
  const quoted = words === "" ? "" : ` „${words.length > 60 ? `${words.slice(0, 59)}…` : words}“`;
  return `Seite ${pageOf(element)}, ${element.role}${quoted}`;
}

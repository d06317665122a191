import {PDFArray, PDFDict, type PDFDocument, PDFRef} from "@cantoo/pdf-lib";
import {name} from "./structure-tree.js";

/** The page, from 1, of every place that a link of the document leads to, by its name. */
export function destinationPages(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map(document.getPages().map(({ref}, i) => [ref, i + 1]));
  const places = document.catalog.lookupMaybe(name("Dests"), PDFDict);
  const pages = new Map<string, number>();
  for (const [key] of places?.entries() ?? []) {
    const page = places?.lookupMaybe(key, PDFArray)?.get(0);
    const number = page instanceof PDFRef ? numbers.get(page) : undefined;
    if (number !== undefined) pages.set(key.decodeText(), number);
  }
  return pages;
}

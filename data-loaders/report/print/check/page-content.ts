import {decodePDFRawStream, PDFArray, type PDFDocument, PDFRawStream} from "@cantoo/pdf-lib";
import {unmarked} from "../pdf/artifacts.js";
import {name} from "../pdf/structure-tree.js";
import type {PageTexts} from "./page-texts.js";

/** What pages draw outside of the structure: neither marked as artifact nor held by an element. `owned` has the held numbers of each page. */
export function strayContent(
  document: PDFDocument,
  texts: PageTexts,
  owned: readonly ReadonlySet<number>[]
): readonly string[] {
  return document.getPages().flatMap(({node}, i) => {
    const contents = node.lookup(name("Contents"));
    const streams = contents instanceof PDFArray ? contents.asArray().map((_, k) => contents.lookup(k)) : [contents];
    const drawn = [...unmarked(streams.map(decoded).join("\n"))].length;
    const orphans = [...texts[i]!.keys()].filter((number) => !owned[i]!.has(number));
    return [
      ...(drawn > 0 ? [`Seite ${i + 1}, ${drawn} Zeichenbefehle ohne Kennzeichnung`] : []),
      ...orphans.map((number) => `Seite ${i + 1}, Inhalt „${texts[i]!.get(number)!.slice(0, 60)}“ ohne Element`)
    ];
  });
}

function decoded(stream: unknown): string {
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1") : "";
}

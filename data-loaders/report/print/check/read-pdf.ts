import {decodePDFRawStream, PDFBool, PDFDict, PDFDocument, PDFRawStream} from "@cantoo/pdf-lib";
import {name, readStructure} from "../pdf/structure-tree.js";
import {type FontUse, fontsOf} from "./fonts-of.js";
import {strayContent} from "./page-content.js";
import {pageTexts} from "./page-texts.js";
import {textOf} from "./pdf-text.js";
import {type ReadElement, readElements} from "./read-elements.js";

/** All that the check looks at in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  readonly tagged: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Whether the window shows the title and not the name of the file. */
  readonly showsTitle: boolean;
  /** Titles of the bookmarks, in their order. */
  readonly bookmarks: readonly string[];
  readonly hasPageLabels: boolean;
  /** Whether the metadata claim PDF/UA. */
  readonly claimsUa: boolean;
  /** Types of elements that the file explains by known ones. */
  readonly mappedRoles: ReadonlySet<string>;
  readonly elements: readonly ReadElement[];
  readonly fonts: readonly FontUse[];
  /** Pages, from 1, that draw something outside of the structure, with what it is. */
  readonly strays: readonly string[];
}

/** Reads a PDF with two libraries: pdf-lib its objects, pdf.js the texts of its pages. Throws where it is none. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, {updateMetadata: false});
  const {catalog} = document;
  const texts = await pageTexts(bytes);
  const structure = readStructure(document);
  const {elements, owned} = readElements(document, structure, texts);
  const root = catalog.lookupMaybe(name("StructTreeRoot"), PDFDict);
  return {
    pages: document.getPageCount(),
    tagged:
      elements.length > 0 && catalog.lookupMaybe(name("MarkInfo"), PDFDict)?.lookup(name("Marked")) === PDFBool.True,
    language: textOf(catalog.lookup(name("Lang"))),
    title: document.getTitle(),
    showsTitle:
      catalog.lookupMaybe(name("ViewerPreferences"), PDFDict)?.lookup(name("DisplayDocTitle")) === PDFBool.True,
    bookmarks: [...bookmarksOf(catalog.lookupMaybe(name("Outlines"), PDFDict))],
    hasPageLabels: catalog.has(name("PageLabels")),
    claimsUa: metadataOf(document).includes("pdfuaid:part"),
    mappedRoles: new Set(
      root
        ?.lookupMaybe(name("RoleMap"), PDFDict)
        ?.keys()
        .map((key) => key.decodeText())
    ),
    elements,
    fonts: fontsOf(document),
    strays: strayContent(document, texts, owned)
  };
}

function* bookmarksOf(item: PDFDict | undefined): Generator<string> {
  if (item === undefined) return;
  const title = textOf(item.lookup(name("Title")));
  if (title !== undefined) yield title;
  yield* bookmarksOf(item.lookupMaybe(name("First"), PDFDict));
  yield* bookmarksOf(item.lookupMaybe(name("Next"), PDFDict));
}

function metadataOf({catalog}: PDFDocument): string {
  const stream = catalog.lookup(name("Metadata"));
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString("utf8") : "";
}

import {PDFArray, PDFDict, type PDFDocument, PDFName, PDFStream} from "@cantoo/pdf-lib";
import {name} from "../pdf/structure-tree.js";

/** A font that the pages of a document use. */
export interface FontUse {
  /** Without the mark of a subset; “Type 3” for letters that are drawings. */
  readonly name: string;
  readonly embedded: boolean;
  /** Whether its letters can be translated into characters. */
  readonly translatable: boolean;
}

/** Every font of a document once, in the order of pages. */
export function fontsOf(document: PDFDocument): readonly FontUse[] {
  const seen = new Set<PDFDict>();
  const fonts: FontUse[] = [];
  const visit = (resources: PDFDict | undefined): void => {
    if (resources === undefined || seen.has(resources)) return;
    seen.add(resources);
    for (const font of valuesOf(resources, "Font")) {
      if (!(font instanceof PDFDict) || seen.has(font)) continue;
      seen.add(font);
      fonts.push(fontUse(font));
    }
    for (const form of valuesOf(resources, "XObject")) {
      if (form instanceof PDFStream) visit(form.dict.lookupMaybe(name("Resources"), PDFDict));
    }
  };
  for (const {node} of document.getPages()) visit(node.Resources());
  return fonts;
}

function valuesOf(resources: PDFDict, kind: string): readonly unknown[] {
  const dict = resources.lookupMaybe(name(kind), PDFDict);
  return dict?.keys().map((key) => dict.lookup(key)) ?? [];
}

function fontUse(font: PDFDict): FontUse {
  const kind = font.lookupMaybe(name("Subtype"), PDFName)?.decodeText();
  const descendants = font.lookupMaybe(name("DescendantFonts"), PDFArray);
  const descriptor = (descendants?.lookup(0, PDFDict) ?? font).lookupMaybe(name("FontDescriptor"), PDFDict);
  const base = font.lookupMaybe(name("BaseFont"), PDFName)?.decodeText() ?? "ohne Namen";
  return {
    name: kind === "Type3" ? "Type 3" : base.replace(/^[A-Z]{6}\+/, ""),
    embedded: kind === "Type3" || ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(name(key))),
    translatable: font.has(name("ToUnicode")) || (kind !== "Type0" && kind !== "Type3" && font.has(name("Encoding")))
  };
}

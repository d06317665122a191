import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString
} from "@cantoo/pdf-lib";
import {markArtifacts, releaseContent} from "./artifacts.js";
import {withoutRepeatedHeads} from "./repeated-heads.js";
import {name, readStructure} from "./structure-tree.js";
import {removeUnreachable} from "./sweep.js";
import {tidyStructure} from "./tidy-structure.js";
import {writeIdentifier, writeMetadata} from "./metadata.js";
import {writeStructure} from "./write-structure.js";

export interface FinishOptions {
  readonly title: string;
  /** What a link to a place of the document is called, by the name of the place. */
  readonly placeName: (place: string) => string | undefined;
}

/**
 * Makes of what Chromium has printed a file that a reader of the screen can
 * follow: structure tree, artifacts, names of links, title, language, metadata.
 * `accessible` writes the identifier of PDF/UA-1, once the file has been checked.
 */
export async function finishPdf(
  printed: Uint8Array,
  options: FinishOptions
): Promise<(accessible: boolean) => Promise<Uint8Array>> {
  const document = await PDFDocument.load(printed, {updateMetadata: false});
  const {elements, repeated} = withoutRepeatedHeads(document, tidyStructure(readStructure(document)));
  writeStructure(document, elements);
  for (const page of document.getPages()) {
    markPage(document, page.node, new Set(repeated.filter((one) => one.page === page.ref).map(({number}) => number)));
    nameLinks(page.node.lookupMaybe(name("Annots"), PDFArray), options);
  }
  removeUnreachable(document);
  return async (accessible) => {
    writeMetadata(document, {title: options.title, language: "de-DE", accessible});
    writeIdentifier(document);
    return document.save({useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false});
  };
}

function markPage({context}: PDFDocument, page: PDFDict, released: ReadonlySet<number>): void {
  const stream = page.lookup(name("Contents"));
  if (!(stream instanceof PDFRawStream)) throw new Error("expected one content stream for each page");
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
  const marked = context.flateStream(Buffer.from(markArtifacts(releaseContent(text, released)), "latin1"));
  const ref = page.get(name("Contents"));
  context.assign(ref as never, marked);
}

/** ISO 14289-1, 7.18.5: a link says in words where it leads. */
function nameLinks(annotations: PDFArray | undefined, {placeName}: FinishOptions): void {
  for (let i = 0; i < (annotations?.size() ?? 0); i += 1) {
    const link = annotations!.lookup(i, PDFDict);
    const place = link.lookup(name("Dest"));
    const address = link.lookupMaybe(name("A"), PDFDict)?.lookup(name("URI"));
    const words =
      place instanceof PDFName
        ? placeName(place.decodeText())
        : address instanceof PDFString || address instanceof PDFHexString
          ? `Website ${address.decodeText()}`
          : undefined;
    if (words !== undefined) link.set(name("Contents"), PDFHexString.fromText(words));
  }
}

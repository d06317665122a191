import {createHash} from "node:crypto";
import {PDFDict, type PDFDocument, PDFHexString, PDFName} from "@cantoo/pdf-lib";
import {escapeHtml} from "../html.js";
import {name} from "./structure-tree.js";

export interface Metadata {
  readonly title: string;
  /** Tag of the language of the text, e.g. “de-DE”. */
  readonly language: string;
  /** Whether the file claims to keep PDF/UA-1. */
  readonly accessible: boolean;
}

const producer = "Indikatorenwerkstatt Wuppertal";

/**
 * Writes title, language, page labels and XMP metadata. No date is written:
 * when a report was printed says nothing of its numbers, whose Stand is in the
 * text, and would make each print a different file.
 */
export function writeMetadata(document: PDFDocument, {title, language, accessible}: Metadata): void {
  const {context, catalog} = document;
  const info = context.trailerInfo.Info === undefined ? undefined : context.lookup(context.trailerInfo.Info, PDFDict);
  for (const key of ["CreationDate", "ModDate", "Creator"]) info?.delete(PDFName.of(key));
  document.setTitle(title, {showInWindowTitleBar: true});
  document.setCreator(producer);
  catalog.set(name("Lang"), PDFHexString.fromText(language));
  catalog.set(name("Version"), name("1.7"));
  catalog.set(name("PageLabels"), context.obj({Nums: [0, {S: "D"}]}));
  const previous = catalog.get(name("Metadata"));
  const stream = context.stream(Buffer.from(xmp(title, language, accessible)), {Type: "Metadata", Subtype: "XML"});
  if (previous === undefined) catalog.set(name("Metadata"), context.register(stream));
  else context.assign(previous as never, stream);
}

/** Gives the file an identifier that follows from its content. */
export function writeIdentifier({context}: PDFDocument): void {
  const hash = createHash("sha256");
  for (const [, object] of context.enumerateIndirectObjects()) hash.update(object.toString());
  const id = PDFHexString.of(hash.digest("hex").slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}

function xmp(title: string, language: string, accessible: boolean): string {
  const claim = accessible
    ? `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>\n`
    : "";
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${escapeHtml(language)}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${producer}</pdf:Producer></rdf:Description>
${claim}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

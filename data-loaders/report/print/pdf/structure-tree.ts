import {PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef} from "@cantoo/pdf-lib";

/** Marked content of a page, or an annotation: what an element of the structure tree holds at its end. */
export interface Leaf {
  readonly role?: undefined;
  /** As it stands among the children, with its page. */
  readonly object: PDFObject;
}

/** An element of the structure tree: “H1”, “P”, “Table” and the like. */
export interface StructureElement {
  readonly role: string;
  /** All entries but those that the tree itself gives: Alt, Lang, A, ID and others. */
  readonly entries: readonly (readonly [PDFName, PDFObject])[];
  readonly children: readonly StructureNode[];
  /** The element of the file that was read; an element put between has none. */
  readonly source?: PDFRef | undefined;
}

export type StructureNode = Leaf | StructureElement;

export const name = (text: string): PDFName => PDFName.of(text);

const treeEntries = new Set(["Type", "S", "P", "K", "Pg"]);

/** The elements below the root of a tagged PDF’s structure tree; none if it has no tree. */
export function readStructure(document: PDFDocument): readonly StructureElement[] {
  const root = document.catalog.lookupMaybe(name("StructTreeRoot"), PDFDict);
  if (root === undefined) return [];
  return childrenOf(root).flatMap((child) =>
    child instanceof PDFRef ? [readElement(document, child, undefined)] : []
  );
}

function readElement(document: PDFDocument, ref: PDFRef, inherited: PDFObject | undefined): StructureElement {
  const dict = document.context.lookup(ref, PDFDict);
  const page = dict.get(name("Pg")) ?? inherited;
  const children = childrenOf(dict).map((child): StructureNode => {
    if (child instanceof PDFRef) return readElement(document, child, page);
    if (!(child instanceof PDFNumber)) return {object: child};
    const content = document.context.obj({Type: "MCR", MCID: child});
    if (page !== undefined) content.set(name("Pg"), page);
    return {object: content};
  });
  return {
    role: dict.lookup(name("S"), PDFName).decodeText(),
    entries: dict.entries().filter(([key]) => !treeEntries.has(key.decodeText())),
    children,
    source: ref
  };
}

function childrenOf(dict: PDFDict): readonly PDFObject[] {
  const children = dict.lookup(name("K"));
  if (children === undefined) return [];
  if (children instanceof PDFArray) return children.asArray();
  return [dict.get(name("K"))!];
}

import {PDFDict, type PDFDocument, PDFNumber, PDFRef} from "@cantoo/pdf-lib";
import {type Leaf, name, type StructureElement, type StructureNode} from "./structure-tree.js";

/** Marked content of a page, by its number. */
export interface PageContent {
  readonly page: PDFRef;
  readonly number: number;
}

export interface WithoutRepeats {
  readonly elements: readonly StructureElement[];
  /** What no element holds any more. */
  readonly repeated: readonly PageContent[];
}

/**
 * Heads of a table stand again on each page to which the table goes on. Chromium
 * writes each repetition into the same cells, so that a reader would hear it as
 * often as it is printed: only the first is kept.
 */
export function withoutRepeatedHeads({context}: PDFDocument, elements: readonly StructureElement[]): WithoutRepeats {
  const repeated: PageContent[] = [];

  const contentOf = (leaf: Leaf): PageContent | undefined => {
    const dict = context.lookup(leaf.object, PDFDict);
    const [page, number] = [dict.get(name("Pg")), dict.lookup(name("MCID"))];
    return page instanceof PDFRef && number instanceof PDFNumber ? {page, number: number.asNumber()} : undefined;
  };
  const firstPage = (node: StructureNode): PDFRef | undefined => {
    if (node.role === undefined) return contentOf(node)?.page;
    for (const child of node.children) {
      const page = firstPage(child);
      if (page !== undefined) return page;
    }
    return undefined;
  };
  const onlyOn = (page: PDFRef | undefined, element: StructureElement): StructureElement => ({
    ...element,
    children: element.children.flatMap((child): readonly StructureNode[] => {
      if (child.role !== undefined) return [onlyOn(page, child)];
      const content = contentOf(child);
      if (content === undefined || content.page === page) return [child];
      repeated.push(content);
      return [];
    })
  });
  const visit = (element: StructureElement): StructureElement => {
    if (element.role === "TR" && isHeadRow(element)) return onlyOn(firstPage(element), element);
    return {...element, children: element.children.map((child) => (child.role === undefined ? child : visit(child)))};
  };
  return {elements: elements.map(visit), repeated};
}

function isHeadRow({children}: StructureElement): boolean {
  return children.length > 0 && children.every(({role}) => role === "TH");
}

import {PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef} from "@cantoo/pdf-lib";
import {type Leaf, name, type StructureElement, type StructureNode} from "../pdf/structure-tree.js";
import {attributesOf} from "../pdf/write-structure.js";
import type {PageTexts} from "./page-texts.js";
import {textOf} from "./pdf-text.js";

/** An element of a document as a reader of the screen meets it. */
export interface ReadElement {
  readonly role: string;
  readonly alt: string | undefined;
  /** Of a cell that heads others: in which direction. */
  readonly scope: string | undefined;
  /** Of a cell: how many cells it names as its heads. */
  readonly heads: number;
  /** Of a cell: how many columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
  readonly children: readonly ReadNode[];
}

/** Text on a page, or an annotation of it. */
export interface ReadContent {
  readonly role?: undefined;
  /** From 1; 0 where the file does not say. */
  readonly page: number;
  readonly text: string;
  /** What an annotation says of itself, “” where it says nothing; undefined for text. */
  readonly annotation?: string;
}

export type ReadNode = ReadElement | ReadContent;

export interface ReadElements {
  readonly elements: readonly ReadElement[];
  /** For each page, the numbers of marked content that some element holds. */
  readonly owned: readonly ReadonlySet<number>[];
}

/** Puts the texts of pages into the structure that names them. */
export function readElements(
  document: PDFDocument,
  structure: readonly StructureElement[],
  texts: PageTexts
): ReadElements {
  const pageNumbers = new Map(document.getPages().map(({ref}, i) => [ref, i + 1]));
  const owned = texts.map(() => new Set<number>());

  const content = ({object}: Leaf): ReadContent => {
    const dict = document.context.lookup(object, PDFDict);
    const ref = dict.get(name("Pg"));
    const page = (ref instanceof PDFRef && pageNumbers.get(ref)) || 0;
    const annotation = dict.lookupMaybe(name("Obj"), PDFDict);
    if (annotation !== undefined)
      return {page, text: "", annotation: textOf(annotation.lookup(name("Contents"))) ?? ""};
    const number = dict.lookup(name("MCID"), PDFNumber).asNumber();
    owned[page - 1]?.add(number);
    return {page, text: texts[page - 1]?.get(number) ?? ""};
  };

  const read = (node: StructureNode): ReadNode => {
    if (node.role === undefined) return content(node);
    const entries = document.context.obj(
      Object.fromEntries(node.entries.map(([key, value]) => [key.decodeText(), value]))
    );
    const attributes = attributesOf(entries);
    const find = (key: string) => attributes.map((one) => one.lookup(name(key))).find((value) => value !== undefined);
    const [scope, heads, columns, rows] = ["Scope", "Headers", "ColSpan", "RowSpan"].map(find);
    return {
      role: node.role,
      alt: textOf(entries.lookup(name("Alt"))),
      scope: scope instanceof PDFName ? scope.decodeText() : undefined,
      heads: heads instanceof PDFArray ? heads.size() : 0,
      columns: columns instanceof PDFNumber ? columns.asNumber() : 1,
      rows: rows instanceof PDFNumber ? rows.asNumber() : 1,
      children: node.children.map(read)
    };
  };
  return {elements: structure.map((element) => read(element) as ReadElement), owned};
}

/** All elements in the order of reading. */
export function* everyElement(nodes: readonly ReadNode[]): Generator<ReadElement> {
  for (const node of nodes) {
    if (node.role === undefined) continue;
    yield node;
    yield* everyElement(node.children);
  }
}

/** All content in the order of reading. */
export function* everyContent(nodes: readonly ReadNode[]): Generator<ReadContent> {
  for (const node of nodes) {
    if (node.role === undefined) yield node;
    else yield* everyContent(node.children);
  }
}

/** What an element says, in one line. */
export function wordsOf(node: ReadNode): string {
  const words = node.role === undefined ? node.text : node.children.map(wordsOf).join("");
  return words.replace(/\s+/g, " ");
}

/** The page on which an element begins; 0 where it holds nothing. */
export function pageOf(element: ReadElement): number {
  const [first] = everyContent([element]);
  return first?.page ?? 0;
}

import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString
} from "@cantoo/pdf-lib";
import {name, type StructureElement} from "./structure-tree.js";

/**
 * Puts a structure tree in place of the one that was read. Elements and their
 * ids are numbered in the order of reading, so that the same tree gives the same
 * bytes.
 */
export function writeStructure(document: PDFDocument, elements: readonly StructureElement[]): void {
  const {context, catalog} = document;
  const root = context.nextRef();
  const holders: Holders = new Map();
  const written = new Map<PDFRef, PDFRef>();
  const all: PDFDict[] = [];

  const write = (element: StructureElement, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    const dict = context.obj({Type: "StructElem", S: element.role, P: parent});
    context.assign(ref, dict);
    all.push(dict);
    if (element.source !== undefined) written.set(element.source, ref);
    for (const [key, value] of element.entries) dict.set(key, value);
    const children = element.children.map((child) => {
      if (child.role !== undefined) return write(child, ref);
      hold(document, holders, child.object, ref);
      return child.object;
    });
    dict.set(name("K"), context.obj(children));
    return ref;
  };

  const children = elements.map((element) => write(element, root));
  const ids = renameIds(document, all);
  context.assign(
    root,
    context.obj({
      Type: "StructTreeRoot",
      K: children,
      ParentTree: parentTree(document, holders),
      ParentTreeNextKey: Math.max(-1, ...holders.keys()) + 1,
      IDTree: {Names: ids}
    })
  );
  catalog.set(name("StructTreeRoot"), root);
  repointOutline(catalog.lookupMaybe(name("Outlines"), PDFDict), written);
}

/** Gives ids in the order of reading, also where cells name their headers; returns names and elements for the tree of ids. */
function renameIds({context}: PDFDocument, elements: readonly PDFDict[]): PDFObject[] {
  const renamed = new Map<string, PDFString>();
  const tree: PDFObject[] = [];
  for (const dict of elements) {
    const id = dict.get(name("ID"));
    if (id === undefined) continue;
    const fresh = PDFString.of(`z${String(renamed.size + 1).padStart(6, "0")}`);
    renamed.set(textOf(id), fresh);
    dict.set(name("ID"), fresh);
    tree.push(fresh, context.getObjectRef(dict)!);
  }
  for (const dict of elements) {
    for (const attributes of attributesOf(dict)) {
      const headers = attributes.lookup(name("Headers"));
      if (!(headers instanceof PDFArray)) continue;
      attributes.set(name("Headers"), context.obj(headers.asArray().flatMap((id) => renamed.get(textOf(id)) ?? [])));
    }
  }
  return tree;
}

/** The attribute objects of an element: Scope, Headers and others. */
export function attributesOf(element: PDFDict): readonly PDFDict[] {
  const found = element.lookup(name("A"));
  if (found instanceof PDFDict) return [found];
  if (!(found instanceof PDFArray)) return [];
  return found.asArray().flatMap((_, i) => {
    const one = found.lookup(i);
    return one instanceof PDFDict ? [one] : [];
  });
}

function textOf(id: PDFObject): string {
  return id instanceof PDFString || id instanceof PDFHexString ? id.decodeText() : "";
}

/** The element that holds a piece of content: by the key of its page or annotation, and by its number on the page. */
type Holders = Map<number, PDFRef | PDFRef[]>;

function hold(document: PDFDocument, holders: Holders, leaf: PDFObject, by: PDFRef): void {
  const dict = document.context.lookup(leaf, PDFDict);
  const object = dict.lookupMaybe(name("Obj"), PDFDict);
  if (object !== undefined) {
    holders.set(object.lookup(name("StructParent"), PDFNumber).asNumber(), by);
    return;
  }
  const content = dict.lookup(name("Stm")) ?? dict.lookup(name("Pg"));
  const keyed = content instanceof PDFStream ? content.dict : (content as PDFDict);
  const key = keyed.lookup(name("StructParents"), PDFNumber).asNumber();
  const list = holders.get(key) ?? [];
  if (Array.isArray(list)) list[dict.lookup(name("MCID"), PDFNumber).asNumber()] = by;
  holders.set(key, list);
}

/** The tree that leads from content to the element that holds it. */
function parentTree({context}: PDFDocument, holders: Holders): PDFObject {
  const keys = [...holders.keys()].sort((a, b) => a - b);
  return context.obj({
    Nums: keys.flatMap((key): PDFObject[] => {
      const held = holders.get(key)!;
      const entry = Array.isArray(held) ? context.register(context.obj(Array.from(held, (ref) => ref ?? null))) : held;
      return [context.obj(key), entry];
    })
  });
}

function repointOutline(item: PDFDict | undefined, written: ReadonlyMap<PDFRef, PDFRef>): void {
  if (item === undefined) return;
  const element = item.get(name("SE"));
  if (element instanceof PDFRef) {
    const now = written.get(element);
    if (now === undefined) item.delete(name("SE"));
    else item.set(name("SE"), now);
  }
  repointOutline(item.lookupMaybe(name("First"), PDFDict), written);
  repointOutline(item.lookupMaybe(name("Next"), PDFDict), written);
}

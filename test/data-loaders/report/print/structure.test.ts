import {PDFName, type PDFObject} from "@cantoo/pdf-lib";
import {describe, expect, test} from "vitest";
import {markArtifacts, unmarked} from "../../../../data-loaders/report/print/pdf/artifacts.js";
import {operatorsOf} from "../../../../data-loaders/report/print/pdf/operators.js";
import type {StructureElement, StructureNode} from "../../../../data-loaders/report/print/pdf/structure-tree.js";
import {tidyStructure} from "../../../../data-loaders/report/print/pdf/tidy-structure.js";

const names = (stream: string) => [...operatorsOf(stream)].map(({name}) => name);

describe("the operators of a content stream", () => {
  test("are found with their operands, whatever stands in strings, arrays and dictionaries", () => {
    expect(names("q 1 0 0 1 5 5 cm /F1 12 Tf (a \\) Tj (b) c) Tj [<41> -20 (f)] TJ % S f\nQ")).toEqual([
      "q",
      "cm",
      "Tf",
      "Tj",
      "TJ",
      "Q"
    ]);
    expect(names("/Span <</ActualText <FEFF00A0> /MCID 3>> BDC f* EMC")).toEqual(["BDC", "f*", "EMC"]);
  });

  test("of an image within the stream are one", () => {
    expect(names("BI /W 1 /H 1 /BPC 8 /CS /G ID \x01f S EI Q")).toEqual(["EI", "Q"]);
  });
});

describe("what a page draws outside of marked content", () => {
  test("becomes an artifact: texts as a whole, paths with their construction", () => {
    expect(markArtifacts("BT /F1 9 Tf (Kopf) Tj ET 0 0 10 1 re f")).toBe(
      "/Artifact BMC\nBT /F1 9 Tf (Kopf) Tj ET\nEMC /Artifact BMC\n0 0 10 1 re f\nEMC"
    );
  });

  test("is not what is marked, nor a path that only clips", () => {
    const marked = "0 0 9 9 re W n /P <</MCID 0>> BDC BT (a) Tj ET 0 0 1 1 re f EMC";
    expect(markArtifacts(marked)).toBe(marked);
  });

  test("within a text that is marked in part is marked letter by letter", () => {
    expect(markArtifacts("BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC ET")).toBe(
      "BT /Artifact BMC\n(a) Tj\nEMC /P <</MCID 0>> BDC (b) Tj EMC ET"
    );
  });

  test("is nothing any more once it is marked", () => {
    expect([...unmarked(markArtifacts("BT (a) Tj ET 1 1 m 2 2 l S"))]).toEqual([]);
  });
});

const leaf: StructureNode = {object: PDFName.of("content") as PDFObject};
const node = (role: string, ...children: readonly StructureNode[]): StructureElement => ({role, entries: [], children});

/** A tree in one line: “P(•Span(•))”. */
function shown(item: StructureNode): string {
  return item.role === undefined ? "•" : `${item.role}(${item.children.map(shown).join("")})`;
}

const tidied = (...children: readonly StructureNode[]) =>
  tidyStructure([node("Document", ...children)])
    .map(shown)
    .join("");

describe("the structure that Chromium writes", () => {
  test("loses its boxes without a meaning", () => {
    expect(
      tidied(node("NonStruct", node("H1", node("NonStruct", leaf)), node("P", node("NonStruct", leaf), leaf)))
    ).toBe("Document(H1(•)P(••))");
  });

  test("gets a paragraph for each run of text that has none", () => {
    const text = node("NonStruct", leaf);
    expect(tidied(text, node("Link", text), node("H2", leaf), node("NonStruct", node("NonStruct", leaf)))).toBe(
      "Document(P(•Link(•))H2(•)P(•))"
    );
  });

  test("gets bodies for the items of lists", () => {
    expect(tidied(node("L", node("LI", node("Lbl", leaf), node("NonStruct", leaf), node("Link", leaf))))).toBe(
      "Document(L(LI(Lbl(•)LBody(•Link(•)))))"
    );
  });

  test("calls bold and italic text what PDF knows, and drops what is empty save cells", () => {
    expect(
      tidied(node("P", node("Strong", leaf)), node("P"), node("Table", node("TR", node("TH", leaf), node("TD"))))
    ).toBe("Document(P(Span(•))Table(TR(TH(•)TD())))");
  });
});

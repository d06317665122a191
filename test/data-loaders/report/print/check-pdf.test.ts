import {PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject} from "@cantoo/pdf-lib";
import {beforeAll, describe, expect, test} from "vitest";
import {checkPdf} from "../../../../data-loaders/report/print/check/check-pdf.js";
import {samplePage, samplePublication} from "./sample-publication.js";
import {usePrinter} from "./use-printer.js";

const name = (text: string): PDFName => PDFName.of(text);

/** All dictionaries of a file with an entry of the given value. */
function dictsWith(document: PDFDocument, key: string, value: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]: [unknown, PDFObject]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && object.get(name(key)) === name(value));
}

describe("a printed PDF, read back", () => {
  const printer = usePrinter();
  let good: Uint8Array;

  beforeAll(async () => {
    const files = await printer.print(samplePublication(samplePage("eins")));
    good = files[0]!.content as Uint8Array;
  });

  async function codesAfter(change: (document: PDFDocument) => void): Promise<string[]> {
    const document = await PDFDocument.load(good, {updateMetadata: false});
    change(document);
    const {findings} = await checkPdf(await document.save());
    return findings.map(({code}) => code);
  }

  const element = (document: PDFDocument, role: string, at = 0): PDFDict => dictsWith(document, "S", role)[at]!;

  test("has nothing to stumble over and bears the identifier of PDF/UA-1", async () => {
    expect((await checkPdf(good)).findings).toEqual([]);
    expect(Buffer.from(good).toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  test("is read aloud in the order of its text", async () => {
    expect((await checkPdf(good)).reading).toEqual([
      "— Seite 1 —",
      "Absatz: Bericht 2026",
      "Überschrift 1: Probe",
      "Absatz: Kapitel 1 von 1",
      "Absatz: Entwurf",
      "Überschrift 2: Inhalt",
      "Liste mit 1 Eintrag",
      "  Eintrag: Ein Abschnitt 1 [Verweis]",
      "Absatz: Der Anteil stieg auf 12,5 % der Menschen.",
      "Überschrift 2: Ein Abschnitt",
      "Überschrift 3: Kernaussage",
      "Absatz: Abbildung 1.1: Anteil",
      "Abbildung: Anteil: 2015 10 %, 2024 12,5 %",
      "Absatz: Quelle: Probe",
      "Tabelle, 2 Zeilen, 2 Spalten: Tabelle 1.1: Werte",
      "  [Gruppe] | [2024]",
      "  [Alle] | 12,5 %",
      "Liste mit 2 Einträgen",
      "  Eintrag: eins",
      "  Eintrag: zwei mit Verweis [Verweis]",
      "Absatz: Mehr im ersten Kapitel, nichts im Katalog. [Verweis]"
    ]);
  });

  const faults: readonly (readonly [string, string, (document: PDFDocument) => void])[] = [
    ["a missing structure", "D201", ({catalog}) => void catalog.delete(name("StructTreeRoot"))],
    ["a missing language", "D202", ({catalog}) => void catalog.delete(name("Lang"))],
    [
      "a missing title",
      "D203",
      ({context}) => void context.lookup(context.trailerInfo.Info, PDFDict).delete(name("Title"))
    ],
    ["a title that the window does not show", "D203", ({catalog}) => void catalog.delete(name("ViewerPreferences"))],
    ["a figure without alternative text", "D204", (document) => void element(document, "Figure").delete(name("Alt"))],
    [
      "a font that is not embedded",
      "D205",
      (document) => void dictsWith(document, "Type", "FontDescriptor")[0]!.delete(name("FontFile2"))
    ],
    ["a jump in the order of headings", "D206", (document) => void element(document, "H3").set(name("S"), name("H5"))],
    [
      "a table without heads",
      "D207",
      (document) => dictsWith(document, "S", "TH").forEach((cell) => cell.set(name("S"), name("TD")))
    ],
    [
      "cells without a head",
      "D208",
      (document) =>
        [...dictsWith(document, "S", "TH"), ...dictsWith(document, "S", "TD")].forEach((cell) => cell.delete(name("A")))
    ],
    [
      "text that no element holds",
      "D209",
      (document) => {
        const paragraph = element(document, "P");
        paragraph.set(name("K"), document.context.obj([]));
      }
    ],
    [
      "a drawing that is neither marked nor held",
      "D209",
      (document) => {
        const page = document.getPage(0).node;
        const stray = document.context.register(document.context.flateStream("0 0 10 10 re f"));
        page.set(name("Contents"), document.context.obj([page.get(name("Contents"))!, stray]));
      }
    ],
    [
      "a link that does not say where it leads",
      "D210",
      (document) => dictsWith(document, "Subtype", "Link").forEach((link) => link.delete(name("Contents")))
    ],
    ["missing bookmarks", "D211", ({catalog}) => void catalog.delete(name("Outlines"))],
    ["missing page labels", "D212", ({catalog}) => void catalog.delete(name("PageLabels"))],
    ["an unknown type of element", "D213", (document) => void element(document, "P").set(name("S"), name("Strong"))],
    [
      "an item of a list without a body",
      "D214",
      (document) => void element(document, "LBody").set(name("S"), name("Lbl"))
    ],
    [
      "a row that is shorter than the others",
      "D214",
      (document) => {
        const row = element(document, "TR", 1);
        row.set(name("K"), document.context.obj(row.lookup(name("K"), PDFArray).asArray().slice(0, 1)));
      }
    ],
    [
      "letters that cannot be translated",
      "D215",
      (document) => void dictsWith(document, "Subtype", "Type0")[0]!.delete(name("ToUnicode"))
    ],
    [
      "a font of somebody else",
      "D218",
      (document) => void dictsWith(document, "Subtype", "Type0")[0]!.set(name("BaseFont"), name("AAAAAA+Arial"))
    ]
  ];

  test.each(faults)("shows %s, and that the file claims what it does not keep", async (_, code, change) => {
    const codes = await codesAfter(change);
    expect(codes).toContain(code);
    expect(codes).toContain("D216");
  });

  test("shows an order of reading that goes back to an earlier page", async () => {
    const long = Array.from({length: 120}, (_, i) => `<p>Absatz ${i}</p>`).join("");
    const [file] = await printer.print(samplePublication(samplePage("eins", long)));
    good = file!.content as Uint8Array;
    const codes = await codesAfter((document) => {
      const article = element(document, "Art");
      article.set(name("K"), document.context.obj(article.lookup(name("K"), PDFArray).asArray().toReversed()));
    });
    expect(codes).toContain("D217");
  });

  test("says of anything else that it is no PDF", async () => {
    const {findings, reading} = await checkPdf(Buffer.from("kein PDF"));
    expect(findings.map(({code}) => code)).toEqual(["D219"]);
    expect(reading).toEqual([]);
  });
});

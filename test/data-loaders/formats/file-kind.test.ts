import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {detectFileKind} from "../../../data-loaders/formats/file-kind.js";

const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("detectFileKind(bytes)", () => {
  it.each([
    ["ein Bild (PNG)", latin1("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
    ["ein PDF-Dokument", latin1("%PDF-1.7\n")],
    ["ein ZIP-Archiv", latin1("PK\x03\x04 daten.csv")],
    ["eine Binärdatei", Buffer.from(Array.from({length: 400}, (_, i) => i % 32))],
    ["eine UTF-16-Textdatei ohne Kennung (BOM)", Buffer.from("a;b\n1;2\n", "utf16le")]
  ])("knows %s", (label, bytes) => {
    expect(detectFileKind(bytes)).toEqual({kind: "other", label});
  });

  it("knows workbooks by what is in the archive", () => {
    expect(detectFileKind(latin1("PK\x03\x04....xl/workbook.xml"))).toEqual({
      kind: "workbook",
      label: "eine Excel-Arbeitsmappe (XLSX)"
    });
    const xls = Buffer.concat([latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Buffer.from("Workbook\0", "utf16le")]);
    expect(detectFileKind(xls).kind).toBe("workbook");
  });

  it.each(["a;b\n1;2\n", "\ufeffa;b", "Käse\r\n\f\x1a", "", "a;\0b\n".padEnd(200, "x")])(
    "takes %j for text",
    (text) => {
      expect(detectFileKind(Buffer.from(text)).kind).toBe("text");
    }
  );

  it("never throws, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => detectFileKind(bytes).label !== ""));
  });
});

import {describe, expect, it} from "vitest";
import {sampleCsv} from "../../../data-loaders/sample-city/csv.js";
import {sampleWorkbook} from "../../../data-loaders/sample-city/workbook.js";
import {decodeWindows1252} from "../../../data-loaders/formats/windows-1252.js";

describe("sampleWorkbook", () => {
  it("makes the same bytes from the same sheets, whenever it is called", async () => {
    const make = () =>
      sampleWorkbook([{name: "Blatt", rows: [["Titel"], [{value: 17, format: "\\(#,###\\)"}]]}], "2025-01-31");
    const [one, other] = [await make(), await make()];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.from(one).toString("latin1")).toContain("docProps/core.xml");
  });
});

describe("sampleCsv", () => {
  it("writes windows-1252 with CRLF, quotes what holds the separator, and marks the sample", () => {
    const bytes = sampleCsv({
      title: ["Einwohner – Quartier"],
      header: ["a", "b"],
      rows: [["x;y", 1]],
      state: "31.01.2025"
    });
    const lines = decodeWindows1252(bytes).split("\r\n");
    expect(lines.slice(0, 3)).toEqual(["Einwohner – Quartier", "a;b", '"x;y";1']);
    expect(lines.join()).toContain("Beispieldaten, von diesem Projekt erzeugt");
    expect(lines.at(-2)).toBe("Stand: 31.01.2025 / 08:00:00");
    expect(bytes.includes(0x96)).toBe(true);
  });

  it("refuses a character that windows-1252 does not have", () => {
    const table = {title: ["Łódź"], header: ["a"], rows: [], state: "31.01.2025"};
    expect(() => sampleCsv(table)).toThrow("not in windows-1252: Ł");
  });
});

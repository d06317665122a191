import {read, utils} from "@e965/xlsx";
import {describe, expect, it} from "vitest";
import type {FileTable} from "../../../src/components/csv.js";
import {workbookFile} from "../../../src/components/workbook-file.js";

const table: FileTable = [
  ["stichtag", "gebiet", "Wert (Prozent)", "Zeichen"],
  ["2024-12-31", "05124", 26.3, ""],
  ["2023-12-31", "=1+1", undefined, "@geschützt"],
  [],
  ["Formel", "100 × (Nichtdeutsche) ÷ (Bevölkerung)"],
  ["Quelle", '=HYPERLINK("http://example.invalid")']
];
const text = {title: "26,3 %", subtitle: "BEV-02, Prozent", citation: "Indikatorenwerkstatt Wuppertal: BEV-02"};

describe("workbookFile(table, text)", () => {
  it("writes numbers as numbers and codes with leading zeros as texts (read by SheetJS)", async () => {
    const book = read(await workbookFile(table, text));
    expect(book.SheetNames).toEqual(["Zahlen", "Hinweise"]);
    const sheet = book.Sheets["Zahlen"]!;
    expect(sheet["C2"]).toMatchObject({t: "n", v: 26.3});
    expect(sheet["B2"]).toMatchObject({t: "s", v: "05124"});
    expect(sheet["C3"]?.v).toBeUndefined();
  });

  it("makes no text a formula, in neither sheet (OWASP, CSV injection)", async () => {
    const book = read(await workbookFile(table, text), {cellFormula: true});
    const cells = book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name]!).flatMap(([at, cell]) => (at.startsWith("!") ? [] : [cell as {f?: string}]))
    );
    expect(cells.filter(({f}) => f !== undefined)).toEqual([]);
    expect(book.Sheets["Zahlen"]!["B3"]).toMatchObject({t: "s", v: "=1+1"});
  });

  it("carries what stands below the empty row as notes, with title, representation and citation", async () => {
    const book = read(await workbookFile(table, text));
    const notes = utils.sheet_to_json<string[]>(book.Sheets["Hinweise"]!, {header: 1});
    expect(notes.map(([term]) => term)).toEqual(["Titel", "Darstellung", "Formel", "Quelle", "Zitieren als"]);
    expect(notes[2]).toEqual(["Formel", "100 × (Nichtdeutsche) ÷ (Bevölkerung)"]);
  });
});

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {classicCsv, type SampleTable} from "../../../data-loaders/providers/land-nrw/samples/layout.js";
import {check, checkJson} from "./support.js";

let root: string;
let folder: string;
let count = 0;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), "drift-"))));
beforeEach(() => mkdirSync((folder = join(root, String(++count)))));
afterAll(() => rmSync(root, {recursive: true}));

/** Foreigners of Wuppertal in the layout of 12521-03i. */
const table = (year: number, change: Partial<SampleTable> = {}): SampleTable => ({
  tableCode: "12521-03i",
  titles: ["Ausländerstatistik", "Ausländische Bevölkerung nach Geschlecht", `Stichtag 31.12.${year}`],
  headers: [
    ["Ausländische Bevölkerung", "Ausländische Bevölkerung", "Ausländische Bevölkerung"],
    ["Insgesamt", "männlich", "weiblich"],
    ["Anzahl", "Anzahl", "Anzahl"]
  ],
  keyColumns: 5,
  rows: [
    [`31.12.${year}`, "05124", "    Wuppertal, krfr. Stadt", "4", "Asien", "300", "160", "140"],
    [`31.12.${year}`, "05124", "    Wuppertal, krfr. Stadt", "475", "  Syrien", "300", "160", "140"]
  ],
  state: `15.06.${year + 1}`,
  ...change
});

function deliver(name: string, made: SampleTable, encode = (bytes: Uint8Array): Uint8Array => bytes): void {
  writeFileSync(join(folder, name), encode(classicCsv(made)));
}

/** Code and sentence of every remark on the form of `neu.csv`. */
function remarks(): (readonly [string, string])[] {
  const {drift} = checkJson(folder);
  return drift.flatMap((one) => one.remarks.map(({code, message}) => [code, message] as const));
}

const swap = <T>(row: readonly T[], a: number, b: number): T[] => {
  const copy = [...row];
  [copy[a], copy[b]] = [copy[b]!, copy[a]!];
  return copy;
};

describe("the report on the form of a delivery", () => {
  it("says nothing where only year and numbers differ", () => {
    deliver("alt.csv", table(2023));
    deliver("neu.csv", table(2024));
    expect(remarks()).toEqual([]);
  });

  it("names columns that were moved, and that they are read right all the same", () => {
    deliver("alt.csv", table(2023));
    const {headers, rows} = table(2024);
    deliver(
      "neu.csv",
      table(2024, {headers: headers.map((row) => swap(row, 1, 2)), rows: rows.map((row) => swap(row, 6, 7))})
    );
    expect(remarks()).toEqual([
      ["K411", "Die Spalte „Ausländische Bevölkerung / weiblich“ steht an Stelle 7; bisher an 8."],
      ["K411", "Die Spalte „Ausländische Bevölkerung / männlich“ steht an Stelle 8; bisher an 7."]
    ]);
    expect(checkJson(folder).files.map(({verdict}) => verdict)).toEqual(["angenommen", "angenommen"]);
  });

  it("names a renamed column of a refused delivery, beside the error", () => {
    deliver("alt.csv", table(2023));
    const {headers} = table(2024);
    deliver(
      "neu.csv",
      table(2024, {headers: headers.map((row) => row.map((label) => label.replace("weiblich", "weibl.")))})
    );
    expect(remarks()).toEqual([
      [
        "K412",
        "Spalte 8 heißt „Ausländische Bevölkerung / weibl.“; bisher hieß sie „Ausländische Bevölkerung / weiblich“."
      ]
    ]);
    expect(check(folder).code).toBe(1);
  });

  it("names columns that are new and that are gone", () => {
    deliver("alt.csv", table(2023));
    const {headers, rows} = table(2024);
    deliver(
      "neu.csv",
      table(2024, {headers: headers.map((row) => row.slice(0, 2)), rows: rows.map((row) => row.slice(0, 7))})
    );
    expect(remarks()).toEqual([["K414", "Nicht mehr da ist Spalte 8 „Ausländische Bevölkerung / weiblich“."]]);
  });

  it("names codes that are gone, new, and renamed", () => {
    const {rows} = table(2024);
    deliver("alt.csv", table(2023));
    deliver(
      "neu.csv",
      table(2024, {
        rows: [
          rows[0]!.map((cell) => (cell === "Asien" ? "Asien und Ozeanien" : cell)),
          rows[1]!.map((cell) => (cell === "475" ? "438" : cell === "  Syrien" ? "  Irak" : cell))
        ]
      })
    );
    expect(remarks()).toEqual([
      ["K415", "Unter „Staatsangehörigkeit“ fehlt, was bisher geliefert war: Syrien (475)."],
      ["K416", "Unter „Staatsangehörigkeit“ ist neu: Irak (438)."],
      ["K424", "Unter „Staatsangehörigkeit“ haben Schlüssel jetzt einen anderen Namen: Asien und Ozeanien (4)."]
    ]);
  });

  it("names another encoding, another unit, another title and a new sign", () => {
    deliver("alt.csv", table(2023));
    const {headers, rows, titles} = table(2024);
    const unknown = rows.map((row, i) => (i === 1 ? [...row.slice(0, 6), ".", "."] : row));
    deliver(
      "neu.csv",
      table(2024, {
        headers: [...headers.slice(0, 2), ["Personen", "Personen", "Personen"]],
        rows: unknown,
        titles: [titles[0]!, "Ausländische Bevölkerung mit Hauptwohnung", titles[2]!]
      }),
      (bytes) => Buffer.from(Buffer.from(bytes).toString("latin1"))
    );
    expect(remarks()).toEqual([
      ["K418", "Der Zeichensatz ist utf-8; bisher war er windows-1252."],
      ["K422", expect.stringContaining("mit Hauptwohnung")],
      ["K421", "Die Einheit aller Spalten ist „Personen“; bisher „Anzahl“."],
      ["K417", "Neu ist das Zeichen für „Zahlenwert unbekannt oder geheim zu halten“ (.): Es steht 2-mal da."]
    ]);
  });

  it("names a number of rows far from that of all deliveries before", () => {
    const {rows} = table(2024);
    const others = Array.from({length: 9}, (_, i) => [
      "31.12.2024",
      `0511${i}`,
      `Kreis ${i}`,
      "4",
      "Asien",
      "2",
      "1",
      "1"
    ]);
    deliver("alt.csv", table(2023));
    deliver("neu.csv", table(2024, {rows: [...others, ...rows]}));
    expect(remarks()).toEqual([["K420", "Die Datei hat 11 Zeilen; bisher waren es 2."]]);
  });

  it("knows the layout of another year", () => {
    const {headers, rows} = table(2024);
    const reordered = {
      headers: headers.map((row) => swap(row, 1, 2)),
      rows: rows.map((row) => swap(row, 6, 7))
    };
    deliver("alt.csv", table(2022, {...reordered, rows: reordered.rows.map((row) => ["31.12.2022", ...row.slice(1)])}));
    deliver("mitte.csv", table(2023));
    deliver("neu.csv", table(2024, reordered));
    expect(remarks()).toContainEqual([
      "K419",
      "Die Spalten sind die der Lieferung zum 31.12.2022 (alt.csv), nicht die der letzten."
    ]);
  });
});

import {describe, expect, it} from "vitest";
import {bundesagenturContracts} from "../../../../data-loaders/providers/bundesagentur/index.js";
import {applicantsSheet} from "../../../../data-loaders/providers/bundesagentur/samples/applicants.js";
import {medianPaySheet} from "../../../../data-loaders/providers/bundesagentur/samples/pay.js";
import {
  labourForceSheet,
  unemployedQuartierSheet
} from "../../../../data-loaders/providers/bundesagentur/samples/unemployment-sheets.js";
import {jobcenterContracts} from "../../../../data-loaders/providers/jobcenter/index.js";
import {keyFigureSheets, longReceiptSheet} from "../../../../data-loaders/providers/jobcenter/samples/sheets.js";
import {type SampleCell, type SampleSheet, sampleWorkbook} from "../../../../data-loaders/sample-city/workbook.js";
import {cell, cubesOf, readFiles} from "../jobcenter/sample-cubes.js";

const contracts = [...bundesagenturContracts, ...jobcenterContracts];

async function read(...sheets: readonly SampleSheet[]) {
  return readFiles([{path: "mappe.xlsx", bytes: await sampleWorkbook(sheets, "2025-01-20")}], contracts);
}

/** Codes of what is wrong with a workbook of one sheet, each once. */
async function codesOf(sheet: SampleSheet): Promise<string[]> {
  const [file] = await read(sheet);
  const problems = [...(file?.problems ?? []), ...(file?.checked ?? []).flatMap((checked) => checked.problems)];
  return [...new Set(problems.map(({code}) => code))];
}

type Change = (text: SampleCell, row: number, column: number) => SampleCell;

const changed = (sheet: SampleSheet, change: Change): SampleSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) => cells.map((value, column) => change(value, row, column)))
});

const replaced = (sheet: SampleSheet, from: string | RegExp, to: string): SampleSheet =>
  changed(sheet, (value) => (typeof value === "string" ? value.replace(from, to) : value));

/** Row 11 is the first of data, column 2 the first of numbers. */
const atFirst =
  (value: SampleCell): Change =>
  (old, row, column) =>
    row === 11 && column === 2 ? value : old;

describe("a workbook of the Bundesagentur", () => {
  it("is right as it is", async () => {
    for (const sheet of [applicantsSheet(2024), labourForceSheet(2024), unemployedQuartierSheet(2024)]) {
      expect(await codesOf(sheet)).toEqual([]);
    }
  });

  it("of another city is refused by its title", async () => {
    expect(await codesOf(replaced(applicantsSheet(2024), "Wuppertal, Stadt", "Solingen, Klingenstadt"))).toEqual([
      "V216"
    ]);
  });

  it("of another month, or without one, is refused by its title", async () => {
    expect(await codesOf(replaced(applicantsSheet(2024), "September 2024 (D", "August 2024 (D"))).toEqual(["V216"]);
    expect(await codesOf(replaced(labourForceSheet(2024), "Jahresdurchschnitt 2024 ", ""))).toEqual(["V216"]);
  });

  it("with a renamed column is refused with its name", async () => {
    expect(await codesOf(replaced(applicantsSheet(2024), /^Ausländer$/, "Ausländer und Staatenlose"))).toEqual([
      "V212",
      "V213"
    ]);
  });

  it("with a renamed Quartier, or with one left out, is refused", async () => {
    expect(await codesOf(replaced(unemployedQuartierSheet(2024), "01 Nordstadt", "01 Ölberg"))).toEqual(["V243"]);
    const sheet = unemployedQuartierSheet(2024);
    const rows = sheet.rows.filter(([label]) => label !== "60 Oberbarmen-Schwarzbach");
    expect(await codesOf({...sheet, rows})).toContain("V231");
  });

  it("whose Quartiere do not add up to the city is refused", async () => {
    const sheet = unemployedQuartierSheet(2024);
    expect(await codesOf(changed(sheet, atFirst(99999)))).toEqual(["P301"]);
  });

  it("with a share in place of a count, or with a text, is refused", async () => {
    expect(await codesOf(changed(labourForceSheet(2024), atFirst({value: 12.5, format: "0.0"})))).toEqual(["V223"]);
    expect(await codesOf(changed(labourForceSheet(2024), atFirst("k. A.")))).toEqual(["V222"]);
  });

  it("keeps a bracket that is only a number format, and the x of a median that cannot be told", async () => {
    const bracket = changed(medianPaySheet(2024), (old, row, column) => {
      if (row === 13 && column === 9) return {value: 3020, format: String.raw`\(#,##0\)`};
      return row === 13 && column === 10 ? "x" : old;
    });
    const files = await read(bracket);
    const {medianentgelt} = cubesOf(files, bundesagenturContracts);
    const codes = {stichtag: "2024-12-31", gebiet: "05124", staatsangehoerigkeit: "nichtdeutsch"};
    expect(cell(medianentgelt!, {...codes, geschlecht: "maennlich"})).toBe(3020);
    expect(cell(medianentgelt!, {...codes, geschlecht: "weiblich"})).toBe("nicht-sinnvoll");
    const counts = files[0]!.checked[0]!.signCounts;
    expect(counts).toMatchObject({eingeschraenkt: 1, "nicht-sinnvoll": 1});
  });

  it("with a median of 31 euros is refused", async () => {
    const sheet = changed(medianPaySheet(2024), (old, row, column) => (row === 13 && column === 2 ? 31 : old));
    expect(await codesOf(sheet)).toEqual(["P302"]);
  });
});

describe("a workbook of the Jobcenter", () => {
  it("is right as it is, also where means are rounded one by one", async () => {
    expect(await codesOf(longReceiptSheet(2024))).toEqual([]);
    const [, means] = keyFigureSheets(2024);
    expect(await codesOf(means!)).toEqual([]);
    const plus = changed(means!, (old, row, column) =>
      row === 5 && column === 1 ? {value: (old as {value: number}).value + 1, format: "#,##0"} : old
    );
    expect(await codesOf(plus)).toEqual([]);
  });

  it("with one person too many in long-term receipt is refused", async () => {
    const sheet = changed(longReceiptSheet(2024), (old, row, column) =>
      row === 5 && column === 4 ? {value: (old as {value: number}).value + 1, format: "#,##0"} : old
    );
    expect(await codesOf(sheet)).toEqual(["P301"]);
  });

  it("without the foreigners, or with an age class of its own, is refused", async () => {
    const sheet = longReceiptSheet(2024);
    expect(await codesOf({...sheet, rows: sheet.rows.filter(([state]) => state !== "Ausland")})).toContain("V231");
    expect(await codesOf(replaced(sheet, "25 bis unter 45 Jahre", "25 bis unter 50 Jahre"))).toEqual(["V243"]);
  });
});

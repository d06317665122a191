import {parse} from "csv-parse/sync";
import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import {count, evaluate} from "../../../indicators/engine/index.js";
import {rows} from "../../../indicators/engine/rows.js";
import {signs} from "../../../indicators/vocabulary/signs.js";
import {type FileTable, toCsv} from "../../../src/components/csv.js";
import {csvMetadata} from "../../../src/components/csv-metadata.js";
import {resultTable} from "../../../src/components/result-table.js";
import {makeCube} from "../../indicators/cubes.js";
import {plainIndicator} from "../../indicators/indicators.js";

const days = ["2022-12-31", "2023-12-31", "2024-12-31"];
const cube = makeCube({
  id: "leute",
  dimensions: {stichtag: days, titel: ["insgesamt", {id: "gesichert", parent: "insgesamt"}]},
  cells: [
    ...days.map((day) => [day, "insgesamt", 1000] as const),
    [days[0]!, "gesichert", 333],
    [days[1]!, "gesichert", "geheim"],
    [days[2]!, "gesichert", 0]
  ]
});
const share = defineIndicator({
  ...plainIndicator,
  numerator: () => count("leute" as "auslaender-titel", {titel: "gesichert" as "unbefristet"}),
  denominator: () => count("leute" as "auslaender-titel"),
  measure: "share",
  unit: "Prozent"
});
const description = {
  file: "A.csv",
  title: "33,3 %",
  subtitle: "A, Prozent",
  citation: "Indikatorenwerkstatt Wuppertal: A"
};

interface Metadata {
  readonly url: string;
  readonly "schema:numberOfItems": number;
  readonly dialect: {readonly delimiter: string; readonly quoteChar: string};
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: string;
      readonly null: string;
      readonly datatype: string | {readonly base: string; readonly format: {readonly decimalChar?: string}};
    }[];
  };
  readonly notes: readonly {readonly term?: string; readonly text: string}[];
}

/** Reads a CSV file by nothing but its description, with an independent reader of CSV. */
function readBack(csv: string, metadata: Metadata): (string | number | undefined)[][] {
  const {dialect, tableSchema, "schema:numberOfItems": length} = metadata;
  const all: string[][] = parse(csv, {
    bom: true,
    delimiter: dialect.delimiter,
    quote: dialect.quoteChar,
    relax_column_count: true,
    from_line: 2,
    to_line: 1 + length
  });
  return all.map((fields) =>
    tableSchema.columns.map(({datatype, null: none}, c) => {
      const field = fields[c] ?? "";
      if (field === none) return undefined;
      return typeof datatype === "object" && datatype.base === "number"
        ? Number(field.replace(datatype.format.decimalChar!, "."))
        : field;
    })
  );
}

describe("csvMetadata(table, description)", () => {
  const result = evaluate(share, [cube], {by: ["stichtag"]});
  const table = resultTable(result);
  const metadata = JSON.parse(csvMetadata(table, description)) as Metadata;

  it("is enough to read a download back: the same values and signs, and what was hidden stays hidden", () => {
    const read = readBack(toCsv(table), metadata);
    const at = (title: string): number =>
      metadata.tableSchema.columns.findIndex(({titles}) => titles.startsWith(title));
    const all = rows(result);
    expect(read.map((row) => row[at("stichtag")])).toEqual(days);
    expect(read.map((row) => row[at("Wert")])).toEqual(all.map(({value}) => value ?? undefined));
    expect(read.map((row) => row[at("Zähler")])).toEqual(all.map(({numerator}) => numerator ?? undefined));
    expect(read.map((row) => row[at("Zeichen")])).toEqual(
      all.map(({sign}) => (sign === "wert" ? undefined : signs.find(({id}) => id === sign)!.label))
    );
    expect(read[1]![at("Wert")]).toBeUndefined();
    expect(read[1]![at("Zähler")]).toBeUndefined();
    expect(read[1]![at("Zeichen")]).toBe(signs.find(({id}) => id === "geheim")!.label);
  });

  it("describes each column by its head, a name for programs, and its type", () => {
    expect(metadata.url).toBe("A.csv");
    expect(metadata.tableSchema.columns.map(({titles}) => titles)).toEqual(table[0]);
    const column = (title: string) => metadata.tableSchema.columns.find(({titles}) => titles === title);
    expect(column("stichtag")).toMatchObject({name: "stichtag", datatype: {base: "date", format: "yyyy-MM-dd"}});
    expect(column("Wert (Prozent)")).toMatchObject({name: "wert_prozent", datatype: {base: "number"}});
    expect(column("Zähler")).toMatchObject({name: "zaehler"});
  });

  it("keeps the notes below the table, and gives columns of the same head names of their own", () => {
    const twice: FileTable = [["Wert", "Wert"], [1, 2], [], ["Quelle", "Land"], ["nur ein Satz"]];
    const {notes, tableSchema} = JSON.parse(csvMetadata(twice, description)) as Metadata;
    expect(notes).toEqual([{term: "Quelle", text: "Land"}, {text: "nur ein Satz"}]);
    expect(tableSchema.columns.map(({name}) => name)).toEqual(["wert", "wert_2"]);
  });
});

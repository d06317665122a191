import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Table, tableFromIPC} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {cubeToIpc} from "../../../../data-loaders/arrow/cube.js";
import {loadCube} from "../../../../data-loaders/cube/load.js";
import {citedRows} from "../../../../data-loaders/deliveries/rows.js";
import {listDeliveries} from "../../../../data-loaders/deliveries/list.js";
import {landNrwSamples} from "../../../../data-loaders/providers/land-nrw/samples/index.js";

// The real files lie beside the project on some machines only; without them these tests are skipped.
const folder = "../shared/exports";
const options = {exports: folder, samples: null};

const tables = new Map<string, Table>();

/** A cube through Arrow, read once. */
function tableOf(id: string): Table {
  if (!tables.has(id)) tables.set(id, tableFromIPC(cubeToIpc(loadCube(id, options))));
  return tables.get(id)!;
}

/** What Arrow says of the cell with the codes: value, sign, and its line and column in the file. */
function cellOf(id: string, codes: Readonly<Record<string, string>>) {
  const table = tableOf(id);
  const rows = Array.from({length: table.numRows}, (_, row) => row).filter((row) =>
    Object.entries(codes).every(([dimension, code]) => table.getChild(dimension)!.get(row) === code)
  );
  expect(rows.length).toBe(1);
  const get = (name: string) => table.getChild(name)!.get(rows[0]!);
  return {wert: get("wert"), zeichen: get("zeichen"), zeile: get("zeile"), spalte: get("spalte")};
}

const mauritius = (geschlecht: string) =>
  cellOf("auslaender-azr", {...wuppertal, staatsangehoerigkeit: "253", geschlecht});

/** Lines above the data. */
function head(bytes: Uint8Array): string[] {
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  return lines.slice(
    0,
    lines.findIndex((line) => /^(05|\d{4}|\d\d\.\d\d\.\d{4});/.test(line))
  );
}

const wuppertal = {stichtag: "2024-12-31", gebiet: "05124"};

const hilfen = (stichtag: string, hilfeart: string, zaehlung = "in-anspruch-genommen") =>
  cellOf("erzieherische-hilfen", {stichtag, gebiet: "05124", hilfeart, zaehlung});

const beschaeftigte = (codes: Readonly<Record<string, string>>) =>
  cellOf("beschaeftigte-abschluss", {
    ...wuppertal,
    wirtschaftsabschnitt: "insgesamt",
    schulabschluss: "insgesamt",
    berufsabschluss: "insgesamt",
    ...codes
  });

describe.skipIf(!existsSync(join(folder, "land-nrw")))("the real files of Land NRW", () => {
  it("give 94,110 foreigners in Wuppertal on 31.12.2024 as the sum of the continents (AZR)", () => {
    const published = {"1": 62750, "2": 7735, "3": 915, "4": 21140, "5": 25, "9": 1545};
    const found = Object.keys(published).map((staatsangehoerigkeit) => [
      staatsangehoerigkeit,
      cellOf("auslaender-azr", {...wuppertal, staatsangehoerigkeit, geschlecht: "insgesamt"}).wert
    ]);
    expect(Object.fromEntries(found)).toEqual(published);
    expect(Object.values(published).reduce((a, b) => a + b)).toBe(94110);
  });

  it.each([
    ["475", 11475, 2634],
    ["163", 11305, 2483],
    ["166", 7630, 2486]
  ])("give nationality %s as published, with its line in the file", (staatsangehoerigkeit, wert, zeile) => {
    const cell = cellOf("auslaender-azr", {...wuppertal, staatsangehoerigkeit, geschlecht: "insgesamt"});
    expect(cell).toEqual({wert, zeichen: "wert", zeile, spalte: 6});
    const [delivery] = citedRows("auslaender-azr", options).deliveries;
    expect(delivery!.lines[zeile]!.split(";")[5]).toBe(String(wert));
  });

  it("give the population of 358,193 and the Mindestsicherungsquote of 15.8 percent", () => {
    expect(cellOf("bevoelkerung-alter", {...wuppertal, alter: "insgesamt"})).toEqual({
      wert: 358193,
      zeichen: "wert",
      zeile: 20,
      spalte: 4
    });
    expect(cellOf("mindestsicherungsquote", {stichtag: "2023-12-31", gebiet: "05124"})).toEqual({
      wert: 15.8,
      zeichen: "wert",
      zeile: 19,
      spalte: 3
    });
  });

  it("give 45,419 recipients of SGB II from the first of the two columns", () => {
    expect(cellOf("mindestsicherung-leistungen", {...wuppertal, leistungsart: "sgb2"})).toEqual({
      wert: 45419,
      zeichen: "wert",
      zeile: 21,
      spalte: 4
    });
  });

  it("bring “-” as exactly zero to Arrow, in the row of Andorra", () => {
    const cell = cellOf("auslaender-azr", {...wuppertal, staatsangehoerigkeit: "123", geschlecht: "insgesamt"});
    expect(cell).toEqual({wert: 0, zeichen: "genau-null", zeile: 2443, spalte: 6});
  });

  it("do not take hidden parts for zero: of ten persons from Mauritius the sexes are not known", () => {
    expect(mauritius("insgesamt")).toMatchObject({wert: 10, zeichen: "wert"});
    expect(mauritius("maennlich")).toMatchObject({wert: null, zeichen: "unbekannt"});
    expect(mauritius("weiblich")).toMatchObject({wert: null, zeichen: "unbekannt"});
  });

  it("tell the two editions of 22517-02i apart, with 5,645 and 6,049 times help in Wuppertal", () => {
    expect(hilfen("2023-12-31", "insgesamt")).toEqual({wert: 5645, zeichen: "wert", zeile: 21, spalte: 4});
    expect(hilfen("2023-12-31", "p35a", "begonnen").wert).toBe(284);
    expect(hilfen("2024-12-31", "insgesamt").wert).toBe(6049);
    expect(hilfen("2024-12-31", "p28")).toEqual({wert: 1626, zeichen: "wert", zeile: 21, spalte: 8});
    expect(tableOf("erzieherische-hilfen").numRows).toBe(2 * 4 + 2 * 22);
    const {deliveries} = listDeliveries(options);
    const editions = deliveries.filter(({tableCode}) => tableCode === "22517-02i");
    expect(editions.map(({contract}) => contract?.id)).toEqual(["land-nrw-22517-02i-kurz", "land-nrw-22517-02i"]);
  });

  it("give 132,936 employees from a table with names instead of keys, the total under an empty code (13111-54i)", () => {
    expect(beschaeftigte({})).toEqual({wert: 132936, zeichen: "wert", zeile: 175, spalte: 5});
    expect(beschaeftigte({schulabschluss: "abitur"}).wert).toBe(57378);
    expect(beschaeftigte({berufsabschluss: "akademisch"}).wert).toBe(24010);
    expect(beschaeftigte({wirtschaftsabschnitt: "B-F"}).wert).toBe(30595);
  });

  it("are all used without an error", () => {
    const {deliveries} = listDeliveries(options);
    const used = deliveries.filter(({state}) => state === "verwendet").map(({file}) => file);
    expect(used.filter((file) => file.startsWith("land-nrw/"))).toEqual([
      "land-nrw/2023_22517-02i.csv",
      "land-nrw/2023_22811-01i.csv",
      "land-nrw/2024_12411-09i.csv",
      "land-nrw/2024_12521-03i.csv",
      "land-nrw/2024_13111-54i.csv",
      "land-nrw/2024_22517-02i.csv",
      "land-nrw/2024_22811-05i.csv"
    ]);
    expect(deliveries.filter(({state}) => state !== "verwendet")).toEqual([]);
    expect(deliveries.flatMap(({problems}) => problems).filter(({severity}) => severity === "error")).toEqual([]);
    expect(deliveries.find(({tableCode}) => tableCode === "22811-01i")!.signs).toEqual({
      wert: 431,
      unbekannt: 2,
      "nicht-sinnvoll": 1
    });
  });

  it.each(["2023_22811-01i", "2024_12411-09i", "2024_12521-03i", "2024_22811-05i"])(
    "have the same title block and header as the sample of %s",
    (name) => {
      const sample = landNrwSamples().find(({path}) => path === `land-nrw/${name}.csv`)!;
      expect(head(sample.bytes)).toEqual(head(readFileSync(join(folder, "land-nrw", `${name}.csv`))));
    }
  );
});

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {cubeToIpc} from "../../../../data-loaders/arrow/cube.js";
import {loadCube} from "../../../../data-loaders/cube/load.js";
import {type DeliveryEntry, listDeliveries} from "../../../../data-loaders/deliveries/list.js";
import {benefitsTable} from "../../../../data-loaders/providers/land-nrw/samples/benefits.js";
import {classicCsv, type SampleTable} from "../../../../data-loaders/providers/land-nrw/samples/layout.js";
import {cubeFromArrow} from "../../../../indicators/engine/cube-from-arrow.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {signAt} from "../../../../indicators/vocabulary/signs.js";
import {tableFromIPC} from "apache-arrow";

let root: string;
let exports: string;
let count = 0;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), "corrections-"))));
beforeEach(() => mkdirSync((exports = join(root, String(++count)))));
afterAll(() => rmSync(root, {recursive: true}));

const who = {grund: "Zahlendreher, vom Anbieter bestätigt", wer: "Statistikstelle, Datenprüfung", datum: "2026-02-09"};
const table = benefitsTable(2024);
/** Line of Wuppertal’s row in the file. */
const line = 11;

function deliver(corrections: unknown, change: (row: string[]) => string[] = (row) => row, state = table.state): void {
  const rows = table.rows.map((row, i) => (i === 1 ? change([...row]) : row));
  write({...table, rows, state});
  const content = typeof corrections === "string" ? corrections : JSON.stringify(corrections);
  writeFileSync(join(exports, "l.csv.korrektur.json"), content);
}

const write = (made: SampleTable, name = "l.csv") =>
  writeFileSync(
    join(exports, name),
    Buffer.from(classicCsv(made)).toString("latin1").replaceAll("Beispieldaten", "Daten"),
    "latin1"
  );

const setCell = (column: number, text: string) => (row: string[]) => row.with(column - 1, text);

const list = (): readonly DeliveryEntry[] => listDeliveries({exports, samples: null}).deliveries;
const codes = (): string[][] => list().map(({problems}) => problems.map(({code}) => code));
const cube = (): Cube =>
  cubeFromArrow(tableFromIPC(cubeToIpc(loadCube("mindestsicherung-leistungen", {exports, samples: null}))));

function cellOf({length, dimensions, wert, zeichen}: Cube, art: string): [number, string] {
  for (let cell = 0; cell < length; ++cell) {
    const code = (id: string) => dimensions[id]!.dictionary[dimensions[id]!.codes[cell]!];
    if (code("gebiet") === "05124" && code("leistungsart") === art) return [wert[cell]!, signAt(zeichen[cell]!).id];
  }
  throw new Error(`no cell: ${art}`);
}

describe("a correction beside a delivery", () => {
  it("replaces a cell before anything is checked, and the cell says so in the cube and in its origin", () => {
    deliver(
      {korrekturen: [{art: "ersetzen", zeile: line, spalte: 5, erwartet: "65329", wert: "56329", ...who}]},
      setCell(5, "65329")
    );
    expect(codes()).toEqual([["K431"]]);
    const made = cube();
    expect(cellOf(made, "insgesamt")).toEqual([56329, "berichtigt"]);
    expect(cellOf(made, "sgb2")).toEqual([45419, "wert"]);
    expect(made.meta.deliveries[0]!.corrections).toEqual([
      {
        line,
        column: 5,
        delivered: "65329",
        corrected: "56329",
        reason: who.grund,
        author: who.wer,
        date: "2026-02-09"
      }
    ]);
  });

  it("drops a row that the provider delivered twice", () => {
    const rows = [...table.rows, table.rows[1]!];
    write({...table, rows});
    expect(codes()).toEqual([["V225", "V225", "V225", "V225", "V225", "V225", "V225"]]);
    const korrekturen = [{art: "streichen", zeile: line + 1, spalte: 2, erwartet: "05124", ...who}];
    writeFileSync(join(exports, "l.csv.korrektur.json"), JSON.stringify({korrekturen}));
    expect(codes()).toEqual([["K431"]]);
    expect(cellOf(cube(), "insgesamt")).toEqual([56329, "wert"]);
  });

  it("scales numbers of a column, checked by their sum", () => {
    const thousandth = (row: string[]) => setCell(11, "1,335")(setCell(8, "8,625")(row));
    const entry = {art: "skalieren", spalte: 11, faktor: 10, ...who};
    deliver(
      {korrekturen: [{...entry, zeile: line - 1, bis: line, erwartet: "8855,5", erwarteteSumme: 8989}]},
      setCell(11, "133,5")
    );
    const land = (row: string[]) => row.with(10, "8855,5");
    write({...table, rows: [land([...table.rows[0]!]), setCell(11, "133,5")([...table.rows[1]!])]});
    expect(codes()).toEqual([["K431"]]);
    expect(cellOf(cube(), "asylblg")).toEqual([1335, "berichtigt"]);
    deliver({korrekturen: [{...entry, zeile: line, erwartet: "1,335"}]}, thousandth);
    expect(codes().flat()).toContain("K434");
  });

  it("fails loudly when the provider has fixed the error", () => {
    deliver({korrekturen: [{art: "ersetzen", zeile: line, spalte: 5, erwartet: "65329", wert: "56329", ...who}]});
    const [entry] = list();
    expect(entry).toMatchObject({state: "zurückgewiesen", problems: [{code: "K432", place: {row: line, column: 5}}]});
    expect(entry!.problems[0]).toMatchObject({expected: "„65329“", place: {raw: "56329"}});
    expect(entry!.problems[0]!.message).toContain("Der Anbieter hat den Wert geändert");
  });

  it("gives a delivery the Stand that its file does not have, and contradicts none that it has", () => {
    deliver({stand: "2026-02-09", korrekturen: []});
    expect(codes()).toEqual([["K433"]]);
  });

  it("that finds no place in the table refuses the delivery", () => {
    const entry = {art: "ersetzen", spalte: 5, erwartet: "1", wert: "2", ...who};
    deliver({korrekturen: [{...entry, zeile: 900}]});
    expect(codes()).toEqual([["K434"]]);
    deliver({korrekturen: [{...entry, zeile: line, blatt: "Tabelle1"}]});
    expect(codes()).toEqual([["K434"]]);
    deliver({korrekturen: [{...entry, zeile: 1}]});
    expect(codes()).toEqual([["K434"]]);
  });

  it("without its delivery is named, and with it is no delivery itself", () => {
    deliver({korrekturen: []});
    expect(list().map(({file, state}) => [file, state])).toEqual([["l.csv", "verwendet"]]);
    rmSync(join(exports, "l.csv"));
    expect(list()).toMatchObject([{file: "l.csv.korrektur.json", state: "zurückgewiesen", problems: [{code: "K435"}]}]);
  });
});

describe("a file with corrections", () => {
  const good = {art: "ersetzen", zeile: line, spalte: 5, erwartet: "56329", wert: "56329", ...who};

  it.each([
    ["is no JSON", "{", "kein gültiges JSON"],
    ["is empty", " ", "kein gültiges JSON"],
    ["is a list", "[]", "Objekt"],
    ["has a key that there is not", {korektur: []}, "Gemeint ist vielleicht „korrekturen“"],
    ["has no list", {korrekturen: {}}, "eine Liste"],
    ["has an entry of another kind", {korrekturen: [{...good, art: "raten"}]}, "„art“ muss"],
    ["has an entry with an unknown key", {korrekturen: [{...good, zeille: 3}]}, "Gemeint ist vielleicht „zeile“"],
    ["has no reason", {korrekturen: [{...good, grund: " "}]}, "„grund“ muss"],
    ["names nobody", {korrekturen: [{...good, wer: undefined}]}, "„wer“ muss"],
    ["has a day that there is not", {korrekturen: [{...good, datum: "2026-02-30"}]}, "„datum“ muss ein Tag"],
    ["has a line that is no number", {korrekturen: [{...good, zeile: "11"}]}, "„zeile“ muss eine ganze Zahl"],
    ["has an expectation that is no text", {korrekturen: [{...good, erwartet: 56329}]}, "„erwartet“ muss ein Text"],
    ["has a factor beside a text", {korrekturen: [{...good, faktor: 2}]}, "„faktor“ gehört zu „skalieren“"],
    ["scales by nothing", {korrekturen: [{...good, art: "skalieren", wert: undefined, faktor: 0}]}, "größer als 0"],
    ["replaces several rows", {korrekturen: [{...good, bis: 12}]}, "„bis“ gibt es nur bei"],
    [
      "scales several rows without a sum",
      {korrekturen: [{...good, art: "skalieren", wert: undefined, faktor: 2, bis: 12}]},
      "„erwarteteSumme“ gehört zu „bis“"
    ],
    ["has a key of every object", '{"__proto__": 1, "korrekturen": []}', "„__proto__“ gibt es nicht"],
    ["is a list of thousands", {korrekturen: Array.from({length: 501}, () => good)}, "mehr als 500"]
  ])("that %s refuses the delivery and says what is wrong", (_, content, message) => {
    deliver(content);
    const [entry, ...others] = list();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      state: "zurückgewiesen",
      problems: [{code: "K433", message: expect.stringContaining(message), place: {file: "l.csv.korrektur.json"}}]
    });
  });

  it("that is too large refuses the delivery", () => {
    deliver(`{"korrekturen": []}${" ".repeat(300_000)}`);
    expect(codes()).toEqual([["L104"]]);
  });
});

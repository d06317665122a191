import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "apache-arrow";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {cubeToIpc} from "../../../data-loaders/arrow/cube.js";
import {loadCube} from "../../../data-loaders/cube/load.js";
import {type DeliveryEntry, listDeliveries} from "../../../data-loaders/deliveries/list.js";
import {signAt} from "../../../indicators/vocabulary/signs.js";
import {type Cell, type MadeSheet, makeWorkbook} from "../formats/workbook-table/make-sheet.js";
import {writeZip} from "../formats/workbook/support/zip.js";

const cubeId = "arbeitslose-migrationshintergrund-rechtskreis";

let root: string;
let count = 0;
let exports: string;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), "workbooks-"))));
afterAll(() => rmSync(root, {recursive: true}));
beforeEach(() => mkdirSync((exports = join(root, String(++count)))));

const u = undefined;
const merges = ["A5:B9", "C5:C9", "D5:D9", "E5:N5", "E6:E9", "F6:N6", "F7:F9", "G7:J7", "K7:M7", "N7:N9"].concat([
  "G8:G9",
  "H8:J8",
  "K8:K9",
  "L8:M8"
]);

/** A sheet in the layout of § 281: title, header of five rows, column numbers, rows of Kreise, foot. */
function sheet(rechtskreis: string, rows: readonly (readonly Cell[])[], change: Partial<MadeSheet> = {}): MadeSheet {
  return {
    name: rechtskreis,
    merges,
    rows: [
      [`2.3 Bestand an Arbeitslosen nach Migrationshintergrund - Rechtskreis ${rechtskreis}`],
      ["Nordrhein-Westfalen, Kreise und kreisfreie Städte (Gebietsstand Dezember 2021)"],
      ["Dezember 2021 (Datenstand Mai 2022)"],
      [],
      [
        "Region",
        u,
        "Arbeitslose insgesamt",
        "darunter: Befragte mit Angabe zum Migrations-hintergrund\n(an Spalte 1)",
        "davon (an Spalte 2)"
      ],
      [u, u, u, u, "Ohne Migrations-hintergrund", "Mit Migrationshintergrund"],
      [
        u,
        u,
        u,
        u,
        u,
        "Insgesamt",
        "Mit eigener Migrationserfahrung",
        u,
        u,
        u,
        "Ohne eigene Migrationserfahrung",
        u,
        u,
        "Mit Migrations-hintergrund ohne nähere Angabe"
      ],
      [u, u, u, u, u, u, "Insgesamt", "darunter", u, u, "Insgesamt", "darunter"],
      [
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        "Ausländer",
        "Deutsche",
        "dar.: \n(Spät-) Aussiedler",
        u,
        "Ausländer",
        "Deutsche (mit mind. einem zugewander-ten Elternteil)"
      ],
      [u, u, ...Array.from({length: 12}, (_, i) => String(i + 1))],
      ...rows,
      ["Erstellungsdatum: 09.06.2022", ...Array<undefined>(12).fill(u), "© Statistik der Bundesagentur für Arbeit"]
    ],
    ...change
  };
}

const free = (value: number): Cell => [value, 1];
const limited = (value: number): Cell => [value, 2];

/** 600 unemployed, 300 answers: 100 without, 200 with, of these 120 and 60 and 20. */
const numbers = [600, 300, 100, 200, 120, 80, 40, 30, 60, 40, 20, 20];
const wuppertal: readonly Cell[] = ["Wuppertal, Stadt", u, ...numbers.map(free)];
const flagged: readonly Cell[] = [
  "Solingen, Klingenstadt",
  "³",
  ...numbers.map((value, i) => (i < 2 ? free(value) : limited(value)))
];
const blocked: readonly Cell[] = ["Mettmann", "²", free(900), ...Array<string>(11).fill("x")];

function deliver(sheets: readonly MadeSheet[], name = "mappe.xlsx"): DeliveryEntry[] {
  writeFileSync(join(exports, name), makeWorkbook(sheets));
  return [...listDeliveries({exports, samples: null}).deliveries];
}

const codesOf = (entries: readonly DeliveryEntry[]) => entries.flatMap(({problems}) => problems).map(({code}) => code);

const stateOfCube = () => listDeliveries({exports, samples: null}).cubes.find(({id}) => id === cubeId)!.state;

describe("a delivered workbook", () => {
  it("makes one delivery of two sheets, whatever its name, and its cells keep sheet, row and column", () => {
    const entries = deliver(
      [sheet("SGB III", [wuppertal, flagged, blocked]), sheet("SGB II", [wuppertal])],
      "unbenannt.dat"
    );
    expect(entries).toMatchObject([
      {state: "verwendet", sheets: ["SGB III", "SGB II"], edition: "2022-06-09", rows: 4, cells: 48, problems: []}
    ]);
    const cube = loadCube(cubeId, {exports, samples: null});
    expect(cube.meta.dimensions[0]!.codes.map(({id}) => id)).toEqual(["2021-12-31"]);
    const table = tableFromIPC(cubeToIpc(cube));
    const last = table.numRows - 1;
    const cell = (column: string, row: number) => table.getChild(column)!.get(row) as unknown;
    expect(
      ["gebiet", "rechtskreis", "migrationshintergrund", "blatt", "zeile", "spalte"].map((c) => cell(c, last))
    ).toEqual(["05158", "sgb3", "ohne-naehere-angabe", "SGB III", 13, 14]);
    const signs = Array.from(cube.zeichen, (code) => signAt(code).id);
    expect(signs.filter((sign) => sign === "eingeschraenkt").length).toBe(10);
    expect(signs.filter((sign) => sign === "nicht-sinnvoll").length).toBe(11);
  });

  it.each<[string, string, readonly MadeSheet[]]>([
    ["V226", "a number in a row flagged as not to be used", [sheet("SGB III", [[...blocked.slice(0, 13), free(12)]])]],
    [
      "V227",
      "a flag that is not known",
      [sheet("SGB III", [["Wuppertal, Stadt", "⁴", ...numbers.map(free)], flagged])]
    ],
    ["V243", "a region that is not known", [sheet("SGB III", [["Wupperthal", u, ...numbers.map(free)]])]],
    ["V225", "the same sheet twice", [sheet("SGB III", [wuppertal]), sheet("SGB III", [wuppertal], {name: "Kopie"})]],
    [
      "V222",
      "a sign that is not known",
      [sheet("SGB III", [["Wuppertal, Stadt", u, ...numbers.slice(1).map(free), "?"]])]
    ],
    [
      "V222",
      "a format that shows another number than is stored",
      [sheet("SGB III", [["Wuppertal, Stadt", u, [600000, 4], ...numbers.slice(1).map(free)]])]
    ],
    [
      "P301",
      "answers that do not add up",
      [sheet("SGB III", [["Wuppertal, Stadt", u, free(600), free(301), ...numbers.slice(2).map(free)]])]
    ]
  ])("is refused with %s for %s", (code, _, sheets) => {
    const entries = deliver(sheets);
    expect(entries.map(({state}) => state)).toEqual(["zurückgewiesen"]);
    expect(codesOf(entries)).toContain(code);
    const first = entries[0]!.problems.find((found) => found.code === code)!;
    expect(first.place.sheet).toBe(code === "V225" ? "Kopie" : "SGB III");
  });

  it("is refused where the title has no month, and where a header has another word", () => {
    const {rows} = sheet("SGB III", [wuppertal]);
    const noMonth = rows.map((row) =>
      row[0] === "Dezember 2021 (Datenstand Mai 2022)" ? ["(Datenstand Mai 2022)"] : row
    );
    expect(codesOf(deliver([sheet("SGB III", [], {rows: noMonth})]))).toEqual(["V216"]);
    const renamed = rows.map((row) => row.map((cell) => (cell === "Ausländer" ? "Nichtdeutsche" : cell)));
    expect(new Set(codesOf(deliver([sheet("SGB III", [], {rows: renamed})])))).toEqual(new Set(["V212", "V213"]));
  });

  it("is refused whole where one of its sheets is wrong, and the message names that sheet", () => {
    const entries = deliver([
      sheet("SGB III", [wuppertal]),
      sheet("SGB II", [["Wupperthal", u, ...numbers.map(free)]])
    ]);
    expect(entries[0]).toMatchObject({state: "zurückgewiesen", cells: 0});
    expect(entries[0]!.problems.map(({place}) => place.sheet)).toEqual(["SGB II"]);
    expect(() => loadCube(cubeId, {exports, samples: null})).toThrow("Blatt „SGB II“");
  });

  it("says which of its rows are hidden, and reads them all the same", () => {
    const entries = deliver([sheet("SGB III", [wuppertal, blocked], {hiddenRow: 12})]);
    expect(entries[0]).toMatchObject({state: "verwendet", cells: 24});
    expect(entries[0]!.problems).toMatchObject([{code: "V228", place: {sheet: "SGB III", row: 12}}]);
  });

  it("says which sheets it does not use", () => {
    const other: MadeSheet = {
      name: "Nebenrechnung",
      rows: [
        ["Summe", "a", "b"],
        ["x", 1, 2]
      ]
    };
    const entries = deliver([other, sheet("SGB III", [wuppertal])]);
    expect(entries[0]!.problems).toMatchObject([{code: "K406", severity: "info"}]);
    expect(entries[0]!.problems[0]!.message).toContain("„Nebenrechnung“");
  });

  it("without a contract is listed as such; one without a table and an archive are refused with advice", () => {
    expect(
      deliver([
        {
          name: "Blatt",
          rows: [
            ["Summe", "a", "b"],
            ["x", 1, 2]
          ]
        }
      ])
    ).toMatchObject([{state: "ohne Vertrag"}]);
    expect(codesOf(deliver([{name: "Deckblatt", rows: [["Nur Text"]]}]))).toEqual(["L107"]);
    writeFileSync(join(exports, "mappe.xlsx"), writeZip({"lieferung.csv": "a;b\n1;2\n"}));
    const [archive] = listDeliveries({exports, samples: null}).deliveries;
    expect(archive).toMatchObject({state: "zurückgewiesen", problems: [{code: "L105"}]});
    expect(archive!.problems[0]!.advice).toContain("auspacken");
  });

  it("replaces an earlier one of the same month by its day of making", () => {
    deliver([sheet("SGB III", [wuppertal])], "alt.xlsx");
    const newer = sheet("SGB III", [["Wuppertal, Stadt", u, free(601), ...numbers.slice(1).map(free)]]);
    const rows = newer.rows.map((row) =>
      row[0] === "Erstellungsdatum: 09.06.2022" ? ["Erstellungsdatum: 01.07.2022"] : row
    );
    const entries = deliver([{...newer, rows}], "neu.xlsx");
    expect(entries.map(({file, state}) => [file, state])).toEqual([
      ["alt.xlsx", "ersetzt"],
      ["neu.xlsx", "verwendet"]
    ]);
    expect(loadCube(cubeId, {exports, samples: null}).wert[0]).toBe(601);
  });
});

describe("a cube that nobody delivered", () => {
  it("is listed as not yet delivered and not as an error; one with a refused delivery is", () => {
    expect(stateOfCube()).toBe("noch nicht geliefert");
    expect(() => loadCube(cubeId, {exports, samples: null})).toThrow("K407");
    deliver([sheet("SGB III", [["Wupperthal", u, ...numbers.map(free)]])]);
    expect(stateOfCube()).toBe("keine gültige Lieferung");
    expect(() => loadCube(cubeId, {exports, samples: null})).toThrow("K404");
    deliver([sheet("SGB III", [wuppertal])]);
    expect(stateOfCube()).toBe("geliefert");
  });
});

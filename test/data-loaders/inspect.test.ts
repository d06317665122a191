import {spawnSync} from "node:child_process";
import {rmSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import * as fc from "fast-check";
import {afterAll, describe, expect, it} from "vitest";
import type {InspectionJson} from "../../data-loaders/inspect/as-json.js";
import {inspect, makeFolder} from "./inspect/support.js";

const {path: folder, write} = makeFolder();
afterAll(() => rmSync(folder, {recursive: true}));

const classic = write(
  "tabelle.csv",
  Buffer.from(
    [
      "Tabelle: 99999-01i",
      "Ausgedachte Bevölkerung - Kreise - Stichtag;;;;",
      "Ausgedachte Statistik;;;;",
      ";;;Bevölkerung;Bevölkerung",
      ";;;Insgesamt;Anteil",
      ";;;Anzahl;Prozent",
      "31.12.2024;05;Land;300;100,0",
      "31.12.2024;05124;  Stadt;-;12,5",
      "31.12.2024;05111;  Dorf;-;x",
      "__________",
      '"Zu ""Bevölkerung"":',
      'ausgedacht"',
      "© Amt, 2026. Lizenz.",
      "Stand: 09.02.2026 / 16:09:36",
      ""
    ].join("\n"),
    "latin1"
  )
);

const keys = [
  "format",
  "encoding",
  "separator",
  "tableCode",
  "title",
  "state",
  "licence",
  "headers",
  "keyColumns",
  "valueColumns",
  "rowCount",
  "signs",
  "notes"
];

describe("npm run inspect -- --json FILE", () => {
  it("prints one object with exactly the keys that scripts rely on", () => {
    const {code, out, err} = inspect("--json", classic);
    const found = JSON.parse(out) as InspectionJson;
    expect([code, err]).toEqual([0, []]);
    expect(Object.keys(found)).toEqual(keys);
    expect(found).toEqual({
      format: "landesdatenbank",
      encoding: "windows-1252",
      separator: ";",
      tableCode: "99999-01i",
      title: "Ausgedachte Bevölkerung - Kreise - Stichtag",
      state: "2026-02-09T16:09:36",
      licence: "© Amt, 2026. Lizenz.",
      headers: [
        {
          label: "Bevölkerung",
          column: 4,
          columns: 2,
          children: [
            {label: "Insgesamt", column: 4, columns: 1, children: []},
            {label: "Anteil", column: 5, columns: 1, children: []}
          ]
        }
      ],
      keyColumns: [
        {column: 1, name: null, examples: ["31.12.2024"]},
        {column: 2, name: null, examples: ["05", "05124", "05111"]},
        {column: 3, name: null, examples: ["Land", "  Stadt", "  Dorf"]}
      ],
      valueColumns: [
        {
          column: 4,
          path: ["Bevölkerung", "Insgesamt"],
          unit: "Anzahl",
          examples: ["300", "-"],
          notationGuess: "german",
          quality: null
        },
        {
          column: 5,
          path: ["Bevölkerung", "Anteil"],
          unit: "Prozent",
          examples: ["100,0", "12,5", "x"],
          notationGuess: "german",
          quality: null
        }
      ],
      rowCount: 3,
      signs: {"-": 2, x: 1},
      notes: ['Zu "Bevölkerung":\nausgedacht']
    });
  });

  it("prints an array for several files", () => {
    const found = JSON.parse(inspect("--json", classic, classic).out) as InspectionJson[];
    expect(found.map(({tableCode}) => tableCode)).toEqual(["99999-01i", "99999-01i"]);
  });

  it("counts signs exactly as delivered, in windows-1252 too, and tells empty from missing cells", () => {
    const path = write(
      "zeichen.csv",
      Buffer.from("ags;wert\n1;5\n2;\x96\n3;-\n4;.\n5;x\n6;/\n7;...\n8;*\n9;\n10;(13)\n11; - \n12\n", "latin1")
    );
    const found = JSON.parse(inspect("--json", path).out) as InspectionJson;
    expect(found.signs).toEqual({"–": 1, "-": 1, ".": 1, x: 1, "/": 1, "...": 1, "*": 1, "": 1, "(13)": 1, " - ": 1});
    expect(found.rowCount).toBe(12);
    expect(found.notes).toEqual(["Auffälligkeit: Zeile 13 hat 1 Feld, üblich sind 2."]);
  });

  it("counts the quality marks of a GENESIS file beside its values", () => {
    const path = write(
      "flat.csv",
      "statistics_code;statistics_label;time_code;time_label;time;value;value_unit;value_q\n1;S;J;Jahr;2024;5;1000;e\n1;S;J;Jahr;2024;-;1000;\n"
    );
    const found = JSON.parse(inspect("--json", path).out) as InspectionJson;
    expect(found).toMatchObject({format: "genesis-flat", tableCode: null, state: null, licence: null, signs: {"-": 1}});
    expect(found.valueColumns[0]).toMatchObject({column: 6, unit: "1000", quality: {column: 8, counts: {e: 1, "": 1}}});
  });

  it("escapes what could steer a terminal and stays valid JSON", () => {
    const path = write("steuer.csv", "name;wert\n\u001b[31mrot\u009b;5\n__proto__\u202e;x\n");
    const {out} = inspect("--json", path);
    expect(out).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
    const found = JSON.parse(out) as InspectionJson;
    expect(found.keyColumns[0]?.examples).toEqual(["\u001b[31mrot\u009b", "__proto__\u202e"]);
  });
});

describe("npm run inspect -- FILE", () => {
  it("says in German how the file was read and what it holds", () => {
    const {code, out} = inspect(classic);
    expect(code).toBe(0);
    for (const line of [
      /^tabelle\.csv$/m,
      /Format +klassische CSV der Landesdatenbank/,
      /Zeichensatz +Windows-1252/,
      /Trennzeichen +Semikolon/,
      /Begründung +Die Bytes sind kein gültiges UTF-8/,
      /Tabelle +99999-01i/,
      /Statistik +Ausgedachte Statistik/,
      /Stand +09\.02\.2026, 16:09:36 Uhr/,
      /Lizenz +© Amt, 2026\. Lizenz\./,
      /Zeilen +3 Datenzeilen \(Zeile 7 bis 9 der Datei\), 5 Spalten/,
      /2 {2}\(ohne Namen\): „05“, „05124“, „05111“/,
      /^ +Bevölkerung\n +4 +Insgesamt \[Anzahl\]\n +5 +Anteil \[Prozent\]$/m,
      /3 Zellen mit einer Zahl; Zahlen vermutlich deutsch geschrieben/,
      /„-“ {2}2\n +„x“ {2}1/,
      /Zu "Bevölkerung":\n +ausgedacht/,
      /31\.12\.2024 │ 05124 │ {3}Stadt │ - +│ 12,5/,
      /Auffälligkeiten\n +keine/
    ]) {
      expect(out).toMatch(line);
    }
  });

  it("shows the code of what could steer a terminal, in file names too", () => {
    const path = write("\u001b[2J.csv", "name;wert\n\u001b[31mrot;5\n\u0007;6\n");
    const {out} = inspect(path);
    expect(out).toContain("\\x1b[2J.csv");
    expect(out).toContain("\\x1b[31mrot");
    expect(out).not.toMatch(/[^\n\P{Cc}]/u);
  });

  it("shows a file without any table", () => {
    const {code, out} = inspect(write("notiz.txt", "Das ist ein Satz\nund noch einer\n"));
    expect(code).toBe(0);
    expect(out).toMatch(/Trennzeichen +keines/);
  });

  it("lists oddities with the line that an editor shows", () => {
    const {out} = inspect(write("schief.csv", 'a;b\n"x\ny";1\n3;4;5\n6;"7\n'));
    expect(out).toContain("Zeile 4 hat 3 Felder, üblich sind 2.");
    expect(out).toContain("Zeile 5, Spalte 2: Ein Anführungszeichen wird nicht geschlossen");
  });
});

describe("npm run inspect on what cannot be read", () => {
  it.each([
    ["fehlt.csv", undefined, "Die Datei gibt es nicht."],
    [".", undefined, "Das ist ein Ordner, keine Datei."],
    ["leer.csv", "", "Die Datei ist leer."],
    ["bild.csv", Buffer.from("\x89PNG\r\n\x1a\nIHDR", "latin1"), "Die Datei ist ein Bild (PNG)"],
    ["utf16.csv", Buffer.of(0xff, 0xfe, 0x41, 0x00, 0x42), "beschädigt oder abgeschnitten"],
    ["bom.csv", Buffer.of(0xef, 0xbb, 0xbf, 0x41, 0xf6, 0x42), "beschädigt oder abgeschnitten"],
    ["binär.csv", Buffer.from(Array.from({length: 999}, (_, i) => (i * 7) % 32)), "Binärdatei"]
  ])("gives one German sentence for %s and exit code 1", (name, content, sentence) => {
    const path = content === undefined ? join(folder, name) : write(name, content);
    const {code, out, err} = inspect("--json", path);
    expect([code, out, err.length]).toEqual([1, "", 1]);
    expect(err[0]).toContain(sentence);
    expect(err[0]).not.toContain("\n");
  });

  it("shows the other files all the same", () => {
    const {code, out, err} = inspect("--json", join(folder, "fehlt.csv"), classic);
    expect([code, err.length]).toEqual([1, 1]);
    expect((JSON.parse(out) as InspectionJson[]).map(({tableCode}) => tableCode)).toEqual(["99999-01i"]);
  });

  it("says how it is called", () => {
    expect(inspect()).toMatchObject({
      code: 1,
      out: "",
      err: [expect.stringContaining("npm run inspect -- [--json] DATEI")]
    });
    expect(inspect("--jsn", classic)).toMatchObject({code: 1, out: ""});
  });

  it("never crashes, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 1, maxLength: 400}), fc.boolean(), (bytes, json) => {
        const {code, err} = inspect(...(json ? ["--json"] : []), write("zufall", bytes));
        expect(code).toBe(err.length);
        expect(err.join()).not.toContain("Fehlers im Programm");
      }),
      {numRuns: 300}
    );
  });

  it("never crashes on text that looks like a table", () => {
    const line = fc.array(
      fc.constantFrom(
        "",
        "Tabelle: 1-2",
        "Titel",
        "2024",
        "05124",
        "1,5",
        "-",
        "__________",
        '"',
        "© Amt",
        "time",
        "value",
        "statistics_code",
        "Stand: 31.02.2026"
      ),
      {maxLength: 5}
    );
    fc.assert(
      fc.property(fc.array(line, {minLength: 1, maxLength: 12}), (lines) => {
        const {err} = inspect(write("fast.csv", `${lines.map((cells) => cells.join(";")).join("\n")}\n`));
        expect(err).toEqual([]);
      }),
      {numRuns: 500}
    );
  });
});

describe("data-loaders/inspect.ts as a program", () => {
  const program = fileURLToPath(new URL("../../data-loaders/inspect.ts", import.meta.url));

  it("puts JSON alone on stdout, sentences on stderr, and sets the exit code", () => {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ["--import", "tsx", program, "--json", classic, join(folder, "fehlt.csv")],
      {encoding: "utf8"}
    );
    expect((JSON.parse(stdout) as InspectionJson[]).length).toBe(1);
    expect([status, stderr]).toEqual([1, `${join(folder, "fehlt.csv")}: Die Datei gibt es nicht.\n`]);
  });
});

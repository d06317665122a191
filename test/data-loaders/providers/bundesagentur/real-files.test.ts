import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {citedRows} from "../../../../data-loaders/deliveries/rows.js";
import {checkDisjoint} from "../../../../indicators/engine/hierarchy.js";
import {realCube, realFiles, realList} from "../real-cube.js";

const dezember = {stichtag: "2019-12-31"};
const wuppertal = {...dezember, gebiet: "05124"};
const isReal = existsSync(join(realFiles.exports, "bundesagentur"));

type Codes = Readonly<Record<string, string>>;

const cell = (codes: Codes) => realCube("arbeitslose-migrationshintergrund").cell(codes);
const answer = (migrationshintergrund: string) => cell({...wuppertal, migrationshintergrund});
const nrw = (migrationshintergrund: string) => cell({...dezember, gebiet: "05", migrationshintergrund}).wert;

/** All unemployed with the codes, and those with Migrationshintergrund. */
const both = (codes: Codes) => [
  cell({...wuppertal, ...codes}).wert,
  cell({...wuppertal, ...codes, migrationshintergrund: "mit"}).wert
];

const counts = () => realCube("arbeitslose-migrationshintergrund-rechtskreis");
const rates = () => realCube("arbeitslose-migrationshintergrund-anteile");

const limited = (cube: ReturnType<typeof realCube>, rechtskreis: string) =>
  cube.cells({rechtskreis}).filter(({zeichen}) => zeichen === "eingeschraenkt");
const withNumber = (rechtskreis: string) => limited(counts(), rechtskreis).filter(({wert}) => wert! > 0).length;

describe.skipIf(!isReal)("the real long CSV of § 281 SGB III", () => {
  it("gives 14,679 unemployed in Wuppertal, of whom 8,898 answered: 5,930 with and 2,968 without", () => {
    expect(answer("insgesamt")).toMatchObject({wert: 14679, zeichen: "wert"});
    expect(answer("mit-angabe")).toMatchObject({wert: 8898, zeichen: "wert"});
    expect(answer("mit")).toMatchObject({wert: 5930, zeichen: "eingeschraenkt"});
    expect(answer("ohne")).toMatchObject({wert: 2968, zeichen: "eingeschraenkt"});
    expect([answer("eigene").wert, answer("eigene-auslaender").wert, answer("eigene-deutsche").wert]).toEqual([
      4386, 3493, 870
    ]);
    expect([answer("eigene-aussiedler").wert, answer("keine-eigene").wert]).toEqual([318, 1061]);
  });

  it("gives the published parts: SGB III 4,752 (1,801), youth 1,632 (639), without training 9,498 (4,524)", () => {
    expect(both({rechtskreis: "sgb3"})).toEqual([4752, 1801]);
    expect(both({rechtskreis: "sgb2"})).toEqual([9927, 4129]);
    expect(both({altersgruppe: "a15-24"})).toEqual([1632, 639]);
    expect(both({berufsausbildung: "ohne"})).toEqual([9498, 4524]);
    expect([nrw("mit"), nrw("mit-angabe")]).toEqual([272131, 493458]);
  });

  it("keeps 410 cells of one or two persons secret and 1,760 without meaning, and no zero under them", () => {
    const cells = realCube("arbeitslose-migrationshintergrund").cells();
    const count = (sign: string) => cells.filter(({zeichen}) => zeichen === sign);
    expect(cells.length).toBe(13860);
    expect(count("geheim").length).toBe(410);
    expect(count("nicht-sinnvoll").length).toBe(1760);
    expect([...count("geheim"), ...count("nicht-sinnvoll")].every(({wert}) => wert === null)).toBe(true);
  });

  it("counts the answers within the unemployed, so that no one adds them", () => {
    const {dimensions} = realCube("arbeitslose-migrationshintergrund").meta;
    const answers = dimensions.find(({id}) => id === "migrationshintergrund")!;
    const at = (id: string) => answers.codes.findIndex((code) => code.id === id);
    expect(() => checkDisjoint(answers, [at("insgesamt"), at("mit")])).toThrow("counts cells twice");
    expect(() => checkDisjoint(answers, [at("ohne"), at("mit")])).not.toThrow();
  });
});

describe.skipIf(!isReal)("the real workbook of § 281 SGB III", () => {
  it("keeps every bracket that only the number format has: 124 and 196 counts, 90 and 173 rates", () => {
    expect([limited(rates(), "sgb3").length, limited(rates(), "sgb2").length]).toEqual([90, 173]);
    expect([withNumber("sgb3"), withNumber("sgb2")]).toEqual([124, 196]);
    // The two others are texts “(-)” in sheet 2.3.
    expect([limited(counts(), "sgb3").length, limited(counts(), "sgb2").length]).toEqual([126, 196]);
  });

  it("keeps the number in the bracket, with sheet, row and column", () => {
    expect(counts().cell({...dezember, gebiet: "03451", rechtskreis: "sgb3", migrationshintergrund: "mit"})).toEqual({
      wert: 376,
      zeichen: "eingeschraenkt",
      zeile: 16,
      spalte: 6,
      blatt: "Rohdaten_BA_2019_SGB3"
    });
    expect(rates().cell({...dezember, gebiet: "03451", rechtskreis: "sgb3", migrationshintergrund: "mit"})).toEqual({
      wert: 37.4,
      zeichen: "eingeschraenkt",
      zeile: 14,
      spalte: 6,
      blatt: "Rohdaten_BA_2019_SGB3%"
    });
  });

  it("brackets no free count below 25 and no bracketed one above 24, but in rows flagged ³ (Kriterium 3)", () => {
    const free = counts()
      .cells()
      .filter(({zeichen, wert}) => zeichen === "wert" && wert! > 0);
    expect(Math.min(...free.map(({wert}) => wert!))).toBe(25);
  });

  it("limits the whole row from column 3 on where it is flagged ³, and has no number in one flagged ²", () => {
    const celle = counts().cells({gebiet: "03351", rechtskreis: "sgb3"});
    expect(celle.map(({zeichen}) => zeichen)).toEqual(["wert", "wert", ...Array<string>(10).fill("eingeschraenkt")]);
    const wesermarsch = counts().cells({gebiet: "03461", rechtskreis: "sgb3"});
    expect(wesermarsch[0]).toMatchObject({wert: 934, zeichen: "wert"});
    expect(wesermarsch.slice(1).every(({wert, zeichen}) => wert === null && zeichen === "nicht-sinnvoll")).toBe(true);
  });

  it("takes “(-)” for an uncertain zero, “(*)” for secret, and a zero shown as “-” for exactly nothing", () => {
    const uelzen = {...dezember, gebiet: "03360"};
    const ohneAngabe = {migrationshintergrund: "ohne-naehere-angabe"};
    expect(counts().cell({...uelzen, rechtskreis: "sgb3", ...ohneAngabe})).toMatchObject({
      wert: 0,
      zeichen: "eingeschraenkt",
      zeile: 53,
      spalte: 14
    });
    expect(rates().cell({...uelzen, rechtskreis: "sgb3", ...ohneAngabe})).toMatchObject({
      wert: 0,
      zeichen: "genau-null"
    });
    const schaumburg = {...dezember, gebiet: "03257", migrationshintergrund: "keine-eigene"};
    expect(counts().cell({...schaumburg, rechtskreis: "sgb2"})).toMatchObject({wert: null, zeichen: "geheim"});
    expect(counts().cell({...schaumburg, rechtskreis: "sgb3"})).toMatchObject({wert: null, zeichen: "geheim"});
  });

  it("gives Niedersachsen by characteristics, “(13)” as 13 of limited value and “.” as unknown (sheet 2.7)", () => {
    const cube = realCube("arbeitslose-migrationshintergrund-merkmale");
    const land = {...dezember, gebiet: "03"};
    expect(cube.cell(land)).toEqual({wert: 212378, zeichen: "wert", zeile: 15, spalte: 2, blatt: "Rohdaten_BA_2019_1"});
    expect(
      cube.cell({...land, berufsausbildung: "keine-angabe", migrationshintergrund: "ohne-naehere-angabe"})
    ).toMatchObject({wert: 13, zeichen: "eingeschraenkt"});
    const unknown = {...land, rechtskreis: "sgb2", dauer: "keine-angabe"};
    expect(cube.cell(unknown)).toMatchObject({wert: 0, zeichen: "genau-null"});
    expect(cube.cell({...unknown, migrationshintergrund: "mit"})).toMatchObject({wert: null, zeichen: "unbekannt"});
    expect(cube.cell({...land, rechtskreis: "sgb2", dauer: "langzeit"}).wert).toBe(63231);
  });

  it("says the same in two sheets: Niedersachsen in 2.3 and 2.5 as in 2.7", () => {
    const merkmale = realCube("arbeitslose-migrationshintergrund-merkmale");
    for (const rechtskreis of ["sgb3", "sgb2"]) {
      const land = {...dezember, gebiet: "03", rechtskreis};
      expect(
        counts()
          .cells(land)
          .map(({wert}) => wert)
      ).toEqual(merkmale.cells({...land, dauer: "insgesamt"}).map(({wert}) => wert));
    }
  });

  it("is listed with its Stand and sheets; no line of the agency’s files is handed out", () => {
    const {deliveries} = realList();
    const own = deliveries.filter(({provider}) => provider?.id === "bundesagentur");
    expect(
      own.map(({contract, edition, sheets, encoding}) => [contract!.id, edition, sheets?.length, encoding])
    ).toEqual([
      ["bundesagentur-migh-rechtskreis", "2020-06-09", 2, "XLSX"],
      ["bundesagentur-migh-anteile", "2020-06-09", 2, "XLSX"],
      ["bundesagentur-migh-merkmale", "2020-06-09", 1, "XLSX"],
      ["bundesagentur-migh-lang", undefined, undefined, "utf-8"]
    ]);
    expect(own.flatMap(({problems}) => problems)).toEqual([]);
    for (const id of ["arbeitslose-migrationshintergrund", "arbeitslose-migrationshintergrund-merkmale"]) {
      expect(citedRows(id, realFiles)).toEqual({deliveries: []});
    }
  });
});

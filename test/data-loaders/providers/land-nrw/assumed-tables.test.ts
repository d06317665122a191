import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {naturalised} from "../../../../data-loaders/providers/auslaenderbehoerde/samples/naturalised.js";
import {landNrwSamples} from "../../../../data-loaders/providers/land-nrw/samples/index.js";
import {landNrwContracts} from "../../../../data-loaders/providers/land-nrw/index.js";
import {pupils as pupilsOfSchulamt} from "../../../../data-loaders/providers/schulamt/samples/pupils.js";
import {childrenInCare} from "../../../../data-loaders/providers/stadtbetrieb/samples/children.js";
import {type SampleFolder, sampleFolder} from "./sample-folder.js";

let samples: SampleFolder;

beforeAll(() => {
  samples = sampleFolder(landNrwSamples());
});

afterAll(() => samples.remove());

const years = Array.from({length: 11}, (_, i) => 2014 + i);
const wuppertal = (year: number) => ({stichtag: `${year}-12-31`, gebiet: "05124"});
const nrw = (year: number) => ({stichtag: `${year}-12-31`, gebiet: "05"});
const value = (id: string, codes: Readonly<Record<string, string>>) => samples.cell(id, codes).wert;

describe("the contracts of Land NRW whose layout is assumed", () => {
  it("name the statistic and no table code, and say so to the reader", () => {
    const assumed = landNrwContracts.filter(({recognise}) => /^\d{5}$/.test(recognise.tableCode));
    expect(assumed.map(({recognise}) => recognise.tableCode)).toEqual([
      "12511",
      "21111",
      "21211",
      "12211",
      "22151",
      "22221",
      "22541"
    ]);
    for (const {notes, cube} of assumed) {
      expect(notes![0]).toMatch(/^Aufbau angenommen; mit der ersten echten Lieferung zu prüfen\./);
      expect(cube.citation).toMatch(/Statistik \d{5}/);
    }
  });

  it("read every sample without an error", () => {
    const {deliveries} = samples.list();
    expect(deliveries.length).toBe(132);
    expect(deliveries.every(({state}) => state === "verwendet")).toBe(true);
    expect(deliveries.flatMap(({problems}) => problems).filter(({severity}) => severity === "error")).toEqual([]);
  });
});

describe("the samples of these tables", () => {
  it("have every sign that the Landesdatenbank writes", () => {
    const found = [
      "einbuergerungen-amtlich",
      "schueler-amtlich",
      "auszubildende",
      "mikrozensus-migration",
      "grundsicherung-alter"
    ].flatMap((id) => Object.keys(samples.signs(id)));
    expect([...new Set(found)].sort()).toEqual([
      "eingeschraenkt",
      "genau-null",
      "gerundet-null",
      "nicht-sicher",
      "nicht-sinnvoll",
      "unbekannt",
      "wert"
    ]);
  });
});

describe("naturalisations (12511)", () => {
  it("are those of the office, rounded to 5 since 2018 and exact before", () => {
    for (const year of years) {
      const own = naturalised(year).reduce((sum, {persons}) => sum + persons, 0);
      const found = value("einbuergerungen-amtlich", wuppertal(year));
      expect(found).toBe(year < 2018 ? own : Math.round(own / 5) * 5);
    }
  });

  it("have the published numbers of the state: 27,737 in 2014, 51,187 in 2023 and 68,703 in 2024, rounded", () => {
    expect([2014, 2023, 2024].map((year) => value("einbuergerungen-amtlich", nrw(year)))).toEqual([
      27737, 51185, 68705
    ]);
    expect(value("einbuergerungen-amtlich", {...nrw(2023), geschlecht: "weiblich"})).toBe(22660);
  });
});

describe("pupils (21111)", () => {
  const pupils = (codes: Readonly<Record<string, string>>) => samples.cell("schueler-amtlich", codes);
  const share = (gebiet: string, year: number) => {
    const autumn = {stichtag: `${year}-10-15`, gebiet};
    const rate = pupils({...autumn, zuwanderungsgeschichte: "mit"}).wert! / pupils(autumn).wert!;
    return Math.round(rate * 1000) / 10;
  };

  it("have the published shares with Zuwanderungsgeschichte: 58.6 % in Wuppertal and 43 % in the state in 2023/24", () => {
    expect([share("05124", 2018), share("05124", 2021), share("05124", 2023)]).toEqual([51.2, 54.9, 58.6]);
    expect([share("05", 2017), share("05", 2018), share("05", 2023)]).toEqual([35.3, 36.9, 43]);
  });

  it("are those of the Schulamt in the city, counted at the place of the school", () => {
    for (const year of years) {
      const own = pupilsOfSchulamt(year, "schulort").filter(({grade, type}) => grade === "j8" && type === "gymnasium");
      const all = own.flatMap(({counts}) => counts.flat()).reduce((a, b) => a + b, 0);
      const codes = {stichtag: `${year}-10-15`, gebiet: "05124", jahrgang: "j8", schulform: "gymnasium"};
      expect(pupils(codes).wert).toBe(all);
    }
  });

  it("have nobody in grade 8 of a Grundschule, and no grades at a Berufskolleg", () => {
    const grade8 = {stichtag: "2024-10-15", gebiet: "05124", jahrgang: "j8"};
    expect(pupils({...grade8, schulform: "grundschule"})).toEqual({wert: 0, zeichen: "genau-null"});
    expect(pupils({...grade8, schulform: "berufskolleg"})).toEqual({wert: null, zeichen: "nicht-sinnvoll"});
    expect(pupils({...grade8, schulform: "gymnasium"}).wert).toBeGreaterThan(500);
  });
});

describe("new apprentices (21211)", () => {
  const apprentices = (codes: Readonly<Record<string, string>>) => samples.cell("auszubildende", codes);

  it("are multiples of 3 (Berufsbildungsstatistik)", () => {
    const {wert} = samples.cube("auszubildende");
    expect(wert.every((number) => number % 3 === 0)).toBe(true);
  });

  it("are not known by place of residence before 2021", () => {
    const there = {ort: "wohnort", alter: "k18"};
    expect(apprentices({...wuppertal(2020), ...there})).toEqual({wert: null, zeichen: "unbekannt"});
    expect(apprentices({...wuppertal(2021), ...there}).wert).toBeGreaterThan(100);
  });
});

describe("the Mikrozensus by concept (12211)", () => {
  const people = (year: number, konzept: string, zugehoerigkeit: string, geschlecht = "insgesamt") =>
    samples.cell("mikrozensus-migration", {...wuppertal(year), konzept, zugehoerigkeit, geschlecht});

  it("has the published shares of Wuppertal: 35.0 % in 2014, 40.5 % in 2017, 40.4 % in 2018", () => {
    const share = (year: number, konzept: string) =>
      people(year, konzept, "mit").wert! / people(year, konzept, "insgesamt").wert!;
    expect(share(2014, "d2e")).toBeCloseTo(0.35, 2);
    expect(share(2017, "d2")).toBeCloseTo(0.405, 2);
    expect(share(2018, "d2")).toBeCloseTo(0.404, 2);
  });

  it("is counted in thousands, with brackets where the sample is small and “/” where it is too small", () => {
    expect(people(2014, "d2e", "mit")).toEqual({wert: 121000, zeichen: "wert"});
    expect(people(2014, "d2e", "mit", "maennlich")).toEqual({wert: 59000, zeichen: "eingeschraenkt"});
    expect(people(2020, "d2", "mit", "maennlich")).toEqual({wert: null, zeichen: "nicht-sicher"});
    expect(people(2014, "d3", "mit")).toEqual({wert: null, zeichen: "unbekannt"});
    expect(samples.cube("mikrozensus-migration").meta).toMatchObject({unit: "Personen", rounding: 1000});
  });
});

describe("basic income support in old age (22151) and AsylbLG (22221)", () => {
  it("are as many as in the table of all benefits (22811-05i)", () => {
    for (const year of years) {
      const benefit = (leistungsart: string) =>
        value("mindestsicherung-leistungen", {...wuppertal(year), leistungsart});
      expect(value("asylbewerberleistungen", wuppertal(year))).toBe(benefit("asylblg"));
      expect(value("grundsicherung-alter", {...wuppertal(year), alter: "ab-altersgrenze"})).toBe(
        benefit("grundsicherung-alter")
      );
    }
  });

  it("have the published numbers of the state: 103,650 under the AsylbLG in 2023, 177,385 in old age in 2022", () => {
    expect(value("asylbewerberleistungen", nrw(2023))).toBe(103650);
    expect(value("asylbewerberleistungen", {...nrw(2023), leistung: "grundleistungen"})).toBe(71780);
    expect(value("grundsicherung-alter", {...nrw(2022), alter: "ab-altersgrenze"})).toBe(177385);
    expect(value("mindestsicherung-leistungen", nrw(2023))).toBe(2006772);
  });

  it("are rounded to 5 from 2020 on and not before, and tell nothing from what was rounded to nothing", () => {
    for (const id of ["grundsicherung-alter", "asylbewerberleistungen"]) {
      const {wert, dimensions} = samples.cube(id);
      const {codes, dictionary} = dimensions["stichtag"]!;
      const year = (cell: number) => Number(dictionary[codes[cell]!]!.slice(0, 4));
      expect(wert.every((number, cell) => year(cell) < 2020 || number % 5 === 0)).toBe(true);
      expect(wert.some((number, cell) => year(cell) < 2020 && number % 5 !== 0)).toBe(true);
    }
    expect(samples.signs("grundsicherung-alter")).toMatchObject({"gerundet-null": expect.any(Number)});
  });
});

describe("children in day care (22541)", () => {
  it("are those of the Stadtbetrieb in the city, without Tagespflege", () => {
    for (const year of years) {
      const own = childrenInCare(year).filter(({provision, age}) => provision !== "tagespflege" && age === 0);
      const all = own.reduce((sum, cell) => sum + cell.count, 0);
      expect(value("kita-kinder-amtlich", {stichtag: `${year}-03-01`, gebiet: "05124", alter: "k0"})).toBe(all);
    }
  });

  it("are not crossed by the parents’ origin and the language of the family", () => {
    const march = {stichtag: "2024-03-01", gebiet: "05124"};
    const children = (codes: Readonly<Record<string, string>>) => value("kita-kinder-amtlich", {...march, ...codes})!;
    const all = children({});
    expect(children({elternherkunft: "mit-auslaendischer"}) + children({elternherkunft: "ohne-auslaendische"})).toBe(
      all
    );
    expect(children({familiensprache: "deutsch"}) + children({familiensprache: "nicht-deutsch"})).toBe(all);
    expect(() => children({elternherkunft: "mit-auslaendischer", familiensprache: "deutsch"})).toThrow(
      "not one cell: 0"
    );
  });
});

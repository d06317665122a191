import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {formatProblem} from "../../../../data-loaders/contract/problem.js";
import {buildCube} from "../../../../data-loaders/cube/load.js";
import {type LoadedFile, loadDeliveries} from "../../../../data-loaders/deliveries/load.js";
import {auslaenderbehoerdeContracts} from "../../../../data-loaders/providers/auslaenderbehoerde/index.js";
import {auslaenderbehoerdeSamples} from "../../../../data-loaders/providers/auslaenderbehoerde/samples/index.js";
import {foreigners} from "../../../../data-loaders/providers/land-nrw/samples/nationalities.js";
import {interpolate} from "../../../../data-loaders/sample-city/series.js";
import type {SampleFile} from "../../../../data-loaders/sample-city/file.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import {addUp} from "../../../../indicators/engine/add-up.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {evaluate} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";

const ids = ["auslaender-titel", "einbuergerungen", "einbuergerungsverfahren", "chancen-aufenthalt"] as const;
const years = Array.from({length: 11}, (_, i) => 2014 + i);

let folder: string;
let samples: SampleFile[];
let files: LoadedFile[];
let cubes: Readonly<Record<(typeof ids)[number], Cube>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "samples-"));
  samples = await auslaenderbehoerdeSamples();
  writeSamples(folder, samples);
  files = loadDeliveries({exports: join(folder, "none"), samples: folder, contracts: auslaenderbehoerdeContracts});
  cubes = Object.fromEntries(ids.map((id) => [id, buildCube(id, files).cube!])) as typeof cubes;
});

afterAll(() => rmSync(folder, {recursive: true}));

type Codes = Readonly<Record<string, string | readonly string[]>>;

/** Sum over the delivered cells with the codes; in tables that print sums, dimensions not named are taken in total. */
function sum(id: (typeof ids)[number], date: number | string, codes: Codes = {}): number {
  const {meta, dimensions, length, wert} = cubes[id];
  const stichtag = typeof date === "number" ? `${date}-12-31` : date;
  const totals = meta.sums
    ? {}
    : Object.fromEntries(meta.dimensions.filter((d) => d.id !== "stichtag").map((d) => [d.id, "insgesamt"]));
  const wanted = Object.entries({...totals, ...codes, stichtag}).map(([d, code]) => ({
    column: dimensions[d]!,
    codes: new Set([code].flat())
  }));
  let total = 0;
  for (let cell = 0; cell < length; ++cell) {
    if (wanted.every(({column, codes: of}) => of.has(column.dictionary[column.codes[cell]!]!))) total += wert[cell]!;
  }
  return total;
}

const titles = (date: number, codes: Codes = {}) => sum("auslaender-titel", date, codes);

describe("the samples of the Ausländerbehörde", () => {
  it("keep their contracts without any problem, and say that nobody delivered them", () => {
    expect(files.length).toBe(24);
    const problems = [
      ...files.flatMap((file) => [...file.problems, ...file.checked.flatMap((checked) => checked.problems)]),
      ...ids.flatMap((id) => [...buildCube(id, files).problems.values()].flat())
    ];
    expect(problems.map(formatProblem)).toEqual([]);
    for (const {checked} of files) expect(checked.every(({meta}) => meta.sample)).toBe(true);
    expect(ids.map((id) => cubes[id].meta.citation.startsWith("Beispieldaten"))).toEqual([true, true, true, true]);
  });

  it("are the same bytes at every call, and small", async () => {
    const again = await auslaenderbehoerdeSamples();
    expect(again.every(({bytes}, i) => Buffer.from(bytes).equals(samples[i]!.bytes))).toBe(true);
    expect(samples.reduce((total, {bytes}) => total + bytes.length, 0)).toBeLessThan(5e6);
  });

  it("count 94,588 foreigners at the end of 2024, by group as the sample city has them", () => {
    expect(titles(2024)).toBe(94588);
    expect(
      ["eu27", "tuerkei", "ukraine", "asylherkunft", "uebrige-drittstaaten"].map((staatengruppe) =>
        titles(2024, {staatengruppe})
      )
    ).toEqual([30516, 11389, 7575, 22872, 22236]);
    expect([titles(2024, {geschlecht: "maennlich"}), titles(2024, {geschlecht: "weiblich"})]).toEqual([49873, 44715]);
  });

  it("lie above the AZR in every year, by half a percent, and by more in 2015 when it lagged behind", () => {
    for (const year of years) {
      const lead = titles(year) / interpolate(foreigners, year) - 1;
      expect(lead, String(year)).toBeGreaterThan(0.003);
      expect(lead, String(year)).toBeLessThan(year === 2015 ? 0.03 : 0.012);
    }
    expect(titles(2015) - interpolate(foreigners, 2015)).toBe(1540);
  });

  it("lie near what the AZR has of people seeking protection at the end of 2024 (12531-0043: 335 open, 17,980 with a permit)", () => {
    expect(titles(2024, {titel: "gestattung"})).toBe(345);
    const permits = titles(2024, {titel: ["p24", "p25a", "p25b", "p104c", "humanitaer-uebrige"]});
    expect(Math.abs(permits / 17980 - 1)).toBeLessThan(0.01);
  });

  it("are in windows-1252 until 2018 and in UTF-8 since, and read the same", () => {
    expect(cubes["auslaender-titel"].meta.deliveries.map(({encoding}) => encoding)).toEqual(
      years.map((year) => (year < 2019 ? "windows-1252" : "utf-8-bom"))
    );
  });

  it("let nobody stay longer than he lives, and no adult hold § 104c before five years of stay", () => {
    const {dimensions, meta, length, herkunft} = cubes["auslaender-titel"];
    const [stays, ages, permits] = ["aufenthaltsdauer", "alter", "titel"].map((id) => {
      const {codes} = meta.dimensions.find((dimension) => dimension.id === id)!;
      return (cell: number) => codes[dimensions[id]!.codes[cell]!]!;
    });
    const wrong = [];
    for (let cell = 0; cell < length; ++cell) {
      const [stay, age] = [stays!(cell).from!, ages!(cell)];
      const tooLong = stay > (age.to ?? 120);
      const tooShort = permits!(cell).id === "p104c" && age.from! >= 18 && stay < 5;
      if (tooLong || tooShort) wrong.push(herkunft.zeile[cell]);
    }
    expect(wrong).toEqual([]);
  });
});

describe("the breaks in the samples of the Ausländerbehörde", () => {
  it("UKR: nobody has § 24 before 2022, 6,360 at its end", () => {
    expect(years.map((year) => titles(year, {titel: "p24"}))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 6360, 6503, 6775]);
  });

  it("CHANCE: § 104c takes from the Duldung in 2023, of the long ones most, and feeds § 25b in 2024", () => {
    const of = (titel: string | readonly string[]) => [2022, 2023, 2024].map((year) => titles(year, {titel}));
    expect(of("p104c")).toEqual([0, 365, 275]);
    expect(of("p25b")).toEqual([60, 80, 190]);
    expect(of(["duldung-kurz", "duldung-lang"])).toEqual([1215, 920, 870]);
    expect(of("duldung-lang")).toEqual([457, 232, 225]);
  });

  it("2015 and 2016: the eight countries of asylum double, and their people wait for a decision", () => {
    expect(
      titles(2015, {staatengruppe: "asylherkunft"}) / titles(2014, {staatengruppe: "asylherkunft"})
    ).toBeGreaterThan(2);
    const waiting = years.map((year) => titles(year, {titel: "gestattung"}));
    expect(Math.max(...waiting)).toBe(waiting[1]);
  });

  it("BREXIT: free movement of citizens of third countries falls from 2020 to 2021, other permits rise", () => {
    const of = (titel: string) =>
      [2020, 2021].map((year) => titles(year, {titel, staatengruppe: "uebrige-drittstaaten"}));
    const [free, other] = [of("freizuegigkeit"), of("befristet-sonstige")];
    expect(free[1]! - free[0]!).toBeLessThan(-200);
    expect(other[1]! - other[0]!).toBeGreaterThan(200);
  });

  it("have the naturalisations that the press told for 2020 and 2021, and fewer in 2024 than in 2023", () => {
    expect([2020, 2021].map((year) => sum("einbuergerungen", year))).toEqual([400, 631]);
    expect(sum("einbuergerungen", 2024)).toBeLessThan(sum("einbuergerungen", 2023));
  });

  it("STAG24: the share of naturalisations after five to seven years rises in 2024", () => {
    const [before, after] = [2023, 2024].map(
      (year) =>
        sum("einbuergerungen", year, {aufenthaltsdauer: "k5", staatengruppe: "uebrige-drittstaaten"}) /
        sum("einbuergerungen", year, {staatengruppe: "uebrige-drittstaaten"})
    );
    expect(after! / before!).toBeGreaterThan(1.25);
  });
});

describe("the tables of the Ausländerbehörde among one another", () => {
  it("have as many certificates as naturalisations, by year and group", () => {
    for (const year of years) {
      for (const staatengruppe of ["insgesamt", "eu27", "drittstaaten", "tuerkei", "ukraine", "asylherkunft"]) {
        expect(sum("einbuergerungsverfahren", year, {staatengruppe, verfahrensstand: "urkunde"})).toBe(
          sum("einbuergerungen", year, {staatengruppe})
        );
      }
    }
  });

  it("let the queue grow by what came in and was not closed", () => {
    const open = years.map((year) => sum("einbuergerungsverfahren", year, {verfahrensstand: "offen"}));
    expect(open.at(-1)! / open[6]!).toBeGreaterThan(2);
    const closed = sum("einbuergerungsverfahren", 2024, {verfahrensstand: ["urkunde", "ruecknahme"]});
    expect(Math.abs(open[10]! - open[9]! + closed - 1900)).toBeLessThan(5);
  });

  it("have 488 persons in four cohorts of § 104c, each cut three ways to the same outcomes", () => {
    const dates = ["2023-06-30", "2023-12-31", "2024-06-30", "2024-12-31"];
    expect(dates.map((date) => sum("chancen-aufenthalt", date))).toEqual([231, 146, 70, 41]);
    expect(dates.map((date) => sum("chancen-aufenthalt", date, {ausgang: ["p25a", "p25b"]}))).toEqual([
      140, 86, 36, 20
    ]);
  });
});

describe("the definitions on the samples of the Ausländerbehörde", () => {
  const values = (id: string, parameters: Readonly<Record<string, string>> = {}) => {
    const result = evaluate(
      findIndicator(id),
      ids.map((cube) => addUp(cubes[cube])),
      {
        parameters,
        by: ["stichtag"]
      }
    );
    return [...result.value].map((value) => Math.round(value * 100) / 100);
  };

  it("REC-06: five denominators give five levels in 2024, 1.5 to 3.6 percent", () => {
    const of = (nenner: string, zaehler = "alle") => values("REC-06", {nenner, zaehler}).at(-1)!;
    expect([of("alle"), of("ab-5"), of("ab-8"), of("ab-10"), of("unbefristet", "anspruch")]).toEqual([
      1.46, 2.17, 2.77, 3.55, 3.24
    ]);
  });

  it("REC-08: all procedures last longer than the closed ones alone, and the backlog grows (Kaplan–Meier)", () => {
    const closed = values("REC-08", {angabe: "abgeschlossen"});
    const all = values("REC-08", {angabe: "alle"});
    expect(closed.every((days, i) => days < all[i]!)).toBe(true);
    expect([all[0], Math.max(...all), all.at(-1)]).toEqual([365, 730, 456]);
    expect(values("REC-08", {angabe: "offen"}).at(-1)).toBeGreaterThan(2 * values("REC-08", {angabe: "offen"})[0]!);
  });

  it("evaluates REC-01 to REC-04, REC-07, REC-09 and BEV-06 with a value in every year", () => {
    for (const id of ["REC-01", "REC-02", "REC-03", "REC-04", "REC-09", "BEV-06"]) {
      const found = values(id);
      expect(found.length, id).toBe(id === "REC-09" ? 4 : 11);
      expect(
        found.every((value) => value > 0 && value < 100),
        id
      ).toBe(true);
    }
    expect(
      values("REC-07")
        .slice(1)
        .every((value) => value > 0)
    ).toBe(true);
  });

  it("REC-01: fewer have a secure title in 2024 than in 2021, since § 24 never counts as secure", () => {
    const secure = values("REC-01");
    expect([secure[7], secure[10]]).toEqual([63.06, 58.05]);
  });

  it("breaks REC-03 down by sex, age and group", () => {
    for (const by of ["geschlecht", "alter", "staatengruppe"]) {
      const result = evaluate(findIndicator("REC-03"), [addUp(cubes["auslaender-titel"])], {
        by: [by],
        where: {stichtag: "2024-12-31"}
      });
      expect(result.length, by).toBeGreaterThan(2);
    }
  });
});

import {mkdtempSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {loadCube} from "../../../../data-loaders/cube/load.js";
import {listDeliveries} from "../../../../data-loaders/deliveries/list.js";
import {landNrwSamples} from "../../../../data-loaders/providers/land-nrw/samples/index.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import type {Cube} from "../../../../indicators/engine/cube.js";

let folder: string;
let cubes: Record<string, Cube>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "samples-"));
  const options = {exports: join(folder, "none"), samples: join(folder, "samples")};
  writeSamples(options.samples, landNrwSamples());
  cubes = Object.fromEntries(
    [
      "auslaender-azr",
      "bevoelkerung-alter",
      "bevoelkerung-nationalitaet",
      "mindestsicherungsquote",
      "mindestsicherung-leistungen"
    ].map((id) => [id, loadCube(id, options)])
  );
});

afterAll(() => rmSync(folder, {recursive: true}));

/** Sum over the cells of Wuppertal with the codes. */
function sum(id: string, year: number, codes: Readonly<Record<string, string | readonly string[]>> = {}): number {
  const {dimensions, length, wert} = cubes[id]!;
  const wanted = Object.entries({stichtag: `${year}-12-31`, gebiet: "05124", ...codes});
  let total = 0;
  for (let cell = 0; cell < length; ++cell) {
    const fits = wanted.every(([d, code]) =>
      [code].flat().includes(dimensions[d]!.dictionary[dimensions[d]!.codes[cell]!]!)
    );
    if (fits) total += wert[cell]!;
  }
  return total;
}

const continents = ["1", "2", "3", "4", "5", "9"];
const foreigners = (year: number, staatsangehoerigkeit: string | readonly string[] = continents) =>
  sum("auslaender-azr", year, {staatsangehoerigkeit, geschlecht: "insgesamt"});

/** How many cells of a year are not multiples of 5. */
function odd(year: number): number {
  const {wert, dimensions} = cubes["auslaender-azr"]!;
  return wert.filter((value, cell) => dimensions["stichtag"]!.codes[cell] === year - 2014 && value % 5 !== 0).length;
}

describe("the samples of Land NRW", () => {
  it("have the published numbers of 31.12.2024", () => {
    expect(continents.map((code) => foreigners(2024, code))).toEqual([62750, 7735, 915, 21140, 25, 1545]);
    expect(foreigners(2024)).toBe(94110);
    const published = {
      475: 11475,
      163: 11305,
      166: 7630,
      137: 6380,
      134: 5925,
      152: 5475,
      154: 4110,
      170: 2900,
      125: 2600,
      252: 2600
    };
    for (const [code, value] of Object.entries(published))
      expect([code, foreigners(2024, code)]).toEqual([code, value]);
    expect(sum("bevoelkerung-alter", 2024, {alter: "insgesamt"})).toBe(358193);
    expect(sum("mindestsicherung-leistungen", 2024, {leistungsart: "sgb2"})).toBe(45419);
    expect(sum("mindestsicherung-leistungen", 2024, {leistungsart: "insgesamt"})).toBe(56329);
  });

  it("have the published numbers of the years before", () => {
    expect(sum("bevoelkerung-alter", 2015, {alter: "insgesamt"})).toBe(355344);
    const people = (codes: Record<string, string>) =>
      sum("bevoelkerung-nationalitaet", 2015, {
        altersgruppe: "insgesamt",
        staatsangehoerigkeit: "insgesamt",
        geschlecht: "insgesamt",
        ...codes
      });
    expect(people({staatsangehoerigkeit: "nichtdeutsch"})).toBe(60959);
    expect(people({staatsangehoerigkeit: "deutsch"})).toBe(294385);
    expect(people({geschlecht: "maennlich"})).toBe(174803);
    expect(people({geschlecht: "weiblich"})).toBe(180541);
    expect(foreigners(2015)).toBe(60959);
    expect(sum("mindestsicherungsquote", 2023)).toBe(15.8);
    expect(sum("mindestsicherung-leistungen", 2022, {leistungsart: "sgb2"})).toBe(47745);
  });

  it("have the published foreigners of 2019 as far as rounding to 5 leaves them", () => {
    const published = {163: 10719, 475: 9538, 137: 6280, 134: 5696, 152: 4767};
    for (const [code, value] of Object.entries(published)) {
      expect(foreigners(2019, code)).toBe(Math.round(value / 5) * 5);
    }
    expect(Math.abs(foreigners(2019) - 74677)).toBeLessThanOrEqual(2 * continents.length);
  });

  it("round the AZR to 5 from 2016 on and not before", () => {
    expect(odd(2015)).toBeGreaterThan(100);
    for (let year = 2016; year <= 2024; ++year) expect(odd(year)).toBe(0);
  });

  it("tell of the arrivals from Syria in 2015 and 2016 and from Ukraine in 2022", () => {
    expect(foreigners(2016, "475") / foreigners(2014, "475")).toBeGreaterThan(5);
    expect(foreigners(2022, "166") / foreigners(2021, "166")).toBeGreaterThan(5);
  });

  it("have a long tail of at least 60 nationalities", () => {
    const {codes} = cubes["auslaender-azr"]!.meta.dimensions.find(({id}) => id === "staatsangehoerigkeit")!;
    expect(codes.filter(({parent}) => parent !== undefined).length).toBeGreaterThanOrEqual(60);
  });

  it("agree with one another on the population of each year and age group", () => {
    for (let year = 2014; year <= 2024; ++year) {
      const all = {staatsangehoerigkeit: "insgesamt", geschlecht: "insgesamt"};
      const young = sum("bevoelkerung-nationalitaet", year, {
        ...all,
        altersgruppe: ["a00-02", "a03-05", "a06-09", "a10-14", "a15-17"]
      });
      const ages = Array.from({length: 18}, (_, age) => `a${String(age).padStart(2, "0")}`);
      expect(sum("bevoelkerung-alter", year, {alter: ages})).toBe(young);
    }
  });

  it("keep their contracts without any error", () => {
    const {deliveries} = listDeliveries({exports: join(folder, "none"), samples: join(folder, "samples")});
    expect(deliveries.length).toBe(132);
    expect(deliveries.every(({state, sample}) => state === "verwendet" && sample)).toBe(true);
    expect(deliveries.flatMap(({problems}) => problems).filter(({severity}) => severity === "error")).toEqual([]);
  });

  it("say in every file that nobody delivered it, and never that IT.NRW did", () => {
    for (const {bytes} of landNrwSamples()) {
      const text = Buffer.from(bytes).toString("latin1");
      expect(text.match(/Beispieldaten, von diesem Projekt erzeugt/g)!.length).toBe(2);
      expect(text).not.toMatch(/©.*(IT\.NRW|Statistische Ämter)/);
      expect(text).not.toMatch(/\r/);
    }
  });
});

describe("writeSamples", () => {
  it("touches no file that is right, mends one that is not, and removes what does not belong", () => {
    const samples = join(folder, "written");
    expect(writeSamples(samples, landNrwSamples()).length).toBe(132);
    const [first, second] = ["2014_12521-03i.csv", "2015_12521-03i.csv"].map((name) => join(samples, "land-nrw", name));
    const long = new Date("2001-01-01");
    utimesSync(first!, long, long);
    writeFileSync(second!, "verändert");
    writeFileSync(join(samples, "land-nrw", "alt.csv"), "alt");
    expect(writeSamples(samples, landNrwSamples()).sort()).toEqual(["land-nrw/2015_12521-03i.csv", "land-nrw/alt.csv"]);
    expect(statSync(first!).mtime).toEqual(long);
    expect(writeSamples(samples, landNrwSamples())).toEqual([]);
  });
});

import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {auslaenderbehoerdeSamples} from "../../../../data-loaders/providers/auslaenderbehoerde/samples/index.js";
import {genesisSamples} from "../../../../data-loaders/providers/genesis/samples/index.js";
import {landNrwSamples} from "../../../../data-loaders/providers/land-nrw/samples/index.js";
import {addUp} from "../../../../indicators/engine/add-up.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {evaluate} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";
import {type SampleFolder, sampleFolder} from "../land-nrw/sample-folder.js";

const years = Array.from({length: 11}, (_, i) => 2014 + i);
const own = genesisSamples().filter(({path}) => path.startsWith("genesis/12531-0043_"));

let samples: SampleFolder;
let titles: Cube;

beforeAll(async () => {
  const register = (await auslaenderbehoerdeSamples()).filter(({path}) => path.includes("Bestand_"));
  samples = sampleFolder([...own, ...landNrwSamples(), ...register]);
  titles = addUp(samples.cube("auslaender-titel"));
});

afterAll(() => samples.remove());

/** Persons by year, of the codes given and every other. */
function perYear(cube: string, wanted: Readonly<Record<string, string>>): number[] {
  const {dimensions, length, wert} = samples.cube(cube);
  const columns = Object.entries(wanted).map(([id, code]) => {
    const {codes, dictionary} = dimensions[id]!;
    return {codes, position: dictionary.indexOf(code)};
  });
  const {codes: dates, dictionary} = dimensions["stichtag"]!;
  const sums = new Map(dictionary.map((date) => [date, 0]));
  for (let i = 0; i < length; ++i) {
    if (!columns.every(({codes, position}) => codes[i] === position)) continue;
    const date = dictionary[dates[i]!]!;
    sums.set(date, sums.get(date)! + wert[i]!);
  }
  return years.map((year) => sums.get(`${year}-12-31`)!);
}

const seekers = (schutzstatus: string) => perYear("schutzsuchende", {schutzstatus});

/** Persons seeking protection and their number per 100 residents, by year. */
function rec05(parameters: Readonly<Record<string, string>>) {
  const cubes = [samples.cube("schutzsuchende"), samples.cube("bevoelkerung-alter"), titles];
  return evaluate(findIndicator("REC-05"), cubes, {parameters, by: ["stichtag"]});
}

describe("the samples of persons seeking protection (12531-0043)", () => {
  it("are read without a problem, a file a year, and are together below 2 MB", () => {
    const entries = samples.list().deliveries.filter(({tableCode}) => tableCode === "12531-0043");
    expect(entries.map(({state}) => state)).toEqual(years.map(() => "verwendet"));
    expect(entries.flatMap(({problems}) => problems)).toEqual([]);
    expect(own.reduce((all, {bytes}) => all + bytes.length, 0)).toBeLessThan(2_000_000);
  });

  it("are taken for samples where they lie among the deliveries: the statistic’s name says so", () => {
    const {meta} = samples.cube("schutzsuchende");
    expect(meta.deliveries.every(({sample}) => sample)).toBe(true);
    expect(meta.citation).toMatch(/^Beispieldaten/);
  });

  it("come to the sums published for Wuppertal at the end of 2024", () => {
    const published = {anerkannt: 21450, befristet: 17980, unbefristet: 3460, offen: 335, ohne: 880};
    for (const [status, persons] of Object.entries(published)) expect(seekers(status).at(-1)).toBe(persons);
  });

  it("are whole persons that add up before 2016, and from then on multiples of 5 without a row of nobody", () => {
    const {dimensions, length, wert} = samples.cube("schutzsuchende");
    const {codes, dictionary} = dimensions["stichtag"]!;
    const late = Array.from({length}, (_, i) => i).filter((i) => dictionary[codes[i]!]! > "2016");
    expect(late.every((i) => wert[i]! > 0 && wert[i]! % 5 === 0)).toBe(true);
    const [all, part, other] = [seekers("anerkannt"), seekers("befristet"), seekers("unbefristet")];
    expect(all.slice(0, 2)).toEqual([0, 1].map((i) => part[i]! + other[i]!));
  });

  it("show open procedures of 2015, recognition until 2018 and the persons from Ukraine of 2022", () => {
    expect(seekers("offen").indexOf(Math.max(...seekers("offen")))).toBe(years.indexOf(2015));
    const recognised = seekers("befristet-asylverfahren");
    expect(recognised[years.indexOf(2018)]! / recognised[0]!).toBeGreaterThan(5);
    const ukraine = perYear("schutzsuchende", {schutzstatus: "befristet-sonstige", staatsangehoerigkeit: "166"});
    expect(ukraine[years.indexOf(2021)]!).toBeLessThan(100);
    expect(ukraine[years.indexOf(2022)]!).toBeGreaterThan(5000);
  });

  it("fit the register of the Ausländerbehörde: Gestattung near “offen”, Duldung near “ohne”", () => {
    const kinds = {offen: ["gestattung"], ohne: ["duldung-kurz", "duldung-lang"]};
    for (const [status, leaves] of Object.entries(kinds)) {
      const parts = leaves.map((titel) => perYear("auslaender-titel", {titel}));
      const table = seekers(status);
      for (const [i, year] of years.entries()) {
        const register = parts.reduce((sum, part) => sum + part[i]!, 0);
        expect(Math.abs(table[i]! / register - 1), `${status} ${year}`).toBeLessThan(0.1);
      }
    }
  });

  it("never count more of a nationality than the AZR has foreigners (12521-03i)", () => {
    const {dictionary} = samples.cube("schutzsuchende").dimensions["staatsangehoerigkeit"]!;
    const foreigners = samples.cube("auslaender-azr").dimensions["staatsangehoerigkeit"]!.dictionary;
    for (const code of dictionary.filter((known) => foreigners.includes(known))) {
      const all = perYear("auslaender-azr", {gebiet: "05124", staatsangehoerigkeit: code, geschlecht: "insgesamt"});
      const here = ["anerkannt", "offen", "ohne"].map((schutzstatus) =>
        perYear("schutzsuchende", {schutzstatus, staatsangehoerigkeit: code})
      );
      for (const [i, persons] of all.entries()) {
        expect(here[0]![i]! + here[1]![i]! + here[2]![i]!, `${code} ${years[i]}`).toBeLessThanOrEqual(persons);
      }
    }
  });
});

describe("REC-05 from the samples", () => {
  it("has a number for every year, with § 24 and without it, and for each status", () => {
    for (const ukraine of ["mit", "ohne"]) {
      for (const status of ["alle", "anerkannt", "offen", "ohne"]) {
        const {value} = rec05({ukraine, status});
        expect(value.length).toBe(years.length);
        expect(Array.from(value).every((one) => one > 0)).toBe(true);
      }
    }
  });

  it("counts 22,665 persons at the end of 2024, of whom 6,775 have § 24 by the Ausländerbehörde", () => {
    expect(rec05({ukraine: "mit"}).numerator.at(-1)).toBe(22665);
    expect(rec05({ukraine: "ohne"}).numerator.at(-1)).toBe(22665 - 6775);
  });

  it("jumps in 2022 with § 24 only", () => {
    const rise = (ukraine: string) => {
      const {value} = rec05({ukraine});
      return value[years.indexOf(2022)]! - value[years.indexOf(2021)]!;
    };
    expect(rise("mit")).toBeGreaterThan(1.5);
    expect(rise("ohne")).toBeLessThan(0.5);
  });
});

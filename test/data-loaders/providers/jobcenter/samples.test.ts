import {beforeAll, describe, expect, it} from "vitest";
import type {LoadedFile} from "../../../../data-loaders/deliveries/load.js";
import {jobcenterContracts} from "../../../../data-loaders/providers/jobcenter/index.js";
import {jobcenterSamples} from "../../../../data-loaders/providers/jobcenter/samples/index.js";
import {statistikstelleContracts} from "../../../../data-loaders/providers/statistikstelle/index.js";
import {statistikstelleSamples} from "../../../../data-loaders/providers/statistikstelle/samples/index.js";
import type {SampleFile} from "../../../../data-loaders/sample-city/file.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {evaluate} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";
import {quartiere} from "../../../../indicators/vocabulary/quartiere.js";
import {cell, cubesOf, readFiles, series} from "./sample-cubes.js";

let samples: SampleFile[];
let files: LoadedFile[];
let cubes: Record<string, Cube>;

beforeAll(async () => {
  samples = await jobcenterSamples();
  files = readFiles(samples, jobcenterContracts);
  const residents = statistikstelleContracts.filter(({cube}) => cube.id === "einwohner-staaten");
  const register = (await statistikstelleSamples()).filter(({path}) => /Staatengruppen/.test(path));
  cubes = {...cubesOf(files, jobcenterContracts), ...cubesOf(readFiles(register, residents), residents)};
});

const years = Array.from({length: 11}, (_, i) => 2014 + i);
const december = (year: number) => ({stichtag: `${year}-12-31`});

/** Persons of the extract, in leaf cells that have the codes. */
function persons(year: number, codes: Readonly<Record<string, readonly string[]>> = {}): number {
  const {dimensions, length, wert} = cubes["leistungsberechtigte"]!;
  const wanted = Object.entries({stichtag: [`${year}-12-31`], ...codes}).map(([id, allowed]) => ({
    column: dimensions[id]!,
    allowed
  }));
  let sum = 0;
  for (let at = 0; at < length; ++at) {
    const fits = wanted.every(({column, allowed}) => allowed.includes(column.dictionary[column.codes[at]!]!));
    if (fits) sum += wert[at]!;
  }
  return sum;
}

const rlb = {leistungsgruppe: ["elb", "nef"]};

describe("the samples of the Jobcenter", () => {
  it("keep their contracts without any problem and fill five cubes", () => {
    expect(files.map(({checked}) => checked.length).reduce((a, b) => a + b)).toBe(55);
    expect(files.flatMap((file) => [...file.problems, ...file.checked.flatMap(({problems}) => problems)])).toEqual([]);
    expect(files.every(({sample}) => sample)).toBe(true);
    expect(jobcenterContracts.every(({cube}) => cubes[cube.id] !== undefined)).toBe(true);
    expect(samples.reduce((sum, {bytes}) => sum + bytes.length, 0)).toBeLessThan(8e6);
  });

  it("are the same bytes at every call", async () => {
    const again = await jobcenterSamples();
    for (const [i, {path, bytes}] of again.entries()) {
      expect(path).toBe(samples[i]!.path);
      expect(Buffer.compare(bytes, samples[i]!.bytes)).toBe(0);
    }
  });

  it("lie 0.6 percent below the published 47,745 and 45,419, which were counted three months later", () => {
    expect((47745 / persons(2022, rlb)).toFixed(3)).toBe("1.006");
    expect((45419 / persons(2024, rlb)).toFixed(3)).toBe("1.006");
  });

  it("show about 4,000 persons from Ukraine taken over in 2022", () => {
    const ukraine = (year: number) => persons(year, {...rlb, staatengruppe: ["ukraine"]});
    expect(Math.abs(ukraine(2022) - ukraine(2021) - 4000)).toBeLessThan(150);
  });

  it("leave no Quartier out and count nobody beyond the age limit", () => {
    for (const {id} of quartiere) expect(persons(2024, {quartier: [id]}), id).toBeGreaterThan(0);
    expect(persons(2024, {alter: ["k66", "k67"]})).toBe(0);
    expect(persons(2024, {alter: ["k0", "k3", "k6", "k10"], leistungsgruppe: ["elb"]})).toBe(0);
  });

  it("agree on the ELB of every year between the extract, earnings and duration", () => {
    for (const year of years) {
      const elb = persons(year, {leistungsgruppe: ["elb"]});
      expect(cell(cubes["elb-erwerb"]!, {...december(year), zaehlung: "bestand"})).toBe(elb);
      expect(cell(cubes["elb-bezugsdauer"]!, december(year))).toBe(elb);
      const foreign = cell(cubes["elb-bezugsdauer"]!, {...december(year), staatengruppe: "nichtdeutsch"}) as number;
      expect(elb - foreign).toBe(persons(year, {leistungsgruppe: ["elb"], staatengruppe: ["deutsch"]}));
    }
  });

  it("count more persons in a year than in its December", () => {
    for (const year of years) {
      const [stock, all] = ["bestand", "jahr"].map((zaehlung) =>
        cell(cubes["elb-erwerb"]!, {...december(year), zaehlung})
      ) as [number, number];
      expect(all / stock).toBeGreaterThan(1.3);
    }
  });
});

describe("the definitions on the samples of the Jobcenter", () => {
  it("SOZ-01: lie between 15 and 18 percent in the city, about twice as high for foreigners as for Germans", () => {
    const all = series("SOZ-01", cubes, {});
    expect(Object.keys(all).map(Number)).toEqual(years);
    for (const value of Object.values(all)) expect(value).toSatisfy((share: number) => share > 15 && share < 18);
    const [german, foreign] = ["deutsch", "nichtdeutsch"].map((gruppe) => series("SOZ-01", cubes, {gruppe})[2024]!);
    expect(foreign! / german!).toBeGreaterThan(1.9);
  });

  it("SOZ-01 to SOZ-03: no share of a Quartier exceeds 100 percent", () => {
    for (const id of ["SOZ-01", "SOZ-02", "SOZ-03"]) {
      for (const gruppe of ["insgesamt", "deutsch", "nichtdeutsch"]) {
        const {value} = evaluate(findIndicator(id), Object.values(cubes), {
          parameters: {gruppe},
          by: ["stichtag", "quartier"]
        });
        expect(Math.max(...[...value].filter((share) => !Number.isNaN(share)))).toBeLessThanOrEqual(100);
      }
    }
  });

  it("SOZ-04: fewer have earnings in 2020 and 2022 than the years before", () => {
    const share = series("SOZ-04", cubes, {gruppe: "nichtdeutsch"});
    expect(share[2020]!).toBeLessThan(share[2019]! - 2);
    expect(share[2022]!).toBeLessThan(share[2021]! - 2);
  });

  it("SOZ-05: new groups lower long-term receipt mechanically in 2022 and 2023", () => {
    const share = series("SOZ-05", cubes, {});
    expect(share[2022]!).toBeLessThan(share[2021]! - 4);
    expect(share[2024]!).toBeGreaterThan(share[2023]! + 3);
  });

  it("SOZ-06: integrations per 100 fall in the year of the pandemic; lasting ones are fewer than all", () => {
    const [all, lasting] = ["alle", "kontinuierlich"].map((art) => series("SOZ-06", cubes, {art})) as [
      Record<number, number>,
      Record<number, number>
    ];
    expect(all[2020]!).toBeLessThan(all[2019]! - 4);
    for (const year of years) expect(lasting[year]! / all[year]!).toBeLessThan(0.7);
  });
});

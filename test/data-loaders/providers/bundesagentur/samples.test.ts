import {beforeAll, describe, expect, it} from "vitest";
import type {LoadedFile} from "../../../../data-loaders/deliveries/load.js";
import {bundesagenturContracts} from "../../../../data-loaders/providers/bundesagentur/index.js";
import {bundesagenturSamples} from "../../../../data-loaders/providers/bundesagentur/samples/index.js";
import {genesisContracts} from "../../../../data-loaders/providers/genesis/index.js";
import {genesisSamples} from "../../../../data-loaders/providers/genesis/samples/index.js";
import {jobcenterContracts} from "../../../../data-loaders/providers/jobcenter/index.js";
import {jobcenterSamples} from "../../../../data-loaders/providers/jobcenter/samples/index.js";
import {regelleistungsberechtigte} from "../../../../data-loaders/providers/jobcenter/samples/beneficiaries.js";
import {landNrwSamples} from "../../../../data-loaders/providers/land-nrw/samples/index.js";
import {landNrwContracts} from "../../../../data-loaders/providers/land-nrw/index.js";
import type {SampleFile} from "../../../../data-loaders/sample-city/file.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {evaluate} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";
import {quartiere} from "../../../../indicators/vocabulary/quartiere.js";
import {cell, cubesOf, readFiles, series} from "../jobcenter/sample-cubes.js";

let samples: SampleFile[];
let files: LoadedFile[];
let cubes: Record<string, Cube>;

const years = Array.from({length: 11}, (_, i) => 2014 + i);
const wuppertal = {gebiet: "05124"};

beforeAll(async () => {
  samples = await bundesagenturSamples();
  files = readFiles(samples, bundesagenturContracts);
  const jahrgang = genesisContracts.filter(({cube}) => cube.id === "bevoelkerung-jahrgang");
  const benefits = landNrwContracts.filter(({cube}) => cube.id === "mindestsicherung-leistungen");
  const extract = jobcenterContracts.filter(({cube}) => cube.id === "leistungsberechtigte");
  cubes = {
    ...cubesOf(files, bundesagenturContracts),
    ...cubesOf(readFiles(genesisSamples(), jahrgang), jahrgang),
    ...cubesOf(readFiles(landNrwSamples(), benefits), benefits),
    ...cubesOf(
      readFiles(
        (await jobcenterSamples()).filter(({path}) => path.endsWith(".csv")),
        extract
      ),
      extract
    )
  };
});

/** The largest value of an indicator. */
const largest = (values: Readonly<Record<number, number>>): number => Math.max(...Object.values(values));

describe("the samples of the Bundesagentur", () => {
  it("keep their contracts without any problem and fill nine cubes", () => {
    expect(files.flatMap((file) => [...file.problems, ...file.checked.flatMap(({problems}) => problems)])).toEqual([]);
    expect(files.reduce((sum, {checked}) => sum + checked.length, 0)).toBe(9 * 11);
    expect(files.every(({sample}) => sample)).toBe(true);
    expect(samples.reduce((sum, {bytes}) => sum + bytes.length, 0)).toBeLessThan(8e6);
  });

  it("are the same bytes at every call", async () => {
    const again = await bundesagenturSamples();
    expect(again.map(({path, bytes}) => [path, Buffer.from(bytes).toString("base64").length])).toEqual(
      samples.map(({path, bytes}) => [path, Buffer.from(bytes).toString("base64").length])
    );
    expect(again.every(({bytes}, i) => Buffer.compare(bytes, samples[i]!.bytes) === 0)).toBe(true);
  });

  it("hide small numbers where groups cross, and leave nearly all of the city by nationality, sex and age open", () => {
    const signs = files.flatMap(({checked}) => checked.map(({signCounts}) => signCounts));
    expect(signs.reduce((sum, {geheim = 0}) => sum + geheim, 0)).toBeGreaterThan(30000);
    const hiddenCells = years.map((year) => {
      const all = ["insgesamt", "deutsch", "nichtdeutsch"].flatMap((staatengruppe) =>
        ["insgesamt", "maennlich", "weiblich"].flatMap((geschlecht) =>
          ["k15", "k16", "k18", "k20", "k21", "k25", "k45", "k55", "k60"].map((alter) =>
            cell(cubes["beschaeftigte"]!, {
              ...wuppertal,
              stichtag: `${year}-06-30`,
              ort: "wohnort",
              staatengruppe,
              geschlecht,
              alter
            })
          )
        )
      );
      return all.filter((value) => value === "geheim").length;
    });
    expect([hiddenCells[1], hiddenCells[10]]).toEqual([0, 0]);
    expect(hiddenCells.reduce((a, b) => a + b)).toBeLessThan(0.03 * 81 * years.length);
  });

  it("count the Regelleistungsberechtigten of Land NRW, among them the published of 2022 and 2024", () => {
    for (const year of years) {
      const day = {...wuppertal, stichtag: `${year}-12-31`};
      const rlb = cell(cubes["leistungsberechtigte-ba"]!, {...day, leistungsgruppe: "rlb"});
      expect(rlb).toBe(regelleistungsberechtigte[year]);
      expect(rlb).toBe(cell(cubes["mindestsicherung-leistungen"]!, {...day, leistungsart: "sgb2"}));
    }
    expect([regelleistungsberechtigte[2022], regelleistungsberechtigte[2024]]).toEqual([47745, 45419]);
  });

  it("count 0.6 percent more beneficiaries after three months than the Jobcenter at once, in every year and group", () => {
    for (const gruppe of ["insgesamt", "deutsch", "nichtdeutsch"]) {
      const [own, agency] = ["jobcenter", "ba"].map((quelle) => {
        const found = evaluate(findIndicator("SOZ-01"), Object.values(cubes), {
          parameters: {gruppe, quelle, nenner: "fortschreibung"},
          by: ["stichtag"]
        });
        return found.numerator!;
      }) as [Float64Array, Float64Array];
      for (const [i, persons] of own.entries()) expect(agency[i]! / persons).toBeCloseTo(1.006, 3);
    }
  });

  it("employ nobody twice: those with a job or only a minor one are fewer than the residents", () => {
    for (const [id, share] of [
      ["beschaeftigte", {ort: "wohnort"}],
      ["minijobs", {minijob: "ausschliesslich"}]
    ] as const) {
      for (const nationality of ["deutsch", "nichtdeutsch"]) {
        for (const geschlecht of ["maennlich", "weiblich"]) {
          const codes = {...wuppertal, ...share, staatengruppe: nationality, geschlecht, alter: "k25"};
          const people = cell(cubes[id]!, {...codes, stichtag: "2024-06-30"}) as number;
          let residents = 0;
          for (let age = 25; age < 45; ++age) {
            residents += cell(cubes["bevoelkerung-jahrgang"]!, {
              ...wuppertal,
              stichtag: "2023-12-31",
              geschlecht,
              alter: `k${age}`,
              staatsangehoerigkeit: nationality
            }) as number;
          }
          expect(people / residents).toBeLessThan(id === "minijobs" ? 0.15 : 0.85);
        }
      }
    }
  });
});

describe("the definitions on the samples of the Bundesagentur", () => {
  it("ARB-01: the rate of foreigners rose by 12.4 points from 2015 to 2024, more than twice that of Germans (press, F:S2)", () => {
    const [foreign, german] = ["nichtdeutsch", "deutsch"].map((gruppe) =>
      series("ARB-01", cubes, {gruppe}, wuppertal)
    ) as [Record<number, number>, Record<number, number>];
    const rise = (rates: Record<number, number>) => rates[2024]! - rates[2015]!;
    expect(rise(foreign).toFixed(1)).toBe("12.4");
    expect((Number(foreign[2024]!.toFixed(1)) - Number(foreign[2015]!.toFixed(1))).toFixed(1)).toBe("12.4");
    expect(rise(foreign)).toBeGreaterThan(2 * rise(german));
    expect(foreign[2024]!).toBeLessThan(german[2024]!);
  });

  it("ARB-01: can be told by sex and by every age band", () => {
    const {value} = evaluate(findIndicator("ARB-01"), Object.values(cubes), {
      by: ["stichtag", "gebiet", "geschlecht"],
      where: {gebiet: "05124", stichtag: ["2015-06-30", "2024-06-30"]}
    });
    expect([...value].filter((rate) => Number.isNaN(rate))).toEqual([]);
    for (const alter of ["altersgrenze", "20-64"]) {
      expect(series("ARB-01", cubes, {alter}, wuppertal)[2024]).toBeGreaterThan(40);
    }
  });

  it("ARB-01: has a rate of every group in each year from 2015, when the residents of the year before are known", () => {
    for (const gruppe of ["nichtdeutsch", "deutsch", "insgesamt"]) {
      const rates = series("ARB-01", cubes, {gruppe}, wuppertal);
      expect(years.filter((year) => !Number.isNaN(rates[year] ?? NaN))).toEqual(years.slice(1));
    }
  });

  it("ARB-02: minor jobs fall in 2020 and are more again under the limits of October 2022", () => {
    const share = series("ARB-02", cubes, {gruppe: "insgesamt"}, wuppertal);
    expect(share[2020]!).toBeLessThan(share[2019]! - 0.8);
    expect(share[2023]!).toBeGreaterThan(share[2022]! + 0.4);
  });

  it("ARB-03: unemployment is between 8 and 10.2 percent, of foreigners at most 21.5, and jumps in 2020", () => {
    const all = series("ARB-03", cubes, {gruppe: "insgesamt"}, wuppertal);
    for (const rate of Object.values(all)) expect(rate).toSatisfy((value: number) => value > 8 && value < 10.2);
    expect(all[2020]! - all[2019]!).toBeGreaterThan(1);
    const foreign = series("ARB-03", cubes, {gruppe: "nichtdeutsch"}, wuppertal);
    expect(largest(foreign)).toBeLessThan(21.5);
    expect(foreign[2024]! / series("ARB-03", cubes, {gruppe: "deutsch"}, wuppertal)[2024]!).toBeGreaterThan(2.5);
    const dependent = series("ARB-03", cubes, {bezug: "abhaengige"}, wuppertal);
    for (const year of years) expect(dependent[year]!).toBeGreaterThan(all[year]!);
  });

  it("ARB-06 to ARB-08: evaluate in every year for every group", () => {
    for (const id of ["ARB-06", "ARB-07", "ARB-08"]) {
      for (const gruppe of ["nichtdeutsch", "deutsch", "insgesamt"]) {
        const found = series(id, cubes, {gruppe}, wuppertal);
        for (const year of years) expect(found[year]).toSatisfy((share: number) => share > 10 && share < 80);
      }
    }
  });

  it("ARB-09: the median interpolated in classes is near the delivered one, for both nationalities", () => {
    const [delivered, classes] = ["geliefert", "klassen"].map((berechnung) =>
      series("ARB-09", cubes, {berechnung, form: "quotient"}, wuppertal)
    ) as [Record<number, number>, Record<number, number>];
    for (const year of years) expect(Math.abs(delivered[year]! - classes[year]!)).toBeLessThan(0.02);
    expect(delivered[2024]!).toSatisfy((ratio: number) => ratio > 0.7 && ratio < 0.8);
  });

  it("ARB-11: more applicants are without a place since 2020, of foreigners more than of Germans", () => {
    const [foreign, german] = ["nichtdeutsch", "deutsch"].map((gruppe) =>
      series("ARB-11", cubes, {gruppe}, wuppertal)
    ) as [Record<number, number>, Record<number, number>];
    expect(foreign[2020]! - foreign[2019]!).toBeGreaterThan(3);
    for (const year of years) expect(foreign[year]!).toBeGreaterThan(german[year]!);
  });

  it("ARB-04: all 69 Quartiere have their unemployed of 15 to 64 years, and few those from 18 years (one tells the other)", () => {
    const unemployed = cubes["arbeitslose-quartier"]!;
    const shown = (alter: string) =>
      quartiere.filter(({id}) => typeof cell(unemployed, {stichtag: "2024-12-31", quartier: id, alter}) === "number");
    expect(shown("insgesamt").length).toBeGreaterThanOrEqual(67);
    expect(shown("k18").length).toBeLessThan(55);
  });
});

import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {formatProblem} from "../../../../data-loaders/contract/problem.js";
import {buildCube} from "../../../../data-loaders/cube/load.js";
import {type LoadedFile, loadDeliveries} from "../../../../data-loaders/deliveries/load.js";
import {schulamtContracts} from "../../../../data-loaders/providers/schulamt/index.js";
import {schulamtSamples} from "../../../../data-loaders/providers/schulamt/samples/index.js";
import {pupils as samplePupils} from "../../../../data-loaders/providers/schulamt/samples/pupils.js";
import type {SampleFile} from "../../../../data-loaders/sample-city/file.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import {combinations} from "../../../../indicators/definition/index.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {addUp} from "../../../../indicators/engine/add-up.js";
import {evaluate, type Where} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";
import {cubeDeclarations} from "../../../../indicators/vocabulary/cubes/index.js";
import {total} from "./sum.js";

const years = Array.from({length: 11}, (_, i) => 2014 + i);

let folder: string;
let samples: SampleFile[];
let files: LoadedFile[];
let cubes: Cube[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "schulamt-"));
  samples = await schulamtSamples();
  writeSamples(folder, samples);
  files = loadDeliveries({exports: join(folder, "none"), samples: folder, contracts: schulamtContracts});
  cubes = schulamtContracts.map(({cube}) => addUp(buildCube(cube.id, files).cube!));
});

afterAll(() => rmSync(folder, {recursive: true}));

const pupils = (year: number, where: Where = {}) =>
  total(cubes, "schueler", `${year}-10-15`, {ort: "schulort", ...where});
const changes = (year: number, where: Where = {}) =>
  total(cubes, "uebergaenge", `${year}-08-01`, {ort: "schulort", ...where});
const leavers = (year: number, where: Where = {}) => total(cubes, "schulabgaenge", `${year}-07-31`, where);
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

describe("the samples of the Schulamt", () => {
  it("keep their contracts without any problem, and say that nobody delivered them", () => {
    expect(files.length).toBe(45);
    const problems = [
      ...files.flatMap((file) => [...file.problems, ...file.checked.flatMap((checked) => checked.problems)]),
      ...schulamtContracts.flatMap(({cube}) => [...buildCube(cube.id, files).problems.values()].flat())
    ];
    expect(problems.map(formatProblem)).toEqual([]);
    for (const {checked} of files) {
      expect(checked.length).toBe(1);
      expect(checked[0]!.meta.sample).toBe(true);
      expect(checked[0]!.meta.licence).toContain("keine amtliche Statistik");
    }
  });

  it("are the same bytes at every call, and small", async () => {
    const again = await schulamtSamples();
    expect(again.every(({bytes}, i) => Buffer.from(bytes).equals(samples[i]!.bytes))).toBe(true);
    expect(samples.reduce((sum, {bytes}) => sum + bytes.length, 0)).toBeLessThan(2e6);
  });

  it("fill the cubes exactly as declared, dimension by dimension and code by code", () => {
    for (const {meta} of cubes) {
      const declared = cubeDeclarations[meta.id]!;
      expect(declared.state).toBe("geliefert");
      expect(meta.dimensions.map(({id}) => id)).toEqual(Object.keys(declared.dimensions));
    }
  });

  it("have the published shares with Zuwanderungsgeschichte: 51.2 % in 2018/19, 54.9 % in 2021/22, 58.6 % in 2023/24", () => {
    const shares = [2018, 2021, 2023].map((year) =>
      percent(pupils(year, {zuwanderungsgeschichte: "mit"}), pupils(year))
    );
    expect(shares).toEqual([51.2, 54.9, 58.6]);
  });

  it("count the same pupils by type of school, by grade and by group", () => {
    for (const ort of ["schulort", "wohnort"]) {
      const all = pupils(2023, {ort});
      expect(pupils(2023, {ort, schulform: "allgemeinbildend"}) + pupils(2023, {ort, schulform: "berufskolleg"})).toBe(
        all
      );
      const grades = cubes[0]!.meta.dimensions.find(({id}) => id === "jahrgang")!.codes.slice(1);
      expect(grades.reduce((sum, {id}) => sum + pupils(2023, {ort, jahrgang: id}), 0)).toBe(all);
      expect(pupils(2023, {ort, geschlecht: "maennlich"}) + pupils(2023, {ort, geschlecht: "weiblich"})).toBe(all);
    }
    expect(pupils(2023, {schulform: "allgemeinbildend"})).toBe(43067);
    expect(pupils(2023)).toBe(58500);
  });

  it("are read cell by cell as they were written, 27 rows by all blocks of both sheets", () => {
    for (const ort of ["schulort", "wohnort"] as const) {
      for (const {type, grade, counts} of samplePupils(2019, ort)) {
        const where = {ort, schulform: type, jahrgang: grade};
        expect(pupils(2019, where)).toBe(counts.flat().reduce((a, b) => a + b, 0));
        expect(
          pupils(2019, {
            ...where,
            staatsangehoerigkeit: "nichtdeutsch",
            zuwanderungsgeschichte: "mit",
            geschlecht: "weiblich"
          })
        ).toBe(counts[2]![1]);
      }
    }
  });

  it("have the same children at the single Grundschulen as at all of them", () => {
    for (const year of years) {
      for (const zuwanderungsgeschichte of ["mit", "ohne"]) {
        const single = total(cubes, "schueler-schulen", `${year}-10-15`, {zuwanderungsgeschichte});
        expect(single).toBe(pupils(year, {schulform: "grundschule", zuwanderungsgeschichte}));
      }
    }
  });

  it("let no more children change to a type of school than there are in its grade 5", () => {
    for (const year of years) {
      for (const schulform of ["gymnasium", "gesamtschule", "realschule", "sekundarschule", "hauptschule"]) {
        for (const group of [{staatsangehoerigkeit: "deutsch"}, {staatsangehoerigkeit: "nichtdeutsch"}]) {
          const there = pupils(year, {schulform, jahrgang: "j5", ...group});
          expect(changes(year, {zielschulform: schulform, ...group})).toBeLessThanOrEqual(there);
        }
      }
    }
  });
});

describe("the breaks in the samples of the Schulamt", () => {
  it("SCHULFORM: Hauptschulen shrink by half, the Sekundarschule grows from two grades to six", () => {
    const sizes = (schulform: string) => [2014, 2019, 2024].map((year) => pupils(year, {schulform}));
    expect(sizes("hauptschule")).toEqual([2653, 1600, 1327]);
    expect(sizes("sekundarschule")).toEqual([170, 678, 749]);
  });

  it("G9-2026: nobody is in grade 13 of a Gymnasium yet, and grades 5 to 12 are never empty", () => {
    for (const year of years) {
      expect(pupils(year, {schulform: "gymnasium", jahrgang: "j13"})).toBe(0);
      for (let grade = 5; grade <= 12; ++grade) {
        expect(pupils(year, {schulform: "gymnasium", jahrgang: `j${grade}`})).toBeGreaterThan(900);
      }
    }
  });

  it("UKR: the share without German nationality leaps in 2022/23", () => {
    const share = (year: number) => percent(pupils(year, {staatsangehoerigkeit: "nichtdeutsch"}), pupils(year));
    const rise = years.slice(1).map((year) => share(year) - share(year - 1));
    expect(Math.max(...rise)).toBe(rise[2022 - 2015]);
  });

  it("COVID: fewer leave school without a certificate in 2020 and 2021 than before and after", () => {
    const without = (year: number) => leavers(year, {abschluss: "ohne"}) / leavers(year);
    for (const pandemic of [2020, 2021]) {
      for (const other of [2018, 2019, 2022, 2023]) expect(without(pandemic)).toBeLessThan(without(other));
    }
  });

  it("have the Erstförderung since the first survey on 30.03.2022 only, and more of it half a year later", () => {
    const days = cubes.find(({meta}) => meta.id === "erstfoerderung")!.dimensions["stichtag"]!.dictionary;
    expect(days[0]).toBe("2022-03-30");
    const supported = days.map((day) => total(cubes, "erstfoerderung", day, {foerderung: "erstfoerderung"}));
    expect(supported.slice(0, 2)).toEqual([1710, 2680]);
  });
});

describe("the definitions that select tables of the Schulamt", () => {
  it.each(["BIL-07", "BIL-08", "BIL-11"])("%s has a value on every day under every choice", (id) => {
    const indicator = findIndicator(id);
    for (const parameters of combinations(indicator.parameters)) {
      const {value, length} = evaluate(indicator, cubes, {parameters});
      expect(length).toBeGreaterThanOrEqual(7);
      expect([...value].every((share) => share >= 0 && share <= 100)).toBe(true);
    }
  });

  it("BIL-06 gives 58.6 % for 2023/24 with the Berufskolleg, as published, and more without", () => {
    const at = (umfang: string) => {
      const {value} = evaluate(findIndicator("BIL-06"), cubes, {
        parameters: {quelle: "schulamt", ort: "schulort", umfang},
        where: {stichtag: "2023-10-15"}
      });
      return Math.round(value[0]! * 10) / 10;
    };
    expect([at("alle"), at("allgemeinbildend")]).toEqual([58.6, 62.4]);
  });

  it.each([
    ["BIL-08", {ziel: "gymnasium", ort: "wohnort"}, [43.3, 19.8]],
    ["BIL-10", {berechnung: "abgaenge", foerderschule: "mit"}, [6.1, 13.9]],
    ["BIL-11", {}, [50.2, 22.4]]
  ])("%s tells German and other children apart by a plausible distance", (id, choices, expected) => {
    const of = (gruppe: string) => {
      const year = id === "BIL-08" ? "2023-08-01" : "2023-07-31";
      const parameters = {gruppe, ...choices};
      const {value} = evaluate(findIndicator(id), cubes, {parameters, where: {stichtag: year}});
      return Math.round(value[0]! * 10) / 10;
    };
    expect([of("deutsch"), of("nichtdeutsch")]).toEqual(expected);
  });

  it("take leavers of no Grundschule as nobody, since the long file lists what there is", () => {
    expect(leavers(2023, {schulform: "grundschule"})).toBe(0);
    expect(leavers(2023)).toBe(leavers(2023, {schulform: "allgemeinbildend"}));
  });
});

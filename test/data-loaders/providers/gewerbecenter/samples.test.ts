import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {formatProblem} from "../../../../data-loaders/contract/problem.js";
import {buildCube} from "../../../../data-loaders/cube/load.js";
import {type LoadedFile, loadDeliveries} from "../../../../data-loaders/deliveries/load.js";
import {gewerbecenterContracts} from "../../../../data-loaders/providers/gewerbecenter/index.js";
import {gewerbecenterSamples} from "../../../../data-loaders/providers/gewerbecenter/samples/index.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import {addUp} from "../../../../indicators/engine/add-up.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {evaluate} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";

const years = Array.from({length: 11}, (_, i) => 2014 + i);

let folder: string;
let files: LoadedFile[];
let cube: Cube;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "samples-"));
  writeSamples(folder, gewerbecenterSamples());
  files = loadDeliveries({exports: join(folder, "none"), samples: folder, contracts: gewerbecenterContracts});
  cube = addUp(buildCube("gewerbeanzeigen", files).cube!);
});

afterAll(() => rmSync(folder, {recursive: true}));

/** Sum of the delivered leaves with the codes. */
function sum(year: number, codes: Readonly<Record<string, string | readonly string[]>> = {}): number {
  const wanted = Object.entries({...codes, stichtag: `${year}-12-31`}).map(([id, code]) => {
    const {codes: column, dictionary} = cube.dimensions[id]!;
    return {column, fits: dictionary.map((known) => [code].flat().includes(known))};
  });
  let total = 0;
  for (let cell = 0; cell < cube.length; ++cell) {
    if (wanted.every(({column, fits}) => fits[column[cell]!])) total += cube.wert[cell]!;
  }
  return total;
}

const values = (parameters: Readonly<Record<string, string>>) =>
  [...evaluate(findIndicator("ARB-10"), [cube], {parameters, by: ["stichtag"]}).value].map(
    (value) => Math.round(value * 10) / 10
  );

describe("the samples of the Gewerbecenter", () => {
  it("keep their contract without any problem: six years in one file of windows-1252, five files of one year", () => {
    expect(files.length).toBe(6);
    const problems = files.flatMap((file) => [...file.problems, ...file.checked.flatMap((found) => found.problems)]);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(new Set(cube.meta.deliveries.map(({encoding}) => encoding))).toEqual(new Set(["windows-1252"]));
    expect(cube.meta.deliveries.every(({sample}) => sample)).toBe(true);
    expect(cube.meta.dimensions[0]!.codes.map(({id}) => id)).toEqual(years.map((year) => `${year}-12-31`));
  });

  it("count each reason as it was set: 2,580 new trades and 2,180 given up in 2024", () => {
    const reasons = ["neugruendung", "uebrige-anmeldung", "aufgabe", "uebrige-abmeldung"];
    expect(reasons.map((anlass) => sum(2024, {anlass}))).toEqual([2580, 430, 2180, 430]);
    expect(reasons.map((anlass) => sum(2014, {anlass}))).toEqual([2790, 520, 2640, 530]);
  });

  it("give nationality and sex to natural persons alone, and side jobs too", () => {
    for (const year of years) {
      const others = {rechtsform: ["personengesellschaft", "gmbh", "ug", "sonstige-rechtsform"]};
      expect(sum(year, others)).toBeGreaterThan(500);
      expect(sum(year, {...others, staatsangehoerigkeit: ["deutsch", "nichtdeutsch"]})).toBe(0);
      expect(sum(year, {...others, geschlecht: ["maennlich", "weiblich"]})).toBe(0);
      expect(sum(year, {...others, erwerb: "nebenerwerb"})).toBe(0);
      expect(sum(year, {rechtsform: "einzelunternehmen", geschlecht: "ohne-angabe"})).toBe(0);
    }
  });

  it("have fewer notices in 2020 than in the years around it", () => {
    expect(sum(2020)).toBeLessThan(0.9 * sum(2019));
    expect(sum(2020)).toBeLessThan(sum(2021));
  });
});

describe("ARB-10 on the samples of the Gewerbecenter", () => {
  it("gives another share for new trades than for registrations as a main job", () => {
    const [all, main] = [values({}), values({anlass: "anmeldung", erwerb: "haupterwerb"})];
    expect([all[0], all[7], all[10]]).toEqual([42.5, 34.8, 40.8]);
    expect(main.every((share, i) => share > all[i]! + 10)).toBe(true);
  });

  it("gives registrations less de-registrations of foreigners", () => {
    const persons = {rechtsform: "einzelunternehmen", staatsangehoerigkeit: "nichtdeutsch"};
    const saldo =
      sum(2024, {...persons, anlass: ["neugruendung", "uebrige-anmeldung"]}) -
      sum(2024, {...persons, anlass: ["aufgabe", "uebrige-abmeldung"]});
    expect(values({mass: "saldo", anlass: "anmeldung"}).at(-1)).toBe(saldo);
    expect(saldo).toBe(130);
  });

  it("leaves those without a nationality out of the denominator", () => {
    const {denominator} = evaluate(findIndicator("ARB-10"), [cube], {by: ["stichtag"]});
    const persons = {rechtsform: "einzelunternehmen", anlass: "neugruendung"};
    expect(denominator.at(-1)).toBe(sum(2024, persons) - sum(2024, {...persons, staatsangehoerigkeit: "ohne-angabe"}));
  });
});

import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {formatProblem} from "../../../../data-loaders/contract/problem.js";
import {buildCube} from "../../../../data-loaders/cube/load.js";
import {type LoadedFile, loadDeliveries} from "../../../../data-loaders/deliveries/load.js";
import {stadtbetriebContracts} from "../../../../data-loaders/providers/stadtbetrieb/index.js";
import {careYears} from "../../../../data-loaders/providers/stadtbetrieb/samples/children.js";
import {facilitiesAt} from "../../../../data-loaders/providers/stadtbetrieb/samples/facilities.js";
import {stadtbetriebSamples} from "../../../../data-loaders/providers/stadtbetrieb/samples/index.js";
import type {SampleFile} from "../../../../data-loaders/sample-city/file.js";
import {groups} from "../../../../data-loaders/sample-city/groups.js";
import {tallyResidents} from "../../../../data-loaders/sample-city/residents.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import {combinations} from "../../../../indicators/definition/index.js";
import {addUp} from "../../../../indicators/engine/add-up.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {evaluate, type Where} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";
import {cubeDeclarations} from "../../../../indicators/vocabulary/cubes/index.js";
import {stadtbezirke} from "../../../../indicators/vocabulary/quartiere.js";
import {makeCube} from "../../../indicators/cubes.js";
import {total} from "../schulamt/sum.js";

let folder: string;
let samples: SampleFile[];
let files: LoadedFile[];
let cubes: Cube[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "stadtbetrieb-"));
  samples = await stadtbetriebSamples();
  writeSamples(folder, samples);
  files = loadDeliveries({exports: join(folder, "none"), samples: folder, contracts: stadtbetriebContracts});
  cubes = stadtbetriebContracts.map(({cube}) => addUp(buildCube(cube.id, files).cube!));
});

afterAll(() => rmSync(folder, {recursive: true}));

const day = (year: number) => `${year}-03-01`;
const children = (year: number, where: Where = {}) => total(cubes, "kita-kinder", day(year), where);
const facilityChildren = (year: number, where: Where = {}) => total(cubes, "kita-einrichtungen", day(year), where);
const concentration = (year: number, where: Where) => total(cubes, "kita-konzentration", day(year), where);

describe("the samples of the Stadtbetrieb", () => {
  it("keep their contracts without any problem, and say that nobody delivered them", () => {
    expect(files.length).toBe(25);
    const problems = [
      ...files.flatMap((file) => [...file.problems, ...file.checked.flatMap((checked) => checked.problems)]),
      ...stadtbetriebContracts.flatMap(({cube}) => [...buildCube(cube.id, files).problems.values()].flat())
    ];
    expect(problems.map(formatProblem)).toEqual([]);
    for (const {checked} of files) {
      expect(checked.length).toBe(1);
      expect(checked[0]!.meta.sample).toBe(true);
    }
  });

  it("are the same bytes at every call, and small", async () => {
    const again = await stadtbetriebSamples();
    expect(again.every(({bytes}, i) => Buffer.from(bytes).equals(samples[i]!.bytes))).toBe(true);
    expect(samples.reduce((sum, {bytes}) => sum + bytes.length, 0)).toBeLessThan(2e6);
  });

  it("come in three forms: windows-1252 with commas, UTF-8 with tabs, a workbook with true dates", () => {
    const forms = files.map(({file, opened}) => [
      /kinder|einrichtungen|Konzentration/.exec(file)![0],
      opened!.encoding,
      opened!.separator
    ]);
    expect([...new Set(forms.map((form) => form.join(" ")))].sort()).toEqual([
      "Konzentration XLSX ",
      "einrichtungen utf-8 \t",
      "kinder windows-1252 ,"
    ]);
  });

  it("fill the cubes exactly as declared, dimension by dimension", () => {
    for (const {meta} of cubes) {
      const declared = cubeDeclarations[meta.id]!;
      expect(declared.state).toBe("geliefert");
      expect(meta.dimensions.map(({id}) => id)).toEqual(Object.keys(declared.dimensions));
    }
  });

  it("count the same children by Stadtbezirk, by age and in the single facilities", () => {
    for (const year of careYears) {
      const all = children(year);
      const sum = (parts: readonly Where[]) => parts.reduce((n, where) => n + children(year, where), 0);
      expect(sum(stadtbezirke.map(({id}) => ({quartier: id})))).toBe(all);
      expect(sum([{alter: {from: 0, to: 2}}, {alter: {from: 3, to: 5}}, {alter: "k6"}])).toBe(all);
      for (const familiensprache of ["deutsch", "nicht-deutsch"]) {
        expect(facilityChildren(year, {familiensprache})).toBe(
          children(year, {betreuung: "einrichtung", familiensprache})
        );
      }
    }
    expect(children(2024)).toBe(17282);
  });

  it("have each child with another family language in one class of each level", () => {
    for (const year of careYears) {
      const other = children(year, {betreuung: "einrichtung", familiensprache: "nicht-deutsch"});
      for (const ebene of ["einrichtung", "gruppe"]) {
        expect(concentration(year, {ebene})).toBe(other);
        const parts = ["unter-50", "50-bis-74", "ab-75"].map((anteilsklasse) =>
          concentration(year, {ebene, anteilsklasse})
        );
        expect(parts.reduce((a, b) => a + b, 0)).toBe(other);
      }
    }
  });
});

describe("that no facility is shown singly", () => {
  it("there are at least three facilities in each class of the concentration that has any", () => {
    for (const year of careYears) {
      const shares = facilitiesAt(year).map(({otherLanguage, children: all}) => otherLanguage / all);
      for (const [from, to] of [
        [0, 0.5],
        [0.5, 0.75],
        [0.75, 1.01]
      ] as const) {
        const inClass = shares.filter((share) => share >= from && share < to).length;
        expect(inClass === 0 || inClass >= 3, `${year}: ${inClass} from ${from}`).toBe(true);
      }
    }
  });

  it("children are told apart by Stadtbezirk and never by Quartier", () => {
    const {codes} = cubes[0]!.meta.dimensions.find(({id}) => id === "quartier")!;
    expect(codes.map(({id}) => id)).toEqual(["05124", ...stadtbezirke.map(({id}) => id)]);
  });

  it("the tables of single facilities have the profile that forbids showing them", () => {
    expect(cubes.find(({meta}) => meta.id === "kita-einrichtungen")!.meta.disclosure).toBe("SCH");
  });
});

/** Children of the sample city by age and Migrationshintergrund, as the Statistikstelle counts them. */
const residents = makeCube({
  id: "einwohner-migration",
  dimensions: {
    stichtag: Array.from({length: 11}, (_, i) => `${2014 + i}-12-31`),
    alter: [
      {id: "k0", from: 0, to: 2},
      {id: "k3", from: 3, to: 5}
    ],
    migrationshintergrund: ["mit", "ohne"]
  },
  cells: Array.from({length: 11}, (_, i) => 2014 + i).flatMap((year) => {
    const counts = tallyResidents(year, 4, (_q, _s, age, group) =>
      age > 1 ? -1 : 2 * age + (groups[group]!.migrationshintergrund === "ohne" ? 1 : 0)
    );
    return ["k0", "k3"].flatMap((age, a) =>
      ["mit", "ohne"].map((group, g) => [`${year}-12-31`, age, group, counts[2 * a + g]!] as const)
    );
  })
});

describe("the definitions that select tables of the Stadtbetrieb", () => {
  const of = (id: string, year: number, parameters: Readonly<Record<string, string>>) => {
    const {value} = evaluate(findIndicator(id), [...cubes, residents], {parameters, where: {stichtag: day(year)}});
    return Math.round(value[0]! * 10) / 10;
  };

  it("BIL-01: under 3, children of immigrants are in care half as often as others; more than ten years before", () => {
    expect([of("BIL-01", 2024, {gruppe: "mit"}), of("BIL-01", 2024, {gruppe: "ohne"})]).toEqual([21.9, 46.8]);
    expect([of("BIL-01", 2015, {gruppe: "mit"}), of("BIL-01", 2015, {gruppe: "ohne"})]).toEqual([15.5, 37.2]);
  });

  it("BIL-02: from 3 to 5 nearly all others are, and up to school more than there are residents of three years", () => {
    expect([of("BIL-02", 2024, {gruppe: "mit"}), of("BIL-02", 2024, {gruppe: "ohne"})]).toEqual([85, 97.8]);
    expect(of("BIL-02", 2024, {gruppe: "alle", ende: "einschulung"})).toBeGreaterThan(100);
  });

  it("UKR and the arrivals of 2015 lower the rate of children of immigrants from 3 to 5 for a while", () => {
    const rate = (year: number) => of("BIL-02", year, {gruppe: "mit"});
    expect(rate(2017)).toBeLessThan(rate(2015));
    expect(rate(2023)).toBeLessThan(rate(2022));
    expect(rate(2025)).toBeGreaterThan(rate(2023));
  });

  it.each(["BIL-03", "BIL-04"])("%s has a value on every day under every choice", (id) => {
    const indicator = findIndicator(id);
    for (const parameters of combinations(indicator.parameters)) {
      const {value, length} = evaluate(indicator, cubes, {parameters});
      expect(length).toBe(careYears.length);
      expect([...value].every((share) => share >= 0 && share <= 100)).toBe(true);
    }
  });

  it("BIL-03 can be told by Stadtbezirk", () => {
    const {length, value} = evaluate(findIndicator("BIL-03"), cubes, {
      by: ["quartier"],
      where: {stichtag: day(2024), quartier: {level: {childrenOf: "05124"}}}
    });
    expect(length).toBe(10);
    expect(Math.max(...value) - Math.min(...value)).toBeGreaterThan(10);
  });

  it("BIL-04: groups are less mixed than facilities", () => {
    const share = (ebene: string) => of("BIL-04", 2024, {mass: "anteil", schwelle: "75", ebene});
    expect(share("gruppe")).toBeGreaterThan(share("einrichtung"));
  });
});

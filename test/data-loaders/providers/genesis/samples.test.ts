import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {genesisSamples} from "../../../../data-loaders/providers/genesis/samples/index.js";
import {landNrwSamples} from "../../../../data-loaders/providers/land-nrw/samples/index.js";
import {evaluate, row} from "../../../../indicators/engine/index.js";
import {findIndicator} from "../../../../indicators/index.js";
import {type SampleFolder, sampleFolder} from "../land-nrw/sample-folder.js";

let samples: SampleFolder;

beforeAll(() => {
  samples = sampleFolder([...genesisSamples(), ...landNrwSamples()]);
});

afterAll(() => samples.remove());

const ages = (from: number, to: number) => Array.from({length: to - from + 1}, (_, i) => `k${from + i}`);
const people = (year: number, codes: Readonly<Record<string, string>>) =>
  samples.cell("bevoelkerung-jahrgang", {stichtag: `${year}-12-31`, gebiet: "05124", ...codes}).wert!;

describe("the samples as flat files of GENESIS", () => {
  it("are read without an error", () => {
    const own = samples.list().deliveries.filter(({provider}) => provider?.id === "genesis");
    expect(own.length).toBe(24);
    expect(own.every(({state}) => state === "verwendet")).toBe(true);
    expect(own.flatMap(({problems}) => problems).filter(({severity}) => severity === "error")).toEqual([]);
  });

  it("say in every row that nobody delivered it", () => {
    for (const {bytes} of genesisSamples()) {
      const rows = Buffer.from(bytes).toString("utf8").trimEnd().split("\n").slice(1);
      expect(rows.every((text) => text.includes("Beispieldaten, von diesem Projekt erzeugt"))).toBe(true);
    }
  });

  it("count the same residents as the tables of the Land, by single year, sex and nationality (12411)", () => {
    for (const year of [2014, 2015, 2024]) {
      const groups = {"a18-19": [18, 19], "a20-24": [20, 24], "a65-74": [65, 74]} as const;
      for (const [altersgruppe, [from, to]] of Object.entries(groups)) {
        const codes = {staatsangehoerigkeit: "nichtdeutsch", geschlecht: "weiblich"};
        const sum = ages(from, to).reduce((all, alter) => all + people(year, {...codes, alter}), 0);
        const land = {stichtag: `${year}-12-31`, gebiet: "05124", altersgruppe, ...codes};
        expect(sum).toBe(samples.cell("bevoelkerung-nationalitaet", land).wert);
      }
    }
    expect(people(2015, {})).toBe(355344);
    expect(people(2015, {staatsangehoerigkeit: "nichtdeutsch"})).toBe(60959);
    expect(people(2024, {geschlecht: "maennlich"})).toBe(176780);
  });

  it("know Wuppertal by the Regionalschlüssel 051240000000, and pass over Mettmann (Zensus 2022)", () => {
    const {codes, dictionary} = samples.cube("wohnversorgung").dimensions["gebiet"]!;
    expect([...new Set(Array.from(codes, (code) => dictionary[code]))].sort()).toEqual(["05", "05122", "05124"]);
  });

  it("take numbers as published, though parts do not add up to their total (cell key method)", () => {
    const count = (codes: Readonly<Record<string, string>>) =>
      samples.cell("wohnversorgung", {stichtag: "2022-05-15", gebiet: "05124", ...codes}).wert!;
    const parts = count({wohnform: "eigentum"}) + count({wohnform: "miete"});
    expect(parts).not.toBe(count({}));
    expect(Math.abs(parts - count({}))).toBeLessThanOrEqual(9);
  });

  it("read the decimal comma of the census: 31.6 square metres a person", () => {
    const cell = samples.cell("wohnflaeche", {stichtag: "2022-05-15", gebiet: "05124", haushalt: "mit-einwanderung"});
    expect(cell).toEqual({wert: 31.6, zeichen: "wert"});
  });
});

/** Text of the last row of an indicator, from the cubes of the samples. */
function shown(id: string, cubes: readonly string[], parameters: Readonly<Record<string, string>>): string {
  const where: Readonly<Record<string, string>> = id === "BEV-03" ? {} : {gebiet: "05124"};
  const loaded = cubes.map((cube) => samples.cube(cube));
  const result = evaluate(findIndicator(id), loaded, {parameters, where});
  return row(result, result.length - 1).text.replace("\u202f", " ");
}

describe("indicators from the samples of Land NRW, in the last year", () => {
  it.each([
    ["BEV-03", ["mikrozensus-migration"], {definition: "d3"}, "40,5 %"],
    ["BIL-06", ["schueler-amtlich"], {}, "59,7 %"],
    ["BIL-06", ["schueler-amtlich"], {umfang: "allgemeinbildend"}, "63,5 %"],
    ["BIL-09", ["schueler-amtlich"], {gruppe: "nichtdeutsch"}, "18 %"],
    ["BIL-12", ["auszubildende", "bevoelkerung-jahrgang"], {}, "25 %"],
    ["BIL-12", ["auszubildende", "bevoelkerung-jahrgang"], {berechnung: "anteil", ort: "wohnort"}, "5,2 %"],
    ["SOZ-07", ["grundsicherung-alter", "bevoelkerung-jahrgang"], {alter: "65"}, "7,5 %"],
    ["SOZ-07", ["grundsicherung-alter", "bevoelkerung-jahrgang"], {gruppe: "nichtdeutsch"}, "29,5 %"],
    ["SOZ-08", ["asylbewerberleistungen", "bevoelkerung-alter"], {}, "3,7 je 1.000"],
    ["SOZ-08", ["asylbewerberleistungen", "auslaender-azr"], {nenner: "auslaender"}, "1,4 %"],
    ["QUA-08", ["wohnflaeche"], {}, "31,6"],
    ["QUA-08", ["wohnversorgung"], {merkmal: "ueberbelegung"}, "23,2 %"],
    ["QUA-08", ["wohnversorgung"], {merkmal: "eigentum", haushalt: "insgesamt"}, "29,4 %"]
  ])("%s from %j with %j is %s", (id, cubes, parameters, text) => {
    expect(shown(id, cubes, parameters)).toBe(text);
  });
});

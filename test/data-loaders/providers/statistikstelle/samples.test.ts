import {beforeAll, describe, expect, it} from "vitest";
import {statistikstelleSamples} from "../../../../data-loaders/providers/statistikstelle/samples/index.js";
import {sampleYears} from "../../../../data-loaders/sample-city/residents.js";
import {type SampleCubes, sampleCubes, total, totals} from "./sample-cubes.js";

let delivered: SampleCubes;
beforeAll(async () => void (delivered = await sampleCubes()));

const cube = (id: string) => delivered.cubes[id]!;
const foreign = ["eu27", "tuerkei", "ukraine", "asylherkunft", "uebrige-drittstaaten"];
const components = [
  "auslaender",
  "zweite-staatsangehoerigkeit",
  "deutsch-erworben",
  "im-ausland-geboren",
  "kinder-ueber-eltern"
];

describe("the samples of the Statistikstelle", () => {
  it("have the five published components of the Migrationshintergrund at the end of 2018: 140,054, 38.8 percent", () => {
    const byGroup = totals(cube("einwohner-migration"), 2018, "migrationshintergrund");
    expect(components.map((id) => byGroup.get(id))).toEqual([72043, 46759, 11801, 3448, 6003]);
    const having = total(cube("einwohner-migration"), 2018, {migrationshintergrund: components});
    expect(having).toBe(140054);
    expect(((100 * having) / total(cube("einwohner-migration"), 2018)).toFixed(1)).toBe("38.8");
  });

  it("have the published residents of 2015, foreigners of 2015, 2018 and 2019, and nearly the Turkish ones", () => {
    expect(total(cube("einwohner-staaten"), 2015)).toBe(355344);
    const foreigners = [2015, 2018, 2019].map((year) =>
      total(cube("einwohner-staaten"), year, {staatengruppe: foreign})
    );
    expect(foreigners).toEqual([60959, 72043, 74677]);
    const turkish = totals(cube("einwohner-staaten"), 2019, "staatengruppe").get("tuerkei")!;
    expect(Math.abs(turkish / 10719 - 1)).toBeLessThan(0.01);
  });

  it("count 365,861 with Nebenwohnung at the end of 2024, and fewer with Hauptwohnung", () => {
    expect(total(cube("einwohner-wohnung"), 2024)).toBe(365861);
    const main = total(cube("einwohner-wohnung"), 2024, {wohnung: "hauptwohnung"});
    expect(main).toBe(total(cube("einwohner-migration"), 2024));
    expect(365861 / main).toBeGreaterThan(1.01);
  });

  it("agree in every Quartier and year on the residents with Hauptwohnung, in all five tables", () => {
    for (const year of sampleYears) {
      const expected = Object.fromEntries(totals(cube("einwohner-migration"), year, "quartier"));
      expect(Object.keys(expected).length).toBe(69);
      for (const id of ["einwohner-staaten", "einwohner-herkunft", "einwohner-wohndauer"])
        expect(Object.fromEntries(totals(cube(id), year, "quartier"))).toEqual(expected);
      const main = totals(cube("einwohner-wohnung"), year, "quartier", {wohnung: "hauptwohnung"});
      expect(Object.fromEntries(main)).toEqual(expected);
    }
  });

  it("agree on the persons with Migrationshintergrund of each Stadtbezirk, by groups and by single countries", () => {
    for (const year of sampleYears) {
      const byQuartier = totals(cube("einwohner-migration"), year, "quartier", {migrationshintergrund: components});
      for (const [stadtbezirk, persons] of totals(cube("einwohner-bezugsland"), year, "quartier")) {
        const inside = [...byQuartier].filter(([id]) => id.startsWith(stadtbezirk));
        expect([stadtbezirk, persons]).toEqual([stadtbezirk, inside.reduce((sum, [, n]) => sum + n, 0)]);
      }
      const origins = totals(cube("einwohner-herkunft"), year, "herkunft");
      const countries = totals(cube("einwohner-bezugsland"), year, "bezugsland");
      expect(countries.get("163")).toBe(origins.get("tuerkei"));
      expect(countries.get("166")).toBe(origins.get("ukraine"));
      expect(countries.get("998")).toBe(origins.get("unbestimmt"));
    }
  });

  it("tell of the arrivals of 2015, 2016 and 2022, and of as many moves into Quartiere as out of them", () => {
    const moves = (year: number, bewegung: string | string[]) => total(cube("wanderungen"), year, {bewegung});
    const into = new Map(sampleYears.map((year) => [year, moves(year, ["zuzug-ausland", "zuzug-inland"])]));
    for (const year of [2014, 2017, 2018, 2019, 2020, 2021])
      expect(into.get(year)).toBeLessThan(Math.min(into.get(2015)!, into.get(2016)!));
    expect(into.get(2022)).toBe(Math.max(...into.values()));
    for (const year of sampleYears) {
      expect(moves(year, "umzug-hinein")).toBe(moves(year, "umzug-hinaus"));
      const outOf = moves(year, ["fortzug-ausland", "fortzug-inland", "fortzug-amtlich"]);
      expect([year, into.get(year)! > 13000 && into.get(year)! < 25000]).toEqual([year, true]);
      expect(Math.abs(into.get(year)! - outOf) / total(cube("einwohner-staaten"), year)).toBeLessThan(0.03);
    }
    const ukraine = totals(cube("wanderungen"), 2022, "staatengruppe", {bewegung: "zuzug-ausland"}).get("ukraine")!;
    expect(ukraine).toBeGreaterThan(4500);
  });

  it("keep their contracts without any remark", () => {
    expect(delivered.files.length).toBe(57);
    expect(delivered.files.flatMap(({checked}) => checked).length).toBe(57);
    expect(
      delivered.files.flatMap(({problems, checked}) => [...problems, ...checked.flatMap((d) => d.problems)])
    ).toEqual([]);
  });

  it("carry the state of the territory that each file names, and not the date it is about", () => {
    for (const {meta} of Object.values(delivered.cubes)) {
      expect(meta.territory.gebietsstand).toBe("2024-12-31");
      expect(new Set(meta.deliveries.map(({gebietsstand}) => gebietsstand))).toEqual(new Set(["2024-12-31"]));
      expect(meta.sums).toBe("derived");
    }
  });

  it("say of each file that nobody delivered it", () => {
    const deliveries = Object.values(delivered.cubes).flatMap(({meta}) => meta.deliveries);
    expect(deliveries.length).toBe(57);
    for (const {sample, licence, file} of deliveries) {
      expect([file, sample]).toEqual([file, true]);
      expect(licence).toContain("Beispieldaten, von diesem Projekt erzeugt");
    }
  });

  it("are the same bytes at every call, and fewer than eight million", async () => {
    const again = await statistikstelleSamples();
    expect(again.map(({path}) => path)).toEqual(delivered.samples.map(({path}) => path));
    for (const [i, {bytes}] of again.entries()) expect(Buffer.compare(bytes, delivered.samples[i]!.bytes)).toBe(0);
    expect(again.reduce((sum, {bytes}) => sum + bytes.length, 0)).toBeLessThan(8e6);
  });
});

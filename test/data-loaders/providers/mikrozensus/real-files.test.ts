import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {realCube, realFiles, realList} from "../real-cube.js";

const year = (y: number) => ({stichtag: `${y}-12-31`});

const nrw = {...year(2019), gebiet: "05"};

const status = () => realCube("mikrozensus-migrationsstatus");
const herkunft = () => realCube("mikrozensus-herkunft-niedersachsen");
const tuerkei = (migrationsstatus: string) => status().cell({...nrw, migrationsstatus, geburtsland: "tuerkei"});
const kinder = (migrationsstatus: string) => status().cell({...nrw, migrationsstatus, altersgruppe: "a00-05"}).wert;
const frankreich = (geschlecht: string) => herkunft().cell({...year(2019), herkunftsland: "frankreich", geschlecht});

function signs(cube: ReturnType<typeof realCube>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {zeichen} of cube.cells()) counts[zeichen] = (counts[zeichen] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(join(realFiles.exports, "mikrozensus")))("the real workbook of the Mikrozensus", () => {
  it("gives 17,665 thousand in Nordrhein-Westfalen in 2019, of whom 5,449 thousand with Migrationshintergrund", () => {
    expect(status().cell(nrw)).toEqual({wert: 17665000, zeichen: "wert", zeile: 7, spalte: 14, blatt: "Tab5I_2019"});
    expect(status().cell({...nrw, migrationsstatus: "mit"}).wert).toBe(5449000);
    expect(status().cell({...nrw, migrationsstatus: "eigene-aussiedler"}).wert).toBe(783000);
    expect(status().cell({...nrw, migrationsstatus: "keine-eigene-geborene-einseitig"}).wert).toBe(746000);
  });

  it("tells apart rows with the same label by the labels above them", () => {
    expect([tuerkei("mit").wert, tuerkei("eigene").wert]).toEqual([957000, 443000]);
    expect(["insgesamt", "ohne", "mit", "eigene", "keine-eigene"].map(kinder)).toEqual([
      983000, 515000, 467000, 48000, 419000
    ]);
    expect(status().cell({...nrw, migrationsstatus: "eigene", aufenthaltsdauer: "d30"}).wert).toBe(1041000);
  });

  it("keeps “/   ” as unsafe, “–   ” as nothing and a 0 that only rounding made", () => {
    const counts = signs(status());
    expect(counts["nicht-sicher"]).toBeGreaterThan(1500);
    expect(counts["genau-null"]).toBeGreaterThan(50);
    expect(counts["gerundet-null"]).toBeGreaterThan(200);
    const unsafe = status()
      .cells()
      .filter(({zeichen}) => zeichen === "nicht-sicher");
    expect(unsafe.every(({wert, blatt}) => wert === null && String(blatt).endsWith("2018"))).toBe(true);
  });

  it("keeps the brackets of the series of Niedersachsen, and does not tell what “/” hides", () => {
    expect(frankreich("insgesamt")).toMatchObject({wert: 7900, zeichen: "eingeschraenkt", zeile: 10, spalte: 3});
    expect(frankreich("maennlich")).toMatchObject({wert: null, zeichen: "nicht-sicher"});
    expect(signs(herkunft())).toMatchObject({eingeschraenkt: 50, "nicht-sicher": 10});
    expect(herkunft().cell({...year(2014), herkunftsland: "insgesamt"}).wert).toBe(1356000);
    expect(herkunft().cell({...year(2018), herkunftsland: "eu"}).wert).toBe(560000);
  });

  it("says which sheets no contract describes", () => {
    const {deliveries} = realList();
    const own = deliveries.filter(({provider}) => provider?.id === "mikrozensus");
    expect(own.map(({contract, sheets}) => [contract!.id, sheets!.length])).toEqual([
      ["mikrozensus-tab5", 6],
      ["mikrozensus-a13", 1]
    ]);
    expect(own.flatMap(({problems}) => problems).map(({code}) => code)).toEqual(["W152", "K406", "W156"]);
  });
});

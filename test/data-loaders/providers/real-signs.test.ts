import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {realCube, realFiles, realList} from "./real-cube.js";

/** How often each sign stands in a cube of the real files, with the codes. */
function signs(id: string, codes: Readonly<Record<string, string>> = {}): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const {zeichen} of realCube(id).cells(codes)) counts[zeichen] = (counts[zeichen] ?? 0) + 1;
  return counts;
}

const anzahlen = "arbeitslose-migrationshintergrund-rechtskreis";
const anteile = "arbeitslose-migrationshintergrund-anteile";

describe.skipIf(!existsSync(realFiles.exports))("every sign of the real files in the cubes", () => {
  it("§ 281 workbook, counts: 124 and 196 brackets of the number format and two texts “(-)”, 18 and 19 “*”, 55 “x”", () => {
    expect(signs(anzahlen, {rechtskreis: "sgb3"})).toEqual({
      wert: 353,
      eingeschraenkt: 124 + 2,
      geheim: 18,
      "nicht-sinnvoll": 55
    });
    expect(signs(anzahlen, {rechtskreis: "sgb2"})).toEqual({wert: 337, eingeschraenkt: 196, geheim: 19});
  });

  it("§ 281 workbook, rates: 90 and 173 brackets of the number format, the same “*” and “x”", () => {
    expect(signs(anteile, {rechtskreis: "sgb3"})).toEqual({
      wert: 387,
      eingeschraenkt: 90,
      geheim: 18,
      "nicht-sinnvoll": 55,
      "genau-null": 2
    });
    expect(signs(anteile, {rechtskreis: "sgb2"})).toEqual({wert: 360, eingeschraenkt: 173, geheim: 19});
  });

  it("§ 281 workbook, flags: five regions with ² have no number but the total, 9 and 18 with ³ have brackets from column 3", () => {
    const rows = (rechtskreis: string, isSo: (signs: readonly string[]) => boolean) => {
      const byArea = new Map<unknown, string[]>();
      for (const {gebiet, zeichen} of realCube(anzahlen).cells({rechtskreis})) {
        byArea.set(gebiet, [...(byArea.get(gebiet) ?? []), zeichen]);
      }
      return [...byArea.values()].filter(isSo).length;
    };
    const isBlocked = (found: readonly string[]) => found.slice(1).every((sign) => sign === "nicht-sinnvoll");
    const isUnsure = (found: readonly string[]) =>
      found.slice(2).every((sign) => sign === "eingeschraenkt" || sign === "geheim");
    expect([rows("sgb3", isBlocked), rows("sgb2", isBlocked)]).toEqual([5, 0]);
    expect([rows("sgb3", isUnsure), rows("sgb2", isUnsure)]).toEqual([9, 18]);
  });

  it("Mikrozensus workbook: “/   ”, “–   ”, 0 and empty cells; “(5)” is 5,000 of limited value", () => {
    expect(signs("mikrozensus-migrationsstatus")).toEqual({
      wert: 14640,
      "nicht-sicher": 2244,
      "genau-null": 89,
      "gerundet-null": 377,
      leer: 92
    });
    expect(signs("mikrozensus-herkunft-niedersachsen")).toEqual({wert: 366, eingeschraenkt: 50, "nicht-sicher": 10});
    const britons = {stichtag: "2014-12-31", herkunftsland: "vereinigtes-koenigreich", geschlecht: "weiblich"};
    expect(realCube("mikrozensus-herkunft-niedersachsen").cell({...britons, gebiet: "03"})).toMatchObject({
      wert: 5000,
      zeichen: "eingeschraenkt"
    });
  });

  it("every file is used, and none is refused", () => {
    const {deliveries} = realList();
    expect(deliveries.length).toBeGreaterThanOrEqual(15);
    expect(deliveries.filter(({problems}) => problems.some(({severity}) => severity === "error"))).toEqual([]);
    expect(deliveries.filter(({state}) => state !== "verwendet").map(({file}) => file)).toEqual([]);
  });
});

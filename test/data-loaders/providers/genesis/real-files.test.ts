import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {checkDelivery} from "../../../../data-loaders/contract/check.js";
import {openDelivery} from "../../../../data-loaders/formats/delivery.js";
import {lebensformen} from "../../../../data-loaders/providers/genesis/12211-Z-11.js";
import {citedRows} from "../../../../data-loaders/deliveries/rows.js";
import {checkDisjoint} from "../../../../indicators/engine/hierarchy.js";
import {signAt} from "../../../../indicators/vocabulary/signs.js";
import {realCube, realFiles, realList} from "../real-cube.js";

const folder = join(realFiles.exports, "genesis");
const wuppertal = {stichtag: "2024-12-31", gebiet: "05124"};

/** Persons of Wuppertal with a status, summed over sexes and nationalities. */
const sum = (schutzstatus: string) =>
  realCube("schutzsuchende")
    .cells({gebiet: "05124", schutzstatus})
    .reduce((all, {wert}) => all + wert!, 0);

describe.skipIf(!existsSync(folder))("the real flat files of GENESIS", () => {
  it("give 176,780 men and 181,413 women in Wuppertal, with the line of each (12411-01-01-4)", () => {
    const cube = realCube("bevoelkerung-geschlecht");
    expect(cube.cell({...wuppertal}).wert).toBe(358193);
    expect(cube.cell({...wuppertal, geschlecht: "weiblich"}).wert).toBe(181413);
    const men = cube.cell({...wuppertal, geschlecht: "maennlich"});
    expect(men).toMatchObject({wert: 176780, zeichen: "wert", spalte: 14});
    const [delivery] = citedRows("bevoelkerung-geschlecht", realFiles).deliveries;
    expect(delivery!.lines[men.zeile]).toContain(
      ";05124;Wuppertal, kreisfreie Stadt;GES;Geschlecht;GESM;männlich;176780;"
    );
    expect(cube.length).toBe(53 * 3);
  });

  it("do not take areas that were dissolved, which have “-” 222 times", () => {
    expect(
      realCube("bevoelkerung-geschlecht")
        .cells()
        .every(({zeichen}) => zeichen === "wert")
    ).toBe(true);
    const {deliveries} = realList();
    expect(deliveries.find(({tableCode}) => tableCode === "12411-01-01-4")!.signs).toEqual({
      wert: 1245,
      "genau-null": 222
    });
  });

  it("give the statuses of persons seeking protection as published, summed over sexes and nationalities (12531-0043)", () => {
    expect(sum("anerkannt")).toBe(21450);
    expect(sum("befristet")).toBe(17980);
    expect(sum("unbefristet")).toBe(3460);
    expect(sum("offen")).toBe(335);
    expect(sum("ohne")).toBe(880);
    expect(realCube("schutzsuchende").meta).toMatchObject({rounding: 5, roundingSince: 2016});
  });

  it("do not let anyone add statuses that overlap", () => {
    const {dimensions} = realCube("schutzsuchende").meta;
    const status = dimensions.find(({id}) => id === "schutzstatus")!;
    const at = (id: string) => status.codes.findIndex((code) => code.id === id);
    expect(() => checkDisjoint(status, [at("anerkannt"), at("befristet")])).toThrow("counts cells twice");
    expect(() => checkDisjoint(status, [at("ohne"), at("ohne-geduldet")])).toThrow("counts cells twice");
    expect(() => checkDisjoint(status, [at("anerkannt"), at("offen"), at("ohne")])).not.toThrow();
  });

  it("name nationalities by the key that the Ausländerzentralregister has elsewhere: Syrien is 475", () => {
    const {codes} = realCube("schutzsuchende").meta.dimensions.find(({id}) => id === "staatsangehoerigkeit")!;
    expect(codes.find(({id}) => id === "475")).toEqual({id: "475", label: "Syrien"});
  });

  it("take “-” of Kreise that are not yet published for “fällt später an”, never for zero (13111-01-03-4)", () => {
    const cube = realCube("beschaeftigte-staatsangehoerigkeit");
    const kreise = cube.cells().filter(({gebiet}) => String(gebiet).length === 5);
    expect(kreise.length).toBe(53 * 6);
    expect(kreise.every(({wert, zeichen}) => wert === null && zeichen === "spaeter")).toBe(true);
    const land = {stichtag: "2025-06-30", gebiet: "05"};
    expect(cube.cell(land)).toMatchObject({wert: 7350231, zeichen: "wert"});
    expect(cube.cell({...land, staatsangehoerigkeit: "nichtdeutsch", geschlecht: "weiblich"}).wert).toBe(452989);
    const {deliveries} = realList();
    const entry = deliveries.find(({tableCode}) => tableCode === "13111-01-03-4")!;
    expect(entry.problems.map(({code, severity}) => [code, severity])).toEqual([["P306", "warning"]]);
    expect(entry.state).toBe("verwendet");
  });

  it("keep the quality marks of the Mikrozensus: e leaves the number, () limits it, / has none (12211-Z-11)", () => {
    const cube = realCube("lebensformen");
    const year = {stichtag: "2019-12-31"};
    expect(cube.cell({...year, gebiet: "05124"})).toMatchObject({wert: 179000, zeichen: "wert"});
    expect(cube.cell({...year, gebiet: "05124", lebensform: "alleinstehende"}).wert).toBe(83000);
    expect(cube.cell({...year, gebiet: "05120", lebensform: "familien"})).toMatchObject({
      wert: 14000,
      zeichen: "eingeschraenkt"
    });
    expect(cube.meta).toMatchObject({unit: "Lebensformen", rounding: 1000});
  });

  it("hold 29 unsafe and 14 limited numbers over all Kreise of the country", () => {
    const everywhere = {
      ...lebensformen,
      cube: {
        ...lebensformen.cube,
        dimensions: lebensformen.cube.dimensions.map((d) =>
          d.id === "gebiet" ? {...d, codes: "delivered" as const} : d
        )
      }
    };
    const {cells, problems} = checkDelivery(
      openDelivery(join(folder, "12211-Z-11_de_flat_quality-on.csv")),
      everywhere
    );
    expect(problems).toEqual([]);
    const counts: Record<string, number> = {};
    for (const code of cells!.zeichen) counts[signAt(code).id] = (counts[signAt(code).id] ?? 0) + 1;
    expect(counts).toEqual({wert: 893, "genau-null": 1020, "nicht-sicher": 29, eingeschraenkt: 14});
  });
});

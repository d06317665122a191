import {existsSync} from "node:fs";
import {tableFromIPC} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {cubeToIpc} from "../../data-loaders/arrow/cube.js";
import {loadCube} from "../../data-loaders/cube/load.js";
import {cubeFromArrow, evaluate, explain, type Request, rows} from "../../indicators/engine/index.js";
import {findIndicator} from "../../indicators/index.js";

const exports = "../shared/exports/land-nrw";

/** The cube as a page gets it: from real deliveries, through Arrow. */
function deliver(id: string) {
  return cubeFromArrow(tableFromIPC(cubeToIpc(loadCube(id, {exports, samples: null}))));
}

function ask(indicator: string, cubes: readonly string[], request: Request = {}) {
  return evaluate(findIndicator(indicator), cubes.map(deliver), {where: {gebiet: "05124"}, ...request});
}

// Published by IT.NRW, Landesdatenbank NRW, dl-de/by-2-0.
describe.skipIf(!existsSync(exports))(
  "the figures published for Wuppertal, from the delivered files (skipped without ../shared/exports)",
  () => {
    it("94,110 foreigners on 31.12.2024 as the sum of six continents, over 358,193 residents", () => {
      const result = ask("BEV-02", ["auslaender-azr", "bevoelkerung-alter"]);
      expect(rows(result)).toMatchObject([
        {stichtag: "2024-12-31", numerator: 94110, denominator: 358193, text: "26,3\u202f%", sign: "wert"}
      ]);
      expect(result.sample).toBe(false);
      const {numerator} = explain(result, 0);
      expect(numerator.cells.map(({value}) => value)).toEqual([62750, 7735, 915, 21140, 25, 1545]);
      expect(new Set(numerator.cells.map(({delivery}) => delivery.tableCode))).toEqual(new Set(["12521-03i"]));
      expect(new Set(numerator.cells.map(({line}) => line)).size).toBe(6);
    });

    it("Syria 11,475, Türkiye 11,305, Ukraine 7,630, Italy 6,380, Greece 5,925", () => {
      const result = ask("BEV-05", ["auslaender-azr"], {by: ["stichtag", "staatsangehoerigkeit"]});
      const largest = [...rows(result)].sort((a, b) => b.numerator! - a.numerator!).slice(0, 5);
      expect(largest.map(({labels, numerator}) => [labels["staatsangehoerigkeit"], numerator])).toEqual([
        ["Syrien", 11475],
        ["Türkei", 11305],
        ["Ukraine", 7630],
        ["Italien", 6380],
        ["Griechenland", 5925]
      ]);
    });

    it("a Mindestsicherungsquote of 15.8 % in 2023", () => {
      const result = ask("SOZ-09", ["mindestsicherungsquote"]);
      expect(rows(result)).toMatchObject([{stichtag: "2023-12-31", value: 15.8, text: "15,8\u202f%"}]);
    });

    it("ages that add up to the total, whatever the limits", () => {
      for (const grenze of ["65", "67"]) {
        const parts = [
          ask("BEV-08", ["bevoelkerung-alter"], {parameters: {quotient: "jung", grenze}}),
          ask("BEV-08", ["bevoelkerung-alter"], {parameters: {quotient: "alt", grenze}})
        ];
        expect(parts[0]!.numerator[0]! + parts[1]!.numerator[0]! + parts[0]!.denominator[0]!).toBe(358193);
      }
    });

    it("the sum of the benefits of 2024 as it is delivered", () => {
      const cubes = ["mindestsicherung-leistungen", "bevoelkerung-alter"];
      const [whole, sum] = ["insgesamt", "summe"].map((berechnung) => ask("SOZ-09", cubes, {parameters: {berechnung}}));
      expect(sum!.numerator[0]).toBe(whole!.numerator[0]);
    });
  }
);

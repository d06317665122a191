import {describe, expect, it} from "vitest";
import {resultTable} from "../../../src/components/result-table.js";
import {anteilNichtdeutsche} from "../../../indicators/bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import {evaluate} from "../../../indicators/engine/index.js";
import {azr, bevoelkerung} from "../../indicators/wuppertal.js";

describe("resultTable(result)", () => {
  const protection = {
    method: "rounding",
    base: 5,
    largestError: 4,
    label: "kleine Fallzahlen gerundet",
    notes: [],
    profile: "R5"
  } as const;
  const cubes = [{...azr, meta: {...azr.meta, protection}}, bevoelkerung];
  const result = evaluate(anteilNichtdeutsche, cubes, {by: ["stichtag"], where: {gebiet: "05124"}});
  const table = resultTable(result);
  const end = table.findIndex((row) => row.length === 0);
  const notes = new Map(table.slice(end + 1).map(([term, text]) => [term, String(text)]));

  it("has a row per entry, with value and parts as numbers", () => {
    expect(end).toBe(result.length + 1);
    const value = table[0]!.indexOf("Wert (Prozent)");
    expect(table[1]![value]).toBe(result.value[0]);
    expect(table[1]![table[0]!.indexOf("Zähler")]).toBe(result.numerator[0]);
  });

  it("says below it definition, formula, parts, parameters and source, so that the file explains itself", () => {
    expect([...notes.keys()]).toEqual(
      expect.arrayContaining(["Indikator", "Einheit", "Formel", "Zähler", "Nenner", "Stellgrößen", "Gebiet", "Quelle"])
    );
    expect(notes.get("Formel")).toContain("÷");
    expect(notes.get("Stellgrößen")).toContain("quelle");
  });

  it("says how a table was protected, with base and largest error", () => {
    expect(notes.get("Geheimhaltung")).toContain("Rundungsbasis 5");
    expect(notes.get("Geheimhaltung")).toContain("höchstens 4");
  });
});

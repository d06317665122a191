import {describe, expect, it} from "vitest";
import {comparePopulations} from "../../../indicators/comparison/index.js";
import {personGrid} from "../../../indicators/comparison/person-grid.js";
import {counts} from "../../../indicators/vocabulary/population-rules.js";
import {personas} from "../../../indicators/vocabulary/personas.js";
import {type PopulationId, populations} from "../../../indicators/vocabulary/populations.js";

const ids = Object.keys(populations) as PopulationId[];

describe("comparePopulations", () => {
  it("names the people who count under D5 but not under D1", () => {
    const {relation, sentence, personas: examples} = comparePopulations("D1", "D5");
    expect(relation).toBe("subset");
    expect(examples.map(({id}) => id)).toEqual(["P1", "P2", "P4", "P5", "P8"]);
    expect(sentence).toBe(
      "„Ausländerinnen und Ausländer“ (D1) und „Migrationshintergrund (§ 6 MighEV)“ (D5) zählen nicht dieselben " +
        "Menschen. Wer nach D1 zählt, zählt auch nach D5, aber nicht umgekehrt. Nur nach D5 zählen zum Beispiel " +
        "P1 (zweite Generation), P2 (ein Elternteil eingewandert) und P4 (Spätaussiedlung)."
    );
  });

  it("P2 counts under D2 but not under D3, P5 the other way round", () => {
    const {relation, personas: examples} = comparePopulations("D2", "D3");
    expect(relation).toBe("differs");
    expect(examples).toContainEqual({id: "P2", first: true, second: false});
    expect(examples).toContainEqual({id: "P5", first: false, second: true});
  });

  it("calls a population the same only as itself", () => {
    for (const a of ids) {
      for (const b of ids) expect(comparePopulations(a, b).relation === "same", `${a} ${b}`).toBe(a === b);
    }
  });

  it("turns round with its arguments", () => {
    const turned = {same: "same", subset: "superset", superset: "subset", differs: "differs"};
    for (const a of ids) {
      for (const b of ids) {
        expect(comparePopulations(b, a).relation).toBe(turned[comparePopulations(a, b).relation]);
      }
    }
  });

  it("never calls a subset what an example person contradicts", () => {
    for (const a of ids) {
      for (const b of ids) {
        const {relation, personas: examples} = comparePopulations(a, b);
        if (relation === "subset") expect(examples.filter(({first}) => first)).toEqual([]);
      }
    }
  });

  it("says that school statistics ask pupils only, and that D8 is no population", () => {
    expect(comparePopulations("D6", "D9").sentence).toContain("D6 erfasst nur Schülerinnen und Schüler.");
    expect(comparePopulations("D7", "D1").relation).toBe("differs");
    expect(comparePopulations("D8", "D1").sentence).toContain("zwei getrennte Merkmale");
  });

  it("the grid of persons holds somebody for every example person", () => {
    const rules = ["D1", "D2", "D3", "D4", "D5", "D6", "D7"] as const;
    const patterns = new Set(personGrid().map((person) => rules.map((id) => counts(id, person)).join()));
    for (const person of Object.values(personas)) {
      expect(patterns).toContain(rules.map((id) => counts(id, person)).join());
    }
  });
});

import {describe, expect, it} from "vitest";
import {counts} from "../../../indicators/vocabulary/population-rules.js";
import {type PersonaId, personas} from "../../../indicators/vocabulary/personas.js";

/** The truth table of the catalogue, section 2.2: j counted, n not counted, – not asked; columns D1 to D7. */
const table: Readonly<Record<PersonaId, string>> = {
  P1: "njjjjjn",
  P2: "njnjjjn",
  P3: "jjnjjnj",
  P4: "njjjjjj",
  P5: "nnjjjjj",
  P6: "njnnnnn",
  P7: "nnnnn--",
  P8: "nnjnj--",
  P9: "jjjjjjj",
  P10: "nnnnnjj"
};

const populations = ["D1", "D2", "D3", "D4", "D5", "D6", "D7"] as const;

function letter(counted: boolean | undefined): string {
  return counted === undefined ? "-" : counted ? "j" : "n";
}

describe("the population definitions", () => {
  it.each(Object.entries(table))("count %s as the persona table of the catalogue says: %s", (id, expected) => {
    const person = personas[id as PersonaId];
    expect(populations.map((population) => letter(counts(population, person))).join("")).toBe(expected);
  });

  it("D8 keeps origin of the parents and family language apart: P10 only by language", () => {
    expect([counts("D8a", personas.P10), counts("D8b", personas.P10)]).toEqual([false, true]);
  });

  it("D8 asks only about children", () => {
    expect(counts("D8a", personas.P9)).toBeUndefined();
  });

  it("D9 misses P1 as an adult living alone, but not as a child with the parents or with a second nationality", () => {
    const {P1} = personas;
    expect(counts("D9", P1)).toBe(false);
    expect(counts("D9", {...P1, minor: true, withParents: true})).toBe(true);
    expect(counts("D9", {...P1, secondNationality: true})).toBe(true);
  });

  it("D2e counts P1 only in the household of the parents, unlike D2", () => {
    expect(counts("D2e", personas.P1)).toBe(false);
    expect(counts("D2e", {...personas.P1, withParents: true})).toBe(true);
  });

  it("D4 and D5 differ exactly in who came from 1950 to 1955", () => {
    const years = [1949, 1950, 1955, 1956].map((immigrated) => {
      const person = {...personas.P8, immigrated, parents: personas.P5.parents};
      return [counts("D4", person), counts("D5", person)];
    });
    expect(years).toEqual([
      [false, false],
      [false, true],
      [false, true],
      [true, true]
    ]);
  });
});

import {describe, expect, test} from "vitest";
import {multigroupTheilH} from "../../../indicators/measures/index.js";
import {quartiere, stadtbezirke} from "../../../indicators/vocabulary/quartiere.js";
import {labMeasures, labValues, type LabChoice} from "../../../src/components/segregation-lab.js";
import {labSentences, labTitle} from "../../../src/components/segregation-words.js";
import {madeUpResidents} from "./made-up-residents.js";

const choice: LabChoice = {gruppe: "nichtdeutsch", vergleich: "rest", stichtag: "2024-12-31"};

describe("the segregation lab", () => {
  test("finds no segregation beyond chance where every Quartier has the same share", () => {
    const values = labValues([madeUpResidents(() => [800, 200])], choice);
    for (const {id} of labMeasures) {
      const {row, chance} = values.get(id)!.quartier;
      expect(row.value, id).toBeCloseTo(id === "isolation" ? 0.2 : 0, 10);
      expect(chance, id).toBeGreaterThan(row.value! - 1e-9);
    }
    expect(labTitle(values, choice)).toContain("kaum mehr als Zufall");
  });

  test("measures on both levels the same two groups, and never more on the coarser one", () => {
    const city = madeUpResidents((i) => [600 + 13 * (i % 7), 40 + 31 * (i % 11)]);
    const values = labValues([city], choice);
    for (const {id} of labMeasures) {
      const {quartier, stadtbezirk} = values.get(id)!;
      expect(stadtbezirk.row.numerator).toBe(quartier.row.numerator);
      expect(stadtbezirk.row.value!, id).toBeLessThanOrEqual(quartier.row.value! + 1e-12);
    }
  });

  test("splits H into what lies between the Stadtbezirke and the rest as the table of districts says", () => {
    const people = (i: number): [number, number] => [500 + 17 * (i % 9), 60 + 23 * (i % 5)];
    const values = labValues([madeUpResidents(people)], choice);
    const table = [0, 1].map((group) =>
      stadtbezirke.map(({id}) =>
        quartiere.reduce((sum, {stadtbezirk}, i) => sum + (stadtbezirk === id ? people(i)[group]! : 0), 0)
      )
    );
    expect(values.get("theil-h")!.stadtbezirk.row.value).toBeCloseTo(multigroupTheilH(table)!, 12);
    const share = values.get("theil-h")!.stadtbezirk.row.value! / values.get("theil-h")!.quartier.row.value!;
    expect(labSentences(values, choice).at(-1)).toContain(`${Math.round(100 * share)}\u202f%`);
  });

  test("says in words what D and the isolation index mean for the chosen group", () => {
    const values = labValues([madeUpResidents((i) => (i < 10 ? [100, 900] : [900, 100]))], choice);
    const [d, isolation] = labSentences(values, choice);
    expect(d).toMatch(/^D: \d+\u202f% der Gruppe müssten in ein anderes Quartier ziehen/);
    expect(isolation).toMatch(/^xPx\*: Im Quartier eines durchschnittlichen Mitglieds gehören \d+\u202f% zur Gruppe/);
  });
});

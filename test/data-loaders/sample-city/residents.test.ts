import {describe, expect, it} from "vitest";
import {groups} from "../../../data-loaders/sample-city/groups.js";
import {
  quartierNumbers,
  sampleResidents,
  sampleYears,
  tallyResidents
} from "../../../data-loaders/sample-city/residents.js";
import {quartiere} from "../../../indicators/vocabulary/quartiere.js";

const byGroup = (year: number): number[] => [...tallyResidents(year, groups.length, (_q, _s, _a, group) => group)];
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("the sample city", () => {
  it("has the five components of the Migrationshintergrund that were published for 2018, 38.8 % in all", () => {
    const [without, dual, acquired, bornAbroad, children, ...foreign] = byGroup(2018);
    expect([sum(foreign), dual, acquired, bornAbroad, children]).toEqual([72043, 46759, 11801, 3448, 6003]);
    const all = without! + 140054;
    expect(all).toBe(360964);
    expect(((100 * 140054) / all).toFixed(1)).toBe("38.8");
  });

  it("has the residents and foreigners of 2015 that the published location quotients rest on", () => {
    const district = (digit: string, foreign: boolean): number =>
      tallyResidents(2015, 1, (quartier, _s, _a, group) =>
        quartierNumbers[quartier]!.startsWith(digit) && (!foreign || groups[group]!.staatengruppe !== "deutsch")
          ? 0
          : -1
      )[0]!;
    expect(sum(byGroup(2015))).toBe(355344);
    expect([district("0", false), district("5", false), district("9", false)]).toEqual([66511, 60064, 21007]);
    expect([district("0", true), district("5", true), district("9", true)]).toEqual([15856, 11649, 1326]);
  });

  it("counts whole persons, each class once, in all 69 Quartiere, the same at every call", () => {
    expect(quartierNumbers).toEqual(quartiere.map(({number}) => number));
    for (const year of sampleYears) {
      const {length, quartier, sex, age, group, persons} = sampleResidents(year);
      const classes = new Set<number>();
      for (let i = 0; i < length; ++i) {
        expect(persons[i]).toBeGreaterThan(0);
        classes.add(((quartier[i]! * 2 + sex[i]!) * 16 + age[i]!) * 10 + group[i]!);
      }
      expect(classes.size).toBe(length);
      expect(new Set(quartier).size).toBe(69);
    }
    expect(sampleResidents(2020)).toBe(sampleResidents(2020));
  });
});

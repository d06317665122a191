import {describe, expect, it} from "vitest";
import {citiesFinding} from "../../../src/components/two-cities.js";
import {gapsFinding} from "../../../src/components/two-gaps.js";

const city = (name: string, ...counts: readonly (readonly [number, number])[]) => ({name, counts});

describe("the two cities of the worked example", () => {
  const a = city("Stadt A", [100, 0], [60, 40], [40, 60], [0, 100]);
  const b = city("Stadt B", [80, 20], [80, 20], [20, 80], [20, 80]);

  it("have the same D of 0.6, but Theil H of 0.51 and 0.28 (Massey and Denton 1988)", () => {
    expect(citiesFinding([a, b])).toBe(
      "D ist in beiden Städten 0,60 und kann sie nicht unterscheiden. Unterscheiden lassen sie sich durch " +
        "Theils H (0,51 gegen 0,28), der Gini-Index (0,80 gegen 0,60), die Isolation (0,76 gegen 0,68) und η² (0,52 gegen 0,36)."
    );
  });

  it("are told to be alike by all measures where they are, and apart by all where they are", () => {
    expect(citiesFinding([a, {...a, name: "Stadt B"}])).toBe("Kein Maß unterscheidet die beiden Städte.");
    expect(citiesFinding([a, city("Stadt B", [1, 0], [0, 1])])).toContain(
      "Alle Maße unterscheiden die beiden Städte: D (0,60 gegen 1,00)"
    );
  });

  it("have no measure without people in both groups", () => {
    expect(citiesFinding([a, city("Stadt B", [0, 10], [0, 5])])).toBe(
      "Ohne Menschen in beiden Gruppen gibt es kein Maß: Das gilt gerade für Stadt B."
    );
  });
});

describe("the two gaps of the worked example", () => {
  const time = (...groups: readonly (readonly [number, number])[]) => ({name: "", groups});
  const first = time([200, 1000], [80, 1000]);

  it("shrink from 12 to 10 percentage points while the ratio grows from 2.5 to 3.0", () => {
    expect(gapsFinding([first, time([150, 1000], [50, 1000])])).toBe(
      "Der Abstand sinkt von 12,0 auf 10,0 Prozentpunkte; 17\u202f% des Abstands sind geschlossen. " +
        "Das Verhältnis steigt von 2,5 auf 3,0. Beides stimmt: Wer nur eine der beiden Zahlen nennt, erzählt nur die halbe Entwicklung."
    );
  });

  it("say the same where gap and ratio move alike, stay, or the groups change places", () => {
    expect(gapsFinding([first, time([300, 1000], [80, 1000])])).toMatch(
      /steigt von 12,0 auf 22,0 .* steigt von 2,5 auf 3,75\. Beide Zahlen sagen hier dasselbe\.$/
    );
    expect(gapsFinding([first, first])).toMatch(/^Der Abstand bleibt gleich: 12,0 Prozentpunkte/);
    expect(gapsFinding([first, time([80, 1000], [200, 1000])])).toContain("die Gruppen haben die Plätze getauscht");
  });

  it("have no ratio over nobody, and no value where there are more cases than people", () => {
    expect(gapsFinding([first, time([150, 1000], [0, 1000])])).toContain("Ein Verhältnis gibt es nicht.");
    expect(gapsFinding([first, time([150, 100], [5, 100])])).toBe(
      "Jede Gruppe braucht Menschen und höchstens so viele Fälle."
    );
  });
});

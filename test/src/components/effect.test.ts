import {describe, expect, test} from "vitest";
import type {RowFields} from "../../../indicators/engine/result.js";
import {effectWords} from "../../../src/components/effect.js";

const row = (text: string, value: number): RowFields =>
  ({text, value, numerator: null, denominator: null, labels: {stichtag: "31.12.2024"}}) as unknown as RowFields;

describe("what a definition does to a number, in words", () => {
  test("ends each sentence with one full stop, also after an abbreviation", () => {
    const gap = row("+13,3 Pp.", 13.3);
    expect(effectWords(gap, gap, "Prozentpunkte")).toBe("Am 31.12.2024: +13,3 Pp. Das ist die Standarddefinition.");
    const share = row("26,3 %", 26.3);
    expect(effectWords(share, share, "Prozent")).toBe("Am 31.12.2024: 26,3 %. Das ist die Standarddefinition.");
    expect(effectWords(share, row("24,4 %", 24.4), "Prozent")).toMatch(/[^.]\.$/);
  });

  test("says in persons what becomes of numerator and denominator", () => {
    const of = (value: number, numerator: number, denominator: number): RowFields => ({
      ...row(`${value} %`, value),
      numerator,
      denominator
    });
    const words = effectWords(of(2.8, 1341, 48410), of(1.5, 1341, 91820), "Prozent");
    expect(words).toContain("der Zähler ist derselbe, im Nenner 43.410 Personen weniger.");
    expect(effectWords(of(2, 20, 1000), of(1, 10, 1000), "Prozent")).toMatch(/im Zähler stehen 10 Personen mehr\.$/);
  });

  test("names the unit where the printed value does not carry it", () => {
    expect(effectWords(row("28", 28), row("28", 28), "Tage")).toContain("28 Tage.");
    expect(effectWords(row("0,28", 0.28), row("0,28", 0.28), "Index")).toContain("0,28. Das");
  });
});

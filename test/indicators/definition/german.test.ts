import {describe, expect, it} from "vitest";
import {
  formatDate,
  formatInterval,
  formatList,
  formatNumber,
  formatPercent,
  formatPoints,
  formatSigned
} from "../../../indicators/definition/index.js";

describe("German formats", () => {
  it("formatNumber separates thousands with a point and decimals with a comma, and has a true minus sign", () => {
    expect(formatNumber(94110)).toBe("94.110");
    expect(formatNumber(1234.5, 1)).toBe("1.234,5");
    expect(formatNumber(-0.5, 1)).toBe("\u22120,5");
    expect(formatNumber(-0.04, 1)).toBe("0,0");
    expect(formatNumber(2.5, [0, 2])).toBe("2,5");
  });

  it("formatNumber throws on what is not a number, which would be printed as NaN", () => {
    expect(() => formatNumber(NaN)).toThrow("not a number to print: NaN");
    expect(() => formatNumber(Infinity)).toThrow("Infinity");
  });

  it("formatPercent puts a narrow space that does not break before the sign", () => {
    expect(formatPercent(26.27)).toBe("26,3\u202f%");
    expect(formatPercent(40, 0)).toBe("40\u202f%");
  });

  it("formatPoints writes a difference of percentages in Prozentpunkte, never in %", () => {
    expect(formatPoints(-13.6)).toBe("\u221213,6\u00a0Prozentpunkte");
    expect(formatPoints(1, 0)).toBe("+1\u00a0Prozentpunkt");
    expect(formatPoints(12.4, 1, true)).toBe("+12,4\u00a0Pp.");
    expect(formatPoints(0)).toBe("0,0\u00a0Prozentpunkte");
  });

  it("formatSigned has a sign unless the number is shown as nought", () => {
    expect([1.24, -1.24, 0.01, 0].map((x) => formatSigned(x, 1))).toEqual(["+1,2", "\u22121,2", "0,0", "0,0"]);
  });

  it("formatDate turns an ISO date around and leaves other text alone", () => {
    expect(formatDate("2024-12-31")).toBe("31.12.2024");
    expect(formatDate("2026-02-09T16:09:36")).toBe("09.02.2026");
    expect(formatDate("2024")).toBe("2024");
    expect(formatDate("Wuppertal")).toBe("Wuppertal");
  });

  it("formatList and formatInterval read as sentences do", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => formatList(words))).toEqual([
      "",
      "a",
      "a und b",
      "a, b und c"
    ]);
    expect(formatInterval(25.13, 27.44)).toBe("25,1 bis 27,4");
  });
});

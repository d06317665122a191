import {describe, expect, it} from "vitest";
import {formatDate} from "../../../indicators/definition/german.js";
import type {Row} from "../../../indicators/engine/result.js";
import type {LabelledRow} from "../../../src/components/choices-figure.js";
import {gapFinding, largestFinding, rangeFinding} from "../../../src/components/findings.js";

function entry(label: string, value: number, text: string, stichtag = "2024-12-31"): LabelledRow {
  const labels = {stichtag: formatDate(stichtag)};
  return {label, row: {value, text, stichtag, labels} as unknown as Row, unit: "Prozent"};
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("findings about compared choices", () => {
  it("state the range with the definitions at both ends", () => {
    const rows = [entry("V2", 5.2, "5,2 %"), entry("V1", 2.7, "2,7 %"), entry("V3", 6.7, "6,7 %")];
    expect(plain(rangeFinding("Die Quote liegt", rows))).toBe(
      "Die Quote liegt zwischen 2,7 % (V1) und 6,7 % (V3), 31.12.2024."
    );
  });

  it("give a gap in percentage points, never in per cent, and no more exactly than its parts", () => {
    const exact = [entry("mit", 22.5, "22,5 %"), entry("ohne", 47.4, "47,4 %")];
    expect(plain(gapFinding("Betreut werden", exact))).toContain("ein Abstand von 24,9 Prozentpunkten");
    const coarse = [entry("nichtdeutsch", 13.95, "14 %"), entry("deutsch", 6.46, "6,5 %")];
    expect(plain(gapFinding("Ohne Abschluss gehen", coarse))).toContain("ein Abstand von rund 7 Prozentpunkten");
  });

  it("compare only choices that have a value on the newest day", () => {
    const rows = [entry("Wohnort", 24, "24 %", "2023-12-31"), entry("Ausbildungsort", 25, "25 %")];
    expect(plain(gapFinding("Die Beteiligung beträgt", rows))).toBe(
      "Die Beteiligung beträgt 25 % (Ausbildungsort), 31.12.2024."
    );
    expect(plain(largestFinding("Am höchsten ist", rows))).toBe("Am höchsten ist Ausbildungsort: 25 %, 31.12.2024.");
  });

  it("do not invent a number where none has a value", () => {
    expect(rangeFinding("Die Quote liegt", [])).toBe("Die Quote liegt: kein Wert.");
    expect(largestFinding("Am höchsten ist", [])).toBe("Am höchsten ist: kein Wert.");
  });
});

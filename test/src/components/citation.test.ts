import {describe, expect, it} from "vitest";
import {citation} from "../../../src/components/citation.js";
import {wrapped} from "../../../src/components/drawing-file.js";
import {textWidth} from "../../../src/components/label-lines.js";

describe("citation(cited)", () => {
  const cited = {
    subtitle: "REC-06 Einbürgerungsquote, Prozent",
    source: "Quelle: IT.NRW; eigene Berechnung.",
    sample: false,
    address: "http://localhost/werkstatt?indikator=REC-06",
    day: "2026-11-22"
  };

  it("says what, from where, at which address, and when", () => {
    expect(citation(cited)).toBe(
      "Indikatorenwerkstatt Wuppertal: REC-06 Einbürgerungsquote, Prozent. Quelle: IT.NRW; eigene Berechnung. " +
        "http://localhost/werkstatt?indikator=REC-06, abgerufen am 22.11.2026."
    );
  });

  it("never passes sample numbers on without their mark", () => {
    expect(citation({...cited, sample: true})).toContain("Beispieldaten, keine amtlichen Zahlen");
  });
});

describe("wrapped(text, width, size)", () => {
  it("keeps every word, in lines that fit", () => {
    const text = "Zwischen den Quartieren reicht die Spanne von 1,2 % bis 61,8 %, geschützte Zellen nicht mitgezählt.";
    const lines = wrapped(text, 240, 17);
    expect(lines.join(" ")).toBe(text);
    expect(lines.every((line) => textWidth(line, 17) <= 240)).toBe(true);
  });
});

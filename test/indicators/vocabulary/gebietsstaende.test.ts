import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  comparability,
  type Crosswalk,
  currentGebietsstand,
  findGebietsstand,
  gebietsstaende
} from "../../../indicators/vocabulary/gebietsstaende.js";
import {quartierCodes} from "../../../indicators/vocabulary/quartiere.js";

const ids = gebietsstaende.map(({id}) => id);
const areas = quartierCodes.map(({id}) => id);

describe("the divisions of the city", () => {
  it("are known area by area today: 69 Quartiere in ten Stadtbezirke of one city", () => {
    const codes = currentGebietsstand.areas!;
    expect(currentGebietsstand.id).toBe("2024-12-31");
    const levels = ["05124", /^05124-\d$/, /^05124-\d\d$/].map((form) =>
      codes.filter(({id}) => id.match(form)?.[0] === id)
    );
    expect(levels.map(({length}) => length)).toEqual([1, 10, 69]);
    for (const {id, parent} of levels[2]!) expect(parent).toBe(id.slice(0, -1));
    for (const {parent} of levels[1]!) expect(parent).toBe("05124");
  });

  it("say of the others what is not known, instead of inventing borders", () => {
    const others = gebietsstaende.filter(({id}) => id !== currentGebietsstand.id);
    for (const {areas: known, evidence} of others) {
      expect(known).toBeUndefined();
      expect(evidence).toContain("nicht bekannt");
    }
    expect(findGebietsstand("2018-12-31").quartiere).toBe(68);
    expect(() => findGebietsstand("1975-01-01")).toThrow("unknown gebietsstand: 1975-01-01");
  });
});

describe("comparability", () => {
  it("holds for each area with itself, for the city always, and does not depend on the order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...areas), fc.constantFrom(...ids), fc.constantFrom(...ids), (area, a, b) => {
        expect(comparability(area, a, a).comparable).toBe("ja");
        expect(comparability("05124", a, b).comparable).toBe("ja");
        expect(comparability(area, a, b)).toEqual(comparability(area, b, a));
      })
    );
  });

  it("ends for both Stadtbezirke at the border that is announced for 2025, and is open for their Quartiere", () => {
    const across = (area: string) => comparability(area, "2024-12-31", "2025-12-31").comparable;
    expect(["05124-6", "05124-8"].map(across)).toEqual(["nein", "nein"]);
    expect(["05124-60", "05124-80"].map(across)).toEqual(["unbekannt", "unbekannt"]);
    expect(["05124-0", "05124-01", "05124-7"].map(across)).toEqual(["ja", "ja", "ja"]);
  });

  it("is not known between 68 and 69 Quartiere, since nobody says which was added", () => {
    expect(comparability("05124-01", "2018-12-31", "2024-12-31")).toEqual({
      comparable: "unbekannt",
      why: "Aus 68 wurden 69 Quartiere; welche Gebiete das betrifft, ist nicht bekannt."
    });
    expect(comparability("05124-01", "2018-12-31", "2025-12-31").comparable).toBe("unbekannt");
    expect(comparability("05124-6", "2018-12-31", "2025-12-31").comparable).toBe("nein");
  });

  it("is settled by a crosswalk: whole areas are comparable, divided ones are not", () => {
    const crosswalk: Crosswalk = {
      from: "2024-12-31",
      to: "2025-12-31",
      source: "Probe",
      rows: [
        {from: "05124-60", to: "05124-60", share: 1},
        {from: "05124-80", to: "05124-80", share: 0.9},
        {from: "05124-80", to: "05124-61", share: 0.1},
        {from: "05124-61", to: "05124-61", share: 1}
      ]
    };
    const across = (area: string) => comparability(area, "2025-12-31", "2024-12-31", [crosswalk]).comparable;
    expect(["05124-60", "05124-80", "05124-61", "05124-62"].map(across)).toEqual(["ja", "nein", "nein", "unbekannt"]);
  });

  it("says why in a German sentence", () => {
    for (const area of areas)
      for (const a of ids) for (const b of ids) expect(comparability(area, a, b).why).toMatch(/^[A-ZÄÖÜ].*[.)]$/);
  });
});

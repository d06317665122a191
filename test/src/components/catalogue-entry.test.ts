import {describe, expect, it} from "vitest";
import {indicators} from "../../../indicators/index.js";
import {catalogueEntries, type CatalogueFilter, everything, passes} from "../../../src/components/catalogue-entry.js";

const delivered = ["einwohner-migration", "einbuergerungen", "auslaender-titel"].map((id) => ({meta: {id}}));
const entries = catalogueEntries(indicators, delivered);
const found = (filter: Partial<CatalogueFilter>) =>
  entries
    .filter((entry) => passes(entry, {...everything, ...filter} as CatalogueFilter))
    .map(({indicator}) => indicator.id);

describe("the filter of the catalogue", () => {
  it("lets everything pass that it does not name", () => {
    expect(found({})).toEqual(indicators.map(({id}) => id));
  });

  it("finds all words of a search in id, title, question, provider or table, in any order and case", () => {
    expect(found({suche: "quote EINBÜRGERUNG"})).toContain("REC-06");
    expect(found({suche: "22811 mindestsicherung"})).toEqual(["SOZ-09"]);
    expect(found({suche: "gibt es nicht"})).toEqual([]);
  });

  it("asks who delivers under any definition, not under the standard one alone", () => {
    expect(found({anbieter: "Bundesagentur für Arbeit"})).toContain("SOZ-01");
    expect(found({anbieter: "Gewerbecenter"})).toEqual(["ARB-10"]);
  });

  it("asks for a breakdown, and for those that have none but time", () => {
    expect(found({gliederung: "quartier"})).toContain("BEV-03");
    expect(found({gliederung: "quartier"})).not.toContain("ARB-01");
    const without = found({gliederung: "ohne"});
    expect(without.length).toBeGreaterThan(0);
    for (const id of without) expect(found({gliederung: "geschlecht"})).not.toContain(id);
  });

  it("asks for a break under any definition", () => {
    expect(found({bruch: "ZENSUS22-VJ"})).toContain("ARB-01");
    expect(found({bruch: "ohne"})).not.toContain("ARB-01");
  });

  it("asks for the state of the data and of the discussion, and all filters hold together", () => {
    expect(found({daten: "Datenlücke"})).toEqual(["BIL-05", "BIL-13"]);
    expect(found({daten: "auswertbar", thema: "rechtsstatus", anbieter: "Ausländerbehörde"})).toContain("REC-06");
    expect(found({stand: "veröffentlicht"})).toEqual(
      indicators.filter(({state}) => state === "veröffentlicht").map(({id}) => id)
    );
  });
});

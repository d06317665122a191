import {describe, expect, test} from "vitest";
import {sourceLine} from "../../../src/components/source-line.js";
import type {Source} from "../../../indicators/engine/result.js";

describe("the source line", () => {
  test("names tables that are cited with the same words in one breath, their common Stand once", () => {
    expect(
      sourceLine([
        source("Beispieldaten, im Aufbau der Tabelle A", "2025-06-15"),
        source("Beispieldaten, im Aufbau der Tabelle B", "2025-06-15T10:00")
      ])
    ).toBe("Quelle: Beispieldaten, im Aufbau der Tabellen A und B, Stand 15.06.2025; eigene Berechnung.");
  });

  test("gives each table its own Stand where they differ", () => {
    expect(
      sourceLine([
        source("Beispieldaten, im Aufbau der Tabelle A", "2025-06-15"),
        source("Beispieldaten, im Aufbau der Tabelle B", "2025-02-01")
      ])
    ).toBe(
      "Quelle: Beispieldaten, im Aufbau der Tabellen A (Stand 15.06.2025) und B (Stand 01.02.2025); eigene Berechnung."
    );
  });

  test("leaves citations with a licence as they must be given, and says none twice", () => {
    const cited = source("© IT.NRW, Düsseldorf, Tabelle 12411-09i, dl-de/by-2-0", "2025-06-15");
    expect(sourceLine([cited, cited, source("© IT.NRW, Düsseldorf, Tabelle 12521-03i, dl-de/by-2-0")])).toBe(
      "Quelle: © IT.NRW, Düsseldorf, Tabelle 12411-09i, dl-de/by-2-0, Stand 15.06.2025; © IT.NRW, Düsseldorf, Tabelle 12521-03i, dl-de/by-2-0; eigene Berechnung."
    );
  });
});

function source(citation: string, state?: string): Source {
  return {citation, cube: {}, deliveries: [{...(state && {state})}]} as unknown as Source;
}

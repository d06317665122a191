import {describe, expect, it} from "vitest";
import {beschaeftigungsquote} from "../../../indicators/arbeit/arb-01-beschaeftigungsquote.js";
import {abstandArbeitslosenquoten} from "../../../indicators/arbeit/arb-05-abstand-arbeitslosenquoten.js";
import {arbeitslosenquote} from "../../../indicators/arbeit/arb-03-arbeitslosenquote.js";
import type {Indicator} from "../../../indicators/definition/index.js";
import {indicators} from "../../../indicators/index.js";
import {canonicalJson} from "../../../indicators/release/canonical.js";
import {compareDefinitions} from "../../../indicators/release/compare-definitions.js";
import {definitionRecord} from "../../../indicators/release/definition-record.js";

const employment = beschaeftigungsquote as unknown as Indicator;
const records = indicators.map(definitionRecord);

/** The employment rate with another choice as its standard. */
function withInitial(name: string, initial: string, more: Partial<Indicator> = {}): Indicator {
  const {parameters} = employment;
  return {...employment, parameters: {...parameters, [name]: {...parameters[name]!, initial}}, ...more};
}

function replaced(changed: Indicator) {
  return records.map((one) => (one.id === changed.id ? definitionRecord(changed) : one));
}

describe("a definition as data", () => {
  it("is plain JSON that loses nothing, for every indicator of the catalogue", () => {
    expect(JSON.parse(canonicalJson(records))).toEqual(JSON.parse(JSON.stringify(records)));
    expect(new Set(records.map(({digest}) => digest)).size).toBe(records.length);
  });

  it("has the same digest again, whatever the order in which it is made", () => {
    expect(indicators.toReversed().map(definitionRecord).toReversed()).toEqual(records);
  });

  it("changes its digest with a choice that is not the standard", () => {
    const other: Indicator = {
      ...employment,
      denominator: (values) => ({
        ...employment.denominator!(values)!,
        ...(values["nenner"] === "register" && {kind: "rate" as const})
      })
    };
    expect(definitionRecord(other).standard).toEqual(definitionRecord(employment).standard);
    expect(definitionRecord(other).digest).not.toBe(definitionRecord(employment).digest);
  });

  it("changes its digest with an indicator that it is made of", () => {
    const rate = arbeitslosenquote as unknown as Indicator;
    const gap = abstandArbeitslosenquoten as unknown as Indicator;
    const changed: Indicator = {
      ...gap,
      inputs: (values) =>
        gap.inputs?.(values)?.map((own) => ({...own, indicator: {...own.indicator, referenceDate: "31. Dezember"}}))
    };
    expect(gap.inputs?.(definitionRecord(gap).standard.parameters)?.map((own) => own.indicator.id)).toContain(rate.id);
    expect(definitionRecord(changed).digest).not.toBe(definitionRecord(gap).digest);
  });

  it("keeps its digest when only its history is written down", () => {
    const told = {
      ...employment,
      changes: [...employment.changes, {version: "1.0.1", date: "2026-12-01", what: "Nichts."}]
    };
    expect(definitionRecord(told).digest).toBe(definitionRecord(employment).digest);
  });
});

describe("the comparison of two catalogues", () => {
  it("finds nothing between a catalogue and itself", () => {
    expect(compareDefinitions(records, records)).toEqual({added: [], changed: [], dropped: []});
  });

  it("says in words what became of a definition, and why", () => {
    const why = "Der Bericht folgt jetzt der europäischen Abgrenzung.";
    const changed = withInitial("alter", "20-64", {
      version: "2.0.0",
      changes: [...employment.changes, {version: "2.0.0", date: "2027-03-01", what: why}]
    });
    expect(compareDefinitions(records, replaced(changed)).changed).toEqual([
      {
        id: "ARB-01",
        title: employment.title,
        before: "1.0.0",
        version: "2.0.0",
        why,
        differences: [
          {label: "Zähler: Alter", from: "15 bis 64 Jahre", to: "20 bis 64 Jahre"},
          {label: "Nenner: Alter", from: "15 bis 64 Jahre", to: "20 bis 64 Jahre"},
          {label: "Wahl „Alter“", from: "15 bis 64 Jahre", to: "20 bis 64 Jahre (EU)"}
        ]
      }
    ]);
  });

  it("names a new table in the denominator as a whole", () => {
    const [one] = compareDefinitions(records, replaced(withInitial("nenner", "register"))).changed;
    expect(one!.differences.map(({label}) => label)).toEqual(["Zähler: Gebiet", "Nenner", "Wahl „Nenner“", "Brüche"]);
    expect(one!.why).toBeUndefined();
  });

  it("admits that something changed which the standard does not show", () => {
    const changed = {...employment, ethics: "Anderes.", version: "1.0.1"};
    expect(compareDefinitions(records, replaced(changed)).changed[0]!.differences).toEqual([
      {label: "Übrige Angaben", from: "Fassung 1.0.0", to: "Fassung 1.0.1"}
    ]);
  });

  it("lists what is new with its first reason, and what is gone with the reason that was written down", () => {
    const without = records.filter(({id}) => id !== "ARB-01");
    expect(compareDefinitions(without, records).added).toEqual([
      {id: "ARB-01", title: employment.title, version: "1.0.0", why: employment.changes[0]!.what}
    ]);
    expect(compareDefinitions(records, without, {"ARB-01": "Ersetzt durch ARB-12."}).dropped).toEqual([
      {id: "ARB-01", title: employment.title, version: "1.0.0", why: "Ersetzt durch ARB-12."}
    ]);
    expect(compareDefinitions(records, without).dropped[0]!.why).toBeUndefined();
  });
});

import {describe, expect, it} from "vitest";
import {einbuergerungsquote} from "../../../indicators/rechtsstatus/rec-06-einbuergerungsquote.js";
import type {Indicator} from "../../../indicators/definition/indicator.js";
import {variantsOf} from "../../../src/components/variant-state.js";

const indicator = einbuergerungsquote as unknown as Indicator;

describe("variantsOf(indicator, state)", () => {
  it("reads up to four definitions with their parameters from the state of the address", () => {
    const variants = variantsOf(indicator, {fassungen: "acd", "a.nenner": "ab-8", "d.zaehler": "anspruch"});
    expect(variants.map(({name}) => name)).toEqual(["Fassung A", "Fassung C", "Fassung D"]);
    expect(variants[0].parameters).toEqual({zaehler: "alle", nenner: "ab-8"});
    expect(variants[2]!.parameters).toEqual({zaehler: "anspruch", nenner: "alle"});
  });

  it("shows two standard definitions for an address that says nothing, or nothing that exists", () => {
    expect(variantsOf(indicator, {}).map(({letter}) => letter)).toEqual(["a", "b"]);
    const [first] = variantsOf(indicator, {fassungen: "xyz", "a.nenner": "constructor"});
    expect(first.parameters).toEqual({zaehler: "alle", nenner: "alle"});
  });
});

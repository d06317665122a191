import {describe, expect, it} from "vitest";
import {providerNames} from "../../../indicators/vocabulary/cubes/declare.js";
import {declaredDimension} from "../../../indicators/vocabulary/cubes/declared-dimension.js";
import {cubeDeclarations, findDeclaration} from "../../../indicators/vocabulary/cubes/index.js";
import {dimensionLabels} from "../../../indicators/vocabulary/dimensions.js";
import {populations} from "../../../indicators/vocabulary/populations.js";
import {spanWords} from "../../../indicators/vocabulary/spans.js";

const declared = Object.entries(cubeDeclarations);

describe("declared cubes", () => {
  it("have a reference day, a known provider and a known population", () => {
    for (const [id, {dimensions, provider, population, title, table}] of declared) {
      expect(Object.keys(dimensions)[0], id).toBe("stichtag");
      expect(providerNames).toContain(provider);
      expect(Object.hasOwn(populations, population), id).toBe(true);
      expect(title.length * table.length).toBeGreaterThan(0);
    }
  });

  it("name every dimension in German, in ids of plain ASCII", () => {
    for (const [id, {dimensions}] of declared) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const dimension of Object.keys(dimensions)) {
        expect(dimension).toMatch(/^[a-z0-9-]+$/);
        expect(dimensionLabels[dimension], dimension).toBeDefined();
      }
    }
  });

  it("have codes whose parents exist, so that every code leads to a root", () => {
    for (const [id, {dimensions}] of declared) {
      for (const dimension of Object.keys(dimensions)) {
        const codes = declaredDimension(id, dimension)?.codes ?? [];
        const ids = new Set(codes.map((code) => code.id));
        for (const {parent, id: code} of codes) {
          expect(code).toMatch(/^[a-z0-9-]+$/);
          if (parent !== undefined) expect(ids.has(parent), `${id} ${dimension} ${code}`).toBe(true);
        }
      }
    }
  });

  it("come from all eight providers; only three tables are a Datenlücke", () => {
    const eight = providerNames.slice(0, 8);
    expect(new Set(declared.map(([, {provider}]) => provider))).toEqual(
      new Set([...eight, "Gesundheitsamt", "BAMF", "KMK"])
    );
    const gaps = declared.filter(([, {state}]) => state === "Datenlücke").map(([id]) => id);
    expect(gaps).toEqual(["schuleingangsuntersuchung", "integrationskurse", "schueler-kmk"]);
    for (const [, {provider, state}] of declared) expect(state === "Datenlücke").toBe(!eight.includes(provider));
  });

  it("are not found under names from Object", () => {
    expect(findDeclaration("toString")).toBeUndefined();
    expect(declaredDimension("auslaender-titel", "constructor")).toBeUndefined();
  });
});

describe("spanWords", () => {
  it("words durations and amounts, not ages", () => {
    expect(spanWords("aufenthaltsdauer", {from: 8})).toBe("8 Jahre und länger");
    expect(spanWords("aufenthaltsdauer", {from: 4, to: 7})).toBe("4 bis unter 8 Jahre");
    expect(spanWords("verfahrensdauer", {from: 0, to: 90})).toBe("unter 91 Tagen");
    expect(spanWords("alter", {from: 8})).toBeUndefined();
  });
});

import {describe, expect, it} from "vitest";
import {baseOf, findProfile} from "../../../data-loaders/disclosure/profiles.js";
import {contracts} from "../../../data-loaders/providers/index.js";
import {cubeDeclarations} from "../../../indicators/vocabulary/cubes/index.js";

describe("disclosure profiles", () => {
  it("explain every profile that a cube or a contract names", () => {
    const named = [
      ...Object.values(cubeDeclarations).map(({disclosure}) => disclosure),
      ...contracts.map(({cube}) => cube.disclosure)
    ];
    for (const name of named) expect(() => findProfile(name), name).not.toThrow();
  });

  it("do not protect twice what a provider has protected, but check that he has", () => {
    expect(findProfile("BA3 und KOM")).toMatchObject({
      protectedBy: "provider",
      keepsThreshold: true,
      threshold: {area: 3, city: 3}
    });
    expect(findProfile("R5 und BA3")).toMatchObject({protectedBy: "provider", keepsThreshold: false});
    expect(findProfile("KOM und SOZ10")).toMatchObject({protectedBy: "city", threshold: {area: 10, city: 10}});
  });

  it("round to the threshold: 5 within the city, 3 for the city, 10 for social data", () => {
    expect(baseOf(findProfile("KOM"), ["stichtag", "quartier"])).toBe(5);
    expect(baseOf(findProfile("KOM"), ["stichtag", "geschlecht"])).toBe(3);
    expect(baseOf(findProfile("SOZ10"), ["stichtag", "quartier"])).toBe(10);
    expect(() => findProfile("GEHEIM")).toThrow("unknown disclosure profile: GEHEIM");
  });
});

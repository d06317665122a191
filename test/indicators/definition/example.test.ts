import {describe, expect, it} from "vitest";
import {entryWords} from "../../../indicators/definition/index.js";

describe("entryWords(row)", () => {
  it("begin a sentence, with a capital letter whatever the entry is called", () => {
    expect(entryWords({labels: {stichtag: "zwölf Monate bis 31.12.2024"}})).toBe("Zwölf Monate bis 31.12.2024");
    expect(entryWords({labels: {geschlecht: "weiblich", gebiet: "Wuppertal"}})).toBe("Weiblich, Wuppertal");
    expect(entryWords({labels: {stichtag: "2024-12-31"}})).toBe("31.12.2024");
  });
});

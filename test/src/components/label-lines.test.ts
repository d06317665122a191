import {describe, expect, test} from "vitest";
import {labelLines, roomFor, textWidth} from "../../../src/components/label-lines.js";
import {quartiere} from "../../../indicators/vocabulary/quartiere.js";

describe("the lines of a label", () => {
  test("are one where the name fits", () => {
    expect(labelLines("Loh", 66, 12)).toEqual(["Loh"]);
  });

  test("are divided at a hyphen, a blank, a stroke or a joint of the word", () => {
    expect(labelLines("Oberbarmen-Schwarzbach", 76, 12)).toEqual(["Oberbarmen-", "Schwarzbach"]);
    expect(labelLines("Jesinghauser Straße", 76, 12)).toEqual(["Jesinghauser", "Straße"]);
    expect(labelLines("Industriestraße", 66, 12)).toEqual(["Industrie-", "straße"]);
    expect(labelLines("Cronenberg-Mitte", 76, 12)).toEqual(["Cronenberg-", "Mitte"]);
    expect(labelLines("Wichlinghausen-Nord", 72, 12)).toEqual(["Wichling-", "hausen-Nord"]);
  });

  test("end in an ellipsis where even two are too narrow", () => {
    const lines = labelLines("Donaudampfschiffahrt", 40, 12);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Donau?…$/);
  });

  test("show the name of each of the 69 Quartiere whole in a tile of 77 pixels", () => {
    const cut = quartiere.map(({name}) => labelLines(name, 70, 11.5)).filter((lines) => lines.join("").includes("…"));
    expect(cut).toEqual([]);
    for (const {name} of quartiere) {
      for (const line of labelLines(name, 70, 11.5)) expect(textWidth(line, 11.5), name).toBeLessThanOrEqual(70);
    }
  });
});

test("labels of a chart get the room of the longest, and none where there are none", () => {
  expect(roomFor(["a", "Langzeitarbeitslose"])).toBe(Math.ceil(textWidth("Langzeitarbeitslose", 14)));
  expect(roomFor([])).toBe(0);
});

import {describe, expect, it} from "vitest";
import {onReferenceDay, referenceDay} from "../../../indicators/definition/reference-day.js";
import {evaluate, row} from "../../../indicators/engine/index.js";
import {findIndicator} from "../../../indicators/index.js";
import {syntheticCube} from "../synthetic.js";

describe("referenceDay", () => {
  it("is the year of a number that was counted over it, and the day of any other", () => {
    expect(referenceDay("Kalenderjahr; Wohndauer am 31. Dezember", "2024-12-31")).toBe("2024");
    expect(referenceDay("Jahresdurchschnitt", "2024-12-31")).toBe("2024");
    expect(referenceDay("gleitende zwölf Monate", "2024-12-31")).toBe("zwölf Monate bis 31.12.2024");
    expect(referenceDay("31. Dezember", "2024-12-31")).toBe("31.12.2024");
  });

  it("stands in a sentence with the preposition that it takes", () => {
    expect(["31.12.2024", "2024", "zwölf Monate bis 31.12.2024"].map(onReferenceDay)).toEqual([
      "am 31.12.2024",
      "2024",
      "in den zwölf Monaten bis 31.12.2024"
    ]);
  });
});

describe("the labels of a result", () => {
  it("say the year of naturalisations, and the day of a stock", () => {
    const labelOf = (id: string, cubes: readonly string[]) =>
      row(
        evaluate(
          findIndicator(id),
          cubes.map((cube) => syntheticCube(cube)),
          {by: ["stichtag"]}
        ),
        1
      ).labels["stichtag"];
    expect(labelOf("REC-06", ["einbuergerungen", "auslaender-titel"])).toMatch(/^\d{4}$/);
    expect(labelOf("BEV-03", ["einwohner-migration"])).toMatch(/^\d{2}\.\d{2}\.\d{4}$/);
  });
});

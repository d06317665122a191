import {describe, expect, it} from "vitest";
import {findIndicator} from "../../../src/indicators/index.js";
import {canBeCompared} from "../../../src/components/workshop-address.js";

const delivered = (...ids: string[]) => ids.map((id) => ({meta: {id}}));

describe("canBeCompared", () => {
  it("holds only where the tables are there, so that no page leads to a Werkstatt without the indicator", () => {
    expect(canBeCompared(findIndicator("REC-06"), delivered("einbuergerungen", "auslaender-titel"))).toBe(true);
    expect(canBeCompared(findIndicator("REC-06"), delivered("einbuergerungen"))).toBe(false);
    expect(canBeCompared(findIndicator("BIL-13"), [])).toBe(false);
  });
});

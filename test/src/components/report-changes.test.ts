import {describe, expect, it} from "vitest";
import {findIndicator} from "../../../indicators/index.js";
import {changesSince} from "../../../src/components/report-changes.js";

const changed = {
  ...findIndicator("BEV-01"),
  version: "1.2.0",
  changes: [
    {version: "1.0.0", date: "2025-05-01", what: "Erste Fassung."},
    {version: "1.1.0", date: "2026-02-01", what: "Eine Variante."},
    {version: "1.2.0", date: "2026-03-01", what: "Noch eine."}
  ]
};
const young = {
  ...findIndicator("BEV-04"),
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-02-15", what: "Erste Fassung."}]
};

describe("the changes that definitions note themselves", () => {
  it("are the later versions since a day, the newest first, with new definitions counted", () => {
    const {first, later} = changesSince([changed, young], "2026-01-01");
    expect(first).toBe(1);
    expect(later.map(({version}) => version)).toEqual(["1.2.0", "1.1.0"]);
  });

  it("count the day itself and nothing before", () => {
    expect(changesSince([changed], "2026-03-01").later.map(({version}) => version)).toEqual(["1.2.0"]);
    expect(changesSince([changed], "2026-03-02")).toEqual({first: 0, later: []});
    expect(changesSince([changed], "2025-05-01").first).toBe(1);
  });
});

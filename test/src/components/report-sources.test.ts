import {describe, expect, it} from "vitest";
import {licenceSigns} from "../../../src/components/report-sources.js";

describe("the licences of the report's sources", () => {
  it("are said once each, under signs in the order in which the tables name them", () => {
    const signs = licenceSigns([["© Stadt"], ["dl-de/by-2-0", "© Stadt"], ["dl-de/by-2-0"]]);
    expect([...signs]).toEqual([
      ["© Stadt", "L1"],
      ["dl-de/by-2-0", "L2"]
    ]);
  });
});

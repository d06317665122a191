import {describe, expect, it} from "vitest";
import {citedRows} from "../../../data-loaders/deliveries/rows.js";

describe("citedRows", () => {
  it("gives each cited line as delivered, with the lines above the data", () => {
    const {deliveries} = citedRows("mindestsicherungsquote", {
      exports: "test/cases/jahr-im-spaltenkopf/lieferungen",
      samples: null
    });
    expect(deliveries.length).toBe(1);
    expect(deliveries[0]).toMatchObject({
      file: "q.csv",
      tableCode: "22811-01i",
      separator: ";",
      keyColumns: 2,
      lines: {"8": "05;Nordrhein-Westfalen;11,1", "9": "05124;    Wuppertal, krfr. Stadt;15,8"}
    });
    expect(deliveries[0]!.head.slice(5)).toEqual([";;Jahr", ";;2023"]);
  });

  it("gives nothing of a cube without a valid delivery", () => {
    const options = {exports: "test/cases/dezimalpunkt/lieferungen", samples: null};
    expect(citedRows("mindestsicherungsquote", options)).toEqual({deliveries: []});
  });
});

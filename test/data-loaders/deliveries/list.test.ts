import {describe, expect, it} from "vitest";
import {listDeliveries} from "../../../data-loaders/deliveries/list.js";

describe("listDeliveries", () => {
  it("lists a refused delivery beside the good ones and does not fail", () => {
    const {deliveries, cubes, sample} = listDeliveries({
      exports: "test/cases/widerspruch-bei-gleichem-stand/lieferungen",
      samples: null
    });
    expect(deliveries.map(({file, state}) => [file, state])).toEqual([
      ["a.csv", "zurückgewiesen"],
      ["b.csv", "zurückgewiesen"],
      ["c.csv", "verwendet"]
    ]);
    expect(cubes.find(({id}) => id === "mindestsicherung-leistungen")).toMatchObject({
      dates: ["2023-12-31"],
      sample: false,
      cells: 7
    });
    expect(cubes.find(({id}) => id === "auslaender-azr")).toMatchObject({cells: 0, deliveries: []});
    expect(sample).toBe(false);
  });

  it("counts signs over the whole file, rows that are not kept included", () => {
    const {deliveries} = listDeliveries({exports: "test/cases/jahr-im-spaltenkopf/lieferungen", samples: null});
    expect(deliveries[0]!.signs).toEqual({wert: 2, unbekannt: 1, "nicht-sinnvoll": 1});
    expect(deliveries[0]).toMatchObject({rows: 4, cells: 2, encoding: "windows-1252", separator: ";"});
  });
});

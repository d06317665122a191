import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {loadCube} from "../../../data-loaders/cube/load.js";
import {describe as definitionOf} from "../../../indicators/definition/index.js";
import {indicators} from "../../../indicators/index.js";
import {publishedFigures, reconcile, unmatchedFigures} from "../../../indicators/reconciliation/index.js";
import {makeCube} from "../cubes.js";
import {publishedCubes} from "../published-cubes.js";

const find = (id: string) => publishedFigures.find((figure) => figure.id === id)!;

/** The figures that come to the published value, and those that do not. */
function outcomes(cubes: Parameters<typeof reconcile>[1]) {
  const all = publishedFigures.map((figure) => reconcile(figure, cubes));
  const ids = (state: string) => all.filter((own) => own.state === state).map(({figure}) => figure.id);
  return {agree: ids("stimmt"), differ: ids("weicht ab"), none: ids("kein Wert"), missing: ids("keine Lieferung")};
}

describe("the reconciliation list", () => {
  it("names each figure once, with source, day and an indicator of the catalogue that describes it", () => {
    expect(new Set(publishedFigures.map(({id}) => id)).size).toBe(publishedFigures.length);
    for (const {id, indicator, parameters, source, date, text, explanation} of publishedFigures) {
      expect(
        indicators.map((own) => own.id),
        id
      ).toContain(indicator.id);
      expect(definitionOf(indicator, parameters).numerator, id).not.toMatch(/undefined/);
      expect(date, id).toMatch(/^20[012]\d-\d\d-\d\d$/);
      expect(source.length * text.length, id).toBeGreaterThan(0);
      if (explanation !== undefined) expect(explanation, id).toMatch(/\.$/);
    }
    for (const {reason, source} of unmatchedFigures) expect([reason.at(-1), source === ""]).toEqual([".", false]);
  });

  it("says of every figure that its tables are missing where nothing is delivered", () => {
    expect(outcomes([]).missing).toHaveLength(publishedFigures.length);
    expect(reconcile(find("mh-2018"), []).reason).toContain("Statistikstelle");
  });

  it("comes to the published figures of 2015, 2018 and 2019 from their published parts", () => {
    expect(outcomes(publishedCubes)).toMatchObject({
      agree: [
        "einwohner-2015",
        "deutsche-2015",
        "auslaender-2015",
        "maenner-2015",
        "frauen-2015",
        ...["elberfeld", "barmen", "ronsdorf"].flatMap((id) => [
          `${id}-2015`,
          `${id}-2015-auslaender`,
          `${id}-2015-quotient`
        ]),
        "mh-2018",
        "mh-2018-anteil",
        "mh-2018-auslaender",
        "mh-2018-zweite-staatsangehoerigkeit",
        "mh-2018-deutsch-erworben",
        "mh-2018-im-ausland-geboren",
        "mh-2018-kinder-ueber-eltern",
        "p281-antworten",
        "p281-mit",
        "p281-anteil"
      ],
      differ: []
    });
  });

  it("adds the five components of 2018 to 140,054, and Germans and others of 2015 to 355,344", () => {
    const value = (id: string) => reconcile(find(id), publishedCubes).computed!;
    const parts = publishedFigures.filter(({id}) => /^mh-2018-(?!anteil)/.test(id));
    expect(parts).toHaveLength(5);
    expect(parts.reduce((sum, {id}) => sum + value(id), 0)).toBe(140_054);
    expect(value("deutsche-2015") + value("auslaender-2015")).toBe(355_344);
    expect(value("maenner-2015") + value("frauen-2015")).toBe(355_344);
  });

  it("never takes the 14,679 unemployed as the denominator of § 281 SGB III", () => {
    const {result} = reconcile(find("p281-anteil"), publishedCubes);
    expect([result!.numerator[0], result!.denominator[0]]).toEqual([5930, 8898]);
    expect(result!.value[0]).toBeCloseTo(66.64, 2);
  });

  it("tells how far a computed value is from the published one, and rounds as it was printed", () => {
    const figure = find("mh-2018-anteil");
    expect(reconcile({...figure, value: 38.7}, publishedCubes)).toMatchObject({state: "weicht ab"});
    expect(reconcile({...figure, value: 38.7}, publishedCubes).difference).toBeCloseTo(0.1, 3);
    expect(reconcile({...figure, value: 39, decimals: 0}, publishedCubes).state).toBe("stimmt");
  });

  it("agrees as far as the rounding of the source reaches, and says so", () => {
    const rounded = makeCube({
      id: "bevoelkerung-alter",
      rounding: 5,
      dimensions: {stichtag: ["2024-12-31"], gebiet: ["05124"], alter: ["insgesamt"]},
      cells: [["2024-12-31", "05124", "insgesamt", 358_195]]
    });
    const figure = find("bevoelkerung-2024");
    expect(reconcile(figure, [rounded])).toMatchObject({state: "stimmt gerundet", difference: 2});
    expect(reconcile({...figure, value: 358_100}, [rounded]).state).toBe("weicht ab");
    const protection = {method: "rounding", base: 5, largestError: 9, label: "", notes: [], profile: ""} as const;
    const protectedCubes = publishedCubes.map((cube) => ({...cube, meta: {...cube.meta, protection}}));
    const agrees = (id: string, off: number) =>
      reconcile({...find(id), value: find(id).value + off}, protectedCubes).state;
    expect([agrees("mh-2018", 9), agrees("mh-2018", 10)]).toEqual(["stimmt gerundet", "weicht ab"]);
    expect([agrees("elberfeld-2015-quotient", 0.001), agrees("elberfeld-2015-quotient", 0.01)]).toEqual([
      "stimmt gerundet",
      "weicht ab"
    ]);
  });

  it("has no value on a day that was not delivered, and computes no change across a break of measurement", () => {
    expect(reconcile({...find("einwohner-2015"), date: "2009-12-31"}, publishedCubes)).toMatchObject({
      state: "kein Wert",
      reason: "Die Lieferungen enthalten diesen Stichtag oder dieses Gebiet nicht."
    });
    const days = ["2020-12-31", "2021-12-31", "2024-12-31"];
    const population = makeCube({
      id: "bevoelkerung-alter",
      dimensions: {stichtag: days, gebiet: ["05124"], alter: ["insgesamt"]},
      cells: days.map((day, i) => [day, "05124", "insgesamt", 350_000 + 1000 * i] as const)
    });
    const growth = {...find("bevoelkerung-2024"), value: 1000, date: days[1]!, since: days[0]!};
    expect(reconcile(growth, [population])).toMatchObject({state: "stimmt", computed: 1000});
    const across = reconcile({...growth, date: days[2]!}, [population]);
    expect(across.state).toBe("kein Wert");
    expect(across.reason).toContain("Zensus 2022");
  });
});

const realFiles = {exports: "../shared/exports", samples: null};
const delivered = [
  "auslaender-azr",
  "bevoelkerung-alter",
  "mindestsicherungsquote",
  "arbeitslose-migrationshintergrund",
  "schutzsuchende"
];

describe.skipIf(!existsSync(realFiles.exports))(
  "the reconciliation list on real deliveries (skipped without ../shared/exports)",
  () => {
    it("comes to every figure of the delivered tables", () => {
      const cubes = delivered.map((id) => loadCube(id, realFiles));
      const {agree, differ} = outcomes(cubes);
      expect(agree).toEqual([
        "p281-antworten",
        "p281-mit",
        "p281-anteil",
        "auslaender-2024",
        "staat-475-2024",
        "staat-163-2024",
        "staat-166-2024",
        "staat-137-2024",
        "staat-134-2024",
        "bevoelkerung-2024",
        "schutz-anerkannt-2024",
        "schutz-offen-2024",
        "schutz-ohne-2024",
        "mindestsicherung-2023"
      ]);
      expect(differ).toEqual([]);
    });
  }
);

import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {loadCube} from "../../data-loaders/cube/load.js";
import {defineIndicator} from "../../indicators/definition/index.js";
import {count, evaluate, explain, row, rows} from "../../indicators/engine/index.js";
import {findIndicator} from "../../indicators/index.js";
import {type CellSpec, makeCube} from "./cubes.js";
import {plainIndicator} from "./indicators.js";
import {syntheticCube} from "./synthetic.js";

const realFiles = {exports: "../shared/exports", samples: null};

describe.skipIf(!existsSync(realFiles.exports))("real deliveries (skipped where ../shared/exports is absent)", () => {
  it("BEV-03 (D5): 66.6 % of the answers, bracketed as the Bundesagentur brackets them", () => {
    const cubes = [loadCube("arbeitslose-migrationshintergrund", realFiles)];
    const result = evaluate(findIndicator("BEV-03"), cubes, {parameters: {definition: "d5"}});
    expect(row(result, 0)).toMatchObject({
      numerator: 5930,
      denominator: 8898,
      sign: "eingeschraenkt",
      text: "(66,6\u202f%)"
    });
  });

  it("REC-05: 21,450 recognised, 335 open and 880 refused people seeking protection at the end of 2024", () => {
    const cubes = [loadCube("schutzsuchende", realFiles), loadCube("bevoelkerung-alter", realFiles)];
    const of = (status: string) => evaluate(findIndicator("REC-05"), cubes, {parameters: {status}}).numerator[0];
    expect(["anerkannt", "offen", "ohne", "alle"].map(of)).toEqual([21450, 335, 880, 21450 + 335 + 880]);
  });
});

describe("warnings", () => {
  it("name both definitions where pupils (D6) stand over residents (D9), and stay with the number", () => {
    const indicator = defineIndicator({
      ...plainIndicator,
      numerator: () => count("schueler", {ort: "wohnort", zuwanderungsgeschichte: "mit"}),
      denominator: () =>
        count(
          "einwohner-migration",
          {alter: {from: 6, to: 17}, migrationshintergrund: "mit"},
          {date: "previous-year-end"}
        ),
      measure: "ratio",
      unit: "Prozent",
      population: "D6"
    });
    const cubes = [syntheticCube("schueler"), syntheticCube("einwohner-migration")];
    const result = evaluate(indicator, cubes, {by: ["stichtag"]});
    const message =
      "Zähler und Nenner zählen nach verschiedenen Definitionen: „Zuwanderungsgeschichte (Schuldaten NRW)“ und „Migrationshintergrund (MigraPro)“.";
    expect(result.warnings[0]).toEqual({code: "population", message});
    expect(Number.isNaN(result.value[1]!)).toBe(false);
    expect(explain(result, 1).warnings.map((warning) => warning.message)).toContain(message);
  });

  it("name the two definitions where day care (D8) stands over the register (D9)", () => {
    const cubes = [syntheticCube("kita-kinder"), syntheticCube("einwohner-migration")];
    const {warnings} = evaluate(findIndicator("BIL-01"), cubes);
    expect(warnings.map(({code}) => code)).toEqual(["population", "register"]);
    expect(warnings[0]!.message).toContain("Kinder- und Jugendhilfe");
    expect(warnings[0]!.message).toContain("MigraPro");
  });

  it("and where schools (D6) are compared with residence (D9)", () => {
    const cubes = [syntheticCube("schueler-schulen"), syntheticCube("einwohner-migration")];
    const {warnings} = evaluate(findIndicator("QUA-09"), cubes);
    expect(warnings.map(({code}) => code)).toContain("population");
    expect(warnings.map(({message}) => message).join()).toContain("Schuldaten NRW");
  });
});

function evaluated(id: string, cubes: readonly string[], parameters: Record<string, string>) {
  return evaluate(
    findIndicator(id),
    cubes.map((cube) => syntheticCube(cube)),
    {parameters}
  );
}

describe("the disputes that matter most", () => {
  it("REC-06: each of the five variants has its own denominator, a higher hurdle a smaller one", () => {
    const cubes = ["einbuergerungen", "auslaender-titel"];
    const [all, five, eight, ten, unbefristet] = ["alle", "ab-5", "ab-8", "ab-10", "unbefristet"].map((nenner) =>
      evaluated("REC-06", cubes, {nenner}).denominator.at(-1)!
    );
    expect(all).toBeGreaterThan(five!);
    expect(five).toBeGreaterThan(eight!);
    expect(eight).toBeGreaterThan(ten!);
    expect(eight).toBeGreaterThan(unbefristet!);
    const named = findIndicator("REC-06").variants.map(({id}) => id);
    expect(named).toEqual(expect.arrayContaining(["v1", "v2", "v3", "v4", "v5"]));
  });

  it("REC-06: the denominator is the stock at the end of the year before, so the first year has none", () => {
    const result = evaluated("REC-06", ["einbuergerungen", "auslaender-titel"], {nenner: "alle"});
    expect(row(result, 0)).toMatchObject({value: null, sign: "fehlt"});
    expect(result.denominator[1]).toBe(94000);
  });

  it("ARB-01: three age bands and two denominators give six numbers", () => {
    const cubes = ["beschaeftigte", "bevoelkerung-jahrgang", "auslaender-titel"];
    const numbers = ["15-64", "altersgrenze", "20-64"].flatMap((alter) =>
      ["fortschreibung", "register"].map((nenner) =>
        evaluated("ARB-01", cubes, {alter, nenner}).value.at(-1)!.toFixed(6)
      )
    );
    expect(new Set(numbers).size).toBe(6);
  });

  it("SOZ-01: LB are more than RLB, and a higher age limit has a larger denominator, by each of three sources", () => {
    const cubes = ["leistungsberechtigte", "einwohner-staaten", "bevoelkerung-jahrgang", "auslaender-titel"];
    for (const nenner of ["fortschreibung", "register", "melderegister"]) {
      const [lb, rlb] = ["lb", "rlb"].map((zaehler) => evaluated("SOZ-01", cubes, {zaehler, nenner}).numerator.at(-1)!);
      expect(lb).toBeGreaterThan(rlb!);
      const [young, all] = ["65", "altersgrenze"].map((alter) =>
        evaluated("SOZ-01", cubes, {alter, nenner}).denominator.at(-1)!
      );
      expect(all).toBeGreaterThan(young!);
    }
  });

  it("QUA-02: coarser areas give a smaller D, the random baseline stands beside it, one hidden Quartier hides the index", () => {
    const [fine, coarse] = ["quartier", "stadtbezirk"].map((ebene) => {
      const cube = scattered();
      return evaluate(findIndicator("QUA-02"), [cube], {parameters: {ebene}});
    });
    expect(fine!.value[0]).toBeGreaterThan(coarse!.value[0]!);
    expect(fine!.baseline![0]).toBeGreaterThan(0);
    const hidden = syntheticCube("einwohner-staaten", {
      sign: "geheim",
      codes: {quartier: "05124-01", staatengruppe: "nichtdeutsch", stichtag: "2024-12-31"}
    });
    const result = evaluate(findIndicator("QUA-02"), [hidden]);
    expect(rows(result).map(({sign}) => sign)).toEqual(["wert", "wert", "geheim"]);
  });
});

function groups(id: string, [x, all]: readonly [number, number]): CellSpec[] {
  return [
    ["2024-12-31", id, "insgesamt", all],
    ["2024-12-31", id, "nichtdeutsch", x],
    ["2024-12-31", id, "deutsch", all - x]
  ];
}

/** Two Stadtbezirke of two Quartiere each, in which the group is unevenly spread. */
function scattered() {
  const counts = {q0: [90, 100], q1: [20, 100], q2: [50, 100], q3: [10, 100]} as const;
  return makeCube({
    id: "einwohner-staaten",
    dimensions: {
      stichtag: ["2024-12-31"],
      quartier: [
        {id: "05124"},
        {id: "b0", parent: "05124"},
        {id: "b1", parent: "05124"},
        {id: "q0", parent: "b0"},
        {id: "q1", parent: "b0"},
        {id: "q2", parent: "b1"},
        {id: "q3", parent: "b1"}
      ],
      staatengruppe: ["insgesamt", {id: "nichtdeutsch", parent: "insgesamt"}, {id: "deutsch", parent: "insgesamt"}]
    },
    cells: [
      ...Object.entries(counts).flatMap(([id, pair]) => groups(id, pair)),
      ...groups("b0", [110, 200]),
      ...groups("b1", [60, 200])
    ]
  });
}

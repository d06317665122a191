import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Bridge, bridge, type Effects, type NoBridge, type Point} from "../../../indicators/comparison/index.js";
import {add, decimal, divide, multiply, rational, subtract, zero} from "../../../indicators/comparison/rational.js";
import {choice, defineIndicator} from "../../../indicators/definition/index.js";
import {evaluate} from "../../../indicators/engine/index.js";
import {findIndicator} from "../../../indicators/index.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";
import {syntheticCube} from "../synthetic.js";
import {azr, bevoelkerung, quote} from "../wuppertal.js";
import {naturalisationCubes, naturalisationRate, select} from "./definitions.js";
import {permutations} from "./permutations.js";
import {randomPoints} from "./random-points.js";

function counted(population: "D1" | "D5") {
  return defineIndicator({...plainIndicator, population, numerator: () => select("z")});
}

const columns = ["value", "numerator", "denominator", "equivalent"] as const;

function asBridge(outcome: Bridge | NoBridge): Bridge {
  if (!outcome.possible) throw new Error(outcome.message);
  return outcome;
}

/** Every column adds up: as fractions to the difference of the two numbers, and as printed. */
function expectToAddUp(outcome: Bridge): void {
  const {parts, total, from, to} = outcome;
  for (const column of columns) {
    if (total[column] === undefined) continue;
    const sum = parts.reduce((exact, part) => add(exact, part[column]!.exact), zero);
    expect(sum, column).toEqual(total[column].exact);
    expect(
      parts.reduce((units, part) => units + part[column]!.units, 0),
      column
    ).toBe(total[column].units);
  }
  if (total.denominator !== undefined) {
    const quotient = ({numerator, denominator}: typeof from) =>
      multiply(rational(100n), divide(decimal(numerator[0]!), decimal(denominator[0]!)));
    expect(total.value.exact).toEqual(subtract(quotient(to), quotient(from)));
    expect(total.numerator!.units).toBe(to.numerator[0]! - from.numerator[0]!);
    expect(total.denominator.units).toBe(to.denominator[0]! - from.denominator[0]!);
  }
}

function negated(effects: Effects) {
  return columns.map((column) => {
    const amount = effects[column];
    return amount && [-amount.exact.numerator, amount.exact.denominator, 0 - amount.units];
  });
}

function plain(effects: Effects) {
  return columns.map((column) => {
    const amount = effects[column];
    return amount && [amount.exact.numerator, amount.exact.denominator, 0 + amount.units];
  });
}

describe("bridge between definitions with five denominators", () => {
  const where = {stichtag: "2024-12-31", gebiet: "w"};
  const cubes = naturalisationCubes();
  const options = Object.keys(naturalisationRate.parameters["nenner"]!.options);
  const pairs = options.flatMap((a) => options.map((b) => [a, b] as const));

  it.each(pairs)("adds up from %s to %s, by choices and by parts, in percentage points and in persons", (a, b) => {
    const points = [a, b].map((nenner) => ({indicator: naturalisationRate, cubes, parameters: {nenner}, where}));
    for (const split of ["parameters", "parts"] as const) {
      expectToAddUp(asBridge(bridge(points[0]!, points[1]!, {split})));
    }
  });

  it("says in persons that a denominator from 8 years of stay leaves out the others", () => {
    const a: Point = {indicator: naturalisationRate, cubes, where};
    const {parts, total} = asBridge(bridge(a, {...a, parameters: {nenner: "ab8"}}));
    expect(parts).toHaveLength(1);
    expect(total.numerator!.text).toBe("0\u00a0Personen");
    expect(total.denominator!.text).toBe("−39.025\u00a0Personen");
    expect(parts[0]!.sentence).toContain("Nenner („alle Ausländerinnen und Ausländer“ → „ab 8 Jahren Aufenthalt“)");
  });

  it("tells definition, area, reference date and delivery apart at once", () => {
    const a: Point = {indicator: naturalisationRate, cubes, where};
    const b: Point = {
      indicator: naturalisationRate,
      cubes: naturalisationCubes(41),
      parameters: {nenner: "ab10"},
      where: {stichtag: "2023-12-31", gebiet: "b"}
    };
    const outcome = asBridge(bridge(a, b));
    expect(outcome.parts.map(({id}) => id)).toEqual([
      "parameter:nenner",
      "filter:gebiet",
      "filter:stichtag",
      "delivery:auslaender",
      "delivery:einbuergerungen"
    ]);
    expectToAddUp(outcome);
  });

  it("asks for each number between two points once, of the same cubes, so that who keeps results can answer", () => {
    const asked: string[] = [];
    const a: Point = {indicator: naturalisationRate, cubes, where};
    const b: Point = {...a, parameters: {nenner: "ab10"}, where: {...where, gebiet: "b"}};
    const outcome = bridge(a, b, {
      evaluate: (indicator, own, request) => {
        expect(own).toBe(cubes);
        asked.push(JSON.stringify([request.parameters, request.where]));
        return evaluate(indicator, own, request);
      }
    });
    expect(asBridge(outcome).parts).toHaveLength(2);
    expect(asked).toHaveLength(4);
    expect(new Set(asked).size).toBe(4);
  });

  it("names a delivery only if its cells differ", () => {
    const a: Point = {indicator: naturalisationRate, cubes, where};
    const outcome = asBridge(bridge(a, {...a, cubes: naturalisationCubes()}));
    expect(outcome.parts).toEqual([]);
    expect(outcome.total.value.units).toBe(0);
  });
});

describe("bridge between the five variants of REC-06 itself", () => {
  const indicator = findIndicator("REC-06");
  const cubes = [syntheticCube("einbuergerungen"), syntheticCube("auslaender-titel")];
  const {variants} = indicator;
  const pairs = variants.flatMap((a) => variants.flatMap((b) => (a === b ? [] : [[a.id, b.id, a, b] as const])));

  it("has five variants, each with a denominator of its own", () => {
    expect(variants.map(({parameters}) => parameters["nenner"])).toEqual([
      "alle",
      "ab-8",
      "ab-10",
      "unbefristet",
      "ab-5"
    ]);
  });

  it.each(pairs)(
    "adds up from %s to %s, by choices and by parts, in percentage points and in persons",
    (_, __, a, b) => {
      const at = (parameters: Readonly<Record<string, string>>): Point => ({
        indicator,
        cubes,
        parameters,
        where: {stichtag: "2024-12-31"}
      });
      for (const split of ["parameters", "parts"] as const) {
        const [from, to] = [a, b].map((variant) => at(variant.parameters as Record<string, string>));
        const outcome = asBridge(bridge(from!, to!, {split}));
        expectToAddUp(outcome);
        expect(outcome.parts.length).toBeGreaterThan(0);
        expect(outcome.total.denominator!.units).not.toBe(0);
      }
    }
  );

  it("adds up across years, whose stock is that of the year before", () => {
    const at = (nenner: string, day: string): Point => ({
      indicator,
      cubes,
      parameters: {nenner},
      where: {stichtag: day}
    });
    const outcome = bridge(at("alle", "2023-12-31"), at("ab-8", "2024-12-31"));
    // The law of 27 June 2024 lies between the two days; it is an event, and no break of measurement.
    expectToAddUp(asBridge(outcome));
  });
});

/** The same point with everything written down the other way round. */
function turned(point: Point): Point {
  return {
    ...point,
    cubes: point.cubes.toReversed(),
    parameters: Object.fromEntries(Object.entries(point.parameters!).toReversed()),
    where: Object.fromEntries(Object.entries(point.where).toReversed())
  };
}

function valueOf({indicator, cubes, parameters = {}, where}: Point): number {
  return evaluate(indicator, cubes, {by: [], where, parameters}).value[0]!;
}

/** Changes one thing after another, in every order, and averages what each change does. */
function averageOverOrders(a: Point, b: Point): ReadonlyMap<string, number> {
  const steps = new Map<string, (point: Point) => Point>();
  for (const [name, chosen] of Object.entries(b.parameters!)) {
    if (a.parameters![name] === chosen) continue;
    steps.set(`parameter:${name}`, (p) => ({...p, parameters: {...p.parameters, [name]: chosen}}));
  }
  for (const [id, set] of Object.entries(b.where)) {
    if (a.where[id] !== set) steps.set(`filter:${id}`, (p) => ({...p, where: {...p.where, [id]: set}}));
  }
  b.cubes.forEach((cube, c) => {
    if (a.cubes[c] === cube) return;
    steps.set(`delivery:${cube.meta.id}`, (p) => ({...p, cubes: p.cubes.with(c, cube)}));
  });
  const orders = permutations([...steps.keys()]);
  const sums = new Map([...steps.keys()].map((id) => [id, 0]));
  const known = new Map<string, number>();
  const valueAfter = (ids: readonly string[]) => {
    const key = ids.toSorted().join();
    const found = known.get(key) ?? valueOf(ids.reduce((point, id) => steps.get(id)!(point), a));
    known.set(key, found);
    return found;
  };
  for (const order of orders) {
    order.forEach((id, i) => {
      const effect = valueAfter(order.slice(0, i + 1)) - valueAfter(order.slice(0, i));
      sums.set(id, sums.get(id)! + effect / orders.length);
    });
  }
  return sums;
}

describe("bridge", () => {
  it("adds up exactly and agrees with the average over all orders, on random cubes and definitions", () => {
    fc.assert(
      fc.property(randomPoints, fc.constantFrom("parameters", "parts"), ({a, b}, split) => {
        const outcome = asBridge(bridge(a, b, {split}));
        expectToAddUp(outcome);
        if (split !== "parameters") return;
        const expected = averageOverOrders(a, b);
        for (const {id, value} of outcome.parts) expect(value.value).toBeCloseTo(expected.get(id)!, 8);
        expect(outcome.parts).toHaveLength(expected.size);
      }),
      {numRuns: 60}
    );
  });

  it("is the negative of the bridge back, part by part, exactly and as printed", () => {
    fc.assert(
      fc.property(randomPoints, fc.constantFrom("parameters", "parts"), ({a, b}, split) => {
        const [there, back] = [asBridge(bridge(a, b, {split})), asBridge(bridge(b, a, {split}))];
        expect(back.parts.map(({id}) => id)).toEqual(there.parts.map(({id}) => id));
        expect([...back.parts, back.total].map(negated)).toEqual([...there.parts, there.total].map(plain));
      }),
      {numRuns: 60}
    );
  });

  it("does not depend on the order in which choices, filters and cubes are given", () => {
    fc.assert(
      fc.property(randomPoints, ({a, b}) => {
        const [one, other] = [asBridge(bridge(a, b)), asBridge(bridge(turned(a), turned(b)))];
        expect(other.parts).toEqual(one.parts);
      }),
      {numRuns: 30}
    );
  });

  it("splits the old-age dependency ratio of Wuppertal by age limits, 35.6 to 30.8 and no residue", () => {
    const indicator = findIndicator("BEV-08");
    const a: Point = {indicator, cubes: [bevoelkerung], where: {stichtag: "2024-12-31", gebiet: "05124"}};
    const b = {...a, parameters: {beginn: "20", grenze: "67"}};
    for (const split of ["parameters", "parts"] as const) expectToAddUp(asBridge(bridge(a, b, {split})));
    expect(asBridge(bridge(a, b, {split: "parts"})).parts.map(({label}) => label)).toEqual([
      "Zähler: Alter",
      "Nenner: Alter"
    ]);
    expect(asBridge(bridge(a, b)).total.denominator!.units).toBe(0);
  });

  it("splits BEV-02 by source of numerator and denominator, and warns of the two registers", () => {
    const nationality = makeCube({
      id: "bevoelkerung-nationalitaet",
      title: "Bevölkerung nach Staatsangehörigkeit",
      register: "Fortschreibung",
      dimensions: {
        stichtag: ["2024-12-31"],
        gebiet: ["05124"],
        altersgruppe: ["insgesamt"],
        staatsangehoerigkeit: ["insgesamt", {id: "nichtdeutsch", parent: "insgesamt"}],
        geschlecht: ["insgesamt"]
      },
      cells: [
        ["2024-12-31", "05124", "insgesamt", "insgesamt", "insgesamt", 358_193],
        ["2024-12-31", "05124", "insgesamt", "nichtdeutsch", "insgesamt", 87_400]
      ]
    });
    const indicator = findIndicator("BEV-02");
    const cubes = [azr, bevoelkerung, nationality];
    const a: Point = {indicator, cubes, where: {stichtag: "2024-12-31", gebiet: "05124"}};
    const outcome = asBridge(bridge(a, {...a, parameters: {quelle: "fortschreibung"}}, {split: "parts"}));
    expectToAddUp(outcome);
    expect(outcome.total.numerator!.text).toBe("−6.710\u00a0Personen");
    expect(outcome.parts[1]!.from).not.toBe(outcome.parts[1]!.to);
    expect(outcome.warnings.map(({code}) => code)).toEqual(["register", "register"]);
  });

  it("splits SOZ-09 as a whole between the delivered rate and the computed one, in percentage points only", () => {
    const indicator = findIndicator("SOZ-09");
    const cubes = [
      quote,
      makeCube({
        id: "mindestsicherung-leistungen",
        register: "Sozialberichterstattung",
        dimensions: {
          stichtag: ["2023-12-31"],
          gebiet: ["05124"],
          leistungsart: [
            "insgesamt",
            ...["sgb2", "hlu", "grundsicherung", "asylblg"].map((id) => ({id, parent: "insgesamt"}))
          ]
        },
        cells: [
          ["2023-12-31", "05124", "insgesamt", 56_700],
          ["2023-12-31", "05124", "sgb2", 43_100],
          ["2023-12-31", "05124", "hlu", 1205],
          ["2023-12-31", "05124", "grundsicherung", 9400],
          ["2023-12-31", "05124", "asylblg", 2990]
        ]
      }),
      makeCube({
        id: "bevoelkerung-alter",
        register: "Fortschreibung",
        dimensions: {stichtag: ["2023-12-31"], gebiet: ["05124"], alter: ["insgesamt"]},
        cells: [["2023-12-31", "05124", "insgesamt", 358_938]]
      })
    ];
    const at = (berechnung: string): Point => ({
      indicator,
      cubes,
      parameters: {berechnung},
      where: {stichtag: "2023-12-31", gebiet: "05124"}
    });
    const delivered = asBridge(bridge(at("geliefert"), at("insgesamt"), {split: "parts"}));
    expect(delivered.parts.map(({kind}) => kind)).toEqual(["definition"]);
    expect(delivered.total.numerator).toBeUndefined();
    expectToAddUp(delivered);
    const summed = asBridge(bridge(at("insgesamt"), at("summe"), {split: "parts"}));
    expectToAddUp(summed);
    expect(summed.total.numerator!.text).toBe("−5\u00a0Personen");
    expect(summed.notes.join(" ")).toContain("Rundung der Quellen");
  });
});

describe("bridge refuses, in German,", () => {
  const days = ["2021-12-31", "2024-12-31"];
  const cells = (value: number | "geheim") =>
    days.flatMap((day) =>
      ["a", "b"].map((area) => [day, area, day === days[1] && area === "a" ? value : 500] as const)
    );
  const cube = (id: string, value: number | "geheim" = 400) =>
    makeCube({id, dimensions: {stichtag: days, gebiet: ["a", "b"]}, cells: cells(value)});
  const indicator = defineIndicator({
    ...plainIndicator,
    numerator: () => select("z"),
    denominator: () => select("n"),
    measure: "ratio",
    unit: "Prozent"
  });

  it("where a state between the points is suppressed, and says which", () => {
    const cubes = [cube("z", "geheim"), cube("n")];
    const a: Point = {indicator, cubes, where: {stichtag: days[0]!, gebiet: "a"}};
    const outcome = bridge(a, {...a, where: {stichtag: days[1]!, gebiet: "b"}}) as NoBridge;
    expect(outcome).toMatchObject({possible: false, code: "A202"});
    expect(outcome.states.map(({changed}) => changed.map(({id}) => id))).toEqual([["filter:stichtag"]]);
    expect(outcome.message).toContain(
      "Mit „Stichtag: 31.12.2024“, sonst wie am Anfang: gesperrt zum Schutz von Einzelangaben."
    );
  });

  it("where a denominator has fewer than 30 cases", () => {
    const a: Point = {indicator, cubes: [cube("z"), cube("n", 29)], where: {stichtag: days[0]!, gebiet: "a"}};
    const outcome = bridge(a, {...a, where: {stichtag: days[1]!, gebiet: "a"}}) as NoBridge;
    expect(outcome.message).toContain("Zielwert: Im Nenner stehen weniger als 30 Fälle.");
  });

  it("across an unlinked break, and names it", () => {
    const broken = {...indicator, breaks: () => [{id: "ZENSUS22"}]};
    const a: Point = {indicator: broken, cubes: [cube("z"), cube("n")], where: {stichtag: days[1]!, gebiet: "a"}};
    const outcome = bridge(a, {...a, where: {stichtag: days[0]!, gebiet: "a"}}) as NoBridge;
    expect(outcome.code).toBe("A204");
    expect(outcome.message).toContain("Zwischen 31.12.2021 und 31.12.2024 liegt der Bruch „Zensus 2022“ (15.05.2022).");
  });

  it("between different units", () => {
    const a: Point = {indicator, cubes: [cube("z"), cube("n")], where: {stichtag: days[0]!, gebiet: "a"}};
    const outcome = bridge(a, {...a, indicator: {...indicator, unitOf: () => "Promille"}}) as NoBridge;
    expect(outcome.code).toBe("A203");
    expect(outcome.message).toContain("„Prozent“ und „Promille“");
  });

  it("more than eight differences", () => {
    const names = Array.from({length: 9}, (_, i) => `p${i}`);
    const many = defineIndicator({
      ...plainIndicator,
      parameters: Object.fromEntries(names.map((name) => [name, choice(name, {x: "x", y: "y"}, "x")])),
      numerator: () => select("z")
    });
    const a: Point = {indicator: many, cubes: [cube("z")], where: {stichtag: days[0]!, gebiet: "a"}};
    const outcome = bridge(a, {...a, parameters: Object.fromEntries(names.map((name) => [name, "y"]))}) as NoBridge;
    expect(outcome.code).toBe("A201");
    expect(outcome.message).toContain("unterscheiden sich in 9 Punkten; zerlegt werden höchstens 8");
  });

  it("says that two populations are not the same people", () => {
    const a: Point = {indicator: counted("D1"), cubes: [cube("z")], where: {stichtag: days[0]!, gebiet: "a"}};
    const outcome = asBridge(bridge(a, {...a, indicator: counted("D5")}));
    expect(outcome.warnings.map(({message}) => message)).toEqual([
      expect.stringContaining("(D1) und „Migrationshintergrund (§ 6 MighEV)“ (D5) zählen nicht dieselben Menschen.")
    ]);
  });
});

import {describe, expect, it} from "vitest";
import {combinations, type Indicator} from "../../indicators/definition/index.js";
import {evaluate} from "../../indicators/engine/index.js";
import {findIndicator} from "../../indicators/index.js";
import {syntheticCube} from "./synthetic.js";

/** Per dispute the choices that it is about, each of whose values must stand in a variant of its own. */
const disputes: readonly (readonly [id: string, choice: string, values: readonly string[]])[] = [
  ["REC-06", "nenner", ["alle", "ab-5", "ab-8", "ab-10", "unbefristet"]],
  ["ARB-01", "alter", ["15-64", "altersgrenze", "20-64"]],
  ["ARB-01", "nenner", ["fortschreibung", "register"]],
  ["SOZ-01", "zaehler", ["lb", "rlb"]],
  ["SOZ-01", "alter", ["65", "altersgrenze"]],
  ["SOZ-01", "nenner", ["fortschreibung", "register", "melderegister"]],
  ["SOZ-01", "quelle", ["jobcenter", "ba"]],
  ["BEV-03", "definition", ["d9", "d2", "d2e", "d3", "d4", "d5", "d6", "d7", "d8a", "d8b"]],
  ["QUA-02", "vergleich", ["rest", "deutsch"]],
  ["QUA-02", "ebene", ["quartier", "stadtbezirk"]]
];

/** What a variant sets, with the initial values of the rest. */
function complete({parameters}: Indicator, chosen: object): Readonly<Record<string, string>> {
  const initial = Object.entries(parameters).map(([name, choice]) => [name, choice.initial]);
  return {...Object.fromEntries(initial), ...chosen} as Record<string, string>;
}

describe("the five disputes that matter most", () => {
  it.each(disputes)(
    "%s offers every way of the choice “%s”, each in a variant with its argument and who computes it so",
    (id, choice, values) => {
      const indicator = findIndicator(id);
      expect(Object.keys(indicator.parameters[choice]!.options)).toEqual(expect.arrayContaining([...values]));
      expect(Object.keys(indicator.parameters[choice]!.options)).toHaveLength(values.length);
      for (const value of values) {
        const variant = indicator.variants.find((own) => complete(indicator, own.parameters)[choice] === value);
        expect(variant, `${choice} ${value}`).toBeDefined();
        expect(variant!.argument, variant!.id).toMatch(/^[A-ZÄÖÜ].{20,}[.]$/);
        expect(variant!.usedBy.length, variant!.id).toBeGreaterThan(2);
      }
    }
  );

  it("ARB-01 combines three age bands with two denominators", () => {
    const {alter, nenner} = findIndicator("ARB-01").parameters;
    expect(combinations({alter: alter!, nenner: nenner!})).toHaveLength(6);
  });

  it("QUA-02 shows what D would be at random beside every variant", () => {
    const indicator = findIndicator("QUA-02");
    const cubes = ["einwohner-staaten", "einwohner-migration", "leistungsberechtigte"].map((id) => syntheticCube(id));
    for (const {id, parameters} of indicator.variants) {
      const {baseline, value} = evaluate(indicator, cubes, {parameters});
      expect(value[0], id).toBeGreaterThanOrEqual(0);
      expect(baseline![0], id).toBeGreaterThan(0);
    }
  });
});

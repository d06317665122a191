import {describe, expect, it} from "vitest";
import {anteilNichtdeutsche} from "../../../indicators/bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import type {Indicator} from "../../../indicators/definition/indicator.js";
import {evaluate} from "../../../indicators/engine/index.js";
import {evaluateOnce} from "../../../src/components/evaluate-once.js";
import {azr, bevoelkerung} from "../../indicators/wuppertal.js";

const indicator = anteilNichtdeutsche as unknown as Indicator;
const cubes = [azr, bevoelkerung];
const asked = {by: ["stichtag"], where: {gebiet: "05124"}};

describe("evaluateOnce(indicator, cubes, asked)", () => {
  it("answers as evaluate does, and the same question with the same answer", () => {
    const first = evaluateOnce(indicator, cubes, asked);
    expect([...first.value!.value]).toEqual([...evaluate(indicator, cubes, asked).value]);
    expect(evaluateOnce(indicator, cubes, asked).value).toBe(first.value);
  });

  it("recognises the standard definition whether its values are named or not", () => {
    const initial = Object.fromEntries(Object.entries(indicator.parameters).map(([id, own]) => [id, own.initial]));
    expect(evaluateOnce(indicator, cubes, {...asked, parameters: initial}).value).toBe(
      evaluateOnce(indicator, cubes, asked).value
    );
  });

  it("computes anew for an edited definition and for cubes that were loaded again", () => {
    const first = evaluateOnce(indicator, cubes, asked);
    expect(evaluateOnce({...indicator}, cubes, asked).value).not.toBe(first.value);
    expect(evaluateOnce(indicator, [...cubes], asked).value).not.toBe(first.value);
  });

  it("keeps the German reason where there is no answer", () => {
    expect(evaluateOnce(indicator, [], asked).message).toMatch(/\.$/);
  });
});

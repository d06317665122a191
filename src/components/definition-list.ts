import {describe} from "../indicators/definition/describe.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import type {Cube} from "../indicators/engine/cube.js";
import {approvalMark} from "./approval-state.js";
import {type Child, element} from "./dom.js";

/** The definition in force, in words made from what is calculated. */
export function definitionList<P extends Parameters>(
  indicator: Indicator<P>,
  parameters: Partial<ValuesOf<P>>,
  cubes: readonly Cube[]
): HTMLElement {
  const {numerator, denominator, formula, referenceDate, population} = describe(indicator, parameters, cubes);
  const entries: [string, Child][] = [
    ["Frage", indicator.question],
    [denominator ? "Zähler" : "Wert", numerator],
    ...(denominator ? [["Nenner", denominator] as [string, Child]] : []),
    ["Formel", formula],
    ["Stichtag", referenceDate],
    [
      "Wer gezählt wird",
      population.id === "insgesamt" ? population.label : `${population.label} (Definition ${population.id})`
    ],
    ["Stand der Definition", `${indicator.state}, Fassung ${indicator.version}`],
    ["Freigabe", approvalMark(indicator.id)]
  ];
  return element(
    "dl",
    {class: "definition"},
    ...entries.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)])
  );
}

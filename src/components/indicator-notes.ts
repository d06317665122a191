import {describe} from "../indicators/definition/describe.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import type {Cube} from "../indicators/engine/cube.js";
import {codeOf} from "./code.js";
import {copySectionLink} from "./copy-link.js";
import {definitionList} from "./definition-list.js";
import {element} from "./dom.js";
import {folded} from "./folded.js";
import {canBeCompared, workshopAddress} from "./workshop-address.js";

type SourceFile = typeof codeOf extends (file: infer F) => unknown ? F : never;

/**
 * What stands below an indicator in a notebook: what the number does not say, its formula as it is in force, and the whole
 * definition, its code and its other pages one step away.
 */
export async function indicatorNotes<P extends Parameters>(
  indicator: Indicator<P>,
  parameters: Partial<ValuesOf<P>>,
  cubes: readonly Cube[],
  code: SourceFile
): Promise<HTMLElement> {
  const {formula} = describe(indicator, parameters, cubes);
  const {id, limits} = indicator;
  return element(
    "div",
    {class: "indikatornotiz"},
    element("p", {class: "hinweis"}, element("strong", {}, "Was die Zahl nicht sagt: "), limits.join(" ")),
    element(
      "div",
      {class: "schritte"},
      folded(
        {key: `Definition ${id}`, summary: ["Definition", element("span", {class: "formel"}, formula)]},
        definitionList(indicator, parameters, cubes)
      ),
      await codeOf(code),
      element(
        "p",
        {class: "hinweis wege nur-bildschirm"},
        element("a", {href: `../katalog/${id}`}, `Kennblatt ${id}`),
        canBeCompared(indicator as unknown as Indicator, cubes) &&
          element(
            "a",
            {href: workshopAddress(id, parameters as Readonly<Record<string, string>>)},
            `${id} in der Werkstatt`
          ),
        copySectionLink("Link zu dieser Ansicht kopieren")
      )
    )
  );
}

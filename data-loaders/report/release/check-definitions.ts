import type {Problem} from "../../contract/problem.js";
import {formatList} from "../../../indicators/definition/german.js";
import {compareDefinitions} from "../../../indicators/release/compare-definitions.js";
import type {DefinitionRecord} from "../../../indicators/release/definition-record.js";
import type {EditionRecord} from "../../../indicators/release/edition-record.js";
import {releaseProblem} from "./problem.js";

/** Definitions that differ from the last edition’s without saying so: changed under the same version, or gone without a reason. */
export function definitionProblems(
  definitions: readonly DefinitionRecord[],
  last: EditionRecord | undefined,
  reasons: Readonly<Record<string, string>>
): readonly Problem[] {
  if (last === undefined) return [];
  const {changed, dropped} = compareDefinitions(last.definitions, definitions, reasons);
  return [
    ...changed
      .filter(({version, before, why}) => version === before || why === undefined)
      .map(({id, title, version, before, differences}) =>
        releaseProblem(
          "F205",
          {file: `indicators, ${id}`},
          version === before
            ? `${id} „${title}“ ist seit Ausgabe ${last.edition} geändert (${formatList(differences.map(({label}) => label))}), hat aber noch die Fassung ${version}.`
            : `${id} „${title}“ hat die Fassung ${version} statt ${before}; warum, steht nirgends.`
        )
      ),
    ...dropped
      .filter(({why}) => why === undefined)
      .map(({id, title}) =>
        releaseProblem(
          "F206",
          {file: `indicators, ${id}`},
          `${id} „${title}“ stand in Ausgabe ${last.edition} und ist ohne Grund gestrichen.`
        )
      )
  ];
}

import {type CheckedClaim, claimStates, type Reading} from "../indicators/claims/index.js";
import {explain} from "../indicators/engine/explain.js";
import {carriesUnit} from "./carries-unit.js";
import {openDialog} from "./dialog.js";
import {element} from "./dom.js";
import {numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";

const outcomes = {
  gilt: "gilt",
  "gilt-nicht": "gilt nicht",
  dreht: "wechselt das Vorzeichen",
  bruch: "quert einen Bruch, sagt nichts",
  "ohne-wert": "ohne Wert, sagt nichts",
  "anderes-mass": "anderes Maß, sagt nichts"
} as const;

/** Opens what a sentence rests on: its state with reasons, every value with its origin, and what variants say. */
export function showClaim(
  {id, state, text, reasons, notes, measured, variants}: CheckedClaim,
  lines: LineSource
): void {
  openDialog(
    "Worauf beruht dieser Satz?",
    element("p", {class: "aussage-zitat"}, text ?? "Der Satz hat keinen Wert."),
    element("p", {}, element("strong", {}, `Geprüft: ${claimStates[state]}.`), ` Kennung ${id}.`),
    ...[...reasons, ...notes].map((reason) => element("p", {class: "wirkung"}, reason)),
    measured && element("h3", {}, "Werte"),
    measured &&
      element(
        "ul",
        {},
        ...Object.values(measured).flatMap(({from, to}) => [from, to].filter((r) => r !== undefined).map(valueOf))
      ),
    variants.length > 0 && element("h3", {}, "Unter anderen vertretbaren Definitionen"),
    variants.length > 0 &&
      element(
        "ul",
        {},
        ...variants.map(({indicator, title, outcome}) =>
          element("li", {}, `${indicator}, „${title}“: ${outcomes[outcome]}`)
        )
      )
  );

  function valueOf({result, index, text: value, date, unit}: Reading): HTMLElement {
    const chosen = Object.values(result.parameters).join(", ");
    return element(
      "li",
      {},
      `${result.indicator.id}, ${date} (${chosen}): `,
      numberButton(value, () => showProvenance(explain(result, index), lines)),
      carriesUnit(value, unit) ? "" : ` ${unit}`
    );
  }
}

import {type CheckedClaim, claimStates, type Reading} from "../indicators/claims/index.js";
import {explain} from "../indicators/engine/explain.js";
import {showClaim} from "./claim-dialog.js";
import {element} from "./dom.js";
import {besideNumber, keptTogether, numberButton} from "./number-button.js";
import {showProvenance} from "./provenance-dialog.js";
import type {LineSource} from "./raw-line.js";

/**
 * A claim as a sentence of the text. Its values are buttons that open their
 * origin; a claim that does not simply hold is marked, with the reason behind it.
 */
export function claimSentence(checked: CheckedClaim, lines: LineSource, plain = false): HTMLElement {
  const {id, state, text, reasons} = checked;
  const holds = state === "gilt";
  const words = text ?? `[${id}: ${claimStates[state]}]`;
  return element(
    "span",
    {class: "aussage", "data-aussage": id, "data-stand": state},
    ...(plain ? [words] : withMark(withNumbers(words, checked, lines), mark())),
    !holds && element("span", {class: "aussage-grund", role: "note"}, ` ${claimStates[state]}: ${reasons.join(" ")} `)
  );

  function mark(): HTMLElement {
    return element(
      "button",
      {
        class: "aussage-beleg nur-bildschirm",
        type: "button",
        "aria-haspopup": "dialog",
        "aria-label": `Worauf beruht dieser Satz? Geprüft: ${claimStates[state]}.`,
        onclick: () => showClaim(checked, lines)
      },
      holds ? "✓" : "!"
    );
  }
}

/** The mark keeps to the last word of its sentence, so that it begins no line; of a long one to its last letters, so that it may still be hyphenated. */
function withMark(nodes: readonly (Node | string)[], mark: HTMLElement): (Node | string)[] {
  const last = nodes.at(-1) ?? "";
  const before = nodes.slice(0, -1);
  if (typeof last !== "string") return [...before, element("span", {class: "zusammen"}, last, mark)];
  const [end = ""] = /\S{1,10}\s*$/.exec(last) ?? [];
  return [...before, last.slice(0, last.length - end.length), element("span", {class: "zusammen"}, end, mark)];
}

/** The sentence with every value that it prints as a button. */
function withNumbers(text: string, {measured}: CheckedClaim, lines: LineSource): (Node | string)[] {
  const found = Object.values(measured ?? {})
    .flatMap(({from, to}) => [from, to])
    .filter((reading): reading is Reading => reading !== undefined);
  const nodes: (Node | string)[] = [];
  let rest = text;
  while (rest !== "") {
    const next = found
      .map((reading) => ({reading, at: placeOf(rest, reading.text)}))
      .filter(({at}) => at >= 0)
      .toSorted((a, b) => a.at - b.at || b.reading.text.length - a.reading.text.length)[0];
    if (next === undefined) return [...nodes, rest];
    const {result, index, text: value} = next.reading;
    const after = rest.slice(next.at + value.length);
    const {opening, closing} = besideNumber(rest.slice(0, next.at), after);
    const button = numberButton(value, () => showProvenance(explain(result, index), lines));
    nodes.push(rest.slice(0, next.at - opening.length), keptTogether(opening, button, closing));
    rest = after.slice(closing.length);
  }
  return nodes;
}

/** Where a number stands in a text, not within another number. */
function placeOf(text: string, number: string): number {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text.slice(at + number.length)];
    if (!/[\d.,]/.test(before) && !/^(?:\d|[.,]\d)/.test(after)) return at;
  }
  return -1;
}

import {group} from "d3-array";
import {chooseNumber} from "./choose-number.js";
import type {Child} from "./dom.js";
import {besideNumber, keptTogether, numberButton} from "./number-button.js";

/** A number as it stands in a sentence, and what opens its origin. */
export interface SaidNumber {
  readonly text: string;
  readonly open: () => void;
  /** Whose number it is, for where another has the same. */
  readonly label?: string | undefined;
}

/**
 * A sentence in which the given numbers can be asked where they come from. Each is a button where it stands as a whole. Those
 * that look the same take their places in their order; where the sentence says them fewer times, its last place asks which is
 * meant. One that the sentence does not say is passed over.
 */
export function numberSentence(sentence: string, numbers: readonly SaidNumber[]): Child[] {
  const found = [...group(numbers, ({text}) => text)]
    .flatMap(([text, alike]) => {
      const places = placesOf(sentence, text).slice(0, alike.length);
      return places.map((at, i) => {
        const meant = i === places.length - 1 ? alike.slice(i) : [alike[i]!];
        return {text, at, open: meant.length === 1 ? meant[0]!.open : () => chooseNumber(meant)};
      });
    })
    .toSorted((a, b) => a.at - b.at || b.text.length - a.text.length);
  let from = 0;
  const parts = found.flatMap(({text, open, at}): Child[] => {
    if (at < from) return [];
    const before = sentence.slice(from, at);
    const {opening, closing} = besideNumber(before, sentence.slice(at + text.length));
    from = at + text.length + closing.length;
    return [before.slice(0, before.length - opening.length), keptTogether(opening, numberButton(text, open), closing)];
  });
  return [...parts, sentence.slice(from)];
}

/** Where a number stands that is no part of a longer one. */
function placesOf(sentence: string, text: string): readonly number[] {
  if (!/\d/.test(text)) return [];
  const places: number[] = [];
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const [before, after] = [sentence.slice(Math.max(0, at - 2), at), sentence.slice(at + text.length)];
    if (!/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after)) places.push(at);
  }
  return places;
}

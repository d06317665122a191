import {openDialog} from "./dialog.js";
import {element} from "./dom.js";
import {numberButton} from "./number-button.js";
import type {SaidNumber} from "./number-sentence.js";

/** Asks which of several rows is meant, where one number in a sentence stands for all of them. */
export function chooseNumber(numbers: readonly SaidNumber[]): void {
  openDialog(
    "Diese Zahl haben mehrere Zeilen",
    element(
      "ul",
      {},
      ...numbers.map(({text, label, open}, i) =>
        element("li", {}, `${label ?? `Zeile ${i + 1}`}: `, numberButton(text, open))
      )
    )
  );
}

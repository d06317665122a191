import {element} from "./dom.js";

/** A number that can be asked where it comes from. */
export function numberButton(text: string, open: () => void): HTMLButtonElement {
  return element(
    "button",
    {
      class: "zahl",
      type: "button",
      onclick: open,
      "aria-label": `${text}. Woher kommt diese Zahl?`,
      "aria-haspopup": "dialog"
    },
    text
  );
}

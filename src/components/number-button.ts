import {type Child, element} from "./dom.js";

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

/** The brackets, quotes and stops at both sides of a number that belong to it. */
export function besideNumber(before: string, after: string): {readonly opening: string; readonly closing: string} {
  const [opening = ""] = /[(„]*$/.exec(before) ?? [];
  const [closing = ""] = /^[).,;:!?“]*/.exec(after) ?? [];
  return {opening, closing};
}

/** A button with what stands beside it: a line may end before and after a button, whatever stands there. */
export function keptTogether(opening: string, button: HTMLElement, closing: Child): HTMLElement {
  return opening === "" && closing === "" ? button : element("span", {class: "zusammen"}, opening, button, closing);
}

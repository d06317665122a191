import {announce} from "./announce.js";
import {element} from "./dom.js";

/** Milliseconds after which a button that says that it is done offers itself again. */
const said = 4000;

export interface CopyButtonOptions {
  readonly label: string;
  /** What stands on the button when it is done. */
  readonly done: string;
  /** Names the field in which the text stands where the clipboard is not to be had. */
  readonly field: string;
  readonly text: () => string;
}

/** Copies a text; where the clipboard is not to be had, shows it in a field to copy by hand. */
export function copyButton({label, done, field, text}: CopyButtonOptions): HTMLElement {
  const shown = element("input", {type: "text", readonly: true, hidden: true, "aria-label": field, class: "adresse"});
  const button = element("button", {class: "taste", type: "button", onclick: () => void copy()}, label);
  return element("span", {class: "kopieren"}, button, " ", shown);

  async function copy(): Promise<void> {
    shown.value = text();
    try {
      await navigator.clipboard.writeText(shown.value);
      button.textContent = done;
      announce(done);
      setTimeout(() => (button.textContent = label), said);
    } catch {
      shown.hidden = false;
      shown.select();
      announce(`${field}: steht markiert im Feld und lässt sich kopieren.`);
    }
  }
}

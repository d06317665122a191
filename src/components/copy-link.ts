import {announce} from "./announce.js";
import {element} from "./dom.js";

/** Copies the address of this very view; where the clipboard is not to be had, shows the address to copy by hand. */
export function copyLink(): HTMLElement {
  const address = element("input", {
    type: "text",
    readonly: true,
    hidden: true,
    "aria-label": "Adresse dieser Ansicht",
    class: "adresse"
  });
  const button = element("button", {class: "taste", type: "button", onclick: () => void copy()}, "Link kopieren");
  return element("p", {}, button, " ", address);

  async function copy(): Promise<void> {
    address.value = location.href;
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = "Link kopiert";
      announce("Link kopiert");
    } catch {
      address.hidden = false;
      address.select();
      announce("Die Adresse steht markiert im Feld und lässt sich kopieren.");
    }
  }
}

import {announce} from "./announce.js";
import {element} from "./dom.js";

/** A letter to read and to copy; where the clipboard is not to be had, the text is marked to be copied by hand. */
export function requestBox(title: string, text: string): HTMLElement {
  const letter = element("pre", {tabindex: 0, "aria-label": `Text der Anfrage: ${title}`}, text);
  const button = element(
    "button",
    {class: "taste", type: "button", "aria-label": `Text kopieren: ${title}`, onclick: () => void copy()},
    "Text kopieren"
  );
  return element("details", {class: "aufklappen bitte"}, element("summary", {}, "Text der Anfrage"), letter, button);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Text kopiert";
      announce("Text kopiert");
    } catch {
      getSelection()?.selectAllChildren(letter);
      announce("Der Text ist markiert und lässt sich kopieren.");
    }
  }
}

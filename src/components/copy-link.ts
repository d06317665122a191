import {copyButton} from "./copy-button.js";
import {element} from "./dom.js";
import {viewAddress} from "./view-address.js";

/** Copies the address of this very view; where the clipboard is not to be had, shows the address to copy by hand. */
export function copyLink(): HTMLElement {
  return element("p", {class: "nur-bildschirm"}, linkButton("Link kopieren", viewAddress));
}

/** The same for one part of a long page: whoever opens the address sees the heading that the button stands under. */
export function copySectionLink(label: string): HTMLElement {
  const button = linkButton(label, () => {
    const address = new URL(location.href);
    address.hash = headingAbove(button)?.id ?? "";
    return address.href;
  });
  return button;
}

function linkButton(label: string, text: () => string): HTMLElement {
  return copyButton({label, done: "Link kopiert", field: "Adresse dieser Ansicht", text});
}

function headingAbove(place: Node): Element | undefined {
  return [...document.querySelectorAll("h2[id], h3[id]")].findLast(
    (heading) => heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING
  );
}

import {element} from "./dom.js";

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells a screen reader what a control has changed. The region outlives the
 * cells, which are replaced on every change; announcements that come while a
 * slider moves are reduced to the last.
 */
export function announce(text: string): void {
  if (region === undefined || !region.isConnected) {
    region = element("div", {class: "unsichtbar", role: "status", "aria-live": "polite", id: "ansage"});
    document.body.append(region);
  }
  clearTimeout(timer);
  timer = setTimeout(() => (region!.textContent = text), 250);
}

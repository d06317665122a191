import {element} from "./dom.js";

/** What tells of a change: words made for it, the finding of a figure, or the caption of a table; the first of these that there is. */
const ranks = {words: 2, figure: 1, table: 0};

/** So long after a reader’s action a new figure or table is its consequence, in milliseconds. */
const consequence = 1500;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: {readonly text: string; readonly rank: number} | undefined;
let said = {rank: -1, at: -Infinity};
let acted = -Infinity;

for (const type of ["input", "change", "click"]) {
  globalThis.addEventListener?.(type, () => (acted = performance.now()), {capture: true});
}

/**
 * Tells a screen reader what a control has changed. The region outlives the
 * cells, which are replaced on every change; announcements that come while a
 * slider moves are reduced to the last.
 */
export function announce(text: string): void {
  say(text, ranks.words);
}

/**
 * Tells of a new figure or table that follows an action of the reader, by its accessible name; not if it stands on the page
 * already, nor if something better tells of the same change.
 */
export function announceChange(kind: "figure" | "table", text: string): void {
  if (performance.now() - acted > consequence) return;
  if (said.rank > ranks[kind] && said.at >= acted) return;
  if (waiting !== undefined && waiting.rank > ranks[kind]) return;
  const first = waiting?.rank === ranks[kind] ? waiting.text : "";
  if (first.includes("\n")) return; // two are enough to hear; the page shows them all
  // Last, as it looks through the whole page.
  if (document.querySelector(`#observablehq-main [aria-label="${CSS.escape(text)}"]`) !== null) return;
  say(first === "" ? text : `${first}\n${text}`, ranks[kind]);
}

function say(text: string, rank: number): void {
  if (waiting !== undefined && rank < waiting.rank) return;
  waiting = {text, rank};
  clearTimeout(timer);
  timer = setTimeout(speak, 250);
}

function speak(): void {
  if (waiting === undefined) return;
  if (region === undefined || !region.isConnected) {
    region = element("div", {class: "unsichtbar", role: "status", "aria-live": "polite", id: "ansage"});
    document.body.append(region);
  }
  region.textContent = waiting.text;
  said = {rank: waiting.rank, at: performance.now()};
  waiting = undefined;
}

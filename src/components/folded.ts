import {type Child, element} from "./dom.js";

export interface FoldOptions {
  /** What is folded, the same whenever it is drawn anew: a control that moves must not close what its reader has opened. */
  readonly key: string;
  readonly summary: readonly Child[];
}

const opened = new Set<string>();

/** A part that unfolds, and stays as its reader left it when the page draws it anew. */
export function folded({key, summary}: FoldOptions, ...content: Child[]): HTMLDetailsElement {
  const details = element(
    "details",
    {class: "aufklappen", open: opened.has(key)},
    element("summary", {}, ...summary),
    ...content
  );
  details.addEventListener("toggle", () => (details.open ? opened.add(key) : opened.delete(key)));
  return details;
}

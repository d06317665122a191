import {codeOf} from "./code.js";
import {element} from "./dom.js";

/** What `data/code.json` says of a definition. */
export type Sources = Readonly<Record<string, {readonly path: string; readonly text: string}>>;

/** The source of a definition, fetched when someone opens it; the file holds those of all indicators. */
export function sheetCode(id: string, load: () => Promise<Sources>): HTMLElement {
  const box = element("div", {});
  const details = element(
    "details",
    {class: "aufklappen", ontoggle: () => void show()},
    element("summary", {}, "Code der Definition"),
    box
  );
  return details;

  async function show(): Promise<void> {
    if (!details.open || box.childElementCount > 0) return;
    const source = (await load())[id];
    if (source === undefined) {
      box.replaceChildren(element("p", {}, "Der Code liegt dieser Seite nicht bei."));
      return;
    }
    const shown = await codeOf({name: source.path, text: async () => source.text});
    shown.setAttribute("open", "");
    box.replaceChildren(shown);
  }
}

import {element} from "./dom.js";

/** What a reader of numbers is warned of, in one box, each warning once; nothing where there is none. */
export function warningNote(warnings: readonly {readonly message: string}[]): HTMLElement | undefined {
  const messages = [...new Set(warnings.map(({message}) => message))];
  if (messages.length === 0) return undefined;
  return element("p", {class: "wirkung warnung"}, messages.join(" "));
}

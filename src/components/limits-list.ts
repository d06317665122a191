import type {Indicator} from "../indicators/definition/indicator.js";
import {element} from "./dom.js";

/** What the number does not say. */
export function limitsList({limits}: Pick<Indicator, "limits">): HTMLElement {
  return element(
    "section",
    {},
    element("h3", {}, "Was die Zahl nicht sagt"),
    element("ul", {}, ...limits.map((limit) => element("li", {}, limit)))
  );
}

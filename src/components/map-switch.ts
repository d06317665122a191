import {announce} from "./announce.js";
import {formOf, radioField} from "./fields.js";
import {isMap, quartierMap} from "./quartier-map.js";
import type {QuartierMap} from "./true-map.js";

/** A drawing that can be made anew at the width it has. */
export interface Redrawn {
  /** The map to draw, or undefined for tiles. */
  chosen: QuartierMap | undefined;
  readonly redraw: () => void;
}

/** What was chosen last, for all maps of the page and for those that are made anew. */
let wanted = "kacheln";

/**
 * Offers tiles or the true map for a figure as soon as the city’s map is there; where there is none, the figure stays as it is.
 */
export async function offerMap(figure: HTMLElement, drawing: Redrawn): Promise<void> {
  const map = await quartierMap();
  if (!isMap(map)) return;
  const field = radioField(
    "Darstellung",
    [
      {value: "kacheln", label: "Kacheln"},
      {value: "karte", label: "Karte"}
    ],
    wanted
  );
  const form = formOf({darstellung: field});
  form.classList.add("kartenwahl");
  form.setAttribute("aria-label", `Darstellung: ${figure.querySelector(".untertitel")?.textContent ?? ""}`);
  form.addEventListener("input", (event) => {
    event.stopPropagation();
    wanted = field.value;
    apply();
    announce(wanted === "karte" ? "Karte der Quartiere" : "Kacheln der Quartiere");
  });
  figure.querySelector(".flaeche")?.before(form);
  if (wanted === "karte") apply();

  function apply(): void {
    drawing.chosen = wanted === "karte" && isMap(map) ? map : undefined;
    drawing.redraw();
  }
}

/** Puts what one drawing shows into another, which keeps its place in the page and in the files that are saved. */
export function adopt(kept: SVGSVGElement, drawn: SVGSVGElement): void {
  for (const {name, value} of drawn.attributes) kept.setAttribute(name, value);
  kept.replaceChildren(...drawn.childNodes);
}

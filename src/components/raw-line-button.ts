import {element} from "./dom.js";
import {type LinePlace, type LineSource, rawLine} from "./raw-line.js";

export interface RawLineButtonOptions {
  readonly text: string;
  readonly place: LinePlace;
  /** The file, for the accessible name. */
  readonly file: string;
  readonly lines: LineSource;
  /** Columns of the table in which the button stands. */
  readonly columns: number;
}

/** Opens and closes the row as delivered, across the width of the table. */
export function rawLineButton({text, place, file, lines, columns}: RawLineButtonOptions): HTMLElement {
  let opened: HTMLElement | undefined;
  const button = element(
    "button",
    {
      class: "taste",
      type: "button",
      "aria-expanded": "false",
      "aria-label": `Zeile ${place.line} zeigen, Datei ${file}`,
      onclick: () => void toggle()
    },
    text
  );
  return button;

  async function toggle(): Promise<void> {
    if (opened === undefined) {
      opened = element("tr", {}, element("td", {colspan: columns}, await rawLine(lines, place)));
      button.closest("tr")?.after(opened);
    } else {
      opened.remove();
      opened = undefined;
    }
    button.setAttribute("aria-expanded", String(opened !== undefined));
  }
}

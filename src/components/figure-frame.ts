import {element, type Child} from "./dom.js";
import {saveFile, svgFile} from "./save-file.js";
import {createTip, type Tip} from "./tip.js";

export interface FigureOptions {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is measured, for whom, where, in which unit. */
  readonly subtitle: string;
  /** Whether any number in it comes from sample deliveries. */
  readonly sample: boolean;
  readonly draw: (width: number, tip: Tip) => SVGSVGElement;
  /** The same numbers as a table. */
  readonly table: HTMLElement;
  /** Citation line. */
  readonly source: string;
  /** File name without ending, and the table as CSV. */
  readonly file: string;
  readonly csv: () => string;
  /** Below the drawing: what the marks of breaks mean, a reading example. */
  readonly notes?: readonly Child[];
}

/** Width of the text on A4 in CSS pixels: labels then print at their size. */
const paperWidth = 650;

/** The one wrapper of charts: finding, drawing, table twin, source, sample mark, downloads. */
export function figureFrame({
  title,
  subtitle,
  sample,
  draw,
  table,
  source,
  file,
  csv,
  notes = []
}: FigureOptions): HTMLElement {
  const tip = createTip();
  const canvas = element("div", {class: "flaeche"});
  let drawing: SVGSVGElement | undefined;
  followWidth(canvas, (width) => {
    drawing = draw(width, tip);
    canvas.replaceChildren(drawing, tip.box);
  });
  return element(
    "figure",
    {class: "abbildung", "aria-label": title},
    element("p", {class: "titel"}, title, " ", sample && sampleMark()),
    element("p", {class: "untertitel"}, subtitle),
    canvas,
    ...notes,
    element("details", {class: "aufklappen"}, element("summary", {}, "Dieselben Zahlen als Tabelle"), table),
    element(
      "figcaption",
      {class: "fuss"},
      element("p", {class: "quelle"}, source),
      element(
        "button",
        {class: "taste", type: "button", onclick: () => saveFile(`${file}.csv`, "text/csv;charset=utf-8", csv())},
        "Tabelle speichern (CSV)"
      ),
      element(
        "button",
        {
          class: "taste",
          type: "button",
          onclick: () => drawing && saveFile(`${file}.svg`, "image/svg+xml", svgFile(drawing, title, source))
        },
        "Grafik speichern (SVG)"
      )
    )
  );
}

/** Calls back with the width of a box, again when it changes, and with that of a sheet of paper before printing. */
function followWidth(box: HTMLElement, callback: (width: number) => void): void {
  let current = 0;
  const set = (width: number): void => {
    if (width === 0 || width === current) return;
    current = width;
    callback(width);
  };
  const observer = new ResizeObserver(([entry]) => set(Math.round(entry!.contentRect.width)));
  observer.observe(box);
  const print = (): void => {
    if (box.isConnected) set(paperWidth);
    else removeEventListener("beforeprint", print);
  };
  addEventListener("beforeprint", print);
  addEventListener("afterprint", () => set(Math.round(box.clientWidth)));
}

/** The mark of everything that contains a number of a sample delivery. */
export function sampleMark(): HTMLElement {
  return element("span", {class: "beispielmarke"}, "Beispieldaten");
}

import {svg} from "./dom.js";

export interface ShareBar {
  readonly label: string;
  /** Between 0 and 1; undefined where nobody lives. */
  readonly share: number | undefined;
  /** As printed at the end of the bar. */
  readonly text: string;
}

const width = 400;
const row = 30;
const left = 76;
const right = 62;

/** Bars that fill a whole: how much of each area belongs to a group. The numbers stand beside them; `label` says what is seen. */
export function shareBars(bars: readonly ShareBar[], label: string): SVGSVGElement {
  const length = width - left - right;
  return svg(
    "svg",
    {class: "diagramm anteile", viewBox: `0 0 ${width} ${bars.length * row}`, role: "img", "aria-label": label},
    ...bars.flatMap(({label: name, share, text}, i) => [
      svg("text", {x: left - 8, y: i * row + 15, dy: "0.35em", "text-anchor": "end"}, name),
      svg("rect", {x: left, y: i * row + 5, width: length, height: 20, fill: "var(--rule)"}),
      svg("rect", {x: left, y: i * row + 5, width: length * (share ?? 0), height: 20, fill: "var(--series-1)"}),
      svg("text", {x: left + length + 8, y: i * row + 15, dy: "0.35em"}, text)
    ])
  );
}

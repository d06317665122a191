import {pressed, svg, uniqueId} from "./dom.js";
import {classOf} from "./map-classes.js";
import type {Tip} from "./tip.js";

/** What a map shows of one area. */
export interface AreaValue {
  /** As printed: the number with its unit, or the sign in its place. */
  readonly text: string;
  /** Undefined where no number may be printed: the area is hatched. */
  readonly value: number | undefined;
  readonly lines: readonly string[];
  readonly open: () => void;
}

export interface AreaMarkOptions {
  readonly name: string;
  readonly shown: AreaValue | undefined;
  /** Lower limits of the classes, ascending. */
  readonly limits: readonly number[];
  /** Id of the hatching of this drawing. */
  readonly hatching: string;
  /** The shape that is shaded. */
  readonly shape: SVGElement;
  readonly labels: readonly SVGElement[];
  readonly tip: Tip;
  /** Where the tip stands, in pixels of the page. */
  readonly position: () => {x: number; y: number};
}

/** One area of a map as a button that says its number and asks where it comes from: shaded by class, hatched without a number. */
export function areaMark({name, shown, limits, hatching, shape, labels, tip, position}: AreaMarkOptions): {
  readonly mark: SVGGElement;
  /** What stands on the area: beside the button, not in it, for its accessible name says the same and more. */
  readonly caption: SVGGElement;
} {
  const level = shown?.value === undefined ? "ohne" : String(classOf(shown.value, limits));
  if (level === "ohne") shape.style.fill = `url("#${hatching}")`;
  const lines = shown?.lines ?? ["keine Angabe"];
  const mark = svg(
    "g",
    {
      class: "kachel",
      role: "button",
      "data-klasse": level,
      "aria-label": `${name}: ${lines.join(", ")}.${shown ? " Woher kommt diese Zahl?" : ""}`,
      ...pressed(() => shown?.open())
    },
    shape
  );
  const caption = svg("g", {class: "kachelschrift", "data-klasse": level, "aria-hidden": "true"}, ...labels);
  tip.attach(mark, name, lines, position);
  return {mark, caption};
}

/** The hatching of areas without a number, under an id of its own: several maps stand on a page. */
function hatchingPattern(): {readonly id: string; readonly node: SVGDefsElement} {
  const id = uniqueId("schraffur");
  const line = svg("path", {d: "M0,8 L8,0 M-2,2 L2,-2 M6,10 L10,6", class: "schraffurlinie"});
  return {id, node: svg("defs", {}, svg("pattern", {id, width: 8, height: 8, patternUnits: "userSpaceOnUse"}, line))};
}

/**
 * What both maps of the Quartiere begin with: the drawing, and in it the layer that moves from drawing to drawing with what
 * listens for its marks.
 */
export function areaCanvas(className: string, width: number, height: number, label: string) {
  const hatching = hatchingPattern();
  const layer = svg("g");
  const root = svg(
    "svg",
    {class: `diagramm ${className}`, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label},
    hatching.node,
    layer
  );
  return {root, layer, hatching: hatching.id};
}

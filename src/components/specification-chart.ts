import {extent} from "d3-array";
import {scaleLinear} from "d3-scale";
import type {SpecificationCurve} from "../indicators/comparison/specification-curve.js";
import {pressed, svg} from "./dom.js";
import {labelLines, roomFor} from "./label-lines.js";
import {rovingFocus} from "./roving-focus.js";
import type {Tip} from "./tip.js";

export interface SpecificationChartOptions {
  readonly width: number;
  readonly curve: SpecificationCurve;
  /** Per definition whether it is marked; without, all look alike. */
  readonly marked?: Uint8Array | undefined;
  readonly formatTick: (value: number) => string;
  /** Per definition what its point says: the value, and the choices that make it. */
  readonly describe: (definition: number) => {
    readonly title: string;
    readonly lines: readonly string[];
    /** Opens the origin of the value. */
    readonly open: () => void;
  };
  /** Accessible name: range and number of definitions in a sentence. */
  readonly label: string;
  readonly tip: Tip;
}

const size = 14;
const lineHeight = 16;
const top = 12;
const plot = 170;
/** Room between points at most: few definitions stand side by side, not at the far ends. */
const widestStep = 72;

/**
 * A specification curve: one dot per definition, sorted by value, over a matrix
 * that shows which choices make it. Filled and empty squares, so that it reads
 * without colour; where some definitions are marked, the dots of the others are
 * empty and small. Every column can be pointed at, reached by arrow keys, and pressed for the origin of its value.
 */
export function specificationChart(options: SpecificationChartOptions): SVGSVGElement {
  const {width, curve, marked, formatTick, describe, label, tip} = options;
  const narrow = width < 620;
  const choices = curve.marks.flatMap((mark) => mark.options);
  const longest = roomFor(choices.map((choice) => choice.label));
  const left = narrow ? 56 : Math.min(330, Math.max(120, longest + 24));
  const names = choices.map((choice) => labelLines(choice.label, (narrow ? width : left) - 12, size));
  const n = curve.definitions.length;
  const step = Math.min(widestStep, (width - left - 28) / Math.max(1, n - 1));
  const x = (i: number): number => left + 12 + i * step;
  const [low = 0, high = 1] = extent(
    [...curve.lower, ...curve.upper, ...curve.value].filter((v) => Number.isFinite(v))
  );
  const y = scaleLinear([low, high], [top + plot, top]).nice(4);
  const rows = placeRows();
  const height = rows.end;
  const root = svg("svg", {class: "diagramm", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label});
  for (const tick of y.ticks(4)) {
    root.append(
      svg("g", {class: "gitter"}, svg("line", {x1: left, x2: x(n - 1) + 12, y1: y(tick), y2: y(tick)})),
      svg("text", {x: left - 8, y: y(tick), dy: "0.35em", "text-anchor": "end"}, formatTick(tick))
    );
  }
  const points = [...curve.value].map((value, i) => pointMark(value, i));
  root.append(...points, ...rows.nodes);
  rovingFocus(root, [points]);
  return root;

  function pointMark(value: number, i: number): SVGGElement {
    const [lower, upper] = [curve.lower[i]!, curve.upper[i]!];
    const open = marked !== undefined && !marked[i];
    const radius = n > 60 ? 2.5 : 4.5;
    const {title, lines, open: ask} = describe(i);
    const mark = svg(
      "g",
      {
        class: "fassungspunkt",
        role: "button",
        "aria-label": `${title}: ${lines.join("; ")}. Woher kommt diese Zahl?`,
        ...pressed(ask)
      },
      svg("rect", {class: "treffer", x: x(i) - step / 2, y: 0, width: step, height}),
      Number.isFinite(lower) &&
        Number.isFinite(upper) &&
        svg("line", {class: "spanne", x1: x(i), x2: x(i), y1: y(lower), y2: y(upper)}),
      svg("circle", {
        cx: x(i),
        cy: y(value),
        r: marked && !open ? radius + 1.5 : radius,
        fill: open ? "var(--paper)" : "var(--series-1)",
        stroke: open ? "var(--series-context)" : undefined
      })
    );
    tip.attach(mark, title, lines, () => {
      const scale = root.clientWidth / width || 1;
      return {x: x(i) * scale, y: y(value) * scale};
    });
    return mark;
  }

  /** The matrix: the name of each choice as a head, its values below; on a narrow screen names stand above their squares. */
  function placeRows(): {readonly nodes: readonly SVGElement[]; readonly end: number} {
    const nodes: SVGElement[] = [];
    let at = top + plot + 30;
    let row = 0;
    for (const {label: axis, options: values} of curve.marks) {
      nodes.push(svg("text", {class: "achsenname", x: 0, y: at, dy: "0.35em"}, axis));
      at += 22;
      for (const {marked: chosen} of values) {
        const lines = names[row++]!;
        const block = lines.length * lineHeight;
        lines.forEach((line, i) =>
          nodes.push(
            svg(
              "text",
              {
                x: narrow ? 0 : left - 8,
                y: at + i * lineHeight,
                dy: "0.35em",
                "text-anchor": narrow ? "start" : "end"
              },
              line
            )
          )
        );
        const middle = narrow ? at + block + 1 : at + (block - lineHeight) / 2;
        nodes.push(...squares(chosen, middle));
        at += narrow ? block + 28 : block + 6;
      }
      at += 8;
    }
    return {nodes, end: at - 8};
  }

  function squares(chosen: Uint8Array, middle: number): SVGElement[] {
    const side = Math.min(11, step * 0.8);
    return [...chosen].map((is, i) =>
      svg("rect", {
        class: is ? "gewaehlt" : "nicht",
        x: x(i) - side / 2,
        y: middle - side / 2,
        width: side,
        height: side
      })
    );
  }
}

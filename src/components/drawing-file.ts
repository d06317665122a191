import {svg} from "./dom.js";
import {textWidth} from "./label-lines.js";

/** What a drawing needs to stand alone. */
export interface DrawingText {
  readonly title: string;
  /** What is measured, for whom, where, in which unit. */
  readonly subtitle: string;
  readonly source: string;
}

const face = "'Source Sans 3', 'Segoe UI', sans-serif";
const margin = 16;
/** A file has no fonts of its own: letters of the face that stands in are wider. */
const standInWidth = 1.14;
const kept =
  "fill fill-opacity opacity paint-order stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin font-size font-weight text-anchor".split(
    " "
  );

/** A drawing as a file of its own, with title, subtitle and source: styles that the page gives it are written into it. */
export function svgFile(drawing: SVGSVGElement, text: DrawingText): string {
  return new XMLSerializer().serializeToString(standalone(drawing, text));
}

/** The same as a PNG of twice the size, so that it stays sharp on paper and on fine screens. Throws where the browser cannot draw it. */
export async function pngFile(drawing: SVGSVGElement, text: DrawingText): Promise<Blob> {
  const alone = standalone(drawing, text);
  const [, , width = 0, height = 0] = viewBoxOf(alone);
  const image = new Image(width * 2, height * 2);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(alone))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext("2d")!.drawImage(image, 0, 0, image.width, image.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob === null) throw new Error(`canvas gave no image of width: ${canvas.width}`);
  return blob;
}

function standalone(drawing: SVGSVGElement, {title, subtitle, source}: DrawingText): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((node, i) => {
    const style = getComputedStyle(originals[i]!);
    for (const name of kept) node.style.setProperty(name, style.getPropertyValue(name));
    for (const name of ["class", "role", "tabindex"]) node.removeAttribute(name);
  });
  const [left = 0, top = 0, width = 0, height = 0] = viewBoxOf(drawing);
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim() || "white";
  const ink = getComputedStyle(drawing.closest("figure") ?? drawing).color;
  const head = wrapped(title, width, 17 * standInWidth);
  const measured = wrapped(subtitle, width, 12 * standInWidth);
  const foot = wrapped(source, width, 11 * standInWidth);
  const above = head.length * 21 + measured.length * 16 + 12;
  const below = foot.length * 14 + 18;
  const [x, y] = [left - margin, top - above - margin];
  const [fullWidth, fullHeight] = [width + 2 * margin, height + above + below + 2 * margin];
  copy.setAttribute("viewBox", `${x} ${y} ${fullWidth} ${fullHeight}`);
  copy.setAttribute("width", String(fullWidth));
  copy.setAttribute("height", String(fullHeight));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.style.setProperty("font-family", face);
  copy.prepend(
    svg("rect", {x, y, width: fullWidth, height: fullHeight, fill: paper}),
    ...head.map((line, i) =>
      caption(line, left, top - above + 17 + i * 21, `font-size:17px;font-weight:600;fill:${ink}`)
    ),
    ...measured.map((line, i) =>
      caption(line, left, top - above + 14 + head.length * 21 + i * 16, `font-size:12px;fill:${ink}`)
    ),
    ...foot.map((line, i) => caption(line, left, top + height + 24 + i * 14, `font-size:11px;fill:${ink}`))
  );
  return copy;
}

function caption(text: string, x: number, y: number, style: string): SVGTextElement {
  return svg("text", {x, y, style}, text);
}

/** A text in lines of at most the given width. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function viewBoxOf(drawing: SVGSVGElement): number[] {
  return (drawing.getAttribute("viewBox") ?? "").split(" ").map(Number);
}

import {element} from "./dom.js";

/** Hands the reader a file made on this page. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  element("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A drawing as a file of its own: styles that the page gives it are written into it. */
export function svgFile(drawing: SVGSVGElement, title: string, source: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((node, i) => {
    const style = getComputedStyle(originals[i]!);
    for (const name of ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size", "font-weight"]) {
      node.style.setProperty(name, style.getPropertyValue(name));
    }
    for (const name of ["class", "role", "tabindex"]) node.removeAttribute(name);
  });
  const [, , width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "").split(" ").map(Number);
  copy.setAttribute("viewBox", `0 -40 ${width} ${height + 72}`);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.style.setProperty("font-family", "'Source Sans 3', 'Segoe UI', sans-serif");
  copy.prepend(caption(title, -16, 17, 600), caption(source, height + 24, 11, 400));
  return new XMLSerializer().serializeToString(copy);
}

function caption(text: string, y: number, size: number, weight: number): SVGTextElement {
  const node = document.createElementNS("http://www.w3.org/2000/svg", "text");
  node.setAttribute("x", "0");
  node.setAttribute("y", String(y));
  node.setAttribute("style", `font-size: ${size}px; font-weight: ${weight}; fill: #17212b`);
  node.textContent = text;
  return node;
}

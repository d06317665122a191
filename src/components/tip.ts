import {element} from "./dom.js";

export interface Tip {
  readonly box: HTMLElement;
  /** Shows the text beside a mark, on hover and on focus. */
  attach(mark: Element, title: string, lines: readonly string[], position: () => {x: number; y: number}): void;
}

interface Text {
  readonly title: string;
  readonly lines: readonly string[];
  readonly position: () => {x: number; y: number};
}

/**
 * One box for the marks of a chart; what it says also stands in each mark’s accessible name. The canvas listens for all its
 * marks: a map has hundreds, and is drawn anew with every move of a control.
 */
export function createTip(canvas: HTMLElement): Tip {
  const box = element("div", {class: "tipp-kasten", hidden: true, "aria-hidden": "true"});
  const texts = new WeakMap<Element, Text>();
  let hovered = false;
  const hide = (): void => void (box.hidden = true);
  const point = (text: Text | undefined): void => {
    if (text) show(text);
    else if (hovered) hide(); // what stands there for the keyboard stays until the focus goes
    hovered = text !== undefined;
  };
  canvas.addEventListener("pointerover", ({target}) => point(textAt(target)));
  canvas.addEventListener("pointerleave", () => point(undefined));
  canvas.addEventListener("focusin", ({target}) => {
    const text = textAt(target);
    if (text) show(text);
  });
  canvas.addEventListener("focusout", hide);
  canvas.addEventListener("keydown", ({key}) => key === "Escape" && hide());
  return {box, attach: (mark, title, lines, position) => void texts.set(mark, {title, lines, position})};

  /** What the mark says that an event has reached, through whichever of its parts. */
  function textAt(target: EventTarget | null): Text | undefined {
    for (let at = target as Element | null; at !== null && at !== canvas; at = at.parentElement) {
      const text = texts.get(at);
      if (text) return text;
    }
    return undefined;
  }

  function show({title, lines, position}: Text): void {
    box.replaceChildren(element("strong", {}, title), ...lines.map((line) => element("div", {}, line)));
    const {x, y} = position();
    box.hidden = false;
    const half = box.offsetWidth / 2;
    const limit = (box.offsetParent as HTMLElement | null)?.clientWidth ?? Infinity;
    box.style.left = `${Math.max(half, Math.min(limit - half, x))}px`;
    box.style.top = `${y}px`;
  }
}

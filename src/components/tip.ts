import {element} from "./dom.js";

export interface Tip {
  readonly box: HTMLElement;
  /** Shows the text beside a mark, on hover and on focus. */
  attach(mark: Element, title: string, lines: readonly string[], position: () => {x: number; y: number}): void;
}

/** One box for the marks of a chart; what it says also stands in each mark’s accessible name. */
export function createTip(): Tip {
  const box = element("div", {class: "tipp-kasten", hidden: true, "aria-hidden": "true"});
  const hide = (): void => void (box.hidden = true);
  return {
    box,
    attach(mark, title, lines, position) {
      const show = (): void => {
        box.replaceChildren(element("strong", {}, title), ...lines.map((line) => element("div", {}, line)));
        const {x, y} = position();
        box.hidden = false;
        const half = box.offsetWidth / 2;
        const limit = (box.offsetParent as HTMLElement | null)?.clientWidth ?? Infinity;
        box.style.left = `${Math.max(half, Math.min(limit - half, x))}px`;
        box.style.top = `${y}px`;
      };
      mark.addEventListener("pointerenter", show);
      mark.addEventListener("pointerleave", hide);
      mark.addEventListener("focus", show);
      mark.addEventListener("blur", hide);
      mark.addEventListener("keydown", (event) => (event as KeyboardEvent).key === "Escape" && hide());
    }
  };
}

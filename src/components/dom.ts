export type Child = Node | string | number | false | undefined | null;
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/** An HTML element; attributes that are false or undefined are left out, functions become listeners named by their key (`onclick`). */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), attributes, children);
}

/** An SVG element, likewise. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

/** Listeners for a mark that acts as a button: a click, Enter or the space bar (WAI-ARIA button pattern). */
export function pressed(action: () => void): Record<"onclick" | "onkeydown", (event: Event) => void> {
  return {
    onclick: action,
    onkeydown: (event) => {
      const {key} = event as KeyboardEvent;
      if (key !== "Enter" && key !== " ") return;
      event.preventDefault();
      action();
    }
  };
}

function fill<E extends Element>(node: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) {
    if (child === false || child === undefined || child === null) continue;
    node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

let counter = 0;

/** An id that no other element of this page has. */
export function uniqueId(prefix: string): string {
  counter += 1;
  return `${prefix}-${counter}`;
}

/** A page of the report as it stands when all its cells have run: plain HTML that needs no script. */
export interface TakenPage {
  readonly html: string;
  /** Text of the first heading. */
  readonly title: string;
  /** First and second order, in the order of reading, with ids as they stand in `html`. */
  readonly headings: readonly TakenHeading[];
  /** What the mark at the page’s head says of its release; undefined where there is none. */
  readonly state: string | undefined;
  /** Whether any number in it comes from a sample delivery. */
  readonly sample: boolean;
  /** Texts of cells that failed. */
  readonly errors: readonly string[];
  /** Whether the page shows true counts, which never leave the machine. */
  readonly internal: boolean;
  /** Paths of the page’s style sheets, in their order. */
  readonly styles: readonly string[];
}

export interface TakenHeading {
  readonly level: 1 | 2;
  readonly id: string;
  readonly text: string;
}

/**
 * Runs within a page: draws its charts at the width of paper and copies what a
 * reader reads, without anything that needs a click. Ids get the prefix, so that
 * several pages can stand in one document; links to other pages of the site
 * keep their path in `data-pfad` only.
 */
export function takePage(prefix: string): TakenPage {
  dispatchEvent(new Event("beforeprint"));
  const main = document.querySelector("main")!;
  const copy = main.cloneNode(true) as HTMLElement;
  const all = <T extends Element = HTMLElement>(selector: string): T[] => [...copy.querySelectorAll<T>(selector)];
  const spaces = /\s+/g;
  const textOf = (node: Element): string => node.textContent.replace(spaces, " ").trim();

  const errors = all(".observablehq--error").map(textOf);
  for (const node of all(
    "script, link, style, dialog, form, .nur-bildschirm, .dateien, .tipp-kasten, .treffer, .richtung"
  )) {
    node.remove();
  }
  for (const node of all("a.observablehq-header-anchor, button, .observablehq, observablehq-loading")) {
    node.replaceWith(...node.childNodes);
  }
  for (const node of all("svg.diagramm")) {
    node.setAttribute("role", "img");
    for (const part of node.querySelectorAll("[role=button]")) {
      for (const name of ["role", "tabindex", "aria-label", "aria-haspopup"]) part.removeAttribute(name);
    }
  }
  for (const node of all("figure[aria-label]")) node.removeAttribute("aria-label");
  for (const node of all("figure details")) node.dataset["zwilling"] = "";
  for (const node of all("[aria-sort]")) node.removeAttribute("aria-sort");

  for (const node of all("[id]")) node.id = `${prefix}-${node.id}`;
  for (const name of ["for", "headers", "aria-labelledby", "aria-describedby"]) {
    for (const node of all(`[${name}]`)) {
      const ids = node.getAttribute(name)!.split(/\s+/);
      node.setAttribute(name, ids.map((id) => `${prefix}-${id}`).join(" "));
    }
  }
  for (const node of all<SVGElement>("svg *")) {
    for (const {name, value} of node.attributes) {
      if (value.includes("url(#")) node.setAttribute(name, value.replaceAll("url(#", `url(#${prefix}-`));
    }
  }
  for (const node of all<HTMLAnchorElement>("a[href]")) {
    const {origin, pathname, hash} = new URL(node.href);
    if (origin !== location.origin) continue;
    if (pathname === location.pathname && hash !== "") node.setAttribute("href", `#${prefix}-${hash.slice(1)}`);
    else {
      node.dataset["pfad"] = pathname;
      node.removeAttribute("href");
    }
  }

  for (const heading of all("h2")) {
    const section = document.createElement("section");
    section.className = "abschnitt";
    heading.before(section);
    for (let node: ChildNode | null = heading; node !== null;) {
      const next: ChildNode | null = node.nextSibling;
      section.append(node);
      node = next instanceof HTMLHeadingElement && next.tagName <= "H2" ? null : next;
    }
  }
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);

  const headings = all("h1, h2").map((node, i): TakenHeading => {
    node.id ||= `${prefix}-abschnitt-${i + 1}`;
    return {level: node.tagName === "H1" ? 1 : 2, id: node.id, text: textOf(node)};
  });
  return {
    html: copy.innerHTML,
    title: headings.find(({level}) => level === 1)?.text ?? document.title,
    headings,
    state: copy.querySelector<HTMLElement>(".berichtskopf .standmarke")?.dataset["zustand"],
    sample: copy.querySelector(".beispielmarke") !== null,
    errors,
    internal: document.querySelector("[data-geheimhaltung=intern]") !== null,
    styles: [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(
      ({href}) => new URL(href).pathname
    )
  };
}

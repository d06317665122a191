import {formatDate, formatList} from "../indicators/definition/german.js";
import {element} from "./dom.js";

/** A question of method, as `data/entscheidungen.json` has it; written by data-loaders/decisions. */
export interface Decision {
  readonly id: string;
  readonly question: string;
  readonly indicators: readonly string[];
  readonly version: string;
  readonly state: string;
  readonly date: string;
  readonly by: string;
  readonly workshop?: string;
  readonly sections: readonly {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly items: readonly string[];
  }[];
}

const symbols: Readonly<Record<string, readonly [kind: string, symbol: string]>> = {
  offen: ["hinweis", "?"],
  "in Beratung": ["hinweis", "…"],
  entschieden: ["gut", "✓"],
  zurückgestellt: ["fehler", "–"]
};

/** The questions that are about an indicator. */
export function decisionsAbout(id: string, decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({indicators: about}) => about.includes(id));
}

/** The questions about any of a notebook’s indicators that are not decided yet, to unfold; nothing where there is none. */
export function openQuestions(about: readonly {readonly id: string}[], decisions: readonly Decision[]): HTMLElement {
  const ids = new Set(about.map(({id}) => id));
  const open = decisions.filter(
    ({indicators, state}) => state !== "entschieden" && indicators.some((id) => ids.has(id))
  );
  if (open.length === 0) return element("div");
  const text = `Dazu ${open.length === 1 ? "ist eine Frage" : `sind ${open.length} Fragen`} mit Argumenten festgehalten:`;
  return element("div", {}, element("p", {}, text), decisionList(open, ".."));
}

/** That questions about an indicator wait for a decision, and where on the page they stand; empty where none does. */
export function decisionHint(about: readonly Decision[], place: string): HTMLElement {
  const open = about.filter(({state}) => state === "offen" || state === "in Beratung").length;
  if (open === 0) return element("div");
  const text = open === 1 ? "Eine Frage der Methode ist dazu offen" : `${open} Fragen der Methode sind dazu offen`;
  return element("p", {class: "nur-bildschirm"}, element("a", {href: place}, text));
}

/** Questions with arguments, numbers and decision, one to unfold each. `root` leads to the root of the site, e.g. “..”. */
export function decisionList(decisions: readonly Decision[], root: string): HTMLElement {
  if (decisions.length === 0) return element("p", {}, "Zu diesem Indikator ist keine Frage der Methode festgehalten.");
  return element("div", {class: "entscheidungen"}, ...decisions.map((decision) => decisionDetails(decision, root)));
}

function decisionDetails(decision: Decision, root: string): HTMLElement {
  const {id, question, state, sections, workshop, date, by, version} = decision;
  return element(
    "details",
    {class: "aufklappen", id: `frage-${id}`},
    element("summary", {}, stateMark(state), " ", question),
    element(
      "p",
      {class: "stand"},
      "Indikator ",
      ...indicatorLinks(decision, root),
      ` · Fassung ${version} · ${formatDate(date)} · ${by}`
    ),
    ...sections.map(({title, paragraphs, items}) =>
      element(
        "section",
        {},
        element("h3", {}, title),
        items.length > 0 && element("ul", {}, ...items.map((item) => element("li", {}, item))),
        ...paragraphs.map((text) => element("p", {}, text))
      )
    ),
    workshop && element("p", {}, element("a", {href: root + workshop}, "Die Zahlen dazu in der Werkstatt"))
  );
}

function indicatorLinks({indicators: ids}: Decision, root: string): (HTMLElement | string)[] {
  return ids.flatMap((id, i) => {
    const link = element("a", {href: `${root}/katalog/${id}`}, id);
    return i === 0 ? [link] : [", ", link];
  });
}

/** The state in colour, sign and word. */
export function stateMark(state: string): HTMLElement {
  const [kind, symbol] = symbols[state] ?? ["hinweis", "?"];
  return element(
    "span",
    {class: "zustand", "data-zustand": kind},
    element("span", {"aria-hidden": "true"}, symbol),
    ` ${state}`
  );
}

/** How many questions there are in which state, in words. */
export function decisionSummary(decisions: readonly Decision[]): string {
  const states = [...new Set(decisions.map(({state}) => state))];
  const counts = states.map((state) => `${decisions.filter((one) => one.state === state).length} ${state}`);
  return `${decisions.length} Fragen: ${formatList(counts)}.`;
}

import {claimLine} from "../bericht/claim-line.js";
import {anhang, ausgabe, kapitel, placeOf, type ReportPage, vorspann} from "../bericht/kapitel.js";
import {languageOptions} from "../bericht/language-options.js";
import type {CheckedClaim} from "../indicators/claims/index.js";
import {checkText, type Term} from "../indicators/language/index.js";
import {approvalMark, lowestMark} from "./approval-state.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import {languagePanel} from "./language-panel.js";

/** As much of a page’s attachment as is read here. */
interface Text {
  text(): Promise<string>;
}
interface Json {
  json<T>(): Promise<T>;
}

/**
 * The line above a page of the report: where it stands, how far it is approved, and whether any number is a sample.
 * `numbers` is the digest of what it prints: approvals of other numbers do not count.
 */
export function reportHead(id: string, claims: readonly CheckedClaim[] = [], numbers?: string): HTMLElement {
  return element(
    "p",
    {class: "eyebrow berichtskopf"},
    element("a", {href: "/bericht/"}, `${ausgabe.titel} ${ausgabe.jahr}`),
    ` · ${placeOf(id)} `,
    approvalMark(`kapitel-${id}`, numbers),
    " ",
    claims.some(({sample}) => sample) && sampleMark()
  );
}

/** Claims and language of a chapter, checked on its own Markdown with the words that its claims have now. */
export async function reportChecks(claims: readonly CheckedClaim[], page: Text, terms: Json): Promise<HTMLElement> {
  const [markdown, listed] = await Promise.all([page.text(), terms.json<readonly StoredTerm[]>()]);
  const known = listed.map(({pattern, ...term}): Term => ({...term, pattern: new RegExp(pattern, "giu")}));
  const options = languageOptions(known, (id) => claims.find((claim) => claim.id === id)?.text);
  return languagePanel(claims, checkText(markdown, options), (id) => claimLine(markdown, id));
}

/** A term as the page’s JSON holds it. */
type StoredTerm = Omit<Term, "pattern"> & {readonly pattern: string};

/** How far the report as a whole has come: as far as the page that has come least far. */
export function reportMark(): HTMLElement {
  return lowestMark([...vorspann, ...kapitel, ...anhang].map(({id}) => `kapitel-${id}`));
}

/** The pages of the report in their order, the chapters numbered, those that are written as links. */
export function reportContents(): HTMLElement {
  return element("div", {class: "berichtsinhalt"}, list("ul", vorspann), list("ol", kapitel), list("ul", anhang));
}

function list(kind: "ul" | "ol", pages: readonly ReportPage[]): HTMLElement {
  return element(
    kind,
    {},
    ...pages.map(({id, name, page}) =>
      element(
        "li",
        {},
        page ? element("a", {href: page}, name) : name,
        anhang.some((annex) => annex.id === id) && ` (${placeOf(id)})`,
        " ",
        page ? approvalMark(`kapitel-${id}`) : element("span", {class: "standmarke offen"}, "noch nicht geschrieben")
      )
    )
  );
}

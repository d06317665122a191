import type {Indicator} from "../indicators/definition/indicator.js";
import {completeParameters} from "../indicators/engine/request.js";
import {announce} from "./announce.js";
import {today} from "./citation.js";
import {element} from "./dom.js";
import {formOf, radioField, selectField, textField} from "./fields.js";
import {proposalFormat, type Proposal} from "./proposal-types.js";
import {questionFile, questionFileName} from "./question-file.js";
import {saveFile} from "./save-file.js";
import type {ComparedVariant} from "./variant-state.js";
import {viewAddress} from "./view-address.js";

/** Text fields of a proposal that must be filled in before there is one. */
const needed = {
  grund: "Begründung: Was spricht für diese Definition?",
  autor: "Wer schlägt vor? (Rolle oder Stelle, kein Name)"
} as const;

/**
 * Makes a proposal of one of the compared definitions: a file that `npm run proposal -- DATEI` checks, applies to the
 * indicator’s own file and tests. It carries the address of this view, so that the numbers of the argument can be seen again.
 */
export function proposalForm(indicator: Indicator, variants: readonly ComparedVariant[]): HTMLElement {
  const which = selectField(
    "Welche Fassung?",
    variants.map(({letter, name}) => ({value: letter, label: name})),
    variants.at(-1)!.letter
  );
  const kind = radioField(
    "Als was?",
    [
      {value: "variante", label: "als benannte Variante neben den anderen"},
      {value: "standard", label: "als neue Standarddefinition"}
    ],
    "variante"
  );
  const asked = textField("Frage der Methode (ein Satz mit Fragezeichen)");
  const text = {
    titel: textField("Name der Variante"),
    grund: textField(needed.grund),
    verwendet: textField("Verwendet von (Stadt, Land, Bericht; sonst leer)"),
    autor: textField(needed.autor)
  };
  const problem = element("p", {class: "wirkung", role: "alert", hidden: true});
  const saved = element("p", {class: "hinweis", hidden: true});
  const form = formOf<Record<string, string>>(
    {fassung: which, art: kind, ...text, frage: asked},
    element(
      "div",
      {class: "ganz"},
      element("button", {class: "taste", type: "button", onclick: save}, "Als Vorschlag speichern"),
      " ",
      element("button", {class: "taste", type: "button", onclick: saveQuestion}, "Als Frage speichern"),
      problem,
      saved
    )
  );
  form.classList.add("vorschlag");
  form.setAttribute("aria-label", "Vorschlag");
  return element(
    "details",
    {class: "aufklappen"},
    element("summary", {}, "Als Vorschlag oder Frage speichern"),
    element(
      "p",
      {class: "hinweis"},
      "Die Datei geht an die Stelle, die den Indikatorensatz pflegt. Dort prüft ",
      element("code", {}, "npm run proposal -- DATEI"),
      " sie und trägt sie ein. Wer noch keinen Vorschlag hat, hält die Frage fest: Als Datei in ",
      element("code", {}, "docs/entscheidungen"),
      " steht sie auf dem Kennblatt, bis sie entschieden ist."
    ),
    form
  );

  function save(): void {
    const {fassung, art, titel = "", grund = "", verwendet = "", autor = ""} = form.value;
    const chosen = variants.find(({letter}) => letter === fassung) ?? variants[0]!;
    if (tell(knownWords(indicator, art!, chosen.parameters) ?? missingWords(art!, titel, grund, autor))) return;
    const proposal: Proposal = {
      format: proposalFormat,
      indicator: indicator.id,
      version: indicator.version,
      kind: art === "standard" ? "standard" : "variante",
      parameters: chosen.parameters,
      ...(art === "standard" ? {} : {title: titel.trim(), usedBy: verwendet.trim() || "Vorschlag"}),
      reason: grund.trim(),
      author: autor.trim(),
      date: today(),
      address: viewAddress()
    };
    const name = `vorschlag-${indicator.id}-${proposal.date}.json`;
    saveFile(name, "application/json", `${JSON.stringify(proposal, null, 2)}\n`);
    confirm("Vorschlag", name);
  }

  function saveQuestion(): void {
    const {frage = "", grund = "", autor = ""} = form.value;
    const asking = frage.trim() === "" ? "Bitte die Frage in einem Satz stellen." : undefined;
    if (tell(asking ?? missingWords("frage", "", grund, autor))) return;
    const question = {question: frage, reason: grund, author: autor, day: today(), address: viewAddress()};
    const name = questionFileName(indicator, question);
    saveFile(name, "text/markdown;charset=utf-8", questionFile(indicator, question));
    confirm("Frage", name);
  }

  function confirm(what: string, name: string): void {
    saved.hidden = false;
    saved.textContent = `${what} gespeichert als „${name}“, dort, wo dieser Browser seine Dateien ablegt.`;
    announce(saved.textContent);
  }

  /** Shows what is missing; whether there is something. */
  function tell(missing: string | undefined): boolean {
    problem.hidden = missing === undefined;
    if (missing !== undefined) saved.hidden = true;
    problem.textContent = missing ?? "";
    return missing !== undefined;
  }
}

function missingWords(kind: string, title: string, why: string, author: string): string | undefined {
  if (kind === "variante" && title.trim() === "") return "Bitte der Variante einen Namen geben.";
  if (why.trim() === "") return "Bitte begründen, was für diese Definition spricht.";
  return author.trim() === "" ? "Bitte angeben, welche Rolle oder Stelle vorschlägt." : undefined;
}

/** A definition that the indicator has already needs no proposal. */
function knownWords(indicator: Indicator, kind: string, chosen: Readonly<Record<string, string>>): string | undefined {
  const isChosen = (parameters: object): boolean => {
    const values = completeParameters(indicator, parameters) as Readonly<Record<string, string>>;
    return Object.entries(values).every(([name, value]) => chosen[name] === value);
  };
  if (kind === "standard") return isChosen({}) ? "Diese Fassung ist schon die Standarddefinition." : undefined;
  const known = indicator.variants.find(({parameters}) => isChosen(parameters));
  return known && `Diese Werte hat schon die Variante „${known.title}“.`;
}

import {type CheckedClaim, claimStates} from "../indicators/claims/index.js";
import {type Finding, ruleLabels} from "../indicators/language/index.js";
import {element} from "./dom.js";

/** Beside the text of a chapter: claims that do not hold, and what the language check has found. Not printed. */
export function languagePanel(
  claims: readonly CheckedClaim[],
  findings: readonly Finding[],
  lineOf: (claim: string) => number | undefined
): HTMLElement {
  const failing = claims.filter(({state}) => state !== "gilt");
  const clean = failing.length === 0 && findings.length === 0;
  return element(
    "details",
    {class: "aufklappen textpruefung nur-bildschirm", open: !clean},
    element(
      "summary",
      {},
      `Textprüfung: ${claims.length - failing.length} von ${claims.length} Aussagen gelten; ` +
        `${findings.length === 0 ? "keine" : findings.length} ${findings.length === 1 ? "Fund" : "Funde"} der Sprachprüfung`
    ),
    clean &&
      element(
        "p",
        {class: "hinweis"},
        "Alle Aussagen gelten auf den geladenen Lieferungen; die Sprachprüfung hat nichts gefunden."
      ),
    failing.length > 0 &&
      element(
        "ul",
        {class: "textfunde"},
        ...failing.map(({id, state, text, reasons}) =>
          element(
            "li",
            {},
            element(
              "strong",
              {},
              `${lineOf(id) === undefined ? "" : `Zeile ${lineOf(id)}, `}${id}: ${claimStates[state]}. `
            ),
            `${text ?? ""} ${reasons.join(" ")}`
          )
        )
      ),
    findings.length > 0 &&
      element(
        "ul",
        {class: "textfunde"},
        ...findings.map(({rule, line, text, message, proposal, severity}) =>
          element(
            "li",
            {"data-schwere": severity},
            element("strong", {}, `Zeile ${line}, ${ruleLabels[rule]}: `),
            `${message} ${proposal} `,
            element("q", {}, text.slice(0, 120))
          )
        )
      )
  );
}

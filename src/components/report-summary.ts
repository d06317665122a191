import {befunde, titleClaim} from "../bericht/befunde.js";
import {kapitel} from "../bericht/kapitel.js";
import {element} from "./dom.js";
import type {ReportChapter} from "./report-chapter.js";

/** The findings of the summary under the names of their chapters, each with a link to its section. */
export function reportSummary({aussage, titel}: Pick<ReportChapter, "aussage" | "titel">): HTMLElement {
  return element(
    "div",
    {class: "befunde"},
    ...kapitel.flatMap(({id, name, page}) => {
      const found = befunde[id] ?? [];
      if (page === undefined || found.length === 0) return [];
      return [
        element("h2", {id: `befunde-${id}`}, name),
        ...found.map((one) =>
          element(
            "p",
            {class: "befund"},
            element("strong", {}, titel(titleClaim(one)), "."),
            ...one.claims.flatMap((claim) => [" ", aussage(claim)]),
            " ",
            element(
              "a",
              {
                href: `${page}#${one.indicator.toLowerCase()}`,
                "aria-label": `Abschnitt ${one.indicator} im Kapitel ${name}`
              },
              `(${one.indicator})`
            )
          )
        )
      ];
    })
  );
}

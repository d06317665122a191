import type {Claim} from "../indicators/claims/index.js";
import {chapterContents} from "./aussagen/index.js";
import type {ChapterContent} from "./chapter.js";

/** A finding of the summary: the title of an indicator’s section and the sentences that follow it, all claims of its chapter. */
export interface Befund {
  readonly indicator: string;
  readonly claims: readonly string[];
}

/** What the summary takes from each chapter, by the id of its page; the chapters come in the order of the report. */
export const befunde: Readonly<Record<string, readonly Befund[]>> = {
  demografie: [
    {indicator: "BEV-02", claims: ["bev-02-hoehe", "bev-02-nrw"]},
    {indicator: "BEV-04", claims: ["bev-04-hoehe", "bev-04-anstieg"]},
    {indicator: "BEV-06", claims: ["bev-06-hoehe"]}
  ],
  rechtsstatus: [
    {indicator: "REC-01", claims: ["rec-01-hoehe", "rec-01-rueckgang"]},
    {indicator: "REC-03", claims: ["rec-03-hoehe"]},
    {indicator: "REC-06", claims: ["rec-06-hoehe", "rec-06-vorjahr"]},
    {indicator: "REC-08", claims: ["rec-08-hoehe", "rec-08-offen"]},
    {indicator: "REC-10", claims: ["rec-10-hoehe", "rec-10-parlament"]}
  ],
  bildung: [
    {indicator: "BIL-01", claims: ["bil-01-hoehe"]},
    {indicator: "BIL-03", claims: ["bil-03-hoehe"]},
    {indicator: "BIL-06", claims: ["bil-06-hoehe", "bil-06-nrw"]},
    {indicator: "BIL-08", claims: ["bil-08-hoehe", "bil-08-oberstufe"]},
    {indicator: "BIL-10", claims: ["bil-10-hoehe", "bil-10-abstand"]}
  ],
  arbeit: [
    {indicator: "ARB-01", claims: ["arb-01-anstieg", "arb-01-doppelt"]},
    {indicator: "ARB-03", claims: ["arb-03-hoehe", "arb-03-abstand"]},
    {indicator: "ARB-08", claims: ["arb-08-hoehe"]},
    {indicator: "ARB-09", claims: ["arb-09-hoehe"]},
    {indicator: "ARB-10", claims: ["arb-10-hoehe", "arb-10-anstieg"]}
  ],
  "soziale-sicherung": [
    {indicator: "SOZ-02", claims: ["soz-02-hoehe", "soz-02-abstand"]},
    {indicator: "SOZ-03", claims: ["soz-03-hoehe", "soz-03-deutsche"]},
    {indicator: "SOZ-05", claims: ["soz-05-hoehe"]}
  ],
  quartiere: [
    {indicator: "QUA-01", claims: ["qua-01-hoehe", "qua-01-mitte"]},
    {indicator: "QUA-02", claims: ["qua-02-hoehe"]},
    {indicator: "QUA-03", claims: ["qua-03-hoehe", "qua-03-anstieg"]},
    {indicator: "QUA-08", claims: ["qua-08-hoehe"]}
  ]
};

/** The id of the claim that heads the section of an indicator. */
export function titleClaim({indicator}: Pick<Befund, "indicator">): string {
  return `${indicator.toLowerCase()}-titel`;
}

/** The claims of the summary, each the one of its chapter. Throws on a claim that the chapter does not make. */
export function summaryContent(): ChapterContent {
  const claims = Object.entries(befunde).flatMap(([chapter, found]) =>
    found.flatMap((one) => [titleClaim(one), ...one.claims].map((id) => claimOf(chapter, id)))
  );
  return {claims, sections: []};
}

function claimOf(chapter: string, id: string): Claim {
  const found = chapterContents[chapter]?.claims.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`unknown claim of ${chapter}: ${id}`);
  return found;
}

import {type Block, type BlockKind, blockHeadings} from "../blocks.js";
import type {Remark} from "../finding.js";
import {sentencesOf, wordsOf} from "../sentences.js";

interface Budget {
  readonly label: string;
  readonly words?: readonly [least: number, most: number];
  readonly sentences?: readonly [least: number, most: number];
}

/** Word budgets per block, as the template of the report sets them. */
export const budgets: Readonly<Partial<Record<BlockKind, Budget>>> = {
  titel: {label: "Der Titel", words: [1, 12]},
  kernaussage: {label: "Die Kernaussage", words: [1, 35], sentences: [1, 2]},
  einordnung: {label: "Die Einordnung", words: [80, 120]},
  grenzen: {label: "„Was die Zahl nicht sagt“", sentences: [1, 2]},
  methodik: {label: "Die methodischen Hinweise", words: [40, 80]},
  handlungsbezug: {label: "Der Handlungsbezug", words: [1, 40]}
};

/** Blocks of a section that are too long or too short. */
export function budgetRemarks(text: string, {kind, start, end}: Block): Remark[] {
  const budget = budgets[kind];
  if (budget === undefined) return [];
  const own = text.slice(start, end);
  const first = sentencesOf(own, start)[0];
  const place = {start: first?.start ?? start, end: first?.end ?? end};
  const words = wordsOf(own).length;
  const sentences = sentencesOf(own).length;
  return [
    remark(budget.label, "Wörter", words, budget.words),
    remark(budget.label, "Sätze", sentences, budget.sentences)
  ].flatMap((found) => (found === undefined ? [] : [{...found, ...place}]));
}

function remark(
  label: string,
  what: string,
  count: number,
  bounds: readonly [number, number] | undefined
): Omit<Remark, "start" | "end"> | undefined {
  if (bounds === undefined) return undefined;
  const [least, most] = bounds;
  if (count >= least && count <= most) return undefined;
  const allowed = least > 1 ? `${least} bis ${most}` : `höchstens ${most}`;
  return {
    rule: "umfang",
    severity: "fehler",
    message: `${label} hat ${count} ${what}; vorgesehen sind ${allowed}.`,
    proposal: count > most ? `Um ${count - most} ${what} kürzen.` : `Um ${least - count} ${what} ergänzen.`
  };
}

/** Blocks that a section must have and has not. */
export function missingBlocks(section: readonly Block[]): Remark[] {
  const [first] = section;
  if (first === undefined) return [];
  const present = new Set(section.map(({kind}) => kind));
  const required = Object.entries(blockHeadings).filter(([, kind]) => kind !== "handlungsbezug");
  return [["Titel", "titel"] as const, ...required]
    .filter(([, kind]) => !present.has(kind))
    .map(([heading]) => ({
      rule: "vollstaendig",
      severity: "fehler",
      start: first.start,
      end: first.end,
      message: `Im Abschnitt ${first.indicator ?? ""} fehlt „${heading}“.`,
      proposal:
        heading === "Titel"
          ? "Den Befund hinter die Kennung schreiben."
          : `Eine Überschrift „### ${heading}“ mit Text ergänzen.`
    }));
}

/** An Einordnung that names a gap without its ratio, or the other way round. */
export function gapAndRatio(text: string, {kind, start, end}: Block): Remark[] {
  if (kind !== "einordnung") return [];
  const own = text.slice(start, end);
  const gap = /Abst(and|ände)|Prozentpunkt|Unterschied/.test(own);
  const ratio = /Verhältnis|[Ff]ache|mal so |doppelt so|halb so/.test(own);
  if (gap === ratio) return [];
  const first = sentencesOf(own, start)[0]!;
  return [
    {
      rule: "abstand",
      severity: "fehler",
      start: first.start,
      end: first.end,
      message: `Die Einordnung nennt ${gap ? "den Abstand, aber nicht das Verhältnis" : "das Verhältnis, aber nicht den Abstand"}.`,
      proposal: "Beides nennen: Abstand in Prozentpunkten und Verhältnis der Werte."
    }
  ];
}

import {capitalise, formatList} from "./german.js";
import type {EvidenceTag} from "./indicator.js";

/** What an evidence tag of the catalogue says, in German. */
export function evidenceWords(tag: EvidenceTag): string {
  if (tag === "K") return "allgemeiner Kenntnisstand, zu prüfen";
  if (tag === "C") return "nachgerechnet";
  if (tag === "P") return "Vorschlag";
  return `belegt, Quelle ${tag.slice(3)} des Katalogs`;
}

/** What several tags say together; sources of the catalogue are named in one breath. */
export function evidenceSentence(tags: readonly EvidenceTag[]): string {
  const sources = [...new Set(tags.filter((tag) => tag.startsWith("F")).map((tag) => tag.slice(3)))];
  const others = [...new Set(tags.filter((tag) => !tag.startsWith("F")).map(evidenceWords))];
  const cited =
    sources.length === 0 ? [] : [`belegt, Quelle${sources.length > 1 ? "n" : ""} ${formatList(sources)} des Katalogs`];
  return `${capitalise([...cited, ...others].join("; "))}.`;
}

import type {EvidenceTag} from "./indicator.js";

/** What an evidence tag of the catalogue says, in German. */
export function evidenceWords(tag: EvidenceTag): string {
  if (tag === "K") return "allgemeiner Kenntnisstand, zu prüfen";
  if (tag === "C") return "nachgerechnet";
  if (tag === "P") return "Vorschlag";
  return `belegt, Quelle ${tag.slice(3)} des Katalogs`;
}

import type {ChangedDefinition, ListedIndicator} from "../../../indicators/release/compare-definitions.js";
import type {EditionChanges} from "../../../indicators/release/compare-editions.js";
import type {ChangedSentence} from "../../../indicators/release/compare-sentences.js";
import type {RevisedValue} from "../../../indicators/release/compare-values.js";

/** What differs between two editions, as German text. */
export function changesText({from, to, catalogue, values, sentences}: EditionChanges): string {
  const {added, changed, dropped} = catalogue;
  return [
    `Ausgabe ${to} gegenüber Ausgabe ${from}`,
    ...part("Neue Indikatoren", added.map(listedLine)),
    ...part("Geänderte Definitionen", changed.flatMap(definitionLines)),
    ...part("Gestrichene Indikatoren", dropped.map(listedLine)),
    ...part("Geänderte Werte", values.map(valueLine)),
    ...part("Geänderte Sätze", sentences.map(sentenceLine)),
    ""
  ].join("\n");
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return ["", `${title}: ${lines.length === 0 ? "keine" : ""}`.trimEnd(), ...lines];
}

function listedLine({id, title, why}: ListedIndicator): string {
  return `- ${id} ${title}. ${why ?? "Ohne Grund."}`;
}

function definitionLines({id, title, before, version, why, differences}: ChangedDefinition): readonly string[] {
  return [
    `- ${id} ${title}, Fassung ${before} → ${version}. ${why ?? "Ohne Grund."}`,
    ...differences.map(({label, from, to}) => `    ${label}: ${from} → ${to}`)
  ];
}

function valueLine({indicator, choices, words, from, to, cause, weight, claims}: RevisedValue): string {
  const what = [indicator, choices, words].filter((one) => one !== "").join(", ");
  const rests = claims.length === 0 ? "" : ` Darauf beruht: ${claims.join(", ")}.`;
  return `- ${what}: ${from ?? "(nicht da)"} → ${to ?? "(nicht da)"} (${cause}, ${weight}).${rests}`;
}

function sentenceLine({name, line, from, to}: ChangedSentence): string {
  const where = line === undefined ? name : `${name}, Zeile ${line}`;
  if (from === undefined) return `- ${where}, neu: „${to}“`;
  if (to === undefined) return `- ${where}, entfallen: „${from}“`;
  return `- ${where}: „${from}“ → „${to}“`;
}

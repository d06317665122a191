import {formatList} from "../definition/german.js";
import {counts, isAsked, populationRules, type RuleId, type Scope} from "../vocabulary/population-rules.js";
import {type PersonaId, type Person, personas} from "../vocabulary/personas.js";
import {type PopulationId, populations} from "../vocabulary/populations.js";
import {personGrid} from "./person-grid.js";

/** How the people whom two population definitions count relate. */
export interface PopulationComparison {
  /** `subset`: whoever counts under the first counts under the second; `superset`: the other way round. */
  readonly relation: "same" | "subset" | "superset" | "differs";
  /** German, to print beside two numbers that count by the one and the other. */
  readonly sentence: string;
  /** Example people who count under one of the two only. */
  readonly personas: readonly {readonly id: PersonaId; readonly first: boolean; readonly second: boolean}[];
}

/**
 * Compares two population definitions by their rules: over every kind of person
 * that they can tell apart (person-grid.ts), and by the example people who make
 * the difference. Definitions whose statistics ask different people, such as
 * pupils only, always differ. D8 is two separate criteria and no population, so
 * it differs from everything else.
 */
export function comparePopulations(first: PopulationId, second: PopulationId): PopulationComparison {
  if (first === second) return {relation: "same", sentence: `Beide zählen nach ${name(first)}.`, personas: []};
  if (first === "D8" || second === "D8") return differsFromCriteria(first, second);
  const examples = (Object.keys(personas) as PersonaId[]).flatMap((id) => {
    const [a, b] = [counts(first, personas[id]), counts(second, personas[id])];
    return a === undefined || b === undefined || a === b ? [] : [{id, first: a, second: b}];
  });
  const relation = relate(first, second);
  return {relation, sentence: sentence(first, second, relation, examples), personas: examples};
}

let grid: readonly Person[] | undefined;

function relate(first: RuleId, second: RuleId): PopulationComparison["relation"] {
  const [a, b] = [populationRules[first], populationRules[second]];
  if (a.scope !== b.scope && first !== "insgesamt" && second !== "insgesamt") return "differs";
  grid ??= personGrid();
  let onlyFirst = false;
  let onlySecond = false;
  for (const person of grid) {
    if (!isAsked(a.scope, person) || !isAsked(b.scope, person)) continue;
    const [inFirst, inSecond] = [a.counts(person), b.counts(person)];
    onlyFirst ||= inFirst && !inSecond;
    onlySecond ||= inSecond && !inFirst;
    if (onlyFirst && onlySecond) return "differs";
  }
  if (onlyFirst) return "superset";
  return onlySecond ? "subset" : "same";
}

function sentence(
  first: PopulationId,
  second: PopulationId,
  relation: PopulationComparison["relation"],
  examples: PopulationComparison["personas"]
): string {
  const scopes = [first, second].flatMap((id) => scopeWords(id));
  const contained = {
    subset: ` Wer nach ${short(first)} zählt, zählt auch nach ${short(second)}, aber nicht umgekehrt.`,
    superset: ` Wer nach ${short(second)} zählt, zählt auch nach ${short(first)}, aber nicht umgekehrt.`,
    same: " In den Regeln ist kein Unterschied erkennbar.",
    differs: ""
  };
  return (
    `${name(first)} und ${name(second)} zählen nicht dieselben Menschen.` +
    contained[relation] +
    scopes.join("") +
    onlyWords(
      first,
      examples.filter((example) => example.first)
    ) +
    onlyWords(
      second,
      examples.filter((example) => example.second)
    )
  );
}

/** More example people than these are not named. */
const mostNamed = 3;

function onlyWords(id: PopulationId, examples: PopulationComparison["personas"]): string {
  if (examples.length === 0) return "";
  const named = examples.slice(0, mostNamed).map((example) => `${example.id} (${personas[example.id].label})`);
  const verb = named.length === 1 ? "zählt" : "zählen";
  return ` Nur nach ${short(id)} ${verb} zum Beispiel ${formatList(named)}.`;
}

const scopeSentences: Readonly<Record<Scope, string>> = {
  alle: "",
  schule: "nur Schülerinnen und Schüler",
  kita: "nur Kinder in Kindertagesbetreuung"
};

function scopeWords(id: PopulationId): readonly string[] {
  const {scope} = populationRules[id as RuleId];
  return scope === "alle" ? [] : [` ${short(id)} erfasst ${scopeSentences[scope]}.`];
}

function differsFromCriteria(first: PopulationId, second: PopulationId): PopulationComparison {
  return {
    relation: "differs",
    sentence:
      `${name(first)} und ${name(second)} zählen nicht dieselben Menschen. D8 sind zwei getrennte Merkmale von Kindern ` +
      "in Kindertagesbetreuung, die Herkunft der Eltern und die Familiensprache; beide zusammen sind keine Bevölkerungsgruppe.",
    personas: []
  };
}

function name(id: PopulationId): string {
  return id === "insgesamt" ? `„${populations[id].label}“` : `„${populations[id].label}“ (${id})`;
}

function short(id: PopulationId): string {
  return id === "insgesamt" ? "„insgesamt“" : id;
}

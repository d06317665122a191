import type {CubeDefinition, PlausibilityRule} from "./contract.js";

/** What the rules of plausibility ask for, one German sentence per kind of rule. */
export function ruleWords(rules: readonly PlausibilityRule[], cube: CubeDefinition): string[] {
  const summed = new Map<string, string[]>();
  const others = new Set<string>();
  for (const rule of rules) {
    if (rule.kind === "parts" || rule.kind === "all-parts") {
      const sentence = sumWords(rule);
      const found = summed.get(sentence) ?? [];
      const name = nameOf(rule.dimension, cube);
      summed.set(sentence, found.includes(name) ? found : [...found, name]);
    } else {
      others.add(sentenceOf(rule, cube));
    }
  }
  return [...[...summed].map(([sentence, names]) => `${sentence}: ${names.join(", ")}.`), ...others];
}

type SumRule = Extract<PlausibilityRule, {readonly kind: "parts" | "all-parts"}>;

function sumWords(rule: SumRule): string {
  if (rule.kind === "parts" && rule.some) return "Keine Teilzahl ist größer als ihre Summe („darunter“)";
  const soft = rule.kind === "all-parts" && rule.open ? " (sonst ein Hinweis)" : "";
  return `Die Teile ergeben ihre Summe, so genau, wie der Anbieter rundet${soft}`;
}

function sentenceOf(rule: Exclude<PlausibilityRule, SumRule>, cube: CubeDefinition): string {
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(id, cube)).join(", ");
  switch (rule.kind) {
    case "range":
      return `Jede Zahl liegt zwischen ${rule.from.toLocaleString("de-DE")} und ${rule.to.toLocaleString("de-DE")}.`;
    case "not-empty":
      return `Zu ${codeLabels(rule.codes, cube)} steht mindestens eine Zahl über null; so fallen Jahre auf, die noch nicht veröffentlicht sind.`;
    case "complete":
      return `Zu jedem Stichtag kommt jede Ausprägung vor: ${names(rule.dimensions)}.`;
    case "no-jump":
      return "Die Veränderung zum Vorjahr liegt im Bereich der bisherigen Veränderungen (sonst ein Hinweis).";
    case "no-total-jump":
      return "Die Summe eines Stichtags verändert sich nicht stärker als bisher (sonst ein Hinweis).";
    case "same-population":
      return `Die Summe eines Stichtags liegt höchstens ${rule.most.toLocaleString("de-DE")} Prozent über der davor; sonst könnten Nebenwohnungen mitgezählt sein.`;
    case "same-total":
      return `Die Summen nach ${names(rule.by)} stimmen mit einer anderen Tabelle desselben Anbieters überein (sonst ein Hinweis).`;
  }
}

const nameOf = (id: string, {dimensions}: CubeDefinition): string =>
  dimensions.find((dimension) => dimension.id === id)?.label ?? id;

/** The labels of codes; where only deliveries know them, the codes. */
function codeLabels(wanted: Readonly<Record<string, string>>, {dimensions}: CubeDefinition): string {
  return Object.entries(wanted)
    .map(([id, code]) => {
      const own = dimensions.find((dimension) => dimension.id === id)?.codes;
      const label = own === "delivered" ? undefined : own?.find((one) => one.id === code)?.label;
      return `„${label ?? code}“`;
    })
    .join(", ");
}

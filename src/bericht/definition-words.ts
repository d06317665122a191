import {findIndicator} from "../indicators/index.js";

/** The reference day of an indicator in words, for running text: “30. Juni; …”. */
export function stichtag(id: string): string {
  return findIndicator(id).referenceDate;
}

/** What a choice of the definition in force is called, e.g. “15 bis 64 Jahre”. Throws on a choice that the indicator does not have. */
export function wahl(id: string, parameter: string): string {
  const choice = findIndicator(id).parameters[parameter];
  if (choice === undefined) throw new Error(`unknown parameter of ${id}: ${parameter}`);
  return choice.options[choice.initial]!;
}

/** Title and version of a definition: “ARB-01, Fassung 1.0.0”. */
export function fassung(id: string): string {
  return `${id}, Fassung ${findIndicator(id).version}`;
}

/** The words of `stichtag("…")`, `wahl("…", "…")` and `fassung("…")` in a page; undefined for any other expression. */
export function expandDefinition(expression: string): string | undefined {
  const call = /^(stichtag|wahl|fassung)\("([A-Z]{3}-\d{2})"(?:,\s*"([^"]+)")?\)$/.exec(expression);
  if (!call) return undefined;
  const [, name, id, parameter] = call as unknown as [string, string, string, string | undefined];
  if (name === "stichtag") return stichtag(id);
  return name === "fassung" ? fassung(id) : wahl(id, parameter ?? "");
}

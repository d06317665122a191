import {formatList} from "../../indicators/definition/german.js";
import type {Indicator} from "../../indicators/definition/indicator.js";
import {nearest} from "../../indicators/engine/nearest.js";
import {type Proposal, proposalFormat} from "../../src/components/proposal-types.js";
import {printable} from "../inspect/printable.js";

/** A proposal that fits a definition, or German sentences that say what is wrong with it. */
export type ReadProposal =
  | {readonly proposal: Proposal; readonly indicator: Indicator; readonly problems?: undefined}
  | {readonly problems: readonly string[]};

/** More bytes than these are no proposal. */
export const largestProposal = 100_000;

const longestText = 400;
const longestAddress = 2000;
const needed = ["format", "indicator", "version", "kind", "parameters", "reason", "author", "date", "address"];
const offered = ["title", "usedBy"];

/**
 * Reads a proposal as the Werkstatt saves it. Nothing in it is trusted: every field has its type and length, every parameter
 * and value must be one of the definition, and the definition must be the one that it was made against.
 */
export function readProposal(text: string, indicators: readonly Indicator[]): ReadProposal {
  const given = parse(text);
  if (given === undefined) {
    return wrong("Die Datei ist kein Vorschlag: Erwartet wird JSON, wie die Werkstatt es speichert.");
  }
  if (given["format"] !== proposalFormat) {
    return wrong(
      `Die Datei ist kein Vorschlag: Unter „format“ muss „${proposalFormat}“ stehen, gefunden: ${quoted(given["format"])}.`
    );
  }
  const problems = [...fieldProblems(given), ...textProblems(given)];
  if (problems.length > 0) return {problems};
  const proposal = given as unknown as Proposal;
  const indicator = indicators.find(({id}) => id === proposal.indicator);
  if (indicator === undefined) {
    const ids = indicators.map(({id}) => id);
    return wrong(`Den Indikator ${quoted(proposal.indicator)} gibt es nicht.${advice(proposal.indicator, ids)}`);
  }
  if (indicator.version !== proposal.version) {
    return wrong(
      `Die Definition von ${indicator.id} ist weitergegangen: Der Vorschlag bezieht sich auf Fassung ${quoted(proposal.version)}, ` +
        `jetzt gilt ${indicator.version}. Bitte die Werkstatt neu öffnen, die Zahlen prüfen und noch einmal speichern.`
    );
  }
  const found = [...parameterProblems(proposal, indicator), ...sameProblems(proposal, indicator)];
  return found.length > 0 ? {problems: found} : {proposal, indicator};
}

function wrong(problem: string): ReadProposal {
  return {problems: [problem]};
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldProblems(given: Record<string, unknown>): readonly string[] {
  const unknown = Object.keys(given).filter((name) => !needed.includes(name) && !offered.includes(name));
  const missing = needed.filter((name) => !Object.hasOwn(given, name));
  return [
    ...missing.map((name) => `Die Angabe „${name}“ fehlt.`),
    ...unknown.map((name) => `Die Angabe ${quoted(name)} gibt es nicht.${advice(name, [...needed, ...offered])}`)
  ];
}

function textProblems(given: Record<string, unknown>): readonly string[] {
  const names = [...needed, ...offered].filter((name) => name !== "parameters" && Object.hasOwn(given, name));
  const texts = names.flatMap((name) => textProblem(name, given[name]));
  const {kind, parameters, date, address, title} = given;
  return [
    ...texts,
    ...(isObject(parameters) && Object.values(parameters).every((value) => typeof value === "string")
      ? []
      : ["„parameters“ muss je Stellgröße einen Wert als Text nennen."]),
    ...(kind === "variante" || kind === "standard"
      ? []
      : [`„kind“ muss „variante“ oder „standard“ sein, gefunden: ${quoted(kind)}.`]),
    ...(kind === "variante" && (typeof title !== "string" || title.trim() === "")
      ? ["Eine Variante braucht unter „title“ einen Namen."]
      : []),
    ...(typeof date === "string" && isDay(date) ? [] : [`„date“ muss ein Tag wie 2026-11-22 sein: ${quoted(date)}.`]),
    ...(typeof address === "string" && /^https?:\/\/[^\s]*\/werkstatt(\.html)?(\?[^\s]*)?$/.test(address)
      ? []
      : ["„address“ muss die Adresse der Werkstatt sein, in der die Zahlen zu sehen sind."])
  ];
}

function textProblem(name: string, value: unknown): readonly string[] {
  if (typeof value !== "string") return [`„${name}“ muss ein Text sein, gefunden: ${quoted(value)}.`];
  if (value.trim() === "" && needed.includes(name)) return [`„${name}“ ist leer.`];
  const longest = name === "address" ? longestAddress : longestText;
  if (value.length > longest) return [`„${name}“ ist mit ${value.length} Zeichen zu lang; höchstens ${longest}.`];
  return printable(value) === value ? [] : [`„${name}“ enthält unsichtbare Zeichen: ${quoted(value)}.`];
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function parameterProblems({parameters}: Proposal, {id, parameters: known}: Indicator): readonly string[] {
  const names = Object.keys(known);
  const missing = names.filter((name) => !Object.hasOwn(parameters, name));
  return [
    ...missing.map((name) => `Für die Stellgröße „${name}“ fehlt ein Wert.`),
    ...Object.entries(parameters).flatMap(([name, value]) => {
      if (!Object.hasOwn(known, name)) {
        return [`Die Stellgröße ${quoted(name)} hat ${id} nicht.${advice(name, names)}`];
      }
      const values = Object.keys(known[name]!.options);
      if (values.includes(value)) return [];
      return [`Den Wert ${quoted(value)} hat die Stellgröße „${name}“ nicht.${advice(value, values)}`];
    })
  ];
}

/** A proposal that changes nothing. */
function sameProblems(
  {kind, parameters, title}: Proposal,
  {parameters: known, variants}: Indicator
): readonly string[] {
  const initial = Object.entries(known).every(([name, {initial: value}]) => parameters[name] === value);
  if (kind === "standard") return initial ? ["Diese Werte sind schon die Standarddefinition."] : [];
  const complete = (own: Readonly<Record<string, string>>): boolean =>
    Object.entries(known).every(([name, choice]) => parameters[name] === (own[name] ?? choice.initial));
  const same = variants.find((variant) => complete(variant.parameters as Record<string, string>));
  if (same !== undefined) return [`Diese Werte hat schon die Variante „${same.title}“.`];
  const named = variants.find((variant) => variant.title.toLowerCase() === title!.trim().toLowerCase());
  return named ? [`Eine Variante „${named.title}“ gibt es schon, mit anderen Werten.`] : [];
}

function advice(text: string, known: readonly string[]): string {
  const near = nearest(text.slice(0, 60), known);
  if (near.length > 0) return ` Am nächsten: ${formatList(near, "oder")}.`;
  return known.length === 0 ? "" : ` Möglich: ${formatList(known.slice(0, 12), "oder")}.`;
}

function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nichts");
  return `„${printable(text.slice(0, 60))}${text.length > 60 ? "…" : ""}“`;
}

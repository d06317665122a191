import {format, resolveConfig} from "prettier";
import type {Indicator} from "../../indicators/definition/indicator.js";
import type {Proposal} from "../../src/components/proposal-types.js";
import {appended, definitionIn, type Edit, edited, propertyOf, replaced, type SyntaxNode} from "./definition-source.js";

/** The changed file of an indicator with the version that it now has, or a German sentence that says why it has to be changed by hand. */
export type Applied =
  | {readonly source: string; readonly version: string; readonly problem?: undefined}
  | {readonly source?: undefined; readonly problem: string};

/**
 * Writes a proposal into the source of its indicator: a further variant or other initial values, the next version and an entry
 * in the list of changes with reason, role and the address of the numbers. All else stays as it stands, byte for byte, if the
 * file is formatted as the project’s are. `path` says by which rules it is formatted.
 */
export async function applyProposal(
  source: string,
  path: string,
  proposal: Proposal,
  indicator: Indicator
): Promise<Applied> {
  const definition = await definitionIn(source, proposal.indicator);
  if (definition === undefined) return byHand("die Definition ist dort nicht als defineIndicator({…}) ausgeschrieben");
  const version = nextVersion(proposal);
  const places = {version: propertyOf(definition, "version"), changes: propertyOf(definition, "changes")};
  if (places.version?.["value"] !== proposal.version) return byHand("„version“ ist dort keine ausgeschriebene Nummer");
  if (places.changes?.type !== "ArrayExpression") return byHand("„changes“ ist dort keine ausgeschriebene Liste");
  const own =
    proposal.kind === "variante"
      ? variantEdits(definition, proposal, indicator)
      : initialEdits(definition, proposal, indicator);
  if (typeof own === "string") return byHand(own);
  const change = `{version: ${quoted(version)}, date: ${quoted(proposal.date)}, what: ${quoted(changeWords(proposal))}}`;
  const changed = edited(source, [...own, replaced(places.version, quoted(version)), appended(places.changes, change)]);
  return {source: await format(changed, {...(await resolveConfig(path)), parser: "typescript"}), version};
}

function byHand(why: string): Applied {
  return {problem: `Der Vorschlag lässt sich nicht in die Datei eintragen: ${why}. Bitte von Hand ändern.`};
}

function variantEdits(definition: SyntaxNode, proposal: Proposal, {variants}: Indicator): readonly Edit[] | string {
  const text =
    `{id: ${quoted(freeId(variants.map(({id}) => id)))}, title: ${quoted(proposal.title!.trim())}, ` +
    `parameters: ${JSON.stringify(proposal.parameters)}, argument: ${quoted(asSentence(proposal.reason))}, ` +
    `usedBy: ${quoted(proposal.usedBy?.trim() || "Vorschlag")}}`;
  const array = propertyOf(definition, "variants");
  if (array?.type === "ArrayExpression") return [appended(array, text)];
  if (array !== undefined || variants.length > 0) return "„variants“ ist dort keine ausgeschriebene Liste";
  const direction = propertyOf(definition, "direction");
  if (direction === undefined) return "„variants“ und „direction“ fehlen dort";
  return [{from: direction.range[1], to: direction.range[1], text: `, variants: [${text}]`}];
}

function initialEdits(definition: SyntaxNode, {parameters}: Proposal, indicator: Indicator): readonly Edit[] | string {
  const declared = propertyOf(definition, "parameters");
  const changed = Object.entries(parameters).filter(([name, value]) => indicator.parameters[name]!.initial !== value);
  const edits: Edit[] = [];
  for (const [name, value] of changed) {
    const call = declared && propertyOf(declared, name);
    const initial = (call?.["arguments"] as readonly SyntaxNode[] | undefined)?.[2];
    if (call?.type !== "CallExpression" || initial?.["value"] !== indicator.parameters[name]!.initial) {
      return `der Anfangswert der Stellgröße „${name}“ ist dort nicht ausgeschrieben, vielleicht weil mehrere Indikatoren sie teilen`;
    }
    edits.push(replaced(initial, quoted(value)));
  }
  return edits;
}

/** A further variant adds to what there is; another standard definition breaks the series of the published number. */
function nextVersion({kind, version}: Proposal): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return kind === "standard" ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

function changeWords({kind, title, reason, author, address}: Proposal): string {
  const what = kind === "standard" ? "Neue Standarddefinition." : `Variante „${title!.trim()}“ ergänzt.`;
  return `${what} ${asSentence(reason)} Vorgeschlagen von: ${asSentence(author)} Zahlen: ${address.replace(/^.*\/werkstatt/, "/werkstatt")}`;
}

function freeId(taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`v${n}`)) ++n;
  return `v${n}`;
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** A text as a literal of the source: JSON is one, whatever it contains. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

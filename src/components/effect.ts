import {capitalise, formatNumber, formatPoints, formatSigned} from "../indicators/definition/german.js";
import {onReferenceDay} from "../indicators/definition/reference-day.js";
import type {Row, RowFields} from "../indicators/engine/result.js";
import {announce} from "./announce.js";
import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import {numberSentence, type SaidNumber} from "./number-sentence.js";

/** What is known of both definitions beside their numbers. */
export interface Definitions {
  /** Unit under the standard definition, where it may differ. */
  readonly standardUnit?: string | undefined;
  /** What the numerator counts, e.g. “Anzeigen”; persons unless told. */
  readonly counted?: string;
  /** What the denominator counts; persons unless told. */
  readonly countedBelow?: string | undefined;
  /** Whether the chosen definition is the standard one; taken from equal values unless told. */
  readonly isStandard?: boolean;
  /** Whether the numbers are those of samples. */
  readonly sample?: boolean;
  /** What opens the origin of the chosen number, and of the standard one. */
  readonly open?: readonly [chosen: (row: Row) => void, standard: (row: Row) => void];
  /** What opens the origin of a difference between the two, by how it is printed. */
  readonly openDifference?: (text: string) => void;
}

/** What the chosen definition does to a number, against the standard definition: in points and in persons. */
export function effectOf(
  chosen: Row | undefined,
  standard: Row | undefined,
  unit: string,
  definitions: Definitions = {}
): HTMLElement {
  const text = effectWords(chosen, standard, unit, definitions);
  announce(text);
  const rows = [chosen, chosen?.text === standard?.text ? undefined : standard];
  const said = rows.flatMap((row, i): SaidNumber[] => {
    const open = definitions.open?.[i];
    return row && open ? [{text: row.text, open: () => open(row)}] : [];
  });
  const {openDifference} = definitions;
  if (openDifference)
    said.push(...differences(chosen, standard, unit).map((step) => ({text: step, open: () => openDifference(step)})));
  return element(
    "p",
    {class: "wirkung", "data-gleich": chosen?.value === standard?.value},
    ...numberSentence(text, said),
    " ",
    definitions.sample === true && sampleMark()
  );
}

/** Units that a printed value carries itself, or that say nothing beside it. */
const printed: ReadonlySet<string> = new Set(["Prozent", "Promille", "Prozentpunkte", "Verhältnis", "Index"]);

/** Units of numbers around 1, whose differences need two decimals. */
const small: ReadonlySet<string> = new Set(["Verhältnis", "Index"]);

/** The same as a sentence. */
export function effectWords(
  chosen: RowFields | undefined,
  standard: RowFields | undefined,
  unit: string,
  {standardUnit = unit, counted = "Personen", countedBelow = "Personen", isStandard}: Definitions = {}
): string {
  if (!chosen || chosen.value === null) return "Für diese Definition gibt es an diesem Stichtag keinen Wert.";
  const date = capitalise(onReferenceDay(chosen.labels["stichtag"] ?? ""));
  const now = ended(`${date}: ${chosen.text}${printed.has(unit) ? "" : ` ${unit}`}`);
  if (!standard || standard.value === null) return `${now} Die Standarddefinition hat an diesem Stichtag keinen Wert.`;
  if (standardUnit !== unit)
    return `${now} Die Standarddefinition misst anders (${standardUnit}: ${standard.text}); ein Unterschied lässt sich nicht berechnen.`;
  const same = chosen.value === standard.value;
  if (isStandard ?? same) return `${now} Das ist die Standarddefinition.`;
  if (same) return `${now} Das ist derselbe Wert wie unter der Standarddefinition.`;
  const step = stepOf(chosen.value - standard.value, unit);
  return `${now} Gegenüber der Standarddefinition (${standard.text}) sind das ${ended(`${step}${numerators(chosen, standard, counted)}${denominators(chosen, standard, countedBelow)}`)}`;
}

/** The differences that the sentence says. */
function differences(chosen: RowFields | undefined, standard: RowFields | undefined, unit: string): readonly string[] {
  if (!chosen || !standard || chosen.value === null || standard.value === null) return [];
  const steps = [chosen.numerator, chosen.denominator].map(
    (count, i) => (count ?? 0) - ([standard.numerator, standard.denominator][i] ?? 0)
  );
  const counts = steps.filter((more) => more !== 0).map((more) => formatNumber(Math.abs(more)));
  return [stepOf(chosen.value - standard.value, unit), ...counts];
}

/** With a full stop, which an abbreviation such as “Pp.” brings along. */
function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

function stepOf(difference: number, unit: string): string {
  if (unit === "Prozent") return formatPoints(difference);
  if (small.has(unit)) return formatSigned(difference, 2);
  return `${formatNumber(difference, 1)} ${unit}`;
}

function numerators(chosen: RowFields, standard: RowFields, counted: string): string {
  if (chosen.numerator === null || standard.numerator === null || counted === "Euro") return "";
  const more = chosen.numerator - standard.numerator;
  return more === 0 ? "; der Zähler ist derselbe" : `; im Zähler stehen ${amount(more, counted)}`;
}

/** Of a denominator that stays nothing is said. */
function denominators(chosen: RowFields, standard: RowFields, counted: string): string {
  if (chosen.denominator === null || standard.denominator === null || counted === "Euro") return "";
  const more = chosen.denominator - standard.denominator;
  return more === 0 ? "" : `, im Nenner ${amount(more, counted)}`;
}

function amount(more: number, counted: string): string {
  return `${formatNumber(Math.abs(more))} ${counted} ${more < 0 ? "weniger" : "mehr"}`;
}

import {formatDate, formatNumber, formatPoints} from "../indicators/definition/german.js";
import type {RowFields} from "../indicators/engine/result.js";
import {announce} from "./announce.js";
import {element} from "./dom.js";

/** What the chosen definition does to a number, against the standard definition: in points and in persons. */
export function effectOf(chosen: RowFields | undefined, standard: RowFields | undefined, unit: string): HTMLElement {
  const text = sentence(chosen, standard, unit);
  announce(text);
  return element("p", {class: "wirkung", "data-gleich": chosen?.value === standard?.value}, text);
}

function sentence(chosen: RowFields | undefined, standard: RowFields | undefined, unit: string): string {
  if (!chosen || chosen.value === null) return "Für diese Definition gibt es an diesem Stichtag keinen Wert.";
  const date = formatDate(chosen.labels["stichtag"] ?? "");
  const now = `${chosen.text}${unit === "Prozent" ? "" : ` ${unit}`}`;
  if (!standard || standard.value === null)
    return `Am ${date}: ${now}. Die Standarddefinition hat an diesem Stichtag keinen Wert.`;
  if (chosen.value === standard.value) return `Am ${date}: ${now}. Das ist die Standarddefinition.`;
  const difference = chosen.value - standard.value;
  const step = unit === "Prozent" ? formatPoints(difference) : `${formatNumber(difference, 1)} ${unit}`;
  return `Am ${date}: ${now}. Gegenüber der Standarddefinition (${standard.text}) sind das ${step}${persons(chosen, standard)}.`;
}

function persons(chosen: RowFields, standard: RowFields): string {
  if (chosen.numerator === null || standard.numerator === null) return "";
  const more = chosen.numerator - standard.numerator;
  const word = more < 0 ? "weniger" : "mehr";
  return more === 0
    ? "; der Zähler ist derselbe"
    : `; im Zähler stehen ${formatNumber(Math.abs(more))} Personen ${word}`;
}

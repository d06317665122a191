import {formatNumber} from "../definition/german.js";
import {textAt} from "../engine/rows.js";
import type {Result} from "../engine/result.js";
import {amountText} from "./amount.js";
import type {Effects} from "./bridge.js";
import type {Factor} from "./factor.js";

/** A contribution read aloud. */
export function contributionSentence({label, from, to}: Factor, {value, numerator, denominator}: Effects): string {
  const people = [
    ...(numerator && denominator && numerator.units !== 0 ? [`im Zähler ${numerator.text}`] : []),
    ...(denominator && denominator.units !== 0 ? [`im Nenner ${denominator.text}`] : [])
  ];
  const effect = value.units === 0 ? `gerundet kein Beitrag (${value.text})` : value.text;
  return `${label} („${from}“ → „${to}“): ${effect}${people.length > 0 ? `; ${people.join(", ")}` : ""}.`;
}

/** How to read the parts of a bridge. */
export function bridgeNotes(
  from: Result,
  to: Result,
  total: Effects,
  factors: number,
  decimals: number
): readonly string[] {
  const notes: string[] = [];
  if (factors === 0) notes.push("Die beiden Zahlen sind gleich zusammengesetzt; es gibt nichts zu zerlegen.");
  if (factors > 1) {
    notes.push(
      "Jeder Beitrag ist der Durchschnitt über alle Reihenfolgen, in denen sich die Unterschiede nacheinander herstellen " +
        "lassen (Shapley-Zerlegung). Was erst im Zusammenspiel wirkt, ist damit gleichmäßig verteilt."
    );
  }
  if (total.equivalent !== undefined) {
    notes.push(
      "Personen im Zähler und im Nenner: so viele Menschen werden dort mehr oder weniger gezählt. „Entspricht“ rechnet " +
        "den Beitrag in Menschen im Zähler um, bei einem festen Nenner: dem Mittel der beiden Nenner " +
        `(${formatNumber((from.denominator[0]! + to.denominator[0]!) / 2, [0, 1])}).`
    );
  }
  const rounding = from.tolerance[0]! + to.tolerance[0]!;
  if (factors > 0 && Math.abs(total.value.value) <= rounding) {
    const most = amountText(rounding, from.unit, Math.max(decimals, 2)).replace("+", "");
    notes.push(
      `Die Differenz ist nicht größer als das, was die Rundung der Quellen verschieben kann (höchstens ${most}). Sie kann allein daher kommen.`
    );
  }
  const scale = 10 ** decimals;
  const ends = Math.round(to.value[0]! * scale) - Math.round(from.value[0]! * scale);
  if (ends !== total.value.units) {
    notes.push(
      `Anfang (${textAt(from, 0)}), Ende (${textAt(to, 0)}) und Differenz (${total.value.text}) sind jeweils für sich ` +
        "gerundet; deshalb weicht die letzte Stelle ab."
    );
  }
  return notes;
}

import {capitalise, formatNumber, formatPercent} from "../indicators/definition/german.js";
import {type Gruppe, gruppen} from "../indicators/quartiere/gruppen.js";
import type {Comparison, LabChoice, LabMeasure, LabValue, Level} from "./segregation-lab.js";

/** What the measures say of the chosen group, one sentence each, with the numbers filled in. */
export function labSentences(
  values: ReadonlyMap<LabMeasure, Record<Level, LabValue>>,
  {gruppe, vergleich}: LabChoice
): readonly string[] {
  const at = (id: LabMeasure, level: Level = "quartier"): number | null => values.get(id)![level].row.value;
  const [d, coarse, own, fine, rough] = [
    at("dissimilarity"),
    at("dissimilarity", "stadtbezirk"),
    at("isolation"),
    at("theil-h"),
    at("theil-h", "stadtbezirk")
  ];
  const {row, chance} = values.get("dissimilarity")!.quartier;
  const sentences: string[] = [];
  if (d !== null && row.numerator !== null) {
    sentences.push(
      `D: ${formatPercent(100 * d, 0)} der Gruppe müssten in ein anderes Quartier ziehen, damit sie so verteilt wohnt wie ${otherOf(gruppe, vergleich)}. ` +
        (chance === undefined
          ? ""
          : `Würfelte man die Wohnorte aus, wären es bei ${formatNumber(row.numerator)} Menschen immer noch ${formatPercent(100 * chance, 1)}.`)
    );
  }
  if (own !== null && row.numerator !== null && row.denominator !== null) {
    const share = row.numerator / (row.numerator + row.denominator);
    const among =
      vergleich === "rest" || gruppe === "nichtdeutsch" || gruppe === "mit"
        ? ""
        : " (nur unter beiden Gruppen gezählt)";
    sentences.push(
      `xPx*: Im Quartier eines durchschnittlichen Mitglieds gehören ${formatPercent(100 * own, 0)} zur Gruppe, in der ganzen Stadt ${formatPercent(100 * share, 0)}${among}.`
    );
  }
  if (d !== null && coarse !== null) {
    sentences.push(
      `Gröbere Gebiete zeigen weniger: Über die Stadtbezirke gerechnet ist D ${formatNumber(coarse, 2)} statt ${formatNumber(d, 2)}. Nur Werte derselben Ebene lassen sich vergleichen.`
    );
  }
  if (fine !== null && rough !== null && fine > 0) {
    sentences.push(
      `H lässt sich zerlegen: ${formatPercent((100 * rough) / fine, 0)} der Ungleichheit liegen zwischen den Stadtbezirken, der Rest zwischen den Quartieren desselben Stadtbezirks.`
    );
  }
  return sentences;
}

/** The finding of the lab in one sentence. */
export function labTitle(
  values: ReadonlyMap<LabMeasure, Record<Level, LabValue>>,
  {gruppe, vergleich}: LabChoice
): string {
  const {row, chance} = values.get("dissimilarity")!.quartier;
  const who = capitalise(gruppen[gruppe]);
  if (row.value === null) return `${who}: Für diese Auswahl gibt es keinen Wert.`;
  const against = otherDative(gruppe, vergleich);
  if (chance === undefined) return `${who} gegenüber ${against}: D beträgt ${row.text}.`;
  const expected = `Zufall allein ergäbe ${formatNumber(chance, 2)}`;
  return row.value > 2 * chance
    ? `${who} wohnen ungleich verteilt gegenüber ${against}: D beträgt ${row.text}; ${expected}.`
    : `${who} gegenüber ${against}: D beträgt ${row.text}, kaum mehr als Zufall; ${expected}.`;
}

/** Whom the lab compares. */
export function labelOf({gruppe, vergleich}: LabChoice): string {
  return `${capitalise(gruppen[gruppe])} gegenüber ${otherDative(gruppe, vergleich)}`;
}

function otherOf(gruppe: Gruppe, vergleich: Comparison): string {
  if (vergleich === "rest") return "alle anderen";
  return gruppe === "mit" ? "Menschen ohne Migrationshintergrund" : "Deutsche";
}

function otherDative(gruppe: Gruppe, vergleich: Comparison): string {
  if (vergleich === "rest") return "allen anderen";
  return gruppe === "mit" ? "Menschen ohne Migrationshintergrund" : "Deutschen";
}

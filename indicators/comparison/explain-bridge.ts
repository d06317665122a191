import {formatNumber} from "../definition/german.js";
import {derived} from "../engine/derived.js";
import {explain} from "../engine/explain.js";
import type {Provenance} from "../engine/provenance.js";
import {textAt} from "../engine/rows.js";
import {amountText} from "./amount.js";
import type {Bridge, Contribution, Effects} from "./bridge.js";

type Names = readonly [from: string, to: string];
type Formula = Provenance["formula"];

/**
 * Where an amount of a bridge comes from: how it is computed, in words and with its values, and both numbers with numerator,
 * denominator and cells. Of the whole difference, unless a contribution is told.
 */
export function explainAmount(bridge: Bridge, names: Names, column: keyof Effects, part?: Contribution): Provenance {
  const {from, to, total} = bridge;
  const {text, value} = (part ?? total)[column]!;
  const formula =
    column === "equivalent"
      ? equivalentFormula(bridge, part ?? total)
      : part !== undefined && bridge.parts.length > 1
        ? averageFormula(bridge, column, part)
        : differenceFormula(bridge, names, column);
  return derived(
    [
      {label: names[1], provenance: explain(to, 0)},
      {label: names[0], provenance: explain(from, 0)}
    ],
    {text, value, unit: column === "value" ? to.unit : to.parts.numerator.cube.meta.unit, formula}
  );
}

const columns = {value: "", numerator: "Zähler von ", denominator: "Nenner von "} as const;

/** With one difference between the points it is the whole of it. */
function differenceFormula({from, to, total}: Bridge, names: Names, column: keyof typeof columns): Formula {
  const textOf = (result: Bridge["from"]): string =>
    column === "value" ? textAt(result, 0) : formatNumber(result[column][0]!);
  return {
    words: `${columns[column]}${names[1]} − ${columns[column]}${names[0]}`,
    values: `${textOf(to)} − ${textOf(from)} = ${total[column]!.text}`
  };
}

/** With several, each has what it does on average, whatever was changed before it. */
function averageFormula(
  {parts, to, decimals, total}: Bridge,
  column: keyof typeof columns,
  part: Contribution
): Formula {
  const {label, from, to: chosen, least, most} = part;
  const of = {value: "den Wert", numerator: "den Zähler", denominator: "den Nenner"}[column];
  const ends = [least, most].map((value) => amountText(value, to.unit, decimals));
  const spread = ends[0] === ends[1] ? `in jeder Reihenfolge ${ends[0]}` : `je nach Reihenfolge ${ends.join(" bis ")}`;
  return {
    words:
      `Was „${label}“ („${from}“ → „${chosen}“) für ${of} ausmacht, im Durchschnitt über alle Reihenfolgen, in denen sich ` +
      `die ${parts.length} Unterschiede nacheinander herstellen lassen (Shapley-Zerlegung)`,
    values:
      `${column === "value" ? `${spread}, ` : ""}im Durchschnitt ${part[column]!.text}; ` +
      `alle ${parts.length} zusammen ${total[column]!.text}`
  };
}

/** So many people in the numerator would move the value as much, over the mean of both denominators. */
function equivalentFormula({from, to}: Bridge, {value, equivalent}: Effects): Formula {
  const mean = formatNumber((from.denominator[0]! + to.denominator[0]!) / 2, [0, 1]);
  const factor = formatNumber(from.measure.factor);
  return {
    words: `Beitrag × Mittel beider Nenner ÷ ${factor}`,
    values: `${value.text} × ${mean} ÷ ${factor} = ${equivalent!.text} (gerechnet mit dem ungerundeten Beitrag)`
  };
}

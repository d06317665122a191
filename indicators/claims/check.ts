import {formatDate, formatList, formatNumber} from "../definition/german.js";
import type {Cube} from "../engine/cube.js";
import {EvaluationError} from "../engine/error.js";
import type {Result} from "../engine/result.js";
import {cutsBetween, findBreak} from "../vocabulary/breaks.js";
import {type Claim, estimateOf, type ValuesOfUses} from "./claim.js";
import {estimateContrast} from "./contrast.js";
import {measureUses} from "./measure-uses.js";
import {type UnderVariant, variantClaims} from "./variant-claims.js";

/**
 * What became of a claim. `gilt`: it may be printed. `gilt-nicht`: the values
 * say otherwise. `variante`: it holds by the definition in force, but not under a
 * defensible variant. `bruch`: an unlinked break lies between its days.
 * `unsicher`: chance or rounding may have made it. `zu-wenige-faelle`,
 * `kein-wert`: a number that it needs may not be printed, or is not there.
 */
export type ClaimState = "gilt" | "gilt-nicht" | "variante" | "bruch" | "unsicher" | "zu-wenige-faelle" | "kein-wert";

export interface CheckedClaim {
  readonly id: string;
  readonly state: ClaimState;
  /** The sentence; absent where a value is missing. */
  readonly text?: string;
  /** German, one sentence each: why it does not simply hold. Empty for `gilt`. */
  readonly reasons: readonly string[];
  /** German: what to know although it holds. */
  readonly notes: readonly string[];
  /** The values that it rests on, to print then and now. */
  readonly values: readonly ClaimValue[];
  readonly variants: readonly UnderVariant[];
  readonly measured?: ValuesOfUses;
  readonly sample: boolean;
}

/** One value of a claim, named as the claim names it. */
export interface ClaimValue {
  readonly name: string;
  readonly indicator: string;
  readonly stichtag: string;
  readonly text: string;
}

/** The German word for each state, as the preview and the release print it. */
export const claimStates: Readonly<Record<ClaimState, string>> = {
  gilt: "gilt",
  "gilt-nicht": "gilt nicht",
  variante: "hängt an der Definition",
  bruch: "quert einen Bruch",
  unsicher: "nicht gesichert",
  "zu-wenige-faelle": "zu wenige Fälle",
  "kein-wert": "ohne Wert"
};

/**
 * Checks a claim on the given cubes by the definition in force: values there and
 * of enough cases, condition, unlinked breaks between its days, chance and
 * rounding, and the same under every named variant of its indicators. The first
 * that fails decides the state; all reasons are given. Never throws for what the
 * data say; an error in the claim itself does.
 */
export function checkClaim(claim: Claim, cubes: readonly Cube[]): CheckedClaim {
  const found = attemptMeasure(claim, cubes);
  if ("missing" in found) {
    const state = found.few ? "zu-wenige-faelle" : "kein-wert";
    return {id: claim.id, state, reasons: [found.missing], notes: [], values: [], variants: [], sample: false};
  }
  const {values, results} = found;
  const holds = claim.holds(values);
  const variants = variantClaims(claim).map(({claim: own, ...variant}) => underVariant(variant, own, cubes, values));
  const failing = variants.filter(({outcome}) => outcome === "dreht" || outcome === "gilt-nicht");
  const findings: readonly (readonly [ClaimState, readonly string[]])[] = [
    ["gilt-nicht", holds ? [] : [`Die Aussage gilt nicht: ${valueWords(values)}.`]],
    ["bruch", breakReasons(values, results)],
    ["unsicher", holds ? doubts(claim, values) : []],
    ["variante", holds ? failing.map(variantReason) : []]
  ];
  const [state = "gilt"] = findings.filter(([, reasons]) => reasons.length > 0).map(([own]) => own);
  return {
    id: claim.id,
    state,
    text: claim.text(values),
    reasons: findings.flatMap(([, reasons]) => reasons),
    notes: holds ? (claim.notes?.(values) ?? []) : [],
    values: claimValues(values),
    variants,
    measured: values,
    sample: results.some(({sample}) => sample)
  };
}

function attemptMeasure(claim: Claim, cubes: readonly Cube[]): ReturnType<typeof measureUses> {
  try {
    return measureUses(claim, cubes);
  } catch (error) {
    if (error instanceof EvaluationError) return {missing: error.german, few: false};
    throw error;
  }
}

/** Unlinked breaks of measurement between the days that the claim compares, as `change` refuses them. */
function breakReasons(values: ValuesOfUses, results: readonly Result[]): string[] {
  const reasons = Object.values(values).flatMap(({from, to}, u) => {
    if (from === undefined) return [];
    const {indicator, breaks} = results[u]!;
    const crossed = cutsBetween(breaks, from.stichtag, to.stichtag);
    if (crossed.length === 0) return [];
    const titles = formatList(crossed.map((id) => `„${findBreak(id).title}“ (${findBreak(id).when})`));
    return [
      `Zwischen ${formatDate(from.stichtag)} und ${formatDate(to.stichtag)} liegt bei ${indicator.id} ` +
        `${crossed.length > 1 ? "mehr als ein nicht verknüpfter Bruch" : "ein nicht verknüpfter Bruch"}: ${titles}.`
    ];
  });
  return [...new Set(reasons)];
}

/** Whether rounding or chance may have made the claim: an estimate within the tolerance, or an interval that holds 0. */
function doubts(claim: Claim, values: ValuesOfUses): string[] {
  const reasons = (claim.contrasts?.(values) ?? []).flatMap((contrast) => {
    const {estimate, lower, tolerance} = estimateContrast(contrast);
    if (estimate <= tolerance) return ["Die Rundung der Quelle kann den Unterschied allein hervorgebracht haben."];
    if (lower <= 0) return ["Der Unterschied ist nicht größer, als er bei so wenigen Fällen durch Zufall entsteht."];
    return [];
  });
  return [...new Set(reasons)];
}

function underVariant(
  {indicator, id, title}: Pick<UnderVariant, "indicator" | "id" | "title">,
  claim: Claim,
  cubes: readonly Cube[],
  standard: ValuesOfUses
): UnderVariant {
  const found = attemptMeasure(claim, cubes);
  if ("missing" in found) return {indicator, id, title, outcome: "ohne-wert", why: found.missing};
  const {values, results} = found;
  const units = Object.entries(values).some(([name, {to}]) => to.unit !== standard[name]!.to.unit);
  if (units) return {indicator, id, title, outcome: "anderes-mass", why: "Die Variante hat eine andere Einheit."};
  const [broken] = breakReasons(values, results);
  if (broken !== undefined) return {indicator, id, title, outcome: "bruch", why: broken};
  const why = valueWords(values);
  if (claim.holds(values)) return {indicator, id, title, outcome: "gilt", why};
  const turned = claim.contrasts?.(values).some((contrast) => estimateOf(contrast) < 0) ?? false;
  return {indicator, id, title, outcome: turned ? "dreht" : "gilt-nicht", why};
}

function variantReason({indicator, title, outcome, why}: UnderVariant): string {
  const what = outcome === "dreht" ? "wechselt das Vorzeichen" : "gilt nicht";
  return `Unter der vertretbaren Variante „${title}“ von ${indicator} ${what}: ${why}.`;
}

function claimValues(values: ValuesOfUses): ClaimValue[] {
  return Object.entries(values).flatMap(([name, {from, to}]) =>
    [from, to]
      .filter((reading) => reading !== undefined)
      .map(({stichtag, text, result}) => ({name, indicator: result.indicator.id, stichtag, text}))
  );
}

function valueWords(values: ValuesOfUses): string {
  return Object.entries(values)
    .map(([name, {from, to}]) => {
      if (from === undefined) return `${name} ${to.text} (${to.date})`;
      const by = formatNumber(Math.abs(to.value - from.value), [0, 2]);
      const direction = to.value >= from.value ? "mehr" : "weniger";
      return `${name} ${from.text} (${from.date}), ${to.text} (${to.date}), ${by} ${direction}`;
    })
    .join("; ");
}

import {defineIndicator} from "../indicators/definition/define.js";
import {formatNumber, formatPercent} from "../indicators/definition/german.js";
import type {Cube} from "../indicators/engine/cube.js";
import {derived} from "../indicators/engine/derived.js";
import {evaluate} from "../indicators/engine/evaluate.js";
import {explain} from "../indicators/engine/explain.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import {rows} from "../indicators/engine/rows.js";
import type {ProviderComparison, ProviderSide, ProviderYear} from "./comparison-types.js";

/**
 * Where the number of one side comes from: the cells of the published cube that make it up in that year. Throws where the cubes
 * have none.
 */
export function explainSide(side: ProviderSide, year: number, cubes: readonly Cube[]): Provenance {
  const cube = cubes.find(({meta}) => meta.id === side.cube);
  const result = evaluate(countOf(side, cube?.meta.unit ?? ""), cubes, {by: ["stichtag"]});
  const row = rows(result).find(({stichtag}) => stichtag.startsWith(`${year}-`));
  if (row === undefined) throw new Error(`no number of ${side.cube} in ${year}`);
  return explain(result, row.index);
}

/**
 * Where a ratio comes from: the numbers of both sides. Where one is protected, the ratio was made of the counted numbers, and
 * the published ones differ from these.
 */
export function explainRatio(
  {left, right}: ProviderComparison,
  {year, ratio, ...numbers}: ProviderYear,
  cubes: readonly Cube[]
): Provenance {
  const [own, other] = [left, right].map((side) => ({
    label: side.register,
    provenance: explainSide(side, year, cubes)
  }));
  const text = ratioText(ratio);
  const isExact = numbers.left !== undefined;
  return {
    ...derived([own!, other!], {
      text,
      value: 100 * ratio,
      unit: "Prozent",
      formula: {
        words: `100 × ${left.register} ÷ ${right.register}`,
        values: `100 × ${own!.provenance.text} ÷ ${other!.provenance.text} ${isExact ? "=" : "≈"} ${text}`
      }
    }),
    ...(isExact
      ? {}
      : {
          tolerance:
            "Das Verhältnis ist aus den gezählten Zahlen gebildet und auf ganze Prozent gerundet. Veröffentlicht sind nur die geschützten Zahlen; aus ihnen kann ein wenig anderes folgen."
        })
  };
}

/** A ratio as it is printed. */
export function ratioText(ratio: number): string {
  return formatPercent(ratio * 100, [0, 1]);
}

/** The number of a side as it is printed. */
export function sideText(value: number): string {
  return formatNumber(value);
}

/** What a side counts, as the engine takes it. */
function countOf({cube, title, codes}: ProviderSide, unit: string) {
  return defineIndicator({
    id: "VGL-01",
    title,
    question: title,
    theme: "bevoelkerung",
    numerator: () => ({kind: "count", cube, where: codes, options: {}}),
    measure: "count",
    unit,
    referenceDate: "",
    breakdowns: ["stichtag"],
    by: ["stichtag"],
    direction: "Kontext",
    population: "insgesamt",
    providers: [],
    breaks: [],
    disclosure: "",
    example: ({text}) => text,
    limits: [],
    state: "Vorschlag",
    version: "1.0.0",
    changes: []
  });
}

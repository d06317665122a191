import {formatNumber, formatPercent} from "../indicators/definition/german.js";
import {derived} from "../indicators/engine/derived.js";
import {explain} from "../indicators/engine/explain.js";
import type {Provenance} from "../indicators/engine/provenance.js";
import type {Result, RowFields} from "../indicators/engine/result.js";
import type {SaidNumber} from "./number-sentence.js";
import type {LabMeasure, LabValue, Level} from "./segregation-lab.js";

/** Where the value under chance alone comes from: the areas and the size of both groups, with the cells that make these. */
export function explainChance(result: Result, {index, numerator, denominator}: RowFields, text: string): Provenance {
  const areas = (result.starts?.[index + 1] ?? 0) - (result.starts?.[index] ?? 0);
  const size = `${formatNumber(numerator!)} der Gruppe und ${formatNumber(denominator!)} der anderen`;
  return {
    ...explain(result, index),
    text,
    formula: {
      words: "Erwartungswert, wenn dieselben Menschen zufällig über die Gebiete verteilt wohnten",
      values: `aus ${areas} Gebieten, ${size}: ${text}`
    }
  };
}

const origin = ({result, row}: LabValue): Provenance => explain(result, row.index);
const inPercent = (value: number): string => formatPercent(100 * value, 0);
const asIndex = (value: number): string => formatNumber(value, 2);

/** The numbers that the sentences of the lab may say, each with what opens its origin. */
export function labNumbers(
  values: ReadonlyMap<LabMeasure, Record<Level, LabValue>>,
  show: (origin: Provenance) => void
): readonly SaidNumber[] {
  const at = (id: LabMeasure, level: Level = "quartier"): LabValue => values.get(id)![level];
  const [d, own] = [at("dissimilarity"), at("isolation")];
  const plain = (measured: LabValue, print: (value: number) => string, label: string): SaidNumber[] =>
    measured.row.value === null ? [] : [{text: print(measured.row.value), label, open: () => show(origin(measured))}];
  return [
    ...plain(d, inPercent, "D"),
    ...chance(),
    ...plain(own, inPercent, "xPx*"),
    ...share(),
    ...plain(at("dissimilarity", "stadtbezirk"), asIndex, "D der Stadtbezirke"),
    ...plain(d, asIndex, "D der Quartiere"),
    ...between()
  ];

  function chance(): SaidNumber[] {
    if (d.chance === undefined) return [];
    const text = formatPercent(100 * d.chance, 1);
    return [{text, label: "D bei Zufall", open: () => show(explainChance(d.result, d.row, text))}];
  }

  function share(): SaidNumber[] {
    const {numerator, denominator} = own.row;
    if (numerator === null || denominator === null) return [];
    const value = numerator / (numerator + denominator);
    const text = inPercent(value);
    const [part, rest] = [numerator, denominator].map((count) => formatNumber(count));
    const formula = {
      words: "100 × Gruppe ÷ (Gruppe + andere)",
      values: `100 × ${part} ÷ (${part} + ${rest}) = ${text}`
    };
    const open = (): void => show({...origin(own), text, value: 100 * value, unit: "Prozent", formula});
    return [{text, label: "Anteil in der Stadt", open}];
  }

  /** How much of H lies between the Stadtbezirke. */
  function between(): SaidNumber[] {
    const [fine, rough] = [at("theil-h"), at("theil-h", "stadtbezirk")];
    if (fine.row.value === null || rough.row.value === null || fine.row.value <= 0) return [];
    const value = (100 * rough.row.value) / fine.row.value;
    const text = formatPercent(value, 0);
    const open = (): void =>
      show(
        derived(
          [
            {label: "H der Stadtbezirke", provenance: origin(rough)},
            {label: "H der Quartiere", provenance: origin(fine)}
          ],
          {
            text,
            value,
            unit: "Prozent",
            formula: {
              words: "100 × H der Stadtbezirke ÷ H der Quartiere",
              values: `100 × ${formatNumber(rough.row.value!, 4)} ÷ ${formatNumber(fine.row.value!, 4)} = ${text}`
            }
          }
        )
      );
    return [{text, label: "Teil von H", open}];
  }
}

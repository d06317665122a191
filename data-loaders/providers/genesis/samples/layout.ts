import {sampleMark} from "../../../contract/sample-mark.js";
import {chance} from "../../../sample-city/series.js";

type Named = readonly [code: string, label: string];

/** One value of a flat file: its attribute of each variable, and the value as printed. */
export interface FlatRow {
  /** Per variable the code and label of the variable, and the code and label of the attribute. */
  readonly attributes: readonly (readonly [variable: Named, attribute: Named])[];
  readonly value: string;
  /** Quality mark, in files that have the column. */
  readonly quality?: string;
}

/** A flat file before it becomes bytes. */
export interface FlatTable {
  readonly statistic: Named;
  readonly measure: Named;
  readonly unit: string;
  /** Reference day, “2024-12-31”. */
  readonly date: string;
  readonly rows: readonly FlatRow[];
}

/**
 * The bytes of a flat file of GENESIS in its present form: UTF-8 with BOM, “;”, LF, a value a row, the rows in no order. It
 * has no footer: the name of the statistic says that it is a sample.
 */
export function flatCsv({statistic, measure, unit, date, rows}: FlatTable): Uint8Array {
  const variables = rows[0]!.attributes.length;
  const hasQuality = rows[0]!.quality !== undefined;
  const header = [
    "statistics_code",
    "statistics_label",
    "time_code",
    "time_label",
    "time",
    ...Array.from({length: variables}, (_, i) =>
      ["code", "label", "attribute_code", "attribute_label"].map((what) => `${i + 1}_variable_${what}`)
    ).flat(),
    "value",
    "value_unit",
    "value_variable_code",
    "value_variable_label",
    ...(hasQuality ? ["value_q"] : [])
  ];
  const lines = rows.map(({attributes, value, quality}) =>
    [
      statistic[0],
      `${statistic[1]} (${sampleMark})`,
      "STAG",
      "Stichtag",
      date,
      ...attributes.flat(2),
      value,
      unit,
      ...measure,
      ...(hasQuality ? [quality] : [])
    ].join(";")
  );
  const shuffled = lines.map((line) => [chance(line), line] as const).sort(([a], [b]) => a - b);
  const text = [header.join(";"), ...shuffled.map(([, line]) => line)].map((line) => `${line}\n`).join("");
  return Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf8"));
}

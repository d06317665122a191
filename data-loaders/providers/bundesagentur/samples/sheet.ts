import type {SampleCell, SampleSheet} from "../../../sample-city/workbook.js";

/** Zero is printed as “-” by the format alone, as in the agency’s workbooks. */
export const counts = String.raw`* #,##0;* \-_ #,##0;\-`;

/** A column of numbers, or several under one heading. */
export type Heading = string | {readonly label: string; readonly columns: readonly string[]};

/** One sheet in the anatomy of the agency’s workbooks. */
export interface AgencySheet {
  readonly name: string;
  readonly statistic: string;
  readonly title: string;
  /** Region with Gebietsstand; absent where the rows are regions. */
  readonly region?: string;
  /** Month or year with Datenstand. */
  readonly period: string;
  /** Long remark above the header. */
  readonly remark: string;
  readonly key: string;
  readonly headings: readonly Heading[];
  /** Label, flag of the row or nothing, numbers and signs. */
  readonly rows: readonly (readonly [label: string, flag: string, ...cells: SampleCell[]])[];
  /** Day of making, e.g. “15.01.2025”. */
  readonly created: string;
  readonly footnotes: readonly string[];
}

/** The row of the header’s first line, counted from 0. */
const headerRow = 8;

/**
 * Title block, remark, merged header of two lines, row of column numbers, unlabelled column of flags, data, day of making and
 * footnotes, each where the published workbook on § 281 SGB III has it.
 */
export function agencySheet(table: AgencySheet): SampleSheet {
  const {headings, rows, footnotes} = table;
  const top = headings.flatMap((heading) =>
    typeof heading === "string" ? [heading] : [heading.label, ...heading.columns.slice(1).map(() => "")]
  );
  const below = headings.flatMap((heading) => (typeof heading === "string" ? [""] : heading.columns));
  const width = top.length + 2;
  return {
    name: table.name,
    rows: [
      ["", "", "", table.statistic],
      [],
      [table.title],
      [table.region ?? ""],
      [table.period],
      [],
      [table.remark],
      [],
      [table.key, "", ...top],
      ["", "", ...below],
      ["", "", ...top.map((_, i) => i + 1)],
      ...rows.map(([label, flag, ...cells]) => [label, flag, ...cells]),
      [],
      [`Erstellungsdatum: ${table.created}, Beispieldaten im Aufbau der Statistik der Bundesagentur für Arbeit`],
      ...footnotes.map((note) => [note])
    ],
    merges: [[6, 0, 6, width - 1], [headerRow, 0, headerRow + 2, 1], ...mergesOf(headings)]
  };
}

type Merge = NonNullable<SampleSheet["merges"]>[number];

function mergesOf(headings: readonly Heading[]): Merge[] {
  let column = 2;
  return headings.flatMap((heading): Merge[] => {
    const first = column;
    column += typeof heading === "string" ? 1 : heading.columns.length;
    if (typeof heading === "string") return [[headerRow, first, headerRow + 1, first]];
    return column - first > 1 ? [[headerRow, first, headerRow, column - 1]] : [];
  });
}

/** A count, or “*” where it is hidden. */
export const count = (value: number, isHidden: boolean): SampleCell => (isHidden ? "*" : {value, format: counts});

export const hiddenNote =
  "*) Aus Datenschutzgründen und Gründen der statistischen Geheimhaltung werden Zahlenwerte von 1 oder 2 und Daten, aus denen rechnerisch auf einen solchen Zahlenwert geschlossen werden kann, anonymisiert.";

/** “Wuppertal, Stadt (Gebietsstand Juni 2024)”. */
export const wuppertalIn = (month: "Juni" | "September" | "Dezember", year: number): string =>
  `Wuppertal, Stadt (Gebietsstand ${month} ${year})`;

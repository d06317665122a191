import {headerJson, type HeaderJson} from "./header-json.js";
import {irregularityTexts, oddity} from "./irregularity-text.js";
import {examples, type Inspection, type TextInspection} from "./inspection.js";
import {workbookJson, type WorkbookJson} from "./workbook-json.js";

/**
 * The inspection for scripts; columns count from 1. The set of keys is fixed: a
 * workbook has these, for its first visible sheet with a table, and `sheets`
 * with one object a sheet (see `WorkbookJson`). There all texts are those that a
 * German Excel shows, without the blanks around them.
 */
export interface InspectionJson {
  /** “landesdatenbank”, “genesis-flat” or “plain”; of a workbook “xlsx” or “xls”. */
  readonly format: string;
  /** Null for a workbook, as is `separator`. */
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly tableCode: string | null;
  readonly title: string | null;
  readonly state: string | null;
  readonly licence: string | null;
  readonly headers: readonly HeaderJson[];
  readonly keyColumns: readonly {readonly column: number; readonly name: string | null; readonly examples: string[]}[];
  readonly valueColumns: readonly ValueColumnJson[];
  /** Rows of data: without title, header and footer. */
  readonly rowCount: number;
  /** Every text in the value columns that is no number, as delivered, and how often. */
  readonly signs: Readonly<Record<string, number>>;
  /** Footnotes as delivered; after them what was odd on reading, each beginning with “Auffälligkeit: ”. */
  readonly notes: readonly string[];
}

export interface ValueColumnJson {
  readonly column: number;
  readonly path: readonly string[];
  readonly unit: string | null;
  readonly examples: readonly string[];
  /** “german” or “machine”: how the numbers seem to be written; a guess for display, null where whole numbers leave it open; “german” in a workbook. */
  readonly notationGuess: string | null;
  /**
   * Column with the provider’s quality marks of these values, and how often each stands there; in a workbook the
   * column without a header that flags whole rows (², ³), empty cells left out.
   */
  readonly quality: {readonly column: number; readonly counts: Readonly<Record<string, number>>} | null;
}

/** Puts an inspection into its JSON form. */
export function asJson(inspection: Inspection): InspectionJson | WorkbookJson {
  return inspection.kind === "workbook" ? workbookJson(inspection) : textJson(inspection);
}

function textJson({delivery, total, quality, nameRemark}: TextInspection): InspectionJson {
  const {encoding, separator, table} = delivery;
  return {
    format: table.layout,
    encoding,
    separator,
    tableCode: table.tableCode ?? null,
    title: table.title ?? table.statistic ?? null,
    state: table.state ?? null,
    licence: table.licence ?? null,
    headers: table.headers.map(headerJson),
    keyColumns: table.keyColumns.map((column, i) => ({
      column: column + 1,
      name: table.keyNames?.[i] || null,
      examples: examples(delivery, column, 3)
    })),
    valueColumns: table.valueColumns.map(({column, path, unit}) => ({
      column: column + 1,
      path,
      unit: unit ?? null,
      examples: examples(delivery, column, 3),
      notationGuess: total.notation,
      quality:
        table.qualityColumn === undefined
          ? null
          : {column: table.qualityColumn + 1, counts: Object.fromEntries(quality)}
    })),
    rowCount: table.endRow - table.firstRow,
    signs: Object.fromEntries(total.signs),
    notes: [...table.notes, ...[...(nameRemark ? [nameRemark] : []), ...irregularityTexts(table.sheet)].map(oddity)]
  };
}

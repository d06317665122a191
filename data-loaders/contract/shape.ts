import type {DeliveredTable} from "../formats/workbook-table/table.js";

/** The outer form of a delivery, for comparing it with the one before: nothing of its numbers. */
export interface DeliveryShape {
  readonly layout: DeliveredTable["layout"];
  readonly encoding: string;
  /** Sheets that hold the table; none for a text file. */
  readonly sheets: readonly string[];
  /** Titles without years and months, so that only another wording differs. */
  readonly title: string;
  readonly measure: string;
  readonly keyColumns: readonly string[];
  readonly columns: readonly ShapeColumn[];
}

export interface ShapeColumn {
  /** Labels of the header from the top, years left out. */
  readonly label: string;
  readonly unit: string;
  /** Counted from 1. */
  readonly position: number;
}

/** The form of the tables of one delivery; sheets of a workbook share theirs, so the first one’s columns stand for all. */
export function shapeOf(tables: readonly DeliveredTable[], encoding: string): DeliveryShape {
  const [table] = tables;
  if (table === undefined) throw new Error("no table to describe");
  return {
    layout: table.layout,
    encoding,
    sheets: tables.flatMap(({sheet}) => (sheet.name === "" ? [] : [timeless(sheet.name)])),
    title: timeless(table.title ?? ""),
    measure: table.measure ?? "",
    keyColumns: table.keyColumns.map((_, i) => timeless(table.keyNames?.[i] ?? "")),
    columns: table.valueColumns.map(({column, path, unit}) => ({
      label: timeless(path.join(" / ")),
      unit: unit ?? "",
      position: column + 1
    }))
  };
}

const months = /\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/g;

/** A text without what changes from year to year: days, months and years. */
function timeless(text: string): string {
  return text
    .replace(/\b\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}\b|\b(?:19|20)\d{2}(?:[/-]\d{2,4})*\b/g, "…")
    .replace(months, "…")
    .replace(/\s+/g, " ")
    .trim();
}

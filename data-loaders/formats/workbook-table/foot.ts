import type {WorkbookSheet} from "../workbook/types.js";

export interface Foot {
  /** ISO date of “Erstellungsdatum” or “Stand”. */
  readonly state?: string;
  readonly licence?: string;
  readonly notes: readonly string[];
}

/** Reads what stands under the table of a sheet: day of making, © line or source, footnotes. */
export function readFoot(sheet: WorkbookSheet, from: number): Foot {
  const notes: string[] = [];
  let state: string | undefined;
  let licence: string | undefined;
  for (let row = from; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.width(row); column++) {
      const text = sheet.text(row, column).trim();
      const found = dayOf(text);
      if (found !== undefined) state ??= found;
      else if (/^(?:©|Quelle\s*:)/.test(text)) licence ??= text;
      else if (text !== "") notes.push(text.replace(/\s+/g, " "));
    }
  }
  return {...(state !== undefined && {state}), ...(licence !== undefined && {licence}), notes};
}

/** The day after “Erstellungsdatum:” or “Stand:” as ISO date; undefined where there is none or no such day. */
function dayOf(text: string): string | undefined {
  const match = /^(?:Erstellungsdatum|Stand)\s*:\s*(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text);
  if (match === null) return undefined;
  const iso = `${match[3]}-${match[2]!.padStart(2, "0")}-${match[1]!.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

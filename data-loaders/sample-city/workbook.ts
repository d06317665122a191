import {writeXlsx} from "hucre/xlsx";
import {sampleLines} from "./csv.js";

/** A cell: a text, a number, nothing; or a number with the format that says how it is displayed. */
export type SampleCell = string | number | null | {readonly value: number; readonly format: string};

/** One sheet; row 0 is the first, merges count from 0 and include their ends. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges?: readonly (readonly [firstRow: number, firstColumn: number, lastRow: number, lastColumn: number])[];
  readonly hidden?: true;
}

/**
 * The bytes of an XLSX workbook as an office sends it: below the rows of every sheet stand the lines that mark a sample. The
 * same sheets give the same bytes: the file says the date of the state (ISO) as its own.
 */
export async function sampleWorkbook(sheets: readonly SampleSheet[], state: string): Promise<Uint8Array> {
  const day = new Date(`${state}T08:00:00Z`);
  return writeXlsx({
    properties: {creator: "Indikatorenwerkstatt Wuppertal", title: "Beispieldaten", created: day, modified: day},
    sheets: sheets.map((sheet) => {
      const rows = [...sheet.rows, [], ...sampleLines.map((line) => [line])];
      return {
        name: sheet.name,
        rows: rows.map((cells) => cells.map(valueOf)),
        cells: formats(rows),
        ...(sheet.hidden && {hidden: true}),
        merges: (sheet.merges ?? []).map(([startRow, startCol, endRow, endCol]) => ({
          startRow,
          startCol,
          endRow,
          endCol
        }))
      };
    })
  });
}

const valueOf = (cell: SampleCell): string | number | null =>
  typeof cell === "object" && cell !== null ? cell.value : cell;

function formats(rows: readonly (readonly SampleCell[])[]): Map<string, {style: {numFmt: string}}> {
  const styles = new Map<string, {style: {numFmt: string}}>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === "object" && cell !== null) styles.set(`${row},${column}`, {style: {numFmt: cell.format}});
    }
  }
  return styles;
}

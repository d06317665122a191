import type {WorkbookSheet} from "../workbook/types.js";

/**
 * The text of a cell as a workbook shows it, for reading: a number without the
 * marks that group its thousands, in the brackets or as the sign that its format
 * gives it (“(1.160)” is “(1160)”, a zero shown as “-” is “-”). The number shown
 * must be the stored one, rounded; a format that scales (“#.##0,” or “0 %”)
 * gives a text that no contract takes for a number, with both in it.
 */
export function displayedText(sheet: WorkbookSheet, row: number, column: number): string {
  const shown = sheet.text(row, column);
  if (sheet.kind(row, column) !== "number") return shown.replace(/\s+/g, " ");
  const text = shown.replace(/(?<=\d)[.\s\u00a0\u202f](?=\d{3}(?!\d))/g, "").trim();
  const digits = /^\(?(-?\d+(?:,(\d+))?)\)?$/.exec(text);
  if (digits === null) return /\d/.test(text) ? contradiction(text, sheet.raw(row, column)) : text;
  const number = Number(digits[1]!.replace(",", "."));
  const stored = Number(sheet.raw(row, column));
  const half = 0.5 * 10 ** -(digits[2]?.length ?? 0);
  return Math.abs(number - stored) <= half * (1 + 1e-9) ? text : contradiction(text, sheet.raw(row, column));
}

const contradiction = (shown: string, stored: string): string => `${shown} (gespeichert ist ${stored})`;

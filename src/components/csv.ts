/** A value of a table on its way into a file: text, a number, or nothing. */
export type Field = string | number | undefined;

/** A table for a file: its heads, its rows, then after an empty row what must be known to read it, a term and its text each. */
export type FileTable = readonly (readonly Field[])[];

/**
 * Rows as CSV that a German Excel opens: UTF-8 with BOM, semicolons, decimal
 * comma, CRLF. Text that a spreadsheet would take for a formula gets an
 * apostrophe in front (OWASP, CSV injection); numbers stay numbers.
 */
export function toCsv(rows: FileTable): string {
  return `\uFEFF${rows.map((row) => row.map(toField).join(";")).join("\r\n")}\r\n`;
}

function toField(value: Field): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

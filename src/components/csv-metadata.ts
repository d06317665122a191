import type {Field, FileTable} from "./csv.js";

export interface CsvDescription {
  /** Name of the CSV file that is described. */
  readonly file: string;
  readonly title: string;
  readonly subtitle: string;
  /** How the figure is to be cited. */
  readonly citation: string;
}

/**
 * What a program needs to read a table back that `toCsv` has written, as a JSON document by the names of W3C “CSV on the Web”
 * (Metadata Vocabulary for Tabular Data, 2015): separator, columns with their type, how many rows are data, and what stands below
 * them as notes. An empty field is no value; why it is empty says the column of signs.
 */
export function csvMetadata(table: FileTable, {file, title, subtitle, citation}: CsvDescription): string {
  const [heads = [], ...rest] = table;
  const end = rest.findIndex((row) => row.length === 0);
  const rows = end < 0 ? rest : rest.slice(0, end);
  const notes = end < 0 ? [] : rest.slice(end).filter((row) => row.length > 0);
  const names = uniqueNames(heads.map(String));
  return `${JSON.stringify(
    {
      "@context": ["http://www.w3.org/ns/csvw", {"@language": "de"}],
      url: file,
      "dc:title": title,
      "dc:description": subtitle,
      "dc:bibliographicCitation": citation,
      "schema:numberOfItems": rows.length,
      dialect: {encoding: "utf-8", delimiter: ";", quoteChar: '"', doubleQuote: true, header: true},
      tableSchema: {
        columns: heads.map((head, c) => ({
          name: names[c],
          titles: head,
          datatype: datatypeOf(rows.map((row) => row[c])),
          null: ""
        }))
      },
      notes: notes.map((row) => (row.length > 1 ? {term: row[0], text: row.slice(1).join(" ")} : {text: row[0]}))
    },
    undefined,
    2
  )}\n`;
}

/** By what the column holds: numbers as German spreadsheets write them, days, or texts. */
function datatypeOf(fields: readonly Field[]): string | {readonly base: string; readonly format: string | object} {
  const known = fields.filter((field) => field !== undefined && field !== "");
  if (known.length > 0 && known.every((field) => typeof field === "number"))
    return {base: "number", format: {decimalChar: ","}};
  if (known.length > 0 && known.every((field) => /^\d{4}-\d{2}-\d{2}$/.test(String(field))))
    return {base: "date", format: "yyyy-MM-dd"};
  return "string";
}

/** Names that may stand in an address, each once: “Wert (Prozent)” is “wert_prozent”. */
function uniqueNames(heads: readonly string[]): readonly string[] {
  const plain = heads.map(
    (head, c) =>
      head
        .toLowerCase()
        .replaceAll("ä", "ae")
        .replaceAll("ö", "oe")
        .replaceAll("ü", "ue")
        .replaceAll("ß", "ss")
        .replaceAll(/[^a-z0-9]+/g, "_")
        .replaceAll(/^_+|_+$/g, "") || `spalte_${c + 1}`
  );
  return plain.map((name, c) => {
    const before = plain.slice(0, c).filter((other) => other === name).length;
    return before === 0 ? name : `${name}_${before + 1}`;
  });
}

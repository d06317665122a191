import type {DeliveredTable} from "../formats/workbook-table/table.js";
import type {CodeDefinition, Contract, DimensionDefinition, KeyColumn, RowTexts} from "./contract.js";
import {germanDate, parseDate} from "./dates.js";
import type {DeliveredCode} from "./delivered.js";
import type {Findings} from "./findings.js";
import {nearest} from "./nearest.js";
import type {KeyPlaces} from "./place-keys.js";
import {rowTexts} from "./row-texts.js";

/** What the key columns say of each row: codes by dimension, and which rows are kept. */
export interface RowKeys {
  /** By dimension id: per row of data the position in the dictionary; -1 where the row is not kept. */
  readonly codes: Readonly<Record<string, Int32Array>>;
  readonly dictionaries: Readonly<Record<string, readonly DeliveredCode[]>>;
  /** Per row of data 1 if it is kept. */
  readonly kept: Uint8Array;
  /** Per row of data 1 if it holds no cells at all: a heading. */
  readonly headings: Uint8Array;
}

interface Columns {
  readonly codes: Record<string, Int32Array>;
  readonly dictionaries: Record<string, DeliveredCode[]>;
  readonly kept: Uint8Array;
  readonly headings: Uint8Array;
}

/**
 * Reads the key columns of every row of data. Each distinct text is checked
 * once; rows about other areas than those the contract names are passed over,
 * but their keys must have the right form all the same.
 *
 * @param places columns of the keys, in the order of the contract
 */
export function readKeys(
  table: DeliveredTable,
  contract: Contract,
  places: KeyPlaces,
  file: string,
  findings: Findings
): RowKeys {
  const length = table.endRow - table.firstRow;
  const columns: Columns = {
    codes: {},
    dictionaries: {},
    kept: new Uint8Array(length).fill(1),
    headings: new Uint8Array(length)
  };
  for (const [i, key] of contract.keys.entries()) {
    if (key.kind === "label") continue;
    if (key.kind === "texts") readTexts(table, contract, key, places[i]!, columns, file, findings);
    else readCodes(table, contract, key, places[i]![0]!, columns, file, findings);
  }
  return columns;
}

type CodeKey = Exclude<KeyColumn, {kind: "label" | "texts"}>;

function readCodes(
  {sheet, firstRow}: DeliveredTable,
  contract: Contract,
  key: CodeKey,
  at: number,
  {codes, dictionaries, kept}: Columns,
  file: string,
  findings: Findings
): void {
  const {column, dictionary, positionOf} = startColumn(kept.length);
  const known = new Map<string, number | Refusal>();
  const read = codeReader(key, dimensionOf(contract, key.dimension));
  for (let row = 0; row < kept.length; ++row) {
    const text = sheet.text(firstRow + row, at).trim();
    let code = known.get(text);
    if (code === undefined) {
      const found = read(text);
      code = found === "skip" ? -1 : "refused" in found ? found : positionOf(found);
      known.set(text, code);
    }
    if (typeof code === "object") {
      const place = {file, row: sheet.line(firstRow + row), column: at + 1, raw: text};
      findings.add(code.refused, place, code.message, code.expected);
      code = -1;
    }
    if (code < 0) kept[row] = 0;
    column[row] = code;
  }
  codes[key.dimension] = column;
  dictionaries[key.dimension] = dictionary;
}

function readTexts(
  {sheet, firstRow, endRow}: DeliveredTable,
  contract: Contract,
  key: RowTexts,
  at: readonly number[],
  {codes, dictionaries, kept, headings}: Columns,
  file: string,
  findings: Findings
): void {
  const texts = rowTexts(key, sheet, at, firstRow, endRow);
  const targets = Object.entries(key.dimensions).map(([id, total]) => {
    const definition = dimensionOf(contract, id).codes;
    const target = startColumn(kept.length);
    codes[id] = target.column;
    dictionaries[id] = target.dictionary;
    const codeOf = (code: string): number => {
      const found = definition === "delivered" ? {id: code, label: code} : definition.find((d) => d.id === code);
      if (found === undefined) throw new Error(`unknown code: ${code}`);
      return target.positionOf(delivered(found));
    };
    return {id, total, column: target.column, codeOf};
  });
  const known = new Map<string, readonly number[] | "heading" | Refusal>();
  for (const [row, text] of texts.entries()) {
    let found = known.get(text);
    if (found === undefined) {
      const named = Object.hasOwn(key.rows, text) ? key.rows[text] : undefined;
      if (named === undefined) found = unknown(text, "Merkmal", Object.keys(key.rows));
      else if (named === null) found = "heading";
      else found = targets.map(({id, total, codeOf}) => codeOf(named[id] ?? total));
      known.set(text, found);
    }
    if (typeof found === "object" && "refused" in found) {
      const place = {file, row: sheet.line(firstRow + row), column: at[0]! + 1, raw: text};
      findings.add(found.refused, place, found.message, found.expected);
    }
    const positions = Array.isArray(found) ? (found as readonly number[]) : undefined;
    if (positions === undefined) kept[row] = 0;
    if (found === "heading") headings[row] = 1;
    for (const [i, {column}] of targets.entries()) column[row] = positions?.[i] ?? -1;
  }
}

function startColumn(length: number) {
  const dictionary: DeliveredCode[] = [];
  const positions = new Map<string, number>();
  const positionOf = (code: DeliveredCode): number => {
    const position = positions.get(code.id) ?? dictionary.push(code) - 1;
    positions.set(code.id, position);
    return position;
  };
  return {column: new Int32Array(length), dictionary, positionOf};
}

function dimensionOf({cube}: Contract, id: string): DimensionDefinition {
  const dimension = cube.dimensions.find((d) => d.id === id);
  if (dimension === undefined) throw new Error(`unknown dimension: ${id}`);
  return dimension;
}

interface Refusal {
  readonly refused: "V241" | "V242" | "V243" | "V245";
  readonly message: string;
  readonly expected: string;
}

type Reader = (text: string) => DeliveredCode | "skip" | Refusal;

function codeReader(key: CodeKey, dimension: DimensionDefinition): Reader {
  switch (key.kind) {
    case "date":
      return (text) => {
        const iso = parseDate(text, key.form);
        if (iso !== undefined) return {id: iso, label: germanDate(iso)};
        return {
          refused: "V241",
          message: `Das ist kein gültiger Zeitpunkt für „${dimension.label}“.`,
          expected: key.form.written
        };
      };
    case "code":
      return (text) => {
        if (!key.form.pattern.test(text)) {
          if (/^\d/.test(text) && key.form.pattern.test(`0${text}`)) {
            return {
              refused: "V245",
              message: `Dem Schlüssel für „${dimension.label}“ fehlt die führende Null.`,
              expected: `„0${text}“`
            };
          }
          return {
            refused: "V242",
            message: `Der Schlüssel für „${dimension.label}“ hat nicht die vereinbarte Form.`,
            expected: key.form.written
          };
        }
        const id = key.translate?.[text] ?? text;
        if (dimension.codes === "delivered") return {id, label: id};
        const code = dimension.codes.find((d) => d.id === id);
        if (code) return delivered(code);
        if (key.others === "skip") return "skip";
        const known = [...Object.keys(key.translate ?? {}), ...idsOf(dimension.codes)];
        return unknown(
          text,
          dimension.label,
          known.filter((candidate) => key.form.pattern.test(candidate)),
          (candidate) => labelOf(dimension, key.translate?.[candidate] ?? candidate)
        );
      };
    case "text":
      return (text) => {
        const id = key.labels[text];
        if (id === undefined) return unknown(text, dimension.label, Object.keys(key.labels));
        const code = dimension.codes === "delivered" ? {id, label: text} : dimension.codes.find((d) => d.id === id);
        if (code !== undefined) return delivered(code);
        if (key.others === "skip") return "skip";
        throw new Error(`unknown code: ${id}`);
      };
  }
}

/** @param nameOf what a candidate stands for, where it is only a number */
function unknown(
  text: string,
  dimension: string,
  candidates: readonly string[],
  nameOf: (candidate: string) => string | undefined = () => undefined
): Refusal {
  const list = nearest(text, candidates).map((candidate) => {
    const name = nameOf(candidate);
    return `${candidate === "" ? "leer" : `„${candidate}“`}${name === undefined ? "" : ` (${name})`}`;
  });
  return {
    refused: "V243",
    message: `Diese Ausprägung von „${dimension}“ kennt der Vertrag nicht.`,
    expected: `eine von ${candidates.length} bekannten; am ähnlichsten: ${list.join(", ")}`
  };
}

const labelOf = ({codes}: DimensionDefinition, id: string): string | undefined =>
  codes === "delivered" ? undefined : codes.find((code) => code.id === id)?.label;

const idsOf = (codes: readonly CodeDefinition[]): string[] => codes.map(({id}) => id);

const delivered = ({id, label, parent}: CodeDefinition): DeliveredCode =>
  parent === undefined ? {id, label} : {id, label, parent};
